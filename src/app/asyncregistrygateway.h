// The gateway over real threads: a writer and a reader with a database each, a checker for the long
// verification, and the print thread. No call waits.
#pragma once

#include "app/printthread.h"
#include "application/registry.h"
#include "application/registrygateway.h"
#include "storage/dbexecutor.h"

#include <mutex>

namespace qyz::app {

class AsyncRegistryGateway : public application::RegistryGateway {
public:
    /// `vault` outlives the gateway: it holds the keys of who is signed in.
    /// `now`: the invented present of a practice registry, UTC; the clock stands still.
    AsyncRegistryGateway(application::Vault &vault, const storage::ConnectionSettings &settings,
        std::shared_ptr<const domain::ServiceCatalogue> catalogue,
        std::optional<QDateTime> now = {});

    application::Answer<application::Office> office() override;
    application::Answer<application::OfficeStatus> status() override;
    application::Answer<application::SignedIn> signIn(
        const QString &login, const QString &password) override;
    void signOut(const QString &login) override;
    application::Answer<QList<application::PersonView>> people(const QString &actor) override;
    application::Answer<domain::AccountProfile> addAccount(
        const application::AddAccountCommand &command) override;
    application::Answer<void> switchAccount(
        const application::SwitchAccountCommand &command) override;
    application::Answer<domain::Assignment> assign(
        const application::AssignCommand &command) override;
    application::Answer<domain::Assignment> endAssignment(
        const application::EndAssignmentCommand &command) override;
    application::Answer<void> changePassword(
        const application::ChangePasswordCommand &command) override;
    application::Answer<void> setPassword(const application::SetPasswordCommand &command) override;
    application::Answer<application::Registered> registerApplication(
        const application::RegisterCommand &command) override;
    application::Answer<application::LineView> act(const application::ActCommand &command) override;
    application::Answer<application::LineView> show(const domain::LineRef &line,
        const QString &actor, bool why, const QString &reason = {}) override;
    application::Answer<application::LinePage> page(
        const application::EntryFilter &filter, const QString &actor) override;
    application::Answer<application::EntryCounts> counts(const QString &journal) override;
    application::Answer<application::JournalEnds> ends(const QString &journal) override;
    application::Answer<QList<application::LineView>> search(
        const QString &text, int limit, const QString &actor) override;
    application::Answer<QList<application::LineView>> earlierLines(
        const QString &iin, const QString &actor) override;
    application::Answer<application::DueAnswer> due(
        const QString &service, const QString &caseCode, const QDateTime &received) override;
    application::Answer<QByteArray> slipPdf(const domain::LineRef &line,
        std::optional<application::SlipKind> kind,
        std::optional<application::SlipLanguage> language, const QString &actor) override;
    application::Answer<QByteArray> passportPdf(
        const QString &service, QDate date, application::SlipLanguage language) override;
    application::Answer<QByteArray> bookPdf(const application::BookRequest &request) override;
    application::Answer<QByteArray> correctionSlipsPdf(
        const QString &journal, int volume, int page, const QString &actor) override;
    application::Answer<application::BookState> bookState(
        const QString &journal, int volume, const QString &actor) override;
    application::Answer<QList<application::RenderedPage>> pictures(
        const QByteArray &pdf, int first, int count, int dotsPerInch) override;
    application::Answer<application::SheetFacts> attachSheet(
        const application::AttachSheetCommand &command) override;
    application::Answer<QList<application::SheetFacts>> sheets(
        const QString &journal, const QString &actor) override;
    application::Answer<application::SheetFile> readSheet(
        const QString &journal, qint64 seq, const QString &actor) override;
    application::Answer<application::Verification> verify() override;
    application::Answer<application::PaperState> paper(
        const QString &journal, const QString &actor) override;
    application::Answer<application::PaperState> continuePaper(
        const application::ContinuePaperCommand &command) override;
    application::Answer<application::PaperState> closePaper(
        const QString &journal, const QString &actor) override;
    application::Answer<application::TranscriptReport> transcribe(
        const application::TranscribeCommand &command) override;
    application::Answer<QByteArray> paperActPdf(
        const QString &journal, application::SlipLanguage language, const QString &actor) override;
    application::Answer<application::SourceTable> readTable(const QString &path) override;
    application::Answer<void> writeBadRows(const QString &path,
        const application::SourceTable &table, int headingRow, const QList<int> &badRows,
        const QHash<int, QStringList> &why, const QString &whyHeading) override;
    application::Answer<application::ClosingState> checkMonth(
        const QString &month, const QString &actor) override;
    application::Answer<application::ClosingState> checkVolume(
        const QString &journal, const QString &actor) override;
    application::Answer<application::MonthClosing> closeMonth(
        const application::CloseMonthCommand &command) override;
    application::Answer<application::VolumeClosing> closeVolume(
        const application::CloseVolumeCommand &command) override;
    application::Answer<application::Closings> closings(const QString &actor) override;
    application::Answer<QByteArray> monthSheetPdf(
        const QString &month, application::SlipLanguage language, const QString &actor) override;
    application::Answer<application::MonthCorrections> corrections(
        const QString &month, const QString &actor) override;
    application::Answer<application::InspectionRecord> openInspection(
        const application::OpenInspectionCommand &command) override;
    application::Answer<application::InspectionRecord> closeInspection(
        const application::CloseInspectionCommand &command) override;
    application::Answer<application::CodeAnswer> checkCode(
        const QString &journal, const QString &text) override;
    application::Answer<application::Breakage> decideBreakage(
        const application::DecideBreakageCommand &command) override;
    application::Answer<application::Overview> overview(const QString &actor) override;
    application::Answer<QList<application::DueMove>> settingMoves(
        const application::SettingCommand &command) override;
    application::Answer<application::SettingChanged> changeSetting(
        const application::SettingCommand &command) override;

private:
    template <class T, class Work>
    application::Answer<T> on(storage::DbExecutor &executor, Work work);
    /// R38: lists and searches are recorded, one record per act; what cannot be recorded is not
    /// shown.
    template <class T>
    application::Answer<T> recorded(application::Answer<T> answer, domain::RecordKind kind,
        const QString &actor, std::function<QJsonObject(const T &)> what);
    void recordList(const QString &journal, const QJsonArray &lines, const QString &actor);
    bool isNewLook(const application::EntryFilter &filter, const QString &actor);

    application::Vault &m_vault;
    std::shared_ptr<application::OfficeCache> m_office;
    std::mutex m_lookMutex;
    QString m_lastLook; // scrolling on in the same list is the same look
    // In the order of use: a job of a later one may hand work to an earlier one while it ends.
    PrintThread m_print;
    storage::DbExecutor m_writer;
    storage::DbExecutor m_reader;
    storage::DbExecutor m_checker;
};

} // namespace qyz::app
