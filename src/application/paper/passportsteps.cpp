#include "application/paper/papertext.h"
#include "application/paper/passportbuilder.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

struct StepMaker {
    const OfficeFacts &office;
    const ServiceDescription &service;
    const ServiceEdition &edition;
    QDate day;

    /// «—» of whoMay would read like a name on the sheet.
    QString who(Duty duty) const
    {
        const QString names = office.whoMay({duty}, service.journal.code, day);
        return names == u"—"_s ? QString() : names;
    }

    PassportStep accept() const
    {
        PassportStep step{
            {u"Қабылдау және тіркеу"_s, u"Приём и регистрация"_s, false}, who(Duty::Registrar), {}};
        if (edition.maxServeMinutes) {
            ObligationRule rule;
            rule.unit = TermUnit::Minutes;
            rule.count = *edition.maxServeMinutes;
            step.terms.append({termText(rule), true});
        }
        return step;
    }

    /// Nothing where no case owes it.
    std::optional<PassportStep> owed(ObligationKind kind) const
    {
        const QList<PassportFact> terms = perCase(service, edition, [&](const CaseEdition &own) {
            QList<PassportFact> facts;
            for (const ObligationRule &rule : own.obligations) {
                if (rule.kind != kind)
                    continue;
                const LocalizedText term = ruleText(rule);
                const LocalizedText channels = channelsText(service, rule);
                facts.append(
                    {{term.kk + channels.kk, term.ru + channels.ru, false}, rule.verified});
            }
            return facts;
        });
        if (terms.isEmpty())
            return std::nullopt;
        const bool signedByHead = kind == ObligationKind::Order || kind == ObligationKind::Answer;
        return PassportStep{
            obligationText(kind), who(signedByHead ? Duty::Director : Duty::Registrar), terms};
    }
};

LocalizedText withinTheTerm()
{
    return {u"қызмет көрсету мерзімінің ішінде"_s, u"в пределах срока оказания услуги"_s, false};
}

} // namespace

QList<PassportStep> passportSteps(const OfficeFacts &office, const ServiceDescription &service,
    const ServiceEdition &edition, QDate day)
{
    const StepMaker make{office, service, edition, day};
    QList<PassportStep> steps{make.accept()};
    if (const auto receipt = make.owed(ObligationKind::Receipt))
        steps.append(*receipt);
    if (service.review) {
        steps.append({{u"Қарау және шешім қабылдау"_s, u"Рассмотрение и принятие решения"_s, false},
            make.who(Duty::Reviewer), {{withinTheTerm(), true}}});
    }
    for (const ObligationKind kind :
        {ObligationKind::Order, ObligationKind::Answer, ObligationKind::Result}) {
        if (const auto step = make.owed(kind))
            steps.append(*step);
    }
    steps.append({{u"Нәтижені алушыға беру"_s, u"Выдача результата получателю"_s, false},
        make.who(Duty::Registrar),
        {{{u"алушы келген күні"_s, u"в день обращения получателя"_s, false}, true}}});
    return steps;
}

} // namespace qyz::application
