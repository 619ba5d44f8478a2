#include "domain/services/actfields.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

ServiceField actField(const QString &key, FieldType type, const QString &kk, const QString &ru)
{
    ServiceField field;
    field.key = key;
    field.type = type;
    field.label = {kk, ru, false};
    field.required = true;
    return field;
}

} // namespace

const QList<ServiceField> &actFields()
{
    static const QList<ServiceField> fields{
        actField(u"order.number"_s, FieldType::Text, u"Бұйрықтың нөмірі"_s, u"Номер приказа"_s),
        actField(u"order.date"_s, FieldType::Date, u"Бұйрықтың күні"_s, u"Дата приказа"_s),
        actField(u"issue.series"_s, FieldType::Text, u"Берілген құжаттың сериясы"_s,
            u"Серия выданного документа"_s),
        actField(u"issue.number"_s, FieldType::Text, u"Берілген құжаттың нөмірі"_s,
            u"Номер выданного документа"_s),
        actField(u"issue.date"_s, FieldType::Date, u"Берілген құжаттың күні"_s,
            u"Дата выданного документа"_s),
        actField(u"issue.book_line"_s, FieldType::Text, u"Беру кітабындағы реттік нөмірі"_s,
            u"Порядковый номер в книге выдачи"_s),
    };
    return fields;
}

const ServiceField *findActField(const QString &key)
{
    for (const ServiceField &field : actFields()) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace qyz::domain
