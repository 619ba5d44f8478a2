// The asynchronous face: all the window may call. Every call returns at once; the answer comes by
// presentation::whenAnswered on the window's thread. Implemented by app/asyncregistrygateway over
// the executor threads, and by FakeGateway in tests.
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
#include "application/people.h"
#include "application/ports/documentrenderer.h"
#include "application/ports/tablereader.h"
#include "application/transcribe.h"

#include <QFuture>

namespace qyz::application {

template <class T> using Answer = QFuture<domain::Result<T>>;

class RegistryGateway {
public:
    virtual ~RegistryGateway() = default;

    virtual Answer<Office> office() = 0;
    virtual Answer<OfficeStatus> status() = 0;
    virtual Answer<SignedIn> signIn(const QString &login, const QString &password) = 0;
    /// At once: at a lock, and when a person leaves, his keys leave the memory (R37, R38).
    virtual void signOut(const QString &login) = 0;

    // People (R23, R37)
    virtual Answer<QList<PersonView>> people(const QString &actor) = 0;
    virtual Answer<domain::AccountProfile> addAccount(const AddAccountCommand &command) = 0;
    virtual Answer<void> switchAccount(const SwitchAccountCommand &command) = 0;
    virtual Answer<domain::Assignment> assign(const AssignCommand &command) = 0;
    virtual Answer<domain::Assignment> endAssignment(const EndAssignmentCommand &command) = 0;
    virtual Answer<void> changePassword(const ChangePasswordCommand &command) = 0;
    virtual Answer<void> setPassword(const SetPasswordCommand &command) = 0;

    virtual Answer<Registered> registerApplication(const RegisterCommand &command) = 0;
    virtual Answer<LineView> act(const ActCommand &command) = 0;

    /// `reason`: why somebody looks at sealed fields who is not the reviewer of the open line.
    virtual Answer<LineView> show(const domain::LineRef &line, const QString &actor, bool why,
        const QString &reason = {}) = 0;
    virtual Answer<LinePage> page(const EntryFilter &filter, const QString &actor) = 0;
    virtual Answer<EntryCounts> counts(const QString &journal) = 0;
    virtual Answer<JournalEnds> ends(const QString &journal) = 0;
    virtual Answer<QList<LineView>> search(
        const QString &text, int limit, const QString &actor) = 0;
    virtual Answer<QList<LineView>> earlierLines(const QString &iin, const QString &actor) = 0;
    virtual Answer<DueAnswer> due(
        const QString &service, const QString &caseCode, const QDateTime &received) = 0;

    /// Slip and pages as finished PDFs: model on an executor, layout on the print thread.
    virtual Answer<QByteArray> slipPdf(const domain::LineRef &line, std::optional<SlipKind> kind,
        std::optional<SlipLanguage> language, const QString &actor) = 0;
    /// An invalid date is today.
    virtual Answer<QByteArray> passportPdf(
        const QString &service, QDate date, SlipLanguage language) = 0;
    /// R8: writes page_printed, then paints; one volume at most.
    virtual Answer<QByteArray> bookPdf(const BookRequest &request) = 0;
    /// Page 0: of every printed page that was corrected since.
    virtual Answer<QByteArray> correctionSlipsPdf(
        const QString &journal, int volume, int page, const QString &actor) = 0;
    virtual Answer<BookState> bookState(
        const QString &journal, int volume, const QString &actor) = 0;
    virtual Answer<QList<RenderedPage>> pictures(
        const QByteArray &pdf, int first, int count, int dotsPerInch) = 0;

    // Scans of sheets (R9, R10, R38)
    virtual Answer<SheetFacts> attachSheet(const AttachSheetCommand &command) = 0;
    virtual Answer<QList<SheetFacts>> sheets(const QString &journal, const QString &actor) = 0;
    virtual Answer<SheetFile> readSheet(
        const QString &journal, qint64 seq, const QString &actor) = 0;

    /// On a thread of its own; what it finds broken is recorded before the answer comes (R5).
    virtual Answer<Verification> verify() = 0;
    /// R8: on the same thread.
    virtual Answer<CodeAnswer> checkCode(const QString &journal, const QString &text) = 0;
    virtual Answer<Breakage> decideBreakage(const DecideBreakageCommand &command) = 0;

    // The paper book (R10)
    virtual Answer<PaperState> paper(const QString &journal, const QString &actor) = 0;
    virtual Answer<PaperState> continuePaper(const ContinuePaperCommand &command) = 0;
    virtual Answer<PaperState> closePaper(const QString &journal, const QString &actor) = 0;
    virtual Answer<TranscriptReport> transcribe(const TranscribeCommand &command) = 0;
    virtual Answer<QByteArray> paperActPdf(
        const QString &journal, SlipLanguage language, const QString &actor) = 0;
    /// Rows of a CSV or XLSX file; read on a thread of its own.
    virtual Answer<SourceTable> readTable(const QString &path) = 0;
    /// The rows that were set aside, with why, as a CSV file.
    virtual Answer<void> writeBadRows(const QString &path, const SourceTable &table, int headingRow,
        const QList<int> &badRows, const QHash<int, QStringList> &why,
        const QString &whyHeading) = 0;

    // Closing (R7, R9, R11). A check list is read on the checker's connection.
    virtual Answer<ClosingState> checkMonth(const QString &month, const QString &actor) = 0;
    virtual Answer<ClosingState> checkVolume(const QString &journal, const QString &actor) = 0;
    virtual Answer<MonthClosing> closeMonth(const CloseMonthCommand &command) = 0;
    virtual Answer<VolumeClosing> closeVolume(const CloseVolumeCommand &command) = 0;
    virtual Answer<Closings> closings(const QString &actor) = 0;
    virtual Answer<QByteArray> monthSheetPdf(
        const QString &month, SlipLanguage language, const QString &actor) = 0;
    virtual Answer<MonthCorrections> corrections(const QString &month, const QString &actor) = 0;
    virtual Answer<InspectionRecord> openInspection(const OpenInspectionCommand &command) = 0;
    virtual Answer<InspectionRecord> closeInspection(const CloseInspectionCommand &command) = 0;

    virtual Answer<Overview> overview(const QString &actor) = 0;
    virtual Answer<QList<DueMove>> settingMoves(const SettingCommand &command) = 0;
    virtual Answer<SettingChanged> changeSetting(const SettingCommand &command) = 0;
};

} // namespace qyz::application
