// What SqlRegistryRepository knows of inspections and broken places; apart for the size of files.
#include "domain/journal/journalchain.h"
#include "storage/query.h"
#include "storage/registrystatements.h"
#include "storage/sqlregistryrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

QDateTime momentOf(const QString &text)
{
    // Only as it was stored: another writing of the same moment was put there by somebody else.
    const QDateTime moment = text.isEmpty() ? QDateTime() : domain::fromRecordTime(text);
    return moment.isValid() && domain::recordTime(moment) == text ? moment : QDateTime();
}

QString journalsText(const QStringList &journals)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(journals)).toJson(QJsonDocument::Compact));
}

QStringList journalsOf(const QString &text)
{
    QStringList journals;
    for (const QJsonValue journal : QJsonDocument::fromJson(text.toUtf8()).array())
        journals.append(journal.toString());
    return journals;
}

domain::Error unknownNumber(const QString &what, int number)
{
    return domain::makeError(
        domain::ErrorCode::BookNotIntact, {u"registry"_s}, what + u' ' + QString::number(number));
}

} // namespace

domain::Status SqlRegistryRepository::loadInspections(application::RegistryFacts &facts)
{
    Query query(m_session, registry::inspections);
    QYZ_TRY(query.run());
    while (query.next()) {
        facts.inspections.append({query.integer(0), journalsOf(query.text(1)), query.date(2),
            query.date(3), query.text(4), query.text(5), momentOf(query.text(6)),
            momentOf(query.text(7)), query.text(8)});
    }
    return {};
}

domain::Status SqlRegistryRepository::loadBreakages(application::RegistryFacts &facts)
{
    Query query(m_session, registry::breakages);
    QYZ_TRY(query.run());
    while (query.next()) {
        facts.breakages.append({query.integer(0), query.text(1), query.number(2), query.text(3),
            query.integer(4), query.integer(5), query.text(6), momentOf(query.text(7)),
            momentOf(query.text(8)), query.text(9), query.text(10)});
    }
    return {};
}

domain::Status SqlRegistryRepository::addInspection(const application::Inspection &inspection)
{
    Query query(m_session, registry::addInspection);
    query.bind(u":number"_s, inspection.number)
        .bind(u":journals"_s, journalsText(inspection.journals))
        .bind(u":from_day"_s, inspection.from.toString(Qt::ISODate))
        .bind(u":to_day"_s, inspection.to.toString(Qt::ISODate))
        .bind(u":authority"_s, inspection.authority)
        .bind(u":basis"_s, inspection.basis)
        .bind(u":opened_at"_s, domain::recordTime(inspection.openedAt));
    return query.run();
}

domain::Status SqlRegistryRepository::closeInspection(
    int number, const QDateTime &at, const QString &result)
{
    Query query(m_session, registry::closeInspection);
    query.bind(u":number"_s, number)
        .bind(u":closed_at"_s, domain::recordTime(at))
        .bind(u":result"_s, result);
    QYZ_TRY(query.run());
    return query.affected() == 1 ? domain::Status() : unknownNumber(u"inspection"_s, number);
}

domain::Status SqlRegistryRepository::addBreakage(const application::Breakage &breakage)
{
    Query query(m_session, registry::addBreakage);
    query.bind(u":number"_s, breakage.number)
        .bind(u":journal"_s, breakage.journal)
        .bind(u":seq"_s, breakage.seq)
        .bind(u":line"_s, breakage.line)
        .bind(u":page"_s, breakage.page)
        .bind(u":row_no"_s, breakage.row)
        .bind(u":what"_s, breakage.what)
        .bind(u":found_at"_s, domain::recordTime(breakage.foundAt));
    return query.run();
}

domain::Status SqlRegistryRepository::decideBreakage(
    int number, const QDateTime &at, const QString &by, const QString &reason)
{
    Query query(m_session, registry::decideBreakage);
    query.bind(u":number"_s, number)
        .bind(u":decided_at"_s, domain::recordTime(at))
        .bind(u":decided_by"_s, by)
        .bind(u":reason"_s, reason);
    QYZ_TRY(query.run());
    return query.affected() == 1 ? domain::Status() : unknownNumber(u"breakage"_s, number);
}

} // namespace qyz::storage
