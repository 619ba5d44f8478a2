// The synchronous face of the use cases over one database: qyzmetctl calls it directly, the desk
// through RegistryGateway on its executor threads. Every call is one unit of work.
#pragma once

#include "application/attachsheet.h"
#include "application/changesetting.h"
#include "application/closingrecords.h"
#include "application/commands.h"
#include "application/continuepaper.h"
#include "application/inspection.h"
#include "application/monthcorrections.h"
#include "application/office.h"
#include "application/overview.h"
#include "application/paper/bookbuilder.h"
#include "application/paper/bookstate.h"
#include "application/paper/monthsheetmodel.h"
#include "application/paper/paperactmodel.h"
#include "application/paper/passportmodel.h"
#include "application/paper/slipmodel.h"
#include "application/people.h"
#include "application/ports/transactor.h"
#include "application/ports/vault.h"
#include "application/transcribe.h"

namespace qyz::application {

class Registry {
public:
    /// `transactor` and `vault` outlive the registry. `vault` and `office` may be shared by the
    /// writer's and the reader's Registry.
    Registry(Transactor &transactor, Vault &vault, std::shared_ptr<OfficeCache> office);

    domain::Status initialise(const InitialisationRequest &request);
    /// A journal for every service of the catalogue that has none yet; their codes. Writes nothing
    /// where none is missing. Asked once, when a program opens its registry.
    domain::Result<QStringList> openJournals();
    domain::Result<Office> office();
    domain::Result<OfficeStatus> status();
    domain::Result<SignedIn> signIn(const QString &login, const QString &password);
    /// Takes the person's keys out of memory: at a lock and at the end (R37, R38).
    void signOut(const QString &login);

    // People (R23, R37): see the use cases of these names.
    domain::Result<domain::AccountProfile> addAccount(const AddAccountCommand &command);
    domain::Status switchAccount(const SwitchAccountCommand &command);
    domain::Result<domain::Assignment> assign(const AssignCommand &command);
    domain::Result<domain::Assignment> endAssignment(const EndAssignmentCommand &command);
    domain::Status changePassword(const ChangePasswordCommand &command);
    domain::Status setPassword(const SetPasswordCommand &command);
    domain::Result<QList<PersonView>> people(const QString &actor);

    domain::Result<Registered> registerApplication(const RegisterCommand &command);
    /// The line after the act.
    domain::Result<LineView> act(const ActCommand &command);

    /// A look at one line with history, what may be done, and, if asked, why each date (R24). The
    /// look is a record of the chain "access" (R38); sealed fields open as readSealed says.
    domain::Result<LineView> show(
        const domain::LineRef &line, const QString &actor, bool why, const QString &reason = {});
    domain::Result<LinePage> page(const EntryFilter &filter, const QString &actor);
    domain::Result<EntryCounts> counts(const QString &journal);
    domain::Result<JournalEnds> ends(const QString &journal);
    domain::Result<QList<LineView>> search(const QString &text, int limit, const QString &actor);
    /// Records that a search or list was looked at: one record per act, not per row (R38).
    domain::Status recordLook(
        domain::RecordKind kind, const QJsonObject &what, const QString &actor);
    /// Earlier lines of a person, for the side of the form; empty for an unknown IIN.
    domain::Result<QList<LineView>> earlierLines(const QString &iin, const QString &actor);

    domain::Result<DueAnswer> due(
        const QString &service, const QString &caseCode, const QDateTime &received);

    domain::Result<SlipModel> slip(const domain::LineRef &line, std::optional<SlipKind> kind,
        std::optional<SlipLanguage> language, const QString &actor);
    /// The passport of a service as of a day; an invalid one is today. Nothing personal is on it,
    /// so nobody's look is recorded.
    domain::Result<PassportModel> passport(
        const QString &service, QDate date, SlipLanguage language);
    /// R8: writes page_printed and draws nothing yet.
    domain::Result<PrintedBook> printBook(const BookRequest &request);
    /// Hands the pages of a printed book to `draw`, some at a time, all of one snapshot and as they
    /// stood at its record.
    domain::Status drawBook(
        const PrintedBook &book, const std::function<domain::Status(BookPageSource &)> &draw);
    /// R8: slips for what was corrected or voided on printed pages since; page 0: on all of them.
    /// Writes that they were looked at.
    domain::Result<CorrectionSlips> correctionSlips(
        const QString &journal, int volume, int page, const QString &actor);
    /// How far a volume is written and printed; volume 0: the open one. Nothing personal in it.
    domain::Result<BookState> bookState(const QString &journal, int volume, const QString &actor);

    // The paper book (R10): see the use cases of these names.
    domain::Result<PaperState> continuePaper(const ContinuePaperCommand &command);
    domain::Result<PaperState> closePaper(const QString &journal, const QString &actor);
    domain::Result<PaperState> paper(const QString &journal, const QString &actor);
    domain::Result<TranscriptReport> transcribe(const TranscribeCommand &command);
    domain::Result<PaperActModel> paperAct(
        const QString &journal, SlipLanguage language, const QString &actor);
    // Scans of sheets (R9, R10, R38): see SheetScans.
    domain::Result<SheetFacts> attachSheet(const AttachSheetCommand &command);
    domain::Result<QList<SheetFacts>> sheets(const QString &journal, const QString &actor);
    domain::Result<SheetFile> readSheet(const QString &journal, qint64 seq, const QString &actor);

    /// The director's morning, per journal.
    domain::Result<Overview> overview(const QString &actor);
    /// R15: which promised dates a setting would move; nothing is written.
    domain::Result<QList<DueMove>> settingMoves(const SettingCommand &command);
    domain::Result<SettingChanged> changeSetting(const SettingCommand &command);

    // Closing (R9). The check lists take as long as verifying the book and write nothing; the
    // closings take what a registration takes.
    domain::Result<ClosingState> checkMonth(const QString &month, const QString &actor);
    domain::Result<ClosingState> checkVolume(const QString &journal, const QString &actor);
    domain::Result<MonthClosing> closeMonth(const CloseMonthCommand &command);
    domain::Result<VolumeClosing> closeVolume(const CloseVolumeCommand &command);
    domain::Result<Closings> closings(const QString &actor);
    /// The statement of a closed month, for signature and seal.
    domain::Result<MonthSheetModel> monthSheet(
        const QString &month, SlipLanguage language, const QString &actor);
    /// R7: the month's corrections; the look is a record and counts as having seen them.
    domain::Result<MonthCorrections> corrections(const QString &month, const QString &actor);
    // R11
    domain::Result<InspectionRecord> openInspection(const OpenInspectionCommand &command);
    domain::Result<InspectionRecord> closeInspection(const CloseInspectionCommand &command);

    /// R8: a printed control code against the book, and the book up to there. `journal` empty: it
    /// is recognised. UnknownValue where the text holds no code.
    domain::Result<CodeAnswer> checkCode(const QString &journal, const QString &text);
    /// Writes nothing; what it finds is recorded by recordBreakage().
    domain::Result<Verification> verify(const QString &journal);
    domain::Result<std::optional<Breakage>> recordBreakage(const Problem &problem);
    domain::Result<Breakage> decideBreakage(const DecideBreakageCommand &command);
    /// Projections anew from the records; lines per journal.
    domain::Result<QList<std::pair<QString, qint64>>> rebuild();

private:
    template <class T, class Work> domain::Result<T> writing(Work work);
    template <class T, class Work> domain::Result<T> reading(Work work);
    domain::Result<PaperState> paperOf(
        UnitOfWork &unit, const QString &journal, const QString &actor);
    domain::Result<QList<LineView>> visibleLines(
        UnitOfWork &unit, const QList<domain::JournalEntry> &entries, const QString &actor);

    Transactor &m_transactor;
    Vault &m_vault;
    std::shared_ptr<OfficeCache> m_office;
};

} // namespace qyz::application
