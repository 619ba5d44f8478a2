#include "ui/formloader.h"

#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/nameedit.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/phoneedit.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

using Maker = QWidget *(*)(QWidget *);

template <class Widget> QWidget *make(QWidget *parent)
{
    return new Widget(parent);
}

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all{
        {u"qyz::ui::ChoiceEdit"_s, make<ChoiceEdit>},
        {u"qyz::ui::DateEdit"_s, make<DateEdit>},
        {u"qyz::ui::IinEdit"_s, make<IinEdit>},
        {u"qyz::ui::MomentEdit"_s, make<MomentEdit>},
        {u"qyz::ui::NameEdit"_s, make<NameEdit>},
        {u"qyz::ui::NumberEdit"_s, make<NumberEdit>},
        {u"qyz::ui::PhoneEdit"_s, make<PhoneEdit>},
    };
    return all;
}

} // namespace

FormLoader::FormLoader(QObject *parent)
    : QUiLoader(parent)
{
    // Without it a loaded form keeps the language it was loaded in.
    setLanguageChangeEnabled(true);
}

QWidget *FormLoader::createWidget(const QString &className, QWidget *parent, const QString &name)
{
    const Maker maker = makers().value(className, nullptr);
    if (maker == nullptr)
        return QUiLoader::createWidget(className, parent, name);
    QWidget *widget = maker(parent);
    widget->setObjectName(name);
    return widget;
}

} // namespace qyz::ui
