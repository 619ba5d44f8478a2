#include "ui/act/correctioninput.h"

#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/nameedit.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/phoneedit.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

QWidget *makeText(const domain::ServiceField &field, QWidget *parent)
{
    if (field.multiline) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        constexpr int lines = 4;
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 14);
        return text;
    }
    // Only a name is offered with its capitals put right.
    if (!field.key.startsWith(u"applicant."_s) && !field.key.startsWith(u"child."_s))
        return new QLineEdit(parent);
    return new NameEdit(parent);
}

QWidget *make(const domain::ServiceField &field, QWidget *parent)
{
    switch (field.type) {
    case domain::FieldType::Date:
        return new DateEdit(parent);
    case domain::FieldType::Iin:
        return new IinEdit(parent);
    case domain::FieldType::Phone:
        return new PhoneEdit(parent);
    case domain::FieldType::Integer:
        return new NumberEdit(parent);
    case domain::FieldType::Choice:
        return new ChoiceEdit(parent);
    case domain::FieldType::Boolean:
        return new QCheckBox(parent);
    case domain::FieldType::Line:
        return new QLineEdit(parent);
    case domain::FieldType::Text:
        break;
    }
    return makeText(field, parent);
}

} // namespace

QWidget *makeCorrectionInput(const domain::ServiceField &field, QDate today, QWidget *parent)
{
    QWidget *input = make(field, parent);
    input->setObjectName(u"valueEdit"_s);
    tellToday(input, field, today);
    return input;
}

void tellToday(QWidget *input, const domain::ServiceField &field, QDate today)
{
    constexpr int yearsAhead = 20; // «31.05.28» of a term that ends later is no day of the past
    if (auto *date = qobject_cast<DateEdit *>(input))
        date->setToday(field.future ? today.addYears(yearsAhead) : today);
    if (auto *iin = qobject_cast<IinEdit *>(input))
        iin->setToday(today);
}

} // namespace qyz::ui
