#include "ui/act/typedacts.h"

#include "ui/act/actform.h"

#include <QLineEdit>
#include <QMetaProperty>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr const char *offered = "offered";

QVariant valueOf(const QWidget &input)
{
    // As typed, a date or a number that is not complete yet, too.
    if (const auto *line = qobject_cast<const QLineEdit *>(&input))
        return line->text();
    return input.metaObject()->userProperty().read(&input);
}

void setValueOf(QWidget &input, const QVariant &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(&input))
        line->setText(value.toString());
    else
        input.metaObject()->userProperty().write(&input, value);
}

QWidgetList inputsOf(const ActForm &form)
{
    QWidgetList inputs;
    for (QWidget *child : form.findChildren<QWidget *>()) {
        const bool named = !child->objectName().isEmpty()
            && !child->objectName().startsWith(u"qt_"_s); // those are parts of an input
        if (named && child->metaObject()->userProperty().isValid())
            inputs.append(child);
    }
    return inputs;
}

bool isTyped(const QWidget &input)
{
    return valueOf(input) != input.property(offered);
}

} // namespace

void TypedActs::markOffered(QWidget &input)
{
    input.setProperty(offered, valueOf(input));
}

void TypedActs::markOffered(const ActForm &form)
{
    for (QWidget *input : inputsOf(form))
        markOffered(*input);
}

void TypedActs::tellToday(ActForm &form, QDate today)
{
    QWidgetList untouched;
    for (QWidget *input : inputsOf(form)) {
        if (!isTyped(*input))
            untouched.append(input);
    }
    form.setToday(today);
    for (QWidget *input : std::as_const(untouched))
        markOffered(*input);
}

void TypedActs::keep(const QString &act, const ActForm &form)
{
    Values values;
    for (const QWidget *input : inputsOf(form)) {
        if (isTyped(*input))
            values.append({input->objectName(), valueOf(*input)});
    }
    if (values.isEmpty())
        m_typed.remove(act);
    else
        m_typed.insert(act, values);
}

void TypedActs::putBack(const QString &act, const ActForm &form) const
{
    for (const auto &[name, value] : m_typed.value(act)) {
        if (auto *input = form.findChild<QWidget *>(name))
            setValueOf(*input, value);
    }
}

} // namespace qyz::ui
