// A practice registry for benchmarks: a real file, invented people, time that stands on a morning.
#pragma once

#include "application/registry.h"
#include "domain/people/checkdigit.h"
#include "resourcefiles.h"
#include "storage/database.h"
#include "vault/sodiumvault.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace qyz::benchmark_support {

inline void require(const domain::Status &status, const char *what)
{
    if (status)
        return;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(domain::errorName(status.error().code)));
    std::exit(1);
}

class BenchRegistry {
public:
    BenchRegistry()
    {
        resources::initialise();
        const auto settings = storage::ConnectionSettings::parse(path());
        storage::OpenOptions options;
        options.create = true;
        options.frozenNow = QDateTime(QDate(2026, 4, 1), QTime(6, 0), Qt::UTC);
        auto opened = storage::Database::open(*settings, options);
        if (!opened)
            require(opened.error(), "open");
        m_database = *std::move(opened);
        m_registry =
            std::make_unique<application::Registry>(m_database->transactor(), m_vault, office());
        application::InitialisationRequest request;
        request.practice = true;
        request.organisation = resources::bytes(QStringLiteral("organisation/practice.json"));
        request.calendar = resources::bytes(QStringLiteral("calendar/kz-working-calendar.json"));
        request.practicePassword = QStringLiteral("practice");
        require(m_registry->initialise(request), "initialise");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("bench.sqlite")); }
    application::Registry &registry() { return *m_registry; }

    std::shared_ptr<application::OfficeCache> office()
    {
        QList<QByteArray> files;
        for (const QString &name : resources::list(QStringLiteral("services"))) {
            if (!name.endsWith(QStringLiteral("schema.json")))
                files.append(resources::bytes(name));
        }
        auto catalogue = domain::ServiceCatalogue::fromFiles(files);
        return std::make_shared<application::OfficeCache>(
            std::make_shared<const domain::ServiceCatalogue>(*catalogue));
    }

    /// A different invented child each time; births of the nineteenth century, as nobody living.
    static application::RegisterCommand command(int n)
    {
        domain::ApplicationDraft draft;
        draft.caseCode = QStringLiteral("grades_2_9");
        draft.channel = QStringLiteral("office");
        draft.language = QStringLiteral("kk");
        draft.applicant = person(n, QStringLiteral("Сейітов"));
        draft.applicant.phone = QStringLiteral("+7 700 000 00 00");
        draft.applicant.relation = QStringLiteral("parent");
        draft.applicant.consent = true;
        draft.child = person(n + 5'000'000, QStringLiteral("Сейітова"));
        draft.child.grade = 5;
        draft.child.classLanguage = QStringLiteral("kk");
        for (const char *paper :
            {"application", "immunisation_065", "health_passport_052_2", "photos_3x4"})
            draft.documents.append(QString::fromLatin1(paper));
        return {QStringLiteral("admission"), draft, QStringLiteral("registrar")};
    }

private:
    static domain::DraftPerson person(int n, const QString &surname)
    {
        domain::DraftPerson person;
        person.surname = surname;
        person.name = QStringLiteral("Аружан");
        QDate born = QDate(1801, 1, 1).addDays(n % 36'000);
        for (int serial = n / 36'000;; ++serial) {
            const QString body = born.toString(QStringLiteral("yyMMdd")) + QLatin1Char('2')
                + QStringLiteral("%1").arg(serial, 4, 10, QLatin1Char('0'));
            if (const auto digit = domain::checkDigit(body)) {
                person.iin = body + QString::number(*digit);
                return person;
            }
        }
    }

    QTemporaryDir m_folder;
    vault::SodiumVault m_vault;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<application::Registry> m_registry;
};

} // namespace qyz::benchmark_support
