// A reviewer at the desk of an invented service whose lines are reviewed, and a gateway that plays
// the registry for them: what was decided stays decided. Everything in it is invented.
#pragma once

#include "support/deskfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qyz::tests {

/// Enrolment with a reviewer, two acts and a journal of its own.
inline std::shared_ptr<const domain::ServiceCatalogue> reviewedCatalogue()
{
    const QByteArray bytes =
        fileBytes(QStringLiteral(QYZ_SOURCE_DIR "/resources/services/admission.json"));
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QJsonObject journal = json.value(QLatin1String("journal")).toObject();
    journal.insert(QLatin1String("code"), QStringLiteral("sample"));
    json.insert(QLatin1String("code"), QStringLiteral("sample"));
    json.insert(QLatin1String("journal"), journal);
    json.insert(QLatin1String("review"), QStringLiteral("required"));
    json.insert(QLatin1String("acts"), QJsonArray{QStringLiteral("order"), QStringLiteral("slip")});
    json.insert(QLatin1String("needs_for_result"), QJsonArray{QStringLiteral("order")});
    json.insert(QLatin1String("tab"),
        QJsonObject{{QLatin1String("kk"), QStringLiteral("Үлгі")},
            {QLatin1String("ru"), QStringLiteral("Образец")}});
    auto catalogue = domain::ServiceCatalogue::fromFiles({bytes, QJsonDocument(json).toJson()});
    if (!catalogue)
        qFatal("the invented service is not readable: %s", qPrintable(catalogue.error().detail));
    return std::make_shared<const domain::ServiceCatalogue>(*std::move(catalogue));
}

inline Office reviewedOffice()
{
    OfficeFacts facts = *testOffice();
    facts.catalogue = reviewedCatalogue();
    facts.journals.append(facts.journals.constFirst());
    facts.journals.last().code = QStringLiteral("sample");
    facts.journals.last().index = 2;
    domain::Assignment reviewer = facts.assignments.constFirst();
    reviewer.login = QStringLiteral("deputy");
    reviewer.duty = domain::Duty::Reviewer;
    reviewer.journals = {QStringLiteral("sample")};
    domain::Assignment registrar = reviewer;
    registrar.login = QStringLiteral("registrar");
    registrar.duty = domain::Duty::Registrar;
    facts.assignments.append({reviewer, registrar});
    return std::make_shared<const OfficeFacts>(facts);
}

struct ReviewFixture {
    FakeGateway gateway;
    MemoryDrafts drafts;
    Office office = reviewedOffice();
    presentation::DeskContext desk{gateway, drafts, QStringLiteral("deputy"),
        SignedIn{
            *office->account(QStringLiteral("deputy")), {domain::Duty::Reviewer}, true, {}, false},
        office, presentation::UiLanguage::Russian};
    const domain::ServiceDescription &service = *office->catalogue->find(QStringLiteral("sample"));
    QList<LineView> registry; // by number

    ReviewFixture()
    {
        OfficeStatus status;
        status.now = QDateTime(QDate(2026, 4, 6), QTime(6, 0), Qt::UTC);
        status.open = true;
        gateway.statusAnswer = status;
        gateway.onPage = [this](const EntryFilter &filter) { return page(filter); };
        gateway.onShow = [this](const domain::LineRef &line) { return shown(line); };
        gateway.onAct = [this](const ActCommand &command) { return act(command); };
        countLines();
    }

    /// A line in review that is due on that day; the reviewer is who decides it.
    LineView &send(QDate due)
    {
        LineView line = testLine(registry.size() + 1);
        line.entry.line.journal = service.journal.code;
        line.entry.service = service.code;
        line.entry.edition = service.editionOn(QDate(2026, 4, 6))->code;
        line.entry.state = domain::LineState::InReview;
        line.entry.documents = {QStringLiteral("application")};
        line.entry.missing = {QStringLiteral("photos_3x4")};
        line.entry.obligations.first().kind = domain::ObligationKind::Order;
        line.entry.obligations.first().due = due;
        line.entry.lastAt = line.entry.registeredAt;
        registry.append(line);
        countLines();
        return registry.last();
    }
    domain::LineRef lineRef(qint64 number) const { return {service.journal.code, 0, number}; }
    LineView &line(qint64 number) { return registry[number - 1]; }

    /// Another desk decides a line.
    void decideElsewhere(qint64 number, domain::LineState state)
    {
        domain::JournalEntry &entry = line(number).entry;
        entry.state = state;
        ++entry.lastSeq;
        entry.lastAt = QDateTime(QDate(2026, 4, 6), QTime(5, 50), Qt::UTC);
        countLines();
    }

private:
    void countLines()
    {
        EntryCounts counts;
        counts.all = registry.size();
        counts.inReview = std::count_if(registry.cbegin(), registry.cend(),
            [](const LineView &line) { return line.entry.state == domain::LineState::InReview; });
        counts.inWork = counts.inReview;
        gateway.countsAnswer = counts;
        gateway.endsAnswer = JournalEnds{registry.size(), 0, registry.size(), registry.size()};
    }
    domain::Result<LinePage> page(const EntryFilter &filter)
    {
        LinePage page;
        for (auto line = registry.crbegin(); line != registry.crend(); ++line) {
            const bool wanted = filter.view != EntryView::InReview
                || line->entry.state == domain::LineState::InReview;
            const bool below =
                filter.beforeNumber == 0 || line->entry.line.number < filter.beforeNumber;
            if (line->entry.line.journal != filter.journal || !wanted || !below)
                continue;
            page.more = page.lines.size() == filter.limit;
            if (page.more)
                break;
            page.lines.append(*line);
        }
        return page;
    }
    domain::Result<LineView> shown(const domain::LineRef &line)
    {
        LineView view = registry.at(line.number - 1);
        if (view.entry.state == domain::LineState::InReview)
            view.actions = {
                QStringLiteral("approve"), QStringLiteral("refuse"), QStringLiteral("return")};
        return view;
    }
    domain::Result<LineView> act(const ActCommand &command)
    {
        domain::JournalEntry &entry = line(command.line.number).entry;
        if (entry.state != domain::LineState::InReview)
            return domain::makeError(domain::ErrorCode::AlreadyDecided,
                {QStringLiteral("06.04.2026, 10:50"), QStringLiteral("Оспанова Д.М.")});
        if (command.seenSeq != entry.lastSeq)
            return domain::makeError(domain::ErrorCode::ChangedMeanwhile,
                {QStringLiteral("06.04.2026, 10:50"), QStringLiteral("in_review")});
        entry.state = command.action == QLatin1String("approve") ? domain::LineState::Approved
            : command.action == QLatin1String("refuse")          ? domain::LineState::Refused
                                                                 : domain::LineState::Returned;
        ++entry.lastSeq;
        countLines();
        return shown(command.line);
    }
};

} // namespace qyz::tests
