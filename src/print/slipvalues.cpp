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

void addLanguages(TemplateValues &values, SlipLanguage language)
{
    const bool both = language == SlipLanguage::Both;
    const auto mark = [](bool on) { return on ? u"1"_s : QString(); };
    values.fields.insert(u"kk"_s, mark(language != SlipLanguage::Russian));
    values.fields.insert(u"ru"_s, mark(language != SlipLanguage::Kazakh));
    values.fields.insert(u"both"_s, mark(both));
    values.fields.insert(u"name_width"_s, both ? u"38%"_s : u"76%"_s);
    values.fields.insert(u"half"_s, both ? u"50%"_s : u"100%"_s);
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

} // namespace

QString slipTemplate(SlipKind kind)
{
    switch (kind) {
    case SlipKind::Receipt:
        return u"receipt.html"_s;
    case SlipKind::RefusalReceipt:
        return u"refusal_receipt.html"_s;
    case SlipKind::RefusalLetter:
        return u"refusal_letter.html"_s;
    case SlipKind::HandOverSheet:
        return u"hand_over.html"_s;
    }
    return {};
}

QString slipTitle(const SlipModel &model)
{
    return slipTemplate(model.kind).chopped(5) + u' ' + model.number;
}

TemplateValues slipValues(const SlipModel &model)
{
    TemplateValues values;
    addLanguages(values, model.language);
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
    add(values, u"complaint_term"_s, model.complaintTerm, shortBlank);
    add(values, u"grounds"_s, joined(model.grounds));
    add(values, u"how"_s, model.identifiedBy);
    add(values, u"hand_over_date"_s, model.handOverDate);
    values.rows.insert(u"papers"_s, rowsOf(model.papers));
    values.rows.insert(u"missing"_s, rowsOf(model.missing));
    return values;
}

} // namespace qyz::print
