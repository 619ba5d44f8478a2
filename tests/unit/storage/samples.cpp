#include "samples.h"

#include "domain/people/checkdigit.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage::test {

QString inventedIin(int serial)
{
    for (;; ++serial) {
        const QString digits = QString::number(30 + serial / 1000) + u"01011"_s
            + QString::number(serial % 1000).rightJustified(4, u'0');
        if (const auto last = domain::checkDigit(digits))
            return digits + QString::number(*last);
    }
}

QDateTime morning(int minutes)
{
    return QDateTime(QDate(2026, 9, 1), QTime(4, 0), Qt::UTC).addSecs(qint64{minutes} * 60);
}

domain::JournalHead emptyHead(const QString &journal)
{
    domain::JournalHead head;
    head.journal = journal;
    head.hash = domain::chainStart();
    return head;
}

domain::JournalEntry sampleEntry(qint64 number, const QString &journal)
{
    domain::JournalEntry entry;
    entry.line = {journal, 0, number};
    entry.place = domain::VolumeGeometry().place(number, 1);
    entry.printedNumber = QString::number(number);
    entry.service = journal;
    entry.caseCode = u"grade1"_s;
    entry.edition = u"2025-08"_s;
    entry.channel = u"office"_s;
    entry.arrivedAt = entry.countedFrom = entry.registeredAt = morning(static_cast<int>(number));
    entry.registrar = u"secretary"_s;
    entry.applicant.name = {u"Ермекова"_s, u"Айнұр"_s, u"Қайратқызы"_s};
    entry.applicant.iin = inventedIin(static_cast<int>(number) * 2);
    entry.applicant.phone = u"+7 701 000 00 00"_s;
    entry.applicant.relation = u"parent"_s;
    entry.applicant.consent = true;
    entry.child.name = {u"Ермеков"_s, u"Әлихан"_s, u"Серікұлы"_s};
    entry.child.iin = inventedIin(40000 + static_cast<int>(number) * 2);
    entry.child.birthDate = QDate(2019, 3, 14);
    entry.child.grade = 1;
    entry.child.classLanguage = u"kk"_s;
    entry.documents = {u"birth_certificate"_s, u"health_card"_s};
    entry.details = {
        {u"school_area"_s, true}, {u"note"_s, u"«тырнақша» \"\\\" 'апостроф' :name ?"_s}};
    domain::Obligation order;
    order.kind = domain::ObligationKind::Order;
    order.due = QDate(2026, 9, 2);
    order.rule = u"R25 order: 1 working_days"_s;
    entry.obligations = {order};
    entry.requestId = u"request-%1"_s.arg(number);
    entry.lastSeq = number;
    entry.lastAt = entry.registeredAt;
    return entry;
}

domain::Result<domain::JournalEntry> registerLine(
    application::UnitOfWork &unit, const domain::JournalEntry &wanted, const QDateTime &at)
{
    auto head = unit.heads().lock(wanted.line.journal);
    QYZ_TRY(head);
    domain::JournalEntry entry = wanted;
    entry.line.number = head->number + 1;
    entry.registeredAt = entry.lastAt = at;
    const domain::NewRecord act{entry.line, domain::RecordKind::Registered, u"secretary"_s,
        domain::registeredPayload(entry)};
    const domain::RecordPayload payload{QString(32, u'a'), act.payload};
    const auto record = domain::chainRecord(*head, act, payload, at);
    entry.lastSeq = record.seq;
    QYZ_TRY(unit.journals().append(record, payload));
    QYZ_TRY(unit.entries().insert(entry));
    head->number = entry.line.number;
    head->lines += 1;
    head->lastRegisteredAt = record.at;
    QYZ_TRY(unit.heads().advance(*head));
    return entry;
}

} // namespace qyz::storage::test
