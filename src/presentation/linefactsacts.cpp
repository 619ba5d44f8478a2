// What special acts left on a line (R27, R30–R35), as facts of the line panel.
#include "presentation/linefacts.h"

#include "application/paper/slipchoice.h"
#include "domain/text/bilingualdate.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString LineFacts::moment(const QDateTime &utc) const
{
    return momentText(utc, m_desk.office->schedule);
}

QString LineFacts::lineName(const domain::LineRef &line) const
{
    const domain::ServiceDescription *service = m_desk.office->catalogue->ofJournal(line.journal);
    const QString number =
        line.year > 0 ? u"%1/%2"_s.arg(line.year).arg(line.number) : QString::number(line.number);
    return service ? u"%1 № %2"_s.arg(textIn(service->tab, m_desk.language), number) : line.text();
}

QString LineFacts::stepText(const QString &code) const
{
    const domain::LocalizedText *name = m_edition ? m_edition->stepName(code) : nullptr;
    return name ? textIn(*name, m_desk.language) : code;
}

QString LineFacts::ownText(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return StateText::justified(value.toBool());
    const QString text = value.toString();
    return key == u"kind"_s ? StateText::transferSlip(text) : text;
}

QList<application::SlipKind> LineFacts::sheets() const
{
    QList<application::SlipKind> kinds;
    for (const application::SlipKind kind : application::slipKinds()) {
        if (m_service && application::hasSlip(*m_service, m_line.entry, kind))
            kinds.append(kind);
    }
    return kinds;
}

bool LineFacts::opensWithReason() const
{
    return std::any_of(
        m_line.sealed.cbegin(), m_line.sealed.cend(), [](const application::SealedField &field) {
            return field.state == application::SealedState::ReasonNeeded;
        });
}

QString LineFacts::sealedText(const QString &field) const
{
    for (const application::SealedField &sealed : m_line.sealed) {
        if (sealed.field != field)
            continue;
        if (sealed.state == application::SealedState::ReasonNeeded)
            return tr("sealed, opens when you say why");
        if (sealed.state == application::SealedState::KeyMissing)
            return tr("sealed, the key was not handed to you yet");
    }
    return tr("sealed, open only to who decides");
}

void LineFacts::addActs(QList<Fact> &facts) const
{
    const domain::LineActs &acts = m_line.entry.acts;
    addStops(facts);
    addPlan(facts);
    if (acts.issued)
        addFact(facts, tr("Issued blank"),
            joined({acts.issued->series, u"№ "_s + acts.issued->number,
                       domain::shortDate(acts.issued->date)},
                u" "_s));
    if (acts.issued)
        addFact(facts, tr("Line of the issuing book"), acts.issued->bookLine);
    for (const domain::TransferSlip &slip : acts.slips) {
        QString text = u"№ %1, %2"_s.arg(slip.number, domain::shortDate(slip.date));
        if (slip.validUntil.isValid())
            text += u" · "_s + tr("valid until %1").arg(domain::shortDate(slip.validUntil));
        addFact(facts, StateText::transferSlip(slip.kind), text);
    }
    addAnswer(facts);
    if (acts.disposal)
        addFact(facts, tr("Return or destruction"),
            u"%1, %2"_s.arg(acts.disposal->act, domain::shortDate(acts.disposal->date)));
    QStringList interested;
    for (const QString &login : acts.interests)
        interested.append(personName(login));
    addFact(facts, tr("Declared an interest"), interested.join(u", "_s));
    if (acts.expiresOn.isValid())
        addFact(facts, tr("In force until"), domain::shortDate(acts.expiresOn));
    addLinks(facts);
}

void LineFacts::addStops(QList<Fact> &facts) const
{
    for (const domain::Stop &stop : m_line.entry.acts.stops) {
        const QString until = stop.isOpen() ? u"…"_s : moment(stop.until);
        addFact(facts, tr("Term stopped"),
            joined({u"%1 – %2"_s.arg(moment(stop.from), until), stop.reason, stop.restartReason},
                u" · "_s));
    }
}

void LineFacts::addPlan(QList<Fact> &facts) const
{
    if (!m_edition)
        return;
    // Steps that are not made yet stand there, too: they are what is still to do.
    for (const domain::CodedText &step : m_edition->steps) {
        QString made = u"–"_s;
        for (const domain::PlanStep &known : m_line.entry.acts.planSteps) {
            if (known.step == step.code)
                made = domain::shortDate(known.date);
        }
        addFact(facts, tr("Plan: %1").arg(textIn(step.name, m_desk.language)), made);
    }
}

void LineFacts::addAnswer(QList<Fact> &facts) const
{
    const domain::LineActs &acts = m_line.entry.acts;
    if (acts.extension)
        addFact(facts, tr("Term extended"),
            joined({moment(acts.extension->at), acts.extension->reason}, u" · "_s));
    if (acts.forwarded)
        addFact(facts, tr("Forwarded to"),
            u"%1 · %2"_s.arg(acts.forwarded->to, moment(acts.forwarded->at)));
    if (!acts.answer)
        return;
    addFact(facts, tr("Answer"),
        u"%1 · %2"_s.arg(StateText::justified(acts.answer->justified), moment(acts.answer->at)));
    addFact(facts, tr("Text of the answer"), acts.answer->text);
}

void LineFacts::addLinks(QList<Fact> &facts) const
{
    for (const domain::LineLink &link : m_line.entry.acts.links)
        addFact(facts, link.kind == u"about"_s ? tr("About the entry") : tr("Previous entry"),
            lineName(link.to));
}

} // namespace qyz::presentation
