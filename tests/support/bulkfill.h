// A journal of very many intact lines, quickly: the first line is registered by the use case, the
// others are derived from it and written with the use case's own parts, thousands to a transaction.
#pragma once

#include "application/recordwriter.h"
#include "domain/journal/journalrules.h"
#include "support/drafts.h"
#include "support/practicefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <array>

namespace qyz::tests {

using namespace Qt::Literals::StringLiterals;

class BulkFill {
public:
    /// How far a line has gone: `All` writes what follows a registration, hundred lines later, so
    /// that acts of many lines stand between each other, as they do in a real chain.
    enum class Acts { None, All };
    static constexpr qint64 recordsOfALine = 4; // with all acts

    /// Tuesday 31.03.2026, 09:30 at the office: the lines are of the day before officeMorning().
    static QDateTime firstMoment() { return QDateTime(QDate(2026, 3, 31), QTime(4, 30), Qt::UTC); }

    /// Fills an empty enrolment journal up to `lines` lines. `file` stands at firstMoment().
    static domain::Status fill(PracticeFile &file, qint64 lines, Acts acts = Acts::None)
    {
        const auto first = registerFirst(file);
        if (!first)
            return first.error();
        return BulkFill(*first, acts).growTo(file, lines);
    }

    /// A copy of such a book at `target`. The book itself is made once and kept in `folder`, under
    /// a name that changes with the schema and with what a line looks like.
    static domain::Status copy(
        const QString &folder, qint64 lines, const QString &target, Acts acts = Acts::None)
    {
        const auto kept = keep(folder, lines, acts);
        if (!kept)
            return kept.error();
        QFile::remove(target);
        return QFile::copy(*kept, target) ? domain::Status() : domain::ErrorCode::FileUnwritable;
    }

    /// Who stands in line `number`: the applicant, and the child of the same surname.
    static QString surname(qint64 number)
    {
        static constexpr std::array stems{u"Сейіт", u"Қайрат", u"Нұрлан", u"Әбіл", u"Жақсылық",
            u"Оспан", u"Төлеген", u"Ғабит", u"Үсен", u"Дәулет", u"Ыбырай", u"Өтеген"};
        const auto at = static_cast<std::size_t>(number) % stems.size();
        return QString::fromUtf16(stems.at(at)) + u"ов"_s;
    }
    static QString childName(qint64 number)
    {
        static constexpr std::array names{u"Арман", u"Дархан", u"Ерлан", u"Жанибек", u"Қуаныш",
            u"Мирас", u"Нұрсұлтан", u"Руслан", u"Санжар", u"Тимур", u"Шыңғыс"};
        return QString::fromUtf16(names.at(static_cast<std::size_t>(number) % names.size()));
    }

private:
    BulkFill(domain::JournalEntry first, Acts acts)
        : m_first(std::move(first))
        , m_acts(acts)
    {
    }

    static domain::Result<domain::JournalEntry> registerFirst(PracticeFile &file)
    {
        using namespace qyz::testing;
        QJsonObject json = with(goodJson(), u"case"_s, u"grades_2_9"_s);
        json = with(json, u"child.grade"_s, 5);
        json = with(json, u"child.birth_date"_s, u"2015-05-14"_s);
        json = with(json, u"child.iin"_s, madeIin(u"150514"_s, u'5'));
        const auto done =
            file.registry().registerApplication({u"admission"_s, draftOf(json), u"registrar"_s});
        if (!done)
            return done.error();
        return done->entry;
    }

    domain::Status growTo(PracticeFile &file, qint64 lines)
    {
        for (qint64 last = 1; last < lines;) {
            last = std::min(last + linesAtOnce, lines);
            QYZ_TRY(file.transactor().write(
                [&](application::UnitOfWork &work) { return writeTo(work, last); }));
        }
        return {};
    }

    domain::Status writeTo(application::UnitOfWork &work, qint64 last)
    {
        auto head = work.heads().lock(m_first.line.journal);
        if (!head)
            return head.error();
        while (head->number < last) {
            QYZ_TRY(writeLine(work, *head));
            if (m_acts == Acts::All && head->number > actsAfter)
                QYZ_TRY(finishLine(work, *head, head->number - actsAfter));
        }
        return work.heads().advance(*head);
    }

    /// The order, the result and its handing over.
    domain::Status finishLine(
        application::UnitOfWork &work, domain::JournalHead &head, qint64 number)
    {
        auto found = work.entries().find({m_first.line.journal, m_first.line.year, number});
        if (!found)
            return found.error();
        domain::JournalEntry entry = **found;
        const QDateTime now = domain::fromRecordTime(head.lastAt);
        const std::pair<domain::RecordKind, QByteArray> acts[] = {
            {domain::RecordKind::OrderIssued, R"({"date":"2026-03-31","number":"12-н"})"},
            {domain::RecordKind::ResultReady, R"({"place":"3"})"},
            {domain::RecordKind::HandedOver,
                R"({"identified_by":"document","to":{"name":"Айгүл","surname":"Үлгіева"}})"}};
        for (const auto &[kind, payload] : acts) {
            const auto record = application::appendRecord(
                work, head, {entry.line, kind, entry.registrar, payload}, now);
            if (!record)
                return record.error();
            QYZ_TRY(domain::foldRecord(entry, *record, payload));
        }
        return work.entries().update(entry);
    }

    domain::Status writeLine(application::UnitOfWork &work, domain::JournalHead &head)
    {
        const domain::VolumeGeometry geometry;
        const domain::NextLine next = domain::nextLine(head, false, 0, geometry);
        const QDateTime now = m_first.registeredAt.addMSecs(next.number * betweenLines);
        if (next.opensVolume)
            QYZ_TRY(openVolume(work, head, next, now));
        domain::JournalEntry entry = derived(next, geometry, now);
        const auto record = application::appendRecord(work, head,
            {entry.line, domain::RecordKind::Registered, entry.registrar,
                domain::registeredPayload(entry)},
            now);
        if (!record)
            return record.error();
        entry.lastSeq = record->seq;
        entry.lastAt = now;
        head.year = next.year;
        head.number = next.number;
        head.volume = next.volume;
        head.volumeFirst = next.volumeFirst;
        ++head.lines;
        head.lastRegisteredAt = record->at;
        return work.entries().insert(entry);
    }

    domain::Status openVolume(application::UnitOfWork &work, domain::JournalHead &head,
        const domain::NextLine &next, const QDateTime &now)
    {
        const application::VolumeFacts volume{
            m_first.line.journal, next.volume, next.year, next.volumeFirst, {}};
        const QJsonObject facts{{u"volume"_s, volume.volume}, {u"year"_s, volume.year},
            {u"first"_s, volume.first}, {u"rows_per_page"_s, volume.geometry.rowsPerPage},
            {u"pages"_s, volume.geometry.pages}};
        const auto record = application::appendRecord(work, head,
            {{volume.journal, 0, 0}, domain::RecordKind::VolumeOpened, m_first.registrar,
                application::payloadText(facts)},
            now);
        if (!record)
            return record.error();
        return work.registry().openVolume(volume);
    }

    domain::JournalEntry derived(const domain::NextLine &next,
        const domain::VolumeGeometry &geometry, const QDateTime &now) const
    {
        domain::JournalEntry entry = m_first;
        entry.line = {m_first.line.journal, next.year, next.number};
        entry.volume = next.volume;
        entry.place = geometry.place(next.number, next.volumeFirst);
        entry.printedNumber = QString::number(next.number);
        entry.registeredAt = entry.arrivedAt = entry.countedFrom = now;
        for (domain::Obligation &owed : entry.obligations) {
            if (owed.fulfilledAt.isValid())
                owed.fulfilledAt = now;
        }
        entry.applicant.name.surname = surname(next.number);
        entry.applicant.iin = iinOf(next.number + 5'000'000);
        entry.child.name.surname = surname(next.number);
        entry.child.name.name = childName(next.number);
        entry.child.iin = iinOf(next.number);
        entry.child.birthDate = m_first.child.birthDate.addDays(next.number % 300);
        return entry;
    }

    /// Births of the nineteenth century, as nobody living.
    static QString iinOf(qint64 n)
    {
        constexpr qint64 days = 36'000;
        const QDate born = QDate(1801, 1, 1).addDays(n % days);
        return qyz::testing::madeIin(
            born.toString(u"yyMMdd"_s), u'1', static_cast<int>(n / days) * serialsADay);
    }

    static domain::Result<QString> keep(const QString &folder, qint64 lines, Acts acts)
    {
        if (!QDir().mkpath(folder))
            return domain::ErrorCode::FileUnwritable;
        const QString making =
            folder + u"/making-%1.sqlite"_s.arg(QCoreApplication::applicationPid());
        QFile::remove(making);
        QString kept;
        {
            auto file = PracticeFile::open(making, firstMoment());
            if (!file)
                return file.error();
            const auto first = registerFirst(**file);
            if (!first)
                return first.error();
            kept = u"%1/%2-%3-%4.sqlite"_s
                       .arg(folder, acts == Acts::All ? u"acts"_s : u"book"_s, looks(*first))
                       .arg(lines);
            if (!QFile::exists(kept))
                QYZ_TRY(BulkFill(*first, acts).growTo(**file, lines));
        }
        if (QFile::exists(kept))
            QFile::remove(making);
        else if (!QFile::rename(making, kept))
            return domain::ErrorCode::FileUnwritable;
        return kept;
    }

    /// What decides whether a kept book still is what the program would write: the schema, and a
    /// line as it is recorded.
    static QString looks(const domain::JournalEntry &first)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &name : resources::list(u"sql/migrations"_s))
            hash.addData(resources::bytes(name));
        hash.addData(domain::registeredPayload(first));
        return QString::fromLatin1(hash.result().toHex().first(16));
    }

    static constexpr qint64 actsAfter = 100; // lines
    static constexpr qint64 linesAtOnce = 5'000;
    static constexpr qint64 betweenLines = 10; // ms
    static constexpr int serialsADay = 3; // a serial that is never issued has free neighbours

    domain::JournalEntry m_first;
    Acts m_acts;
};

} // namespace qyz::tests
