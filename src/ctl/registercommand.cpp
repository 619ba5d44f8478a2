// register: applications in, lines out, one transaction each.
#include "ctl/exitcode.h"
#include "ctl/jsoninput.h"
#include "ctl/linejson.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/words.h"
#include "presentation/errortext.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

class Registering {
public:
    Registering(Context &context, OpenRegistry &opened)
        : m_console(context.console)
        , m_opened(opened)
        , m_service(context.arguments.value(u"service"_s))
    {
    }

    void take(const InputItem &item)
    {
        ++m_taken;
        const auto registered = registerOne(item.object);
        if (registered) {
            answer(*registered);
            return;
        }
        ++m_failed;
        m_lastError = exitCodeOf(registered.error().code);
        m_console.error(registered.error(), item.line);
    }

    /// One application: its own code. Many: 3 as soon as one of them failed.
    int exitCode() const
    {
        if (m_failed == 0)
            return exitDone;
        return m_taken == 1 ? m_lastError : exitRule;
    }

    bool isEmpty() const { return m_taken == 0; }

private:
    Result<application::Registered> registerOne(const Result<QJsonObject> &object)
    {
        if (!object)
            return object.error();
        auto draft = ApplicationDraft::fromJson(*object);
        if (!draft)
            return draft.error();
        return m_opened.registry().registerApplication(
            {m_service, *std::move(draft), m_opened.actor()});
    }

    void answer(const application::Registered &registered)
    {
        const JournalEntry &entry = registered.entry;
        const OfficeZone &zone = m_opened.zone();
        if (m_console.json()) {
            application::LineView view;
            view.entry = entry;
            const QDate today = zone.toLocal(m_opened.now()).date();
            const QDate readyOn =
                entry.readyAt.isValid() ? zone.toLocal(entry.readyAt).date() : QDate();
            view.flags = entry.flags(today, readyOn, m_opened.office().organisation.unclaimedDays);
            QJsonObject json = lineJson(view, zone, Iins::Shown);
            QJsonArray warnings;
            for (const FieldFault &warning : registered.warnings) {
                QJsonObject told = faultJson(warning, m_console.language());
                told.insert(u"field"_s, warning.field);
                warnings.append(told);
            }
            json.insert(u"warnings"_s, warnings);
            json.insert(u"repeated"_s, registered.repeated);
            m_console.answer(json);
            return;
        }
        for (const FieldFault &warning : registered.warnings)
            m_console.warning(warning);
        const Word sentence = registered.repeated ? Word::RepeatedRequest : Word::Registered;
        QString text = word(sentence, m_console.language()).arg(entry.printedNumber);
        if (!registered.repeated)
            text = text.arg(momentText(entry.registeredAt, zone));
        if (!entry.missing.isEmpty())
            text += u' ' + word(Word::Missing, m_console.language()) + u": "_s
                + entry.missing.join(u", "_s);
        m_console.answer(text);
    }

    Console &m_console;
    OpenRegistry &m_opened;
    QString m_service;
    qint64 m_taken = 0;
    qint64 m_failed = 0;
    int m_lastError = exitDone;
};

} // namespace

CommandResult runRegister(Context &context)
{
    if (context.arguments.value(u"service"_s).isEmpty())
        return makeError(ErrorCode::UsageError, {u"--service"_s});
    auto input = JsonInput::open(context.arguments.word(0));
    if (!input)
        return input.error();
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();

    Registering registering(context, **opened);
    while (const auto item = input->next()) {
        registering.take(*item);
        // Nobody hears the answers any more: the rest would be registered unseen.
        if (context.console.outputFailed())
            return makeError(ErrorCode::FileUnwritable, {u"stdout"_s});
    }
    if (registering.isEmpty())
        return makeError(ErrorCode::BadJson, {u"{…}"_s}, u"the input is empty"_s);
    return registering.exitCode();
}

} // namespace qyz::ctl
