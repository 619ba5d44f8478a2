#include "ui/widgets/momentedit.h"

#include "domain/text/bilingualdate.h"
#include "domain/text/typeddate.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/digitkey.h"

#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

/// 10:15, 10.15, 1015, 9:05; invalid for anything else.
QTime readTime(const QString &typed)
{
    static const QRegularExpression shape(u"^(\\d{1,2})[:.,-]?(\\d{2})$"_s);
    const QRegularExpressionMatch match = shape.match(typed);
    if (!match.hasMatch())
        return {};
    return QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

} // namespace

MomentEdit::MomentEdit(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longest = 40;
    setMaxLength(longest);
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

void MomentEdit::setToday(QDate today)
{
    m_today = today;
}

void MomentEdit::setZone(const domain::OfficeZone &zone)
{
    m_zone = zone;
}

QDateTime MomentEdit::moment() const
{
    static const QRegularExpression gap(u"[,\\s]+"_s);
    const QStringList parts = text().trimmed().split(gap, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return {};
    QDate date = QDate::fromString(parts.constFirst(), u"dd.MM.yyyy"_s);
    if (!date.isValid() && m_today.isValid()) { // a whole date needs no "today" to be read
        const auto read = domain::parseTypedDate(parts.constFirst(), m_today);
        date = read ? *read : QDate();
    }
    const QTime time = readTime(parts.constLast());
    if (!date.isValid() || !time.isValid())
        return {};
    return m_zone.toLocal(m_zone.toUtc(date, time));
}

QString MomentEdit::isoMoment() const
{
    const QDateTime read = moment();
    return read.isValid() ? read.toString(Qt::ISODate) : text().trimmed();
}

void MomentEdit::setIsoMoment(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime) {
        setText(text);
        return;
    }
    const QDateTime local = m_zone.toLocal(read);
    setText(domain::columnMoment(local.date(), local.time()));
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> digit = digitOfKey(*event, false)) {
        insert(QString::number(*digit));
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    const QDateTime read = moment();
    if (read.isValid())
        setText(domain::columnMoment(read.date(), read.time()));
    QLineEdit::focusOutEvent(event);
}

} // namespace qyz::ui
