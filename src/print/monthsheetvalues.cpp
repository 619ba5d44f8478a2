#include "print/monthsheetvalues.h"

#include "print/slipvalues.h"
#include "print/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

void add(TemplateValues &values, const QString &name, const domain::LocalizedText &text)
{
    values.fields.insert(name + u"_kk"_s, keptTogether(text.kk.trimmed()));
    values.fields.insert(name + u"_ru"_s, keptTogether(text.ru.trimmed()));
}

} // namespace

TemplateValues monthSheetValues(const application::MonthSheetModel &model)
{
    TemplateValues values = languageValues(model.language);
    values.fields.insert(u"code"_s, QString()); // a code for each journal stands in its row
    values.fields.insert(u"code_groups"_s, QString());
    values.fields.insert(u"closed_at"_s, model.closedAt);
    values.fields.insert(u"closed_by"_s, keptTogether(model.closedBy));
    add(values, u"organisation"_s, model.organisation);
    add(values, u"month"_s, model.month);
    add(values, u"post"_s, model.closedByPost);
    QList<TemplateValues> rows;
    for (const application::MonthSheetRow &journal : model.rows) {
        TemplateValues row;
        add(row, u"journal"_s, journal.journal);
        row.fields.insert(u"numbers"_s,
            journal.lines == 0 ? u"–"_s : u"%1–%2"_s.arg(journal.first, journal.last));
        row.fields.insert(u"lines"_s, QString::number(journal.lines));
        row.fields.insert(u"corrections"_s, QString::number(journal.corrections));
        row.fields.insert(u"voided"_s, QString::number(journal.voided));
        row.fields.insert(u"seq"_s, QString::number(journal.seq));
        row.fields.insert(u"control"_s, journal.controlCode);
        rows.append(row);
    }
    values.rows.insert(u"rows"_s, rows);
    QList<TemplateValues> notes;
    for (const application::MonthSheetNote &note : model.notes) {
        TemplateValues row;
        add(row, u"check"_s, note.check);
        row.fields.insert(u"text"_s, note.text);
        notes.append(row);
    }
    values.rows.insert(u"notes"_s, notes);
    return values;
}

} // namespace qyz::print
