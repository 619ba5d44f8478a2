// A gateway whose answers a test sets, with a delay or held back until it says so. Like the real
// one it never answers inside the call.
#pragma once

#include "application/registrygateway.h"

#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace qyz::tests {

using namespace qyz::application;
using namespace Qt::Literals::StringLiterals;

class FakeGateway : public RegistryGateway {
public:
    // Answers; a function sees what was asked.
    domain::Result<Office> officeAnswer{domain::ErrorCode::DatabaseMissing};
    domain::Result<OfficeStatus> statusAnswer{OfficeStatus{}};
    domain::Result<SignedIn> signInAnswer{domain::ErrorCode::WrongPassword};
    domain::Result<QList<PersonView>> peopleAnswer{QList<PersonView>{}};
    domain::Result<domain::AccountProfile> addAccountAnswer{domain::ErrorCode::NoRight};
    domain::Result<domain::Assignment> assignmentAnswer{domain::ErrorCode::NoRight};
    domain::Status personAnswer; // switchAccount, changePassword, setPassword
    domain::Result<EntryCounts> countsAnswer{EntryCounts{}};
    domain::Result<JournalEnds> endsAnswer{JournalEnds{}};
    domain::Result<Verification> verifyAnswer{Verification{}};
    domain::Result<CodeAnswer> codeAnswer{CodeAnswer{}};
    domain::Result<Breakage> breakageAnswer{Breakage{}};
    domain::Result<SheetFacts> sheetAnswer{SheetFacts{}};
    domain::Result<QList<SheetFacts>> sheetsAnswer{QList<SheetFacts>{}};
    domain::Result<SheetFile> sheetFileAnswer{SheetFile{}};
    domain::Result<Overview> overviewAnswer{Overview{}};
    domain::Result<ClosingState> closingCheckAnswer{ClosingState{}};
    domain::Result<MonthClosing> monthClosingAnswer{domain::ErrorCode::NoRight};
    domain::Result<VolumeClosing> volumeClosingAnswer{domain::ErrorCode::NoRight};
    domain::Result<Closings> closingsAnswer{Closings{}};
    domain::Result<MonthCorrections> correctionsAnswer{MonthCorrections{}};
    domain::Result<InspectionRecord> inspectionAnswer{domain::ErrorCode::NoRight};
    domain::Result<QList<DueMove>> movesAnswer{QList<DueMove>{}};
    domain::Result<SettingChanged> settingAnswer{SettingChanged{}};
    domain::Result<Registered> registerAnswer{domain::ErrorCode::Internal};
    domain::Result<DueAnswer> dueAnswer{domain::ErrorCode::Internal};
    domain::Result<QList<LineView>> searchAnswer{QList<LineView>{}};
    domain::Result<QList<LineView>> earlierAnswer{QList<LineView>{}};
    domain::Result<QByteArray> pdfAnswer{QByteArray()};
    domain::Result<BookState> bookStateAnswer{BookState()};
    domain::Result<QList<RenderedPage>> picturesAnswer{QList<RenderedPage>{}};
    std::function<domain::Result<LinePage>(const EntryFilter &)> onPage = [](const EntryFilter &) {
        return domain::Result<LinePage>(LinePage{});
    };
    std::function<domain::Result<LineView>(const domain::LineRef &)> onShow =
        [](const domain::LineRef &) {
            return domain::Result<LineView>(domain::ErrorCode::LineNotFound);
        };
    std::function<domain::Result<LineView>(const ActCommand &)> onAct = [](const ActCommand &) {
        return domain::Result<LineView>(domain::ErrorCode::Internal);
    };

    // How
    int delay = 0; // ms
    bool hold = false; // answers wait for release()
    void release(std::size_t which)
    {
        auto answer = std::move(m_held.at(which));
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(which));
        answer();
    }
    std::size_t held() const { return m_held.size(); }

    // What was asked
    QStringList calls; // "page", "show admission/17", …
    QList<EntryFilter> pages;
    QList<ActCommand> acts;
    QList<std::optional<SlipKind>> slipKinds;
    QList<RegisterCommand> registrations;
    QList<SettingCommand> settings; // asked for moves, and stored
    QStringList showReasons;
    QList<DecideBreakageCommand> decisions;
    QList<AttachSheetCommand> sheetsAttached;
    QList<AddAccountCommand> accountsAdded;
    QList<SwitchAccountCommand> accountsSwitched;
    QList<AssignCommand> assigned;
    QList<EndAssignmentCommand> assignmentsEnded;
    QList<ChangePasswordCommand> passwordsChanged;
    QList<SetPasswordCommand> passwordsSet;
    QList<CloseMonthCommand> monthsClosed;
    QList<CloseVolumeCommand> volumesClosed;
    QList<OpenInspectionCommand> inspectionsOpened;
    QList<CloseInspectionCommand> inspectionsClosed;

    Answer<Office> office() override { return answer(u"office", officeAnswer); }
    Answer<OfficeStatus> status() override { return answer(u"status", statusAnswer); }
    Answer<SignedIn> signIn(const QString &login, const QString &) override
    {
        return answer(QStringLiteral("signIn ") + login, signInAnswer);
    }
    void signOut(const QString &login) override { calls.append(u"signOut "_s + login); }
    Answer<QList<PersonView>> people(const QString &) override
    {
        return answer(u"people", peopleAnswer);
    }
    Answer<domain::AccountProfile> addAccount(const AddAccountCommand &command) override
    {
        accountsAdded.append(command);
        return answer(u"addAccount "_s + command.account.login, addAccountAnswer);
    }
    Answer<void> switchAccount(const SwitchAccountCommand &command) override
    {
        accountsSwitched.append(command);
        return answer(u"switchAccount "_s + command.login, personAnswer);
    }
    Answer<domain::Assignment> assign(const AssignCommand &command) override
    {
        assigned.append(command);
        return answer(u"assign "_s + command.assignment.login, assignmentAnswer);
    }
    Answer<domain::Assignment> endAssignment(const EndAssignmentCommand &command) override
    {
        assignmentsEnded.append(command);
        return answer(u"endAssignment %1"_s.arg(command.number), assignmentAnswer);
    }
    Answer<void> changePassword(const ChangePasswordCommand &command) override
    {
        passwordsChanged.append(command);
        return answer(u"changePassword "_s + command.login, personAnswer);
    }
    Answer<void> setPassword(const SetPasswordCommand &command) override
    {
        passwordsSet.append(command);
        return answer(u"setPassword "_s + command.login, personAnswer);
    }
    Answer<Registered> registerApplication(const RegisterCommand &command) override
    {
        registrations.append(command);
        return answer(u"register", registerAnswer);
    }
    Answer<LineView> act(const ActCommand &command) override
    {
        acts.append(command);
        return answer(QStringLiteral("act ") + command.action, onAct(command));
    }
    Answer<LineView> show(
        const domain::LineRef &line, const QString &, bool, const QString &reason = {}) override
    {
        showReasons.append(reason);
        return answer(QStringLiteral("show ") + line.text(), onShow(line));
    }
    Answer<LinePage> page(const EntryFilter &filter, const QString &) override
    {
        pages.append(filter);
        return answer(u"page", onPage(filter));
    }
    Answer<EntryCounts> counts(const QString &) override { return answer(u"counts", countsAnswer); }
    Answer<JournalEnds> ends(const QString &) override { return answer(u"ends", endsAnswer); }
    Answer<QList<LineView>> search(const QString &text, int, const QString &) override
    {
        return answer(QStringLiteral("search ") + text, searchAnswer);
    }
    Answer<QList<LineView>> earlierLines(const QString &, const QString &) override
    {
        return answer(u"earlier", earlierAnswer);
    }
    Answer<DueAnswer> due(const QString &, const QString &, const QDateTime &) override
    {
        return answer(u"due", dueAnswer);
    }
    Answer<QByteArray> slipPdf(const domain::LineRef &line, std::optional<SlipKind> kind,
        std::optional<SlipLanguage>, const QString &) override
    {
        slipKinds.append(kind);
        return answer(QStringLiteral("slip ") + line.text(), pdfAnswer);
    }
    Answer<QByteArray> passportPdf(const QString &service, QDate, SlipLanguage) override
    {
        return answer(QStringLiteral("passport ") + service, pdfAnswer);
    }
    Answer<QByteArray> bookPdf(const BookRequest &request) override
    {
        return answer(QStringLiteral("book %1 %2-%3 %4")
                          .arg(request.journal)
                          .arg(request.firstPage)
                          .arg(request.lastPage)
                          .arg(static_cast<int>(request.part)),
            pdfAnswer);
    }
    Answer<QByteArray> correctionSlipsPdf(
        const QString &journal, int volume, int page, const QString &) override
    {
        return answer(
            QStringLiteral("slips %1 %2 %3").arg(journal).arg(volume).arg(page), pdfAnswer);
    }
    Answer<BookState> bookState(const QString &journal, int volume, const QString &) override
    {
        return answer(QStringLiteral("bookState %1 %2").arg(journal).arg(volume), bookStateAnswer);
    }
    Answer<QList<RenderedPage>> pictures(const QByteArray &, int, int, int) override
    {
        return answer(u"pictures", picturesAnswer);
    }
    Answer<SheetFacts> attachSheet(const AttachSheetCommand &command) override
    {
        sheetsAttached.append(command);
        return answer(u"attachSheet"_s, sheetAnswer);
    }
    Answer<QList<SheetFacts>> sheets(const QString &, const QString &) override
    {
        return answer(u"sheets"_s, sheetsAnswer);
    }
    Answer<SheetFile> readSheet(const QString &, qint64, const QString &) override
    {
        return answer(u"readSheet"_s, sheetFileAnswer);
    }
    Answer<Verification> verify() override { return answer(u"verify", verifyAnswer); }
    Answer<CodeAnswer> checkCode(const QString &journal, const QString &text) override
    {
        return answer(u"checkCode %1 %2"_s.arg(journal, text), codeAnswer);
    }
    Answer<Breakage> decideBreakage(const DecideBreakageCommand &command) override
    {
        decisions.append(command);
        return answer(u"decideBreakage %1"_s.arg(command.number), breakageAnswer);
    }
    domain::Result<PaperState> paperAnswer{PaperState{}};
    domain::Result<TranscriptReport> transcribeAnswer{TranscriptReport{}};
    domain::Result<SourceTable> tableAnswer{SourceTable{}};
    QList<ContinuePaperCommand> papers;
    QList<TranscribeCommand> transcripts;
    Answer<PaperState> paper(const QString &journal, const QString &) override
    {
        return answer(u"paper "_s + journal, paperAnswer);
    }
    Answer<PaperState> continuePaper(const ContinuePaperCommand &command) override
    {
        papers.append(command);
        return answer(u"continuePaper "_s + command.journal, paperAnswer);
    }
    Answer<PaperState> closePaper(const QString &journal, const QString &) override
    {
        return answer(u"closePaper "_s + journal, paperAnswer);
    }
    Answer<TranscriptReport> transcribe(const TranscribeCommand &command) override
    {
        transcripts.append(command);
        return answer(u"transcribe %1"_s.arg(command.rows.size()), transcribeAnswer);
    }
    Answer<QByteArray> paperActPdf(const QString &journal, SlipLanguage, const QString &) override
    {
        return answer(u"paperAct "_s + journal, pdfAnswer);
    }
    Answer<SourceTable> readTable(const QString &path) override
    {
        return answer(u"readTable "_s + path, tableAnswer);
    }
    Answer<void> writeBadRows(const QString &path, const SourceTable &, int, const QList<int> &rows,
        const QHash<int, QStringList> &, const QString &) override
    {
        return answer(u"writeBadRows %1 %2"_s.arg(path).arg(rows.size()), domain::Status());
    }
    Answer<ClosingState> checkMonth(const QString &month, const QString &) override
    {
        return answer(u"checkMonth "_s + month, closingCheckAnswer);
    }
    Answer<ClosingState> checkVolume(const QString &journal, const QString &) override
    {
        return answer(u"checkVolume "_s + journal, closingCheckAnswer);
    }
    Answer<MonthClosing> closeMonth(const CloseMonthCommand &command) override
    {
        monthsClosed.append(command);
        return answer(u"closeMonth "_s + command.month, monthClosingAnswer);
    }
    Answer<VolumeClosing> closeVolume(const CloseVolumeCommand &command) override
    {
        volumesClosed.append(command);
        return answer(u"closeVolume "_s + command.journal, volumeClosingAnswer);
    }
    Answer<Closings> closings(const QString &) override
    {
        return answer(u"closings", closingsAnswer);
    }
    Answer<QByteArray> monthSheetPdf(const QString &month, SlipLanguage, const QString &) override
    {
        return answer(u"monthSheet "_s + month, pdfAnswer);
    }
    Answer<MonthCorrections> corrections(const QString &month, const QString &) override
    {
        return answer(u"corrections "_s + month, correctionsAnswer);
    }
    Answer<InspectionRecord> openInspection(const OpenInspectionCommand &command) override
    {
        inspectionsOpened.append(command);
        return answer(u"openInspection", inspectionAnswer);
    }
    Answer<InspectionRecord> closeInspection(const CloseInspectionCommand &command) override
    {
        inspectionsClosed.append(command);
        return answer(u"closeInspection", inspectionAnswer);
    }
    Answer<Overview> overview(const QString &) override
    {
        return answer(u"overview", overviewAnswer);
    }
    Answer<QList<DueMove>> settingMoves(const SettingCommand &command) override
    {
        settings.append(command);
        return answer(QStringLiteral("moves ") + settingName(command.kind), movesAnswer);
    }
    Answer<SettingChanged> changeSetting(const SettingCommand &command) override
    {
        settings.append(command);
        return answer(QStringLiteral("setting ") + settingName(command.kind), settingAnswer);
    }

private:
    template <class T> Answer<T> answer(const QString &call, const domain::Result<T> &result)
    {
        calls.append(call);
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        Answer<T> future = promise->future();
        const auto give = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        if (hold)
            m_held.emplace_back(give);
        else
            QTimer::singleShot(delay, &m_context, give);
        return future;
    }
    template <class T> Answer<T> answer(QStringView call, const domain::Result<T> &result)
    {
        return answer(call.toString(), result);
    }

    std::vector<std::function<void()>> m_held;
    QObject m_context; // a gateway that is gone answers nobody
};

} // namespace qyz::tests
