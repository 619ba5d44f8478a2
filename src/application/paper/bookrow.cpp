#include "application/paper/bookbuilder.h"
#include "application/paper/papertext.h"
#include "domain/text/bilingualdate.h"
#include "domain/text/numberwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QString twoLines(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

LocalizedText gradeText(const ServiceDescription *service, const Child &child)
{
    if (child.grade == 0)
        return {};
    const LocalizedText language = service
        ? choiceText(*service, u"child.class_language"_s, child.classLanguage)
        : LocalizedText{};
    const QString grade = QString::number(child.grade);
    return {grade + u"-сынып, "_s + language.kk, grade + u" класс, "_s + language.ru, false};
}

// Ten rows share a page: names that would not fit give way to their number.
LocalizedText papersText(const ServiceEdition &edition, const QStringList &codes)
{
    constexpr qsizetype fitting = 60;
    const LocalizedText names = joined(paperNames(edition, codes), u"; "_s);
    if (names.kk.size() <= fitting && names.ru.size() <= fitting)
        return names;
    const QString count = QString::number(codes.size());
    return {count + u" құжат"_s,
        count + u' ' + russianPlural(codes.size(), u"документ"_s, u"документа"_s, u"документов"_s),
        false};
}

QString dueColumn(const JournalEntry &entry)
{
    QStringList dates;
    for (const Obligation &obligation : entry.obligations) {
        const QString date = shortDate(obligation.due);
        if (!dates.contains(date))
            dates.append(date);
    }
    return dates.join(u'\n');
}

LocalizedText orderText(const OrderFacts &order)
{
    const QString facts = u"№\u00a0"_s + order.number + u", "_s + shortDate(order.date);
    return {u"Бұйрық "_s + facts, u"Приказ "_s + facts, false};
}

LocalizedText resultText(const ServiceEdition *edition, const JournalEntry &entry)
{
    if (entry.state == LineState::NotAccepted)
        return {u"Құжаттарды қабылдаудан бас тартылды"_s, u"Отказано в приёме документов"_s, false};
    if (entry.state == LineState::Withdrawn)
        return {u"Кері қайтарып алынды"_s, u"Отозвано"_s, false};
    if (!entry.refusal)
        return entry.order ? orderText(*entry.order) : LocalizedText{};
    QList<LocalizedText> grounds;
    for (const QString &ground : entry.refusal->grounds) {
        const LocalizedText *name = edition ? edition->groundName(ground) : nullptr;
        grounds.append(name ? *name : LocalizedText{ground, ground, false});
    }
    const LocalizedText names = joined(grounds, u"; "_s);
    return {u"Дәлелді бас тарту: "_s + names.kk, u"Мотивированный отказ: "_s + names.ru, false};
}

LocalizedText handOverText(const OfficeFacts &office, const JournalEntry &entry)
{
    if (!entry.handOver)
        return {};
    const QString facts = twoLines(momentColumn(office, entry.handOver->at),
        entry.handOver->surname + u' ' + entry.handOver->name);
    const LocalizedText how = identifiedByText(entry.handOver->identifiedBy);
    return {twoLines(facts, how.kk), twoLines(facts, how.ru), false};
}

LocalizedText noteText(const ServiceEdition *edition, const JournalEntry &entry)
{
    if (entry.state == LineState::Voided) {
        return {u"ЖОЙЫЛДЫ. Себебі: "_s + entry.closingReason,
            u"АННУЛИРОВАНО. Причина: "_s + entry.closingReason, false};
    }
    if (!entry.missing.isEmpty() && edition) {
        const LocalizedText names = joined(paperNames(*edition, entry.missing), u", "_s);
        return {u"Жетіспейтіні: "_s + names.kk, u"Не хватает: "_s + names.ru, false};
    }
    if (entry.state == LineState::Withdrawn)
        return {entry.closingReason, entry.closingReason, false};
    return {};
}

QList<BookCorrection> corrections(
    const OfficeFacts &office, const ServiceDescription *service, const JournalEntry &entry)
{
    QList<BookCorrection> rows;
    for (const Correction &correction : entry.corrections) {
        const ServiceField *field = service ? service->findField(correction.field) : nullptr;
        const AccountProfile *by = office.account(correction.by);
        rows.append(
            {field ? field->label : LocalizedText{correction.field, correction.field, false},
                correction.oldValue, correction.newValue,
                (by ? by->name.initialsAfter() : correction.by) + u", "_s
                    + momentColumn(office, correction.at)});
    }
    return rows;
}

} // namespace

BookRow bookRow(const OfficeFacts &office, const JournalEntry &entry)
{
    const ServiceDescription *service = office.catalogue->find(entry.service);
    const ServiceEdition *edition = service ? service->findEdition(entry.edition) : nullptr;
    BookRow row;
    row.row = entry.place.row;
    row.number = entry.printedNumber;
    row.registered = momentColumn(office, entry.registeredAt);
    row.applicant = twoLines(entry.applicant.name.full(), entry.applicant.phone);
    row.child = twoLines(entry.child.name.full(), shortDate(entry.child.birthDate));
    row.grade = gradeText(service, entry.child);
    if (service)
        row.channel = choiceText(*service, u"channel"_s, entry.channel);
    if (edition)
        row.papers = papersText(*edition, entry.documents);
    row.due = dueColumn(entry);
    row.result = resultText(edition, entry);
    row.handedOver = handOverText(office, entry);
    const AccountProfile *registrar = office.account(entry.registrar);
    row.official = registrar ? registrar->name.initialsAfter() : entry.registrar;
    row.note = noteText(edition, entry);
    row.voided = entry.state == LineState::Voided;
    row.corrections = corrections(office, service, entry);
    return row;
}

} // namespace qyz::application
