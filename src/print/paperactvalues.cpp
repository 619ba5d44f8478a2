#include "print/paperactvalues.h"

#include "print/slipvalues.h"
#include "print/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

const QString blank = u"____________"_s;

QString orBlank(const QString &text)
{
    return text.trimmed().isEmpty() ? blank : keptTogether(text.trimmed());
}

void add(TemplateValues &values, const QString &name, const domain::LocalizedText &text)
{
    values.fields.insert(name + u"_kk"_s, orBlank(text.kk));
    values.fields.insert(name + u"_ru"_s, orBlank(text.ru));
}

QString numberOrBlank(qint64 number)
{
    return number > 0 ? QString::number(number) : blank;
}

} // namespace

TemplateValues paperActValues(const application::PaperActModel &model)
{
    TemplateValues values = languageValues(model.language);
    values.fields.insert(u"code"_s, QString()); // the act belongs to no line: no QR
    values.fields.insert(u"code_groups"_s, QString());
    values.fields.insert(u"blank"_s, blank);
    values.fields.insert(u"number"_s, model.number.isEmpty() ? u"_____"_s : model.number);
    values.fields.insert(u"index"_s, orBlank(model.fileIndex));
    values.fields.insert(u"book"_s, QString::number(model.book));
    values.fields.insert(u"last_number"_s, QString::number(model.lastNumber));
    values.fields.insert(u"last_page"_s, QString::number(model.lastPage));
    values.fields.insert(u"sheets"_s, numberOrBlank(model.sheets));
    values.fields.insert(u"gaps"_s, orBlank(model.gaps));
    values.fields.insert(u"repeats"_s, orBlank(model.repeats));
    values.fields.insert(u"counted_by"_s, orBlank(model.countedBy));
    values.fields.insert(u"next"_s, QString::number(model.next));
    values.fields.insert(u"director"_s, orBlank(model.director));
    add(values, u"organisation"_s, model.organisation);
    add(values, u"title"_s, model.title);
    add(values, u"last_date"_s, model.lastDate);
    add(values, u"from"_s, model.from);
    add(values, u"place"_s, model.place);
    return values;
}

} // namespace qyz::print
