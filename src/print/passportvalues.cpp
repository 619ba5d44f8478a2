#include "print/passportvalues.h"

#include "print/slipvalues.h"
#include "print/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::PassportFact;
using application::PassportModel;
using domain::LocalizedText;

const QString blank = u"____________"_s;

void add(TemplateValues &values, const QString &name, const LocalizedText &text)
{
    values.fields.insert(name + u"_kk"_s, keptTogether(text.kk.trimmed()));
    values.fields.insert(name + u"_ru"_s, keptTogether(text.ru.trimmed()));
}

QString orBlank(const QString &text)
{
    return text.trimmed().isEmpty() ? blank : keptTogether(text.trimmed());
}

QList<TemplateValues> numbered(QList<TemplateValues> rows)
{
    int n = 0;
    for (TemplateValues &row : rows)
        row.fields.insert(u"n"_s, QString::number(++n));
    return rows;
}

/// `open`: the fact is not confirmed and says so; `line`: it begins a line, `more`: it goes on.
QList<TemplateValues> factRows(const QList<PassportFact> &facts)
{
    QList<TemplateValues> rows;
    for (const PassportFact &fact : facts) {
        TemplateValues row;
        add(row, u"text"_s, fact.text);
        row.fields.insert(u"line"_s, fact.ownLine && !rows.isEmpty() ? u"1"_s : QString());
        row.fields.insert(u"more"_s, fact.ownLine || rows.isEmpty() ? QString() : u"1"_s);
        row.fields.insert(u"open"_s, fact.confirmed ? QString() : u"1"_s);
        rows.append(row);
    }
    return rows;
}

QList<TemplateValues> lawRows(const PassportModel &model)
{
    QList<TemplateValues> rows;
    for (const application::PassportRow &fixed : model.rows) {
        TemplateValues row;
        add(row, u"title"_s, fixed.title);
        row.rows.insert(u"facts"_s, factRows(fixed.facts));
        rows.append(row);
    }
    return numbered(rows);
}

QList<TemplateValues> stepRows(const PassportModel &model)
{
    QList<TemplateValues> rows;
    for (const application::PassportStep &step : model.steps) {
        TemplateValues row;
        add(row, u"what"_s, step.what);
        row.fields.insert(u"who"_s, orBlank(step.who));
        row.rows.insert(u"facts"_s, factRows(step.terms));
        rows.append(row);
    }
    return numbered(rows);
}

QList<TemplateValues> peopleRows(const PassportModel &model)
{
    QList<TemplateValues> rows;
    for (const application::PassportPerson &person : model.people) {
        TemplateValues row;
        row.fields.insert(u"name"_s, orBlank(person.name));
        row.fields.insert(u"phone"_s, orBlank(person.phone));
        row.fields.insert(u"order"_s, orBlank(person.order));
        add(row, u"post"_s, person.post);
        add(row, u"duty"_s, person.duty);
        rows.append(row);
    }
    return rows;
}

QList<TemplateValues> textRows(const QList<LocalizedText> &texts)
{
    QList<TemplateValues> rows;
    for (const LocalizedText &text : texts) {
        TemplateValues row;
        add(row, u"text"_s, text);
        rows.append(row);
    }
    return numbered(rows);
}

} // namespace

TemplateValues passportValues(const PassportModel &model)
{
    TemplateValues values = languageValues(model.language);
    const bool both = model.language == application::SlipLanguage::Both;
    values.fields.insert(u"wide"_s, both ? u"47%"_s : u"95%"_s);
    values.fields.insert(u"blank"_s, blank);
    values.fields.insert(u"code"_s, QString()); // a passport belongs to no line: no QR
    values.fields.insert(u"code_groups"_s, QString());
    add(values, u"organisation"_s, model.organisation);
    add(values, u"act"_s, model.act);
    add(values, u"day"_s, model.day);
    add(values, u"valid_from"_s, model.validFrom);
    values.rows.insert(u"rows"_s, lawRows(model));
    values.rows.insert(u"steps"_s, stepRows(model));
    values.rows.insert(u"people"_s, peopleRows(model));
    values.rows.insert(u"unconfirmed"_s, textRows(model.unconfirmed));
    return values;
}

} // namespace qyz::print
