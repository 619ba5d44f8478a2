// An office, people and lines for tests of the desk; everything in it is invented.
#pragma once

#include "support/fakegateway.h"
#include "support/memorydrafts.h"

#include "domain/services/servicecatalogue.h"
#include "presentation/deskcontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace qyz::tests {

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped services, read from the source tree.
inline std::shared_ptr<const domain::ServiceCatalogue> testCatalogue()
{
    const QDir folder(QStringLiteral(QYZ_SOURCE_DIR "/resources/services"));
    QList<QByteArray> files;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (name != QLatin1String("schema.json"))
            files.append(fileBytes(folder.filePath(name)));
    }
    auto catalogue = domain::ServiceCatalogue::fromFiles(files);
    return catalogue ? std::make_shared<const domain::ServiceCatalogue>(*std::move(catalogue))
                     : nullptr;
}

inline Office testOffice()
{
    auto profile = domain::OrganisationProfile::fromJson(
        fileBytes(QStringLiteral(QYZ_SOURCE_DIR "/resources/organisation/practice.json")));
    return std::make_shared<const OfficeFacts>(
        OfficeFacts{true, *profile, domain::OfficeSchedule::standard(domain::WorkingCalendar()),
            {{1, QStringLiteral("admission"), QStringLiteral("admission"), {}, QDate(2016, 9, 1),
                {}, false}},
            profile->accounts, profile->assignments, testCatalogue()});
}

/// Line `number` of the admission journal, registered on Monday 06.04.2026 at 10:00 + its number.
inline LineView testLine(qint64 number)
{
    LineView line;
    domain::JournalEntry &entry = line.entry;
    entry.line = {QStringLiteral("admission"), 0, number};
    entry.printedNumber = QString::number(number);
    entry.place = {
        static_cast<int>((number - 1) / 10) + 1, static_cast<int>((number - 1) % 10) + 1};
    entry.service = QStringLiteral("admission");
    entry.caseCode = QStringLiteral("grade_1");
    entry.channel = QStringLiteral("office");
    entry.registeredAt = QDateTime(QDate(2026, 4, 6), QTime(5, 0), Qt::UTC).addSecs(60 * number);
    entry.registrar = QStringLiteral("registrar");
    entry.applicant.name = {QStringLiteral("Үлгібаева"), QStringLiteral("Сынақ"), QString()};
    entry.applicant.phone = QStringLiteral("+7 700 000 00 00");
    entry.applicant.relation = QStringLiteral("parent");
    entry.child.name = {QStringLiteral("Үлгібай"), QStringLiteral("Бала"), QString()};
    entry.child.birthDate = QDate(2019, 5, 14);
    entry.child.grade = 1;
    entry.lastSeq = number;
    domain::Obligation receipt;
    receipt.due = QDate(2026, 4, 7);
    entry.obligations = {receipt};
    return line;
}

/// A page of a journal with lines 1 … `newest`, as the registry would give it.
inline LinePage testPage(const EntryFilter &filter, qint64 newest)
{
    LinePage page;
    qint64 number = filter.beforeNumber > 0 ? std::min(newest, filter.beforeNumber - 1) : newest;
    for (; number > 0 && page.lines.size() < filter.limit; --number)
        page.lines.append(testLine(number));
    page.more = number > 0;
    return page;
}

/// Runs the event loop until `done` or for five seconds; true when it was done.
template <class Done> bool waitFor(Done done, int milliseconds = 5000)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
    return done();
}

/// Lets everything that is already on its way arrive.
inline void settle(int milliseconds = 60)
{
    waitFor([] { return false; }, milliseconds);
}

struct DeskFixture {
    FakeGateway gateway;
    MemoryDrafts drafts;
    Office office = testOffice();
    presentation::DeskContext desk{gateway, drafts, QStringLiteral("registrar"),
        SignedIn{office->accounts.constFirst(), {domain::Duty::Registrar}, true, {}, false}, office,
        presentation::UiLanguage::Russian};
    const domain::ServiceDescription &admission =
        *office->catalogue->find(QStringLiteral("admission"));

    void fillJournal(qint64 lines)
    {
        gateway.endsAnswer = JournalEnds{lines, 0, lines, lines};
        gateway.onPage = [lines](const EntryFilter &filter) {
            return domain::Result<LinePage>(testPage(filter, lines));
        };
    }
};

} // namespace qyz::tests
