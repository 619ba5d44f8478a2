#include "ui/act/actrows.h"

#include "presentation/localized.h"
#include "presentation/statetext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

using domain::JournalEntry;
using presentation::DeskContext;

const domain::ServiceDescription *serviceOf(const DeskContext &context, const JournalEntry &entry)
{
    return context.office && context.office->catalogue
        ? context.office->catalogue->find(entry.service)
        : nullptr;
}

const domain::ServiceEdition *editionOf(const DeskContext &context, const JournalEntry &entry)
{
    const domain::ServiceDescription *service = serviceOf(context, entry);
    return service != nullptr ? service->findEdition(entry.edition) : nullptr;
}

/// How the applicant came is how he is told, in the language of the service.
QString channelName(const DeskContext &context, const JournalEntry &entry)
{
    const domain::ServiceDescription *service = serviceOf(context, entry);
    const domain::ServiceField *field =
        service != nullptr ? service->findField(u"channel"_s) : nullptr;
    if (field == nullptr)
        return {};
    for (const domain::CodedText &choice : field->choices) {
        if (choice.code == entry.channel)
            return choice.name.in(entry.language);
    }
    return {};
}

/// R31: the first step of the plan that was not made yet.
QString nextStep(const DeskContext &context, const JournalEntry &entry)
{
    const domain::ServiceEdition *edition = editionOf(context, entry);
    for (const domain::CodedText &step :
        edition != nullptr ? edition->steps : QList<domain::CodedText>()) {
        const auto &made = entry.acts.planSteps;
        const bool done = std::any_of(made.cbegin(), made.cend(),
            [&step](const domain::PlanStep &known) { return known.step == step.code; });
        if (!done)
            return step.code;
    }
    return {};
}

const domain::OrganisationProfile *officeOf(const DeskContext &context)
{
    return context.office ? &context.office->organisation : nullptr;
}

} // namespace

QList<ActRow> ActRows::of(
    const DeskContext &context, const JournalEntry &entry, const QString &action)
{
    using enum ActRowKind;
    const domain::OrganisationProfile *office = officeOf(context);
    if (action == u"order"_s)
        return {{u"number"_s, Line, {}}, {u"date"_s, Date, {}}};
    if (action == u"result-ready"_s)
        return {{u"place"_s, Line, office ? office->resultPlace.in(entry.language) : QString()}};
    if (action == u"notify"_s)
        return {{u"how"_s, Line, channelName(context, entry)}};
    if (action == u"remind"_s)
        return {{u"how"_s, Line, {}}, {u"result"_s, Line, {}}};
    if (action == u"issue"_s)
        return {{u"series"_s, Line, {}}, {u"number"_s, Line, {}}, {u"date"_s, Date, {}},
            {u"book_line"_s, Line, {}}};
    if (action == u"slip"_s)
        return {{u"kind"_s, Choice, {}}, {u"number"_s, Line, {}}, {u"date"_s, Date, {}}};
    if (action == u"plan"_s)
        return {{u"step"_s, Choice, nextStep(context, entry)}, {u"date"_s, Date, {}}};
    if (action == u"answer"_s)
        return {{u"justified"_s, YesNo, {}}, {u"text"_s, Text, {}}};
    if (action == u"forward"_s)
        return {
            {u"to"_s, Line, office ? office->educationDepartment.in(entry.language) : QString()}};
    if (action == u"dispose"_s)
        return {{u"act"_s, Line, {}}, {u"date"_s, Date, {}}};
    static const QStringList reasoned{
        u"withdraw"_s, u"void"_s, u"return"_s, u"stop"_s, u"restart"_s, u"extend"_s};
    return reasoned.contains(action) ? QList<ActRow>{{u"reason"_s, Text, {}}} : QList<ActRow>();
}

QString ActRows::label(const QString &action, const QString &fact)
{
    static const QHash<QString, const char *> ofAct{
        {u"order/number"_s, QT_TR_NOOP("Number of the order")},
        {u"order/date"_s, QT_TR_NOOP("Date of the order")},
        {u"slip/number"_s, QT_TR_NOOP("Number of the slip")},
        {u"slip/date"_s, QT_TR_NOOP("Date of the slip")},
        {u"issue/number"_s, QT_TR_NOOP("Number of the blank")},
        {u"issue/date"_s, QT_TR_NOOP("Date of issue")},
        {u"forward/to"_s, QT_TR_NOOP("To whom it is forwarded")},
        {u"dispose/date"_s, QT_TR_NOOP("Date of the act")},
    };
    static const QHash<QString, const char *> ofFact{
        {u"place"_s, QT_TR_NOOP("Place on the shelf")},
        {u"how"_s, QT_TR_NOOP("How")},
        {u"result"_s, QT_TR_NOOP("Result")},
        {u"series"_s, QT_TR_NOOP("Series of the blank")},
        {u"book_line"_s, QT_TR_NOOP("Line of the issuing book")},
        {u"kind"_s, QT_TR_NOOP("Which slip")},
        {u"step"_s, QT_TR_NOOP("Step of the plan")},
        {u"date"_s, QT_TR_NOOP("Date")},
        {u"justified"_s, QT_TR_NOOP("Is the complaint justified")},
        {u"text"_s, QT_TR_NOOP("Text of the answer")},
        {u"act"_s, QT_TR_NOOP("Act of return or destruction, with its number")},
        {u"reason"_s, QT_TR_NOOP("Reason")},
    };
    if (const char *text = ofAct.value(action + u'/' + fact, nullptr))
        return tr(text);
    const char *text = ofFact.value(fact, nullptr);
    return text != nullptr ? tr(text) : fact;
}

ActRows::Choices ActRows::choices(
    const DeskContext &context, const JournalEntry &entry, const QString &fact)
{
    using presentation::StateText;
    if (fact == u"kind"_s)
        return {{u"acceptance"_s, StateText::transferSlip(u"acceptance"_s)},
            {u"departure"_s, StateText::transferSlip(u"departure"_s)}};
    if (fact == u"justified"_s)
        return {{u"true"_s, StateText::justified(true)}, {u"false"_s, StateText::justified(false)}};
    Choices steps;
    const domain::ServiceEdition *edition = editionOf(context, entry);
    if (fact != u"step"_s || edition == nullptr)
        return steps;
    for (const domain::CodedText &step : edition->steps)
        steps.append({step.code, presentation::textIn(step.name, context.language)});
    return steps;
}

QString ActRows::hint(const DeskContext &context, const JournalEntry &entry, const QString &action)
{
    if (action == u"void"_s)
        return tr("Void entry № %1? Its number stays and is never given again. Write the reason.")
            .arg(entry.printedNumber);
    if (action == u"correct"_s)
        return tr("Say why it is corrected and at whose request.");
    if (action == u"stop"_s)
        return tr("No day is counted until the term is resumed.");
    if (action == u"restart"_s)
        return tr("The days that are left are counted from tomorrow on.");
    if (action == u"dispose"_s)
        return tr("After this the result can no longer be handed over.");
    if (action == u"declare-interest"_s)
        return tr("You will not decide this entry: the substitute or the director does.");
    if (action == u"answer"_s)
        return tr("The answer is written in the applicant's language: %1.")
            .arg(presentation::StateText::language(domain::languageCode(entry.language)));
    const domain::ServiceEdition *edition = editionOf(context, entry);
    if (edition == nullptr)
        return {};
    if (action == u"extend"_s && edition->extension)
        return tr("The term becomes longer by this many working days: %1. Tell the applicant.")
            .arg(edition->extension->workingDays);
    if (action == u"forward"_s && edition->forwardWithin)
        return tr("It is forwarded within this many working days: %1.")
            .arg(edition->forwardWithin->workingDays);
    return {};
}

} // namespace qyz::ui
