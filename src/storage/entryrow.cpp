#include "storage/entryrow.h"

#include "domain/journal/journalchain.h"
#include "domain/text/foldedtext.h"
#include "domain/text/kazakhorder.h"
#include "domain/text/searchwords.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? QString(""_L1) : text;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? domain::recordTime(moment) : QString(""_L1);
}

QString compact(const QJsonObject &json)
{
    if (json.isEmpty())
        return u"{}"_s; // of most lines
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// Lists of children sort by the child; services about an adult have none.
QString sortKey(const domain::JournalEntry &entry)
{
    const domain::PersonName &name =
        entry.child.name.isEmpty() ? entry.applicant.name : entry.child.name;
    QStringList keys;
    for (const QString &part : {name.surname, name.name, name.patronymic})
        keys.append(domain::kazakhSortKey(part));
    return keys.join(u' ').trimmed();
}

} // namespace

// The day of a moment's text: Qt's own formatter takes four times as long.
QString dayText(QDate date)
{
    if (!date.isValid())
        return QString(""_L1);
    return domain::recordTime(QDateTime(date, QTime(0, 0), Qt::UTC)).first(10);
}

QList<std::pair<QString, QVariant>> entryColumns(
    const domain::JournalEntry &entry, const QByteArray &facts)
{
    return {{u":volume"_s, entry.volume}, {u":page"_s, entry.place.page},
        {u":row_no"_s, entry.place.row}, {u":printed_number"_s, notNull(entry.printedNumber)},
        {u":state"_s, domain::lineStateName(entry.state)}, {u":service"_s, notNull(entry.service)},
        {u":service_case"_s, notNull(entry.caseCode)}, {u":edition"_s, notNull(entry.edition)},
        {u":channel"_s, notNull(entry.channel)},
        {u":language"_s, domain::languageCode(entry.language)},
        {u":arrived_at"_s, timeText(entry.arrivedAt)},
        {u":counted_from"_s, timeText(entry.countedFrom)},
        {u":registered_at"_s, timeText(entry.registeredAt)},
        {u":registrar"_s, notNull(entry.registrar)},
        {u":applicant_name"_s, notNull(entry.applicant.name.full())},
        {u":applicant_iin"_s, notNull(entry.applicant.iin)},
        {u":child_name"_s, notNull(entry.child.name.full())},
        {u":child_key"_s, childKey(entry.child)}, {u":child_iin"_s, notNull(entry.child.iin)},
        {u":child_birth"_s, dayText(entry.child.birthDate)}, {u":grade"_s, entry.child.grade},
        {u":sort_key"_s, sortKey(entry)}, {u":next_due"_s, textOrNull(dayText(entry.nextDue()))},
        // R30: what was returned or destroyed waits on no shelf.
        {u":ready_at"_s, entry.acts.disposal ? QVariant() : textOrNull(timeText(entry.readyAt))},
        {u":expires_on"_s, textOrNull(dayText(entry.acts.expiresOn))},
        {u":request_id"_s, textOrNull(entry.requestId)}, {u":last_seq"_s, entry.lastSeq},
        {u":last_at"_s, timeText(entry.lastAt)}, {u":details"_s, compact(entry.details)},
        {u":facts"_s, QString::fromUtf8(facts)}};
}

QStringList entryWords(const domain::JournalEntry &entry)
{
    const domain::PersonName &applicant = entry.applicant.name;
    const domain::PersonName &child = entry.child.name;
    QStringList words = domain::searchWords(
        applicant.surname, applicant.name, applicant.patronymic, entry.applicant.iin);
    words += domain::searchWords(child.surname, child.name, child.patronymic, entry.child.iin);
    words.removeDuplicates();
    words.sort();
    return words;
}

QString childKey(const domain::Child &child)
{
    return notNull(domain::folded(child.name.full()));
}

domain::Result<domain::JournalEntry> entryOf(const Query &row)
{
    const domain::LineRef line{row.text(0), row.integer(1), row.number(2)};
    auto entry = domain::JournalEntry::fromJson(row.json(5));
    if (!entry) {
        domain::Error error = entry.error();
        error.args = {line.text()};
        return error;
    }
    entry->line = line;
    entry->lastSeq = row.number(3);
    entry->lastAt = domain::fromRecordTime(row.text(4));
    return entry;
}

} // namespace qyz::storage
