#include "ui/act/actform.h"

#include "ui/act/correctform.h"
#include "ui/act/factsform.h"
#include "ui/act/handoverform.h"
#include "ui/act/refuseform.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

ActForm::ActForm(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
}

void ActForm::setToday(QDate) { }

ActForm *makeActForm(const presentation::DeskContext &context, const application::LineView &line,
    const QString &action, QWidget *parent)
{
    if (action == u"hand-over"_s)
        return new HandOverForm(line.entry, parent);
    if (action == u"refuse"_s)
        return new RefuseForm(context, line.entry, parent);
    if (action == u"correct"_s)
        return new CorrectForm(context, line.entry, parent);
    return new FactsForm(context, line.entry, action, parent);
}

} // namespace qyz::ui
