#include "ui/widgets/dateedit.h"

#include "domain/text/bilingualdate.h"
#include "domain/text/typeddate.h"
#include "ui/widgets/digitkey.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

QString dateTextFromAnyLayout(const QString &typed)
{
    QString text;
    for (const QChar character : typed) {
        if (const std::optional<int> digit = digitOfCharacter(character, false))
            text.append(QChar(u'0' + *digit));
        else if (character == u'"')
            text.append(u'1');
        else if (u"юЮбБ№"_s.contains(character))
            text.append(u'.');
        else if (character == u'ө' || character == u'Ө')
            text.append(u'-');
        else
            text.append(character);
    }
    return text;
}

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longest = 20;
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhDate);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QString read = dateTextFromAnyLayout(typed);
        if (read == typed)
            return;
        const int place = cursorPosition();
        setText(read);
        setCursorPosition(place);
        Q_EMIT textEdited(read);
    });
}

void DateEdit::setToday(QDate today)
{
    m_today = today;
    if (!hasFocus())
        tidy();
}

QDate DateEdit::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    if (!m_today.isValid()) // a whole date needs no "today" to be read
        return QDate::fromString(typed, u"dd.MM.yyyy"_s);
    const auto read = domain::parseTypedDate(typed, m_today);
    return read ? *read : QDate();
}

void DateEdit::setDate(QDate date)
{
    setText(domain::shortDate(date));
}

QString DateEdit::isoDate() const
{
    const QDate read = date();
    return read.isValid() ? read.toString(Qt::ISODate) : text().trimmed();
}

void DateEdit::setIsoDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    setText(date.isValid() ? domain::shortDate(date) : text);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> digit = digitOfKey(*event, false)) {
        insert(QString::number(*digit));
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::tidy()
{
    const QDate read = date();
    if (read.isValid() && text() != domain::shortDate(read))
        setText(domain::shortDate(read));
}

} // namespace qyz::ui
