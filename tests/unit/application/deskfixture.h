// A practice registry in memory with the shipped services, calendar and people, on Monday
// 15.06.2026 at 10:00 of the office.
#pragma once

#include "application/registry.h"
#include "resourcefiles.h"
#include "support/drafts.h"
#include "support/memoryregistry.h"

#include <gtest/gtest.h>

namespace qyz::application::testing {

using namespace Qt::Literals::StringLiterals;
using namespace qyz::testing;

inline std::string readable(const QString &text)
{
    return text.toStdString();
}

inline std::string readable(const QStringList &texts)
{
    return texts.join(u'|').toStdString();
}

template <class T> std::string codeOf(const domain::Result<T> &result)
{
    return result.ok() ? "ok" : readable(domain::errorName(result.error().code));
}

template <class T> std::string argsOf(const domain::Result<T> &result)
{
    return result.ok() ? "ok" : readable(result.error().args);
}

/// "child.iin SameIinOtherName|child DuplicateApplication"
template <class T> std::string faultsOf(const domain::Result<T> &result)
{
    if (result.ok())
        return "none";
    QStringList list;
    for (const domain::FieldFault &fault : result.error().faults)
        list.append(fault.field + u' ' + domain::errorName(fault.code));
    return readable(list);
}

/// The shipped services; `change` edits the file of a service before it is read.
inline std::shared_ptr<const domain::ServiceCatalogue> shippedCatalogue(
    const std::function<void(const QString &, QByteArray &)> &change = {})
{
    resources::initialise();
    QList<QByteArray> files;
    for (const QString &code :
        {u"admission"_s, u"duplicate"_s, u"home_education"_s, u"attestation"_s, u"complaint"_s}) {
        files.append(resources::bytes(u"services/%1.json"_s.arg(code)));
        if (change)
            change(code, files.last());
    }
    return std::make_shared<const domain::ServiceCatalogue>(
        domain::ServiceCatalogue::fromFiles(files).value());
}

/// Home education with the cases, fields and editions of the enrolment, so that a service with a
/// reviewer can be tried before its own step of the program has come.
inline void openReviewedService(const QString &code, QByteArray &file)
{
    if (code != u"home_education"_s)
        return;
    const QJsonObject own = QJsonDocument::fromJson(file).object();
    QJsonObject json =
        QJsonDocument::fromJson(resources::bytes(u"services/admission.json"_s)).object();
    for (const QString &key : {u"code"_s, u"journal"_s, u"review"_s, u"name"_s, u"tab"_s})
        json.insert(key, own.value(key));
    file = QJsonDocument(json).toJson();
}

/// As an older program shipped it: the tab is there and says it opens later.
inline void closeService(const QString &code, QByteArray &file)
{
    if (code == u"duplicate"_s)
        file.replace("\"open\": true", "\"open\": false");
}

inline void numberYearly(const QString &code, QByteArray &file)
{
    if (code == u"admission"_s)
        file.replace("\"numbering\": \"continuous\"", "\"numbering\": \"yearly\"");
}

class Desk {
public:
    explicit Desk(
        const std::shared_ptr<const domain::ServiceCatalogue> &catalogue = shippedCatalogue(),
        bool practice = true)
        : transactor(clock)
        , cache(std::make_shared<OfficeCache>(catalogue))
        , registry(transactor, vault, cache)
    {
        request.practice = practice;
        request.organisation = resources::bytes(u"organisation/practice.json"_s);
        request.calendar = resources::bytes(u"calendar/kz-working-calendar.json"_s);
        request.practicePassword = u"practice"_s;
        if (!practice) {
            request.directorLogin = u"director"_s;
            request.directorPassword = u"practice"_s;
        }
        const domain::Status made = registry.initialise(request);
        EXPECT_TRUE(made.ok()) << codeOf(made);
    }

    domain::Result<Registered> add(const QJsonObject &json = goodJson(),
        const QString &actor = u"registrar"_s, const QString &service = u"admission"_s)
    {
        return registry.registerApplication({service, draftOf(json), actor});
    }

    domain::Result<LineView> act(const QString &action, const QJsonObject &facts = {},
        const QString &actor = u"registrar"_s, qint64 number = 1, qint64 seenSeq = 0)
    {
        return registry.act({{journal, 0, number}, action, facts, actor, seenSeq});
    }

    domain::JournalHead head(const QString &chain = u"admission"_s) const
    {
        return transactor.state.heads.value(chain);
    }

    qsizetype records(const QString &chain = u"admission"_s) const
    {
        return transactor.state.chains.value(chain).size();
    }

    /// Organisation, calendar, five journals, five people with their keys, five assignments, and
    /// a key for each service.
    qsizetype openingRecords() const
    {
        return 1 + 1 + 5 + 5 + 5 + 5 + cache->catalogue().services().size();
    }

    QString journal = u"admission"_s; // of the lines that are acted on
    FakeClock clock;
    MemoryTransactor transactor;
    FakeVault vault;
    std::shared_ptr<OfficeCache> cache;
    Registry registry;
    InitialisationRequest request;
};

inline const QJsonObject mother{
    {u"surname"_s, u"Қайратова"_s}, {u"name"_s, u"Әсем"_s}, {u"iin"_s, motherIin}};

} // namespace qyz::application::testing
