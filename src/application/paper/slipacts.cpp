#include "application/paper/slipacts.h"

#include "application/paper/papertext.h"
#include "application/paper/slipchoice.h"
#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QString detail(const PaperLine &line, const QString &key)
{
    return line.entry.details.value(key).toString();
}

QDate dateOf(const PaperLine &line, const QString &path)
{
    return QDate::fromString(detail(line, path.section(u'.', 1)), Qt::ISODate);
}

void addSigner(SlipModel &model, const PaperLine &line, const QString &login)
{
    // The head signs what nobody else decided.
    const OfficeFacts &office = line.office;
    model.signer = model.director;
    model.signerPost = {u"Директор"_s, u"Директор"_s, false};
    const AccountProfile *person = office.account(login);
    if (!person || person->name == office.organisation.head)
        return;
    model.signer = person->name.initialsAfter();
    model.signerPost = person->post;
}

// R33, R25
void addTransfer(SlipModel &model, const PaperLine &line)
{
    const bool in = model.kind == SlipKind::AcceptanceSlip;
    const QString own = in ? u"acceptance"_s : u"departure"_s;
    if (const TransferSlip *slip = transferSlip(line.entry, own)) {
        model.slipNumber = slip->number;
        model.slipDate = dateText(slip->date);
        if (slip->validUntil.isValid()) {
            ObligationRule rule;
            rule.count = line.edition->slipValidWorkingDays.value_or(0);
            model.validFor = rule.count > 0 ? termText(rule) : LocalizedText{};
            model.validUntil = {dateInText(slip->validUntil, Language::Kazakh, DateForm::Until)
                    + u" дейін (қоса алғанда)"_s,
                u"по "_s + dateInText(slip->validUntil, Language::Russian) + u" включительно"_s,
                false};
        }
    }
    if (const TransferSlip *other = transferSlip(line.entry, in ? u"departure"_s : u"acceptance"_s))
        model.otherSlip = numberAndDate(other->number, other->date);
    model.school = detail(line, u"school"_s);
    model.cause = fieldOnPaper(line, u"details.cause"_s);
}

// R35
void addComplaint(SlipModel &model, const PaperLine &line)
{
    const LineActs &acts = line.entry.acts;
    const auto on = [&](const QDateTime &at) {
        return dateText(line.office.schedule.localDate(at));
    };
    if (model.kind == SlipKind::AnswerLetter && acts.answer) {
        model.answer = acts.answer->text;
        model.verdict = verdictText(acts.answer->justified);
        model.actDate = on(acts.answer->at);
        addSigner(model, line, acts.answer->by);
    }
    if (model.kind == SlipKind::ForwardNotice && acts.forwarded) {
        model.forwardedTo = acts.forwarded->to;
        model.actDate = on(acts.forwarded->at);
    }
    if (model.kind == SlipKind::ExtensionNotice && acts.extension) {
        model.reason = acts.extension->reason;
        model.actDate = on(acts.extension->at);
    }
}

/// The paths of the first and the last day of what was granted (R31); the first may be empty.
std::pair<QString, QString> periodFields(const ServiceDescription &service)
{
    const auto &expires = service.capabilities.expiresBy;
    const ServiceField *last = expires ? service.findField(expires->field) : nullptr;
    return last ? std::pair(last->notBefore, last->key) : std::pair<QString, QString>();
}

LocalizedText periodText(QDate first, QDate last)
{
    if (!last.isValid())
        return {};
    LocalizedText text{dateInText(last, Language::Kazakh, DateForm::Until) + u" дейін"_s,
        u"по "_s + dateInText(last, Language::Russian), false};
    if (first.isValid()) {
        text.kk = dateInText(first, Language::Kazakh, DateForm::From) + u" бастап "_s + text.kk;
        text.ru = u"с "_s + dateInText(first, Language::Russian) + u' ' + text.ru;
    }
    return text;
}

// R31: the printed facts of the application, without the period, which has a line of its own.
void addCertificate(SlipModel &model, const PaperLine &line)
{
    const auto [first, last] = periodFields(*line.service);
    model.period = periodText(dateOf(line, first), dateOf(line, last));
    for (const ServiceField &field : line.service->fields) {
        const bool told = field.printed && field.key.startsWith("details."_L1)
            && field.type != FieldType::Line && field.key != first && field.key != last;
        const LocalizedText value = told ? fieldOnPaper(line, field.key) : LocalizedText{};
        if (value.isComplete())
            model.facts.append({field.label, value});
    }
}

} // namespace

void addActs(SlipModel &model, const PaperLine &line)
{
    addSigner(model, line, {});
    model.address = detail(line, u"postal_address"_s);
    if (line.entry.order)
        model.order = numberAndDate(line.entry.order->number, line.entry.order->date);
    if (line.entry.acts.issued)
        model.issued = issuedOnPaper(*line.entry.acts.issued);
    if (model.kind == SlipKind::AcceptanceSlip || model.kind == SlipKind::DepartureSlip)
        addTransfer(model, line);
    if (model.kind == SlipKind::HomeCertificate)
        addCertificate(model, line);
    addComplaint(model, line);
}

} // namespace qyz::application
