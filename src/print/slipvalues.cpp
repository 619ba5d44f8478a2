#include "print/slipvalues.h"

#include "domain/text/datewords.h"
#include "print/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::SlipKind;
using application::SlipLanguage;
using application::SlipModel;
using domain::Language;
using domain::LocalizedText;

const QString shortBlank = u"____________"_s;
const QString longBlank = u"__________________________"_s;

QString orBlank(const QString &value, const QString &blank = longBlank)
{
    return value.trimmed().isEmpty() ? blank : keptTogether(value.trimmed());
}

void add(TemplateValues &values, const QString &name, const LocalizedText &text,
    const QString &blank = longBlank)
{
    values.fields.insert(name + u"_kk"_s, orBlank(text.kk, blank));
    values.fields.insert(name + u"_ru"_s, orBlank(text.ru, blank));
}

/// Texts that may be missing altogether: their row is left out.
void addOptional(TemplateValues &values, const QString &name, const LocalizedText &text)
{
    add(values, name, text, {});
}

// The sentences of the form end with a full stop of their own.
QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return text;
}

LocalizedText joined(const QList<LocalizedText> &texts)
{
    QStringList kk;
    QStringList ru;
    for (const LocalizedText &text : texts) {
        kk.append(withoutStop(text.kk));
        ru.append(withoutStop(text.ru));
    }
    return {kk.join(u"; "_s), ru.join(u"; "_s)};
}

QList<TemplateValues> rowsOf(const QList<application::SlipPaper> &papers)
{
    QList<TemplateValues> rows;
    for (const application::SlipPaper &paper : papers) {
        TemplateValues row;
        row.fields.insert(u"n"_s, QString::number(rows.size() + 1));
        add(row, u"name"_s, paper.name);
        rows.append(row);
    }
    return rows;
}

// «2026 жылғы 1 қыркүйек» → «… қыркүйектегі»: the suffix stands on the month (words.md 3.2).
QString datedForm(const QString &plain)
{
    for (int month = 1; month <= 12; ++month) {
        const QString name = domain::kazakhMonth(month);
        if (plain.endsWith(name))
            return plain.chopped(name.size())
                + domain::kazakhMonth(month, domain::MonthForm::Dated);
    }
    return plain;
}

void addParties(TemplateValues &values, const SlipModel &model)
{
    values.fields.insert(u"number"_s, orBlank(model.number, shortBlank));
    values.fields.insert(u"code"_s, model.code);
    values.fields.insert(u"applicant"_s, orBlank(model.applicant));
    values.fields.insert(u"child"_s, keptTogether(model.child.trimmed()));
    values.fields.insert(u"grade"_s, model.grade > 0 ? QString::number(model.grade) : QString());
    values.fields.insert(u"official"_s, orBlank(model.official, shortBlank));
    values.fields.insert(u"phone"_s, orBlank(model.phone, shortBlank));
    values.fields.insert(u"director"_s, orBlank(model.director, longBlank));
    values.fields.insert(u"receiver"_s, orBlank(model.receiver));
    values.fields.insert(u"reason"_s, orBlank(model.reason));
    values.fields.insert(u"blank"_s, longBlank);
    add(values, u"organisation"_s, model.organisation);
    add(values, u"position"_s, model.officialPost, shortBlank);
}

/// What only some kinds of sheets have: an empty one leaves its row out.
void addSlipFacts(TemplateValues &values, const SlipModel &model)
{
    values.fields.insert(u"slip_number"_s, orBlank(model.slipNumber, shortBlank));
    values.fields.insert(u"school"_s, keptTogether(model.school.trimmed()));
    values.fields.insert(u"other_slip"_s, keptTogether(model.otherSlip.trimmed()));
    values.fields.insert(u"order"_s, keptTogether(model.order.trimmed()));
    values.fields.insert(u"address"_s, orBlank(model.address));
    values.fields.insert(u"answer"_s, orBlank(model.answer));
    values.fields.insert(u"forwarded_to"_s, orBlank(model.forwardedTo));
    values.fields.insert(u"signer"_s, orBlank(model.signer));
    add(values, u"signer_post"_s, model.signerPost, shortBlank);
    add(values, u"birth"_s, model.childBirth, shortBlank);
    add(values, u"case"_s, model.caseName, shortBlank);
    add(values, u"slip_date"_s, model.slipDate, shortBlank);
    add(values, u"act_date"_s, model.actDate, shortBlank);
    add(values, u"verdict"_s, model.verdict, shortBlank);
    add(values, u"period"_s, model.period);
    addOptional(values, u"class_language"_s, model.classLanguage);
    addOptional(values, u"cause"_s, model.cause);
    addOptional(values, u"valid_for"_s, model.validFor);
    addOptional(values, u"valid_until"_s, model.validUntil);
    addOptional(values, u"issued"_s, model.issued);
}

void addComplaintTerms(TemplateValues &values, const application::ComplaintTerms &terms)
{
    add(values, u"complaint_term"_s, terms.answer, shortBlank);
    addOptional(values, u"extension_term"_s, terms.extension);
    addOptional(values, u"forward_term"_s, terms.forward);
}

QList<TemplateValues> rowsOf(const QList<application::SlipFact> &facts)
{
    QList<TemplateValues> rows;
    for (const application::SlipFact &fact : facts) {
        TemplateValues row;
        add(row, u"label"_s, fact.label);
        add(row, u"value"_s, fact.value);
        rows.append(row);
    }
    return rows;
}

} // namespace

QString slipTemplate(SlipKind kind)
{
    return application::slipKindName(kind) + u".html"_s;
}

TemplateValues languageValues(SlipLanguage language)
{
    const bool both = language == SlipLanguage::Both;
    const auto mark = [](bool on) { return on ? u"1"_s : QString(); };
    TemplateValues values;
    values.fields.insert(u"kk"_s, mark(language != SlipLanguage::Russian));
    values.fields.insert(u"ru"_s, mark(language != SlipLanguage::Kazakh));
    values.fields.insert(u"both"_s, mark(both));
    values.fields.insert(u"name_width"_s, both ? u"38%"_s : u"76%"_s);
    values.fields.insert(u"half"_s, both ? u"50%"_s : u"100%"_s);
    return values;
}

QString slipTitle(const SlipModel &model)
{
    return application::slipKindName(model.kind) + u' ' + model.number;
}

TemplateValues slipValues(const SlipModel &model)
{
    TemplateValues values = languageValues(model.language);
    addParties(values, model);
    add(values, u"service"_s, model.service);
    add(values, u"act"_s, model.act);
    add(values, u"date"_s, model.date);
    values.fields.insert(u"date_adj_kk"_s, orBlank(datedForm(model.date.kk.trimmed())));
    values.fields.insert(u"time"_s, orBlank(model.time, u"____:____"_s));
    add(values, u"channel"_s, model.channel);
    addOptional(values, u"seen"_s, joined(model.seen));
    add(values, u"term"_s, model.term, shortBlank);
    add(values, u"due"_s, model.due, shortBlank);
    addOptional(values, u"due_note"_s, model.dueNote);
    add(values, u"place"_s, model.resultPlace);
    addComplaintTerms(values, model.complaintTerms);
    add(values, u"grounds"_s, joined(model.grounds));
    add(values, u"how"_s, model.identifiedBy);
    add(values, u"hand_over_date"_s, model.handOverDate);
    add(values, u"child_word"_s,
        model.ofOwner ? LocalizedText{u"Құжат иесі"_s, u"Владелец документа"_s}
                      : LocalizedText{u"Бала"_s, u"Ребёнок"_s});
    addSlipFacts(values, model);
    values.rows.insert(u"facts"_s, rowsOf(model.facts));
    values.rows.insert(u"papers"_s, rowsOf(model.papers));
    values.rows.insert(u"missing"_s, rowsOf(model.missing));
    return values;
}

} // namespace qyz::print
