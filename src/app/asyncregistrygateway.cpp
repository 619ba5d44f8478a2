#include "app/asyncregistrygateway.h"

#include "app/gatewaywork.h"
#include "print/pdfrenderer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace qyz::app {

using namespace application;
using domain::Result;
using domain::Status;

namespace {

storage::OpenOptions options(bool readOnly, const std::optional<QDateTime> &now)
{
    storage::OpenOptions options;
    options.readOnly = readOnly;
    options.frozenNow = now;
    options.applicationName = u"qyzmet"_s;
    return options;
}

QJsonArray namesOf(const QList<LineView> &lines)
{
    QJsonArray names;
    for (const LineView &line : lines)
        names.append(line.entry.line.text());
    return names;
}

} // namespace

AsyncRegistryGateway::AsyncRegistryGateway(Vault &vault,
    const storage::ConnectionSettings &settings,
    std::shared_ptr<const domain::ServiceCatalogue> catalogue, std::optional<QDateTime> now)
    : m_vault(vault)
    , m_office(std::make_shared<OfficeCache>(std::move(catalogue)))
    , m_print(std::make_unique<print::PdfRenderer>())
    , m_writer(settings, options(false, now), u"writer"_s)
    , m_reader(settings, options(true, now), u"reader"_s)
    , m_checker(settings, options(true, now), u"checker"_s)
{
}

template <class T>
Answer<T> AsyncRegistryGateway::recorded(Answer<T> answer, domain::RecordKind kind,
    const QString &actor, std::function<QJsonObject(const T &)> what)
{
    return answer
        .then([this, kind, actor, what = std::move(what)](const Result<T> &found) -> Answer<T> {
            if (!found)
                return ready<T>(found.error());
            return on<T>(m_writer, [found, kind, actor, facts = what(*found)](Registry &registry) {
                const Status looked = registry.recordLook(kind, facts, actor);
                return looked ? found : Result<T>(looked.error());
            });
        })
        .unwrap();
}

Answer<Office> AsyncRegistryGateway::office()
{
    return on<Office>(m_reader, [](Registry &registry) { return registry.office(); });
}

Answer<OfficeStatus> AsyncRegistryGateway::status()
{
    return on<OfficeStatus>(m_reader, [](Registry &registry) { return registry.status(); });
}

Answer<SignedIn> AsyncRegistryGateway::signIn(const QString &login, const QString &password)
{
    return on<SignedIn>(m_writer,
        [login, password](Registry &registry) { return registry.signIn(login, password); });
}

// Here and now: a lock must not wait behind whatever the writer is doing.
void AsyncRegistryGateway::signOut(const QString &login)
{
    m_vault.keys().drop(login);
}

Answer<QList<PersonView>> AsyncRegistryGateway::people(const QString &actor)
{
    return on<QList<PersonView>>(
        m_reader, [actor](Registry &registry) { return registry.people(actor); });
}

Answer<domain::AccountProfile> AsyncRegistryGateway::addAccount(const AddAccountCommand &command)
{
    return on<domain::AccountProfile>(
        m_writer, [command](Registry &registry) { return registry.addAccount(command); });
}

Answer<void> AsyncRegistryGateway::switchAccount(const SwitchAccountCommand &command)
{
    return on<void>(
        m_writer, [command](Registry &registry) { return registry.switchAccount(command); });
}

Answer<domain::Assignment> AsyncRegistryGateway::assign(const AssignCommand &command)
{
    return on<domain::Assignment>(
        m_writer, [command](Registry &registry) { return registry.assign(command); });
}

Answer<domain::Assignment> AsyncRegistryGateway::endAssignment(const EndAssignmentCommand &command)
{
    return on<domain::Assignment>(
        m_writer, [command](Registry &registry) { return registry.endAssignment(command); });
}

Answer<void> AsyncRegistryGateway::changePassword(const ChangePasswordCommand &command)
{
    return on<void>(
        m_writer, [command](Registry &registry) { return registry.changePassword(command); });
}

Answer<void> AsyncRegistryGateway::setPassword(const SetPasswordCommand &command)
{
    return on<void>(
        m_writer, [command](Registry &registry) { return registry.setPassword(command); });
}

Answer<Registered> AsyncRegistryGateway::registerApplication(const RegisterCommand &command)
{
    return on<Registered>(
        m_writer, [command](Registry &registry) { return registry.registerApplication(command); });
}

Answer<LineView> AsyncRegistryGateway::act(const ActCommand &command)
{
    return on<LineView>(m_writer, [command](Registry &registry) { return registry.act(command); });
}

Answer<LineView> AsyncRegistryGateway::show(
    const domain::LineRef &line, const QString &actor, bool why, const QString &reason)
{
    // The look is a record (R38), so it goes through the writer.
    return on<LineView>(m_writer, [line, actor, why, reason](Registry &registry) {
        return registry.show(line, actor, why, reason);
    });
}

bool AsyncRegistryGateway::isNewLook(const EntryFilter &filter, const QString &actor)
{
    const QString look =
        u"%1/%2/%3"_s.arg(actor, filter.journal).arg(static_cast<int>(filter.view));
    const std::lock_guard lock(m_lookMutex);
    return std::exchange(m_lastLook, look) != look;
}

// A list shows no IIN, so its rows need not wait until the look is on the disk (R38): the record
// follows behind them. What shows more waits for its record.
Answer<LinePage> AsyncRegistryGateway::page(const EntryFilter &filter, const QString &actor)
{
    const bool newLook = isNewLook(filter, actor);
    return on<LinePage>(m_reader, [this, filter, actor, newLook](Registry &registry) {
        const Result<LinePage> page = registry.page(filter, actor);
        if (page && newLook)
            recordList(filter.journal, namesOf(page->lines), actor);
        return page;
    });
}

void AsyncRegistryGateway::recordList(
    const QString &journal, const QJsonArray &lines, const QString &actor)
{
    on<void>(m_writer, [this, journal, lines, actor](Registry &registry) {
        const Status looked = registry.recordLook(
            domain::RecordKind::Listed, {{u"journal"_s, journal}, {u"lines"_s, lines}}, actor);
        const std::lock_guard lock(m_lookMutex);
        if (!looked)
            m_lastLook.clear(); // the next page tries again
        return looked;
    });
}

Answer<EntryCounts> AsyncRegistryGateway::counts(const QString &journal)
{
    return on<EntryCounts>(
        m_reader, [journal](Registry &registry) { return registry.counts(journal); });
}

Answer<JournalEnds> AsyncRegistryGateway::ends(const QString &journal)
{
    return on<JournalEnds>(
        m_reader, [journal](Registry &registry) { return registry.ends(journal); });
}

Answer<QList<LineView>> AsyncRegistryGateway::search(
    const QString &text, int limit, const QString &actor)
{
    auto answer = on<QList<LineView>>(m_reader,
        [text, limit, actor](Registry &registry) { return registry.search(text, limit, actor); });
    // What was seen is recorded, not what was typed: that is mostly a name.
    return recorded<QList<LineView>>(
        std::move(answer), domain::RecordKind::Searched, actor, [](const QList<LineView> &lines) {
            return QJsonObject{{u"lines"_s, namesOf(lines)}};
        });
}

Answer<QList<LineView>> AsyncRegistryGateway::earlierLines(const QString &iin, const QString &actor)
{
    auto answer = on<QList<LineView>>(
        m_reader, [iin, actor](Registry &registry) { return registry.earlierLines(iin, actor); });
    return recorded<QList<LineView>>(
        std::move(answer), domain::RecordKind::Searched, actor, [](const QList<LineView> &lines) {
            return QJsonObject{{u"lines"_s, namesOf(lines)}};
        });
}

Answer<DueAnswer> AsyncRegistryGateway::due(
    const QString &service, const QString &caseCode, const QDateTime &received)
{
    return on<DueAnswer>(m_reader, [service, caseCode, received](Registry &registry) {
        return registry.due(service, caseCode, received);
    });
}

Answer<QByteArray> AsyncRegistryGateway::slipPdf(const domain::LineRef &line,
    std::optional<SlipKind> kind, std::optional<SlipLanguage> language, const QString &actor)
{
    return on<SlipModel>(m_writer,
        [line, kind, language, actor](
            Registry &registry) { return registry.slip(line, kind, language, actor); })
        .then([this](const Result<SlipModel> &model) {
            return model ? m_print.run<QByteArray>([paper = *model](DocumentRenderer &renderer) {
                return renderer.slip(paper);
            })
                         : ready<QByteArray>(model.error());
        })
        .unwrap();
}

Answer<QByteArray> AsyncRegistryGateway::passportPdf(
    const QString &service, QDate date, SlipLanguage language)
{
    return on<PassportModel>(m_reader,
        [service, date, language](
            Registry &registry) { return registry.passport(service, date, language); })
        .then([this](const Result<PassportModel> &model) {
            return model ? m_print.run<QByteArray>([paper = *model](DocumentRenderer &renderer) {
                return renderer.passport(paper);
            })
                         : ready<QByteArray>(model.error());
        })
        .unwrap();
}

Answer<QList<RenderedPage>> AsyncRegistryGateway::pictures(
    const QByteArray &pdf, int first, int count, int dotsPerInch)
{
    return m_print.run<QList<RenderedPage>>(
        [pdf, first, count, dotsPerInch](DocumentRenderer &renderer) {
            return renderer.pictures(pdf, first, count, dotsPerInch);
        });
}

// What was found is recorded by the writer (R5); a registry that takes no record any more is told
// of all the same.
Answer<Verification> AsyncRegistryGateway::verify()
{
    return on<Verification>(
        m_checker, [](Registry &registry) { return registry.verify(QString()); })
        .then([this](const Result<Verification> &found) -> Answer<Verification> {
            if (!found || !found->first)
                return QtFuture::makeReadyFuture(found);
            return on<Verification>(m_writer, [found](Registry &registry) {
                const auto recorded = registry.recordBreakage(*found->first);
                static_cast<void>(recorded);
                return found;
            });
        })
        .unwrap();
}

Answer<CodeAnswer> AsyncRegistryGateway::checkCode(const QString &journal, const QString &text)
{
    return on<CodeAnswer>(m_checker,
        [journal, text](Registry &registry) { return registry.checkCode(journal, text); });
}

Answer<Breakage> AsyncRegistryGateway::decideBreakage(const DecideBreakageCommand &command)
{
    return on<Breakage>(
        m_writer, [command](Registry &registry) { return registry.decideBreakage(command); });
}

Answer<Overview> AsyncRegistryGateway::overview(const QString &actor)
{
    return on<Overview>(m_reader, [actor](Registry &registry) { return registry.overview(actor); });
}

Answer<QList<DueMove>> AsyncRegistryGateway::settingMoves(const SettingCommand &command)
{
    return on<QList<DueMove>>(
        m_reader, [command](Registry &registry) { return registry.settingMoves(command); });
}

Answer<SettingChanged> AsyncRegistryGateway::changeSetting(const SettingCommand &command)
{
    return on<SettingChanged>(
        m_writer, [command](Registry &registry) { return registry.changeSetting(command); });
}

} // namespace qyz::app
