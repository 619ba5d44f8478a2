// A gateway that answers what a test wrote down and remembers what it was asked. Answers come from
// the event loop, as at the desk, or when the test lets them (`holdAnswers`).
#pragma once

#include "application/registrygateway.h"

#include <QPromise>

#include <memory>

namespace qyz::tests {

class ScriptedGateway : public application::RegistryGateway {
public:
    template <class T> using Answer = application::Answer<T>;

    // What will be answered.
    application::OfficeStatus officeStatus;
    std::function<domain::Result<application::Registered>(const application::RegisterCommand &)>
        onRegister;
    std::function<domain::Result<application::LineView>(const application::ActCommand &)> onAct;
    QList<application::LineView> earlier;
    domain::Result<QByteArray> pdf = QByteArray("%PDF");
    QList<application::RenderedPage> pages;
    bool holdAnswers = false; // registrations and acts wait for release()

    // What was asked.
    QList<application::RegisterCommand> registerCommands;
    QList<application::ActCommand> actCommands;
    QStringList earlierIins;
    QList<domain::LineRef> slips;
    QList<int> picturesFirst;
    QList<int> picturesResolution;

    void release()
    {
        const auto waiting = std::move(m_held);
        m_held.clear();
        for (const auto &answer : waiting)
            answer();
    }

    Answer<application::Office> office() override { return refuse<application::Office>(); }
    Answer<application::OfficeStatus> status() override
    {
        return now(domain::Result<application::OfficeStatus>(officeStatus));
    }
    Answer<application::SignedIn> signIn(const QString &, const QString &) override
    {
        return refuse<application::SignedIn>();
    }
    void signOut(const QString &) override { }
    Answer<QList<application::PersonView>> people(const QString &) override
    {
        return refuse<QList<application::PersonView>>();
    }
    Answer<domain::AccountProfile> addAccount(const application::AddAccountCommand &) override
    {
        return refuse<domain::AccountProfile>();
    }
    Answer<void> switchAccount(const application::SwitchAccountCommand &) override
    {
        return refuse<void>();
    }
    Answer<domain::Assignment> assign(const application::AssignCommand &) override
    {
        return refuse<domain::Assignment>();
    }
    Answer<domain::Assignment> endAssignment(const application::EndAssignmentCommand &) override
    {
        return refuse<domain::Assignment>();
    }
    Answer<void> changePassword(const application::ChangePasswordCommand &) override
    {
        return refuse<void>();
    }
    Answer<void> setPassword(const application::SetPasswordCommand &) override
    {
        return refuse<void>();
    }
    Answer<application::Registered> registerApplication(
        const application::RegisterCommand &command) override
    {
        registerCommands.append(command);
        return later<application::Registered>([this, command] { return onRegister(command); });
    }
    Answer<application::LineView> act(const application::ActCommand &command) override
    {
        actCommands.append(command);
        return later<application::LineView>([this, command] { return onAct(command); });
    }
    Answer<application::LineView> show(
        const domain::LineRef &, const QString &, bool, const QString & = {}) override
    {
        return refuse<application::LineView>();
    }
    Answer<application::LinePage> page(const application::EntryFilter &, const QString &) override
    {
        return now(domain::Result<application::LinePage>(application::LinePage()));
    }
    Answer<application::EntryCounts> counts(const QString &) override
    {
        return now(domain::Result<application::EntryCounts>(application::EntryCounts()));
    }
    Answer<application::JournalEnds> ends(const QString &) override
    {
        return now(domain::Result<application::JournalEnds>(application::JournalEnds()));
    }
    Answer<QList<application::LineView>> search(const QString &, int, const QString &) override
    {
        return now(domain::Result<QList<application::LineView>>(QList<application::LineView>()));
    }
    Answer<QList<application::LineView>> earlierLines(const QString &iin, const QString &) override
    {
        earlierIins.append(iin);
        return now(domain::Result<QList<application::LineView>>(earlier));
    }
    Answer<application::DueAnswer> due(const QString &, const QString &, const QDateTime &) override
    {
        return refuse<application::DueAnswer>();
    }
    Answer<QByteArray> slipPdf(const domain::LineRef &line, std::optional<application::SlipKind>,
        std::optional<application::SlipLanguage>, const QString &) override
    {
        slips.append(line);
        return now(pdf);
    }
    Answer<QByteArray> passportPdf(const QString &, QDate, application::SlipLanguage) override
    {
        return now(pdf);
    }
    Answer<QByteArray> bookPdf(const application::BookRequest &) override { return now(pdf); }
    Answer<QByteArray> correctionSlipsPdf(const QString &, int, int, const QString &) override
    {
        return now(pdf);
    }
    Answer<application::BookState> bookState(const QString &, int, const QString &) override
    {
        return now(domain::Result<application::BookState>(application::BookState()));
    }
    Answer<QList<application::RenderedPage>> pictures(
        const QByteArray &, int first, int count, int dotsPerInch) override
    {
        picturesFirst.append(first);
        picturesResolution.append(dotsPerInch);
        return now(domain::Result<QList<application::RenderedPage>>(pages.mid(first, count)));
    }
    Answer<application::SheetFacts> attachSheet(const application::AttachSheetCommand &) override
    {
        return refuse<application::SheetFacts>();
    }
    Answer<QList<application::SheetFacts>> sheets(const QString &, const QString &) override
    {
        return refuse<QList<application::SheetFacts>>();
    }
    Answer<application::SheetFile> readSheet(const QString &, qint64, const QString &) override
    {
        return refuse<application::SheetFile>();
    }
    Answer<application::Verification> verify() override
    {
        return refuse<application::Verification>();
    }
    Answer<application::CodeAnswer> checkCode(const QString &, const QString &) override
    {
        return refuse<application::CodeAnswer>();
    }
    Answer<application::Breakage> decideBreakage(
        const application::DecideBreakageCommand &) override
    {
        return refuse<application::Breakage>();
    }
    Answer<application::PaperState> paper(const QString &, const QString &) override
    {
        return refuse<application::PaperState>();
    }
    Answer<application::PaperState> continuePaper(
        const application::ContinuePaperCommand &) override
    {
        return refuse<application::PaperState>();
    }
    Answer<application::PaperState> closePaper(const QString &, const QString &) override
    {
        return refuse<application::PaperState>();
    }
    Answer<application::TranscriptReport> transcribe(
        const application::TranscribeCommand &) override
    {
        return refuse<application::TranscriptReport>();
    }
    Answer<QByteArray> paperActPdf(
        const QString &, application::SlipLanguage, const QString &) override
    {
        return now(pdf);
    }
    Answer<application::SourceTable> readTable(const QString &) override
    {
        return refuse<application::SourceTable>();
    }
    Answer<void> writeBadRows(const QString &, const application::SourceTable &, int,
        const QList<int> &, const QHash<int, QStringList> &, const QString &) override
    {
        return refuse<void>();
    }
    Answer<application::ClosingState> checkMonth(const QString &, const QString &) override
    {
        return refuse<application::ClosingState>();
    }
    Answer<application::ClosingState> checkVolume(const QString &, const QString &) override
    {
        return refuse<application::ClosingState>();
    }
    Answer<application::MonthClosing> closeMonth(const application::CloseMonthCommand &) override
    {
        return refuse<application::MonthClosing>();
    }
    Answer<application::VolumeClosing> closeVolume(const application::CloseVolumeCommand &) override
    {
        return refuse<application::VolumeClosing>();
    }
    Answer<application::Closings> closings(const QString &) override
    {
        return refuse<application::Closings>();
    }
    Answer<QByteArray> monthSheetPdf(
        const QString &, application::SlipLanguage, const QString &) override
    {
        return now(pdf);
    }
    Answer<application::MonthCorrections> corrections(const QString &, const QString &) override
    {
        return refuse<application::MonthCorrections>();
    }
    Answer<application::InspectionRecord> openInspection(
        const application::OpenInspectionCommand &) override
    {
        return refuse<application::InspectionRecord>();
    }
    Answer<application::InspectionRecord> closeInspection(
        const application::CloseInspectionCommand &) override
    {
        return refuse<application::InspectionRecord>();
    }
    Answer<application::Overview> overview(const QString &) override
    {
        return refuse<application::Overview>();
    }
    Answer<QList<application::DueMove>> settingMoves(const application::SettingCommand &) override
    {
        return refuse<QList<application::DueMove>>();
    }
    Answer<application::SettingChanged> changeSetting(const application::SettingCommand &) override
    {
        return refuse<application::SettingChanged>();
    }

private:
    template <class T> static Answer<T> now(domain::Result<T> result)
    {
        QPromise<domain::Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    template <class T> static Answer<T> refuse()
    {
        return now(domain::Result<T>(domain::ErrorCode::ConnectionLost));
    }
    template <class T> Answer<T> later(std::function<domain::Result<T>()> make)
    {
        if (!holdAnswers)
            return now(make());
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        m_held.append([promise, make = std::move(make)] {
            promise->addResult(make());
            promise->finish();
        });
        return promise->future();
    }

    QList<std::function<void()>> m_held;
};

} // namespace qyz::tests
