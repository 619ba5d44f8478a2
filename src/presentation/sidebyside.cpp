#include "presentation/sidebyside.h"

#include "domain/text/bilingualdate.h"
#include "presentation/fieldnames.h"
#include "presentation/localized.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

QString caseName(const DeskContext &desk, const QString &service, const QString &code)
{
    const domain::ServiceDescription *described =
        desk.office && desk.office->catalogue ? desk.office->catalogue->find(service) : nullptr;
    for (const domain::ServiceCase &known :
        described != nullptr ? described->cases : QList<domain::ServiceCase>()) {
        if (known.code == code)
            return textIn(known.name, desk.language);
    }
    return code;
}

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

domain::PersonName typedName(const QJsonObject &person)
{
    return {person.value("surname"_L1).toString(), person.value("name"_L1).toString(),
        person.value("patronymic"_L1).toString()};
}

} // namespace

const application::LineView *SideBySide::lineOf(
    const domain::FieldFault &fault, const QList<application::LineView> &heard)
{
    const QString said = fault.args.value(0); // the number of the line, or the other name
    for (const application::LineView &line : heard) {
        const domain::JournalEntry &entry = line.entry;
        const bool meant = fault.code == domain::ErrorCode::DuplicateApplication
            ? entry.printedNumber == said
            : entry.child.name.full() == said || entry.applicant.name.full() == said;
        if (meant && !said.isEmpty())
            return &line;
    }
    return nullptr;
}

QList<ComparedFact> SideBySide::facts(const DeskContext &desk, const QString &service,
    const domain::JournalEntry &entry, const QJsonObject &typed, const QString &person)
{
    const QJsonObject about = typed.value(person).toObject();
    const QString iin = about.value("iin"_L1).toString();
    const bool isChild = person == "child"_L1;
    // Whoever comes as an applicant today may have been the child of that line, and the reverse.
    const bool wasChild = isChild ? iin.isEmpty() || entry.applicant.iin != iin
                                  : !iin.isEmpty() && entry.child.iin == iin;
    QList<ComparedFact> facts{{tr("Full name"),
        wasChild ? entry.child.name.full() : entry.applicant.name.full(), typedName(about).full()}};
    if (isChild && wasChild) {
        const QDate birth = QDate::fromString(about.value("birth_date"_L1).toString(), Qt::ISODate);
        facts.append({fieldName(u"child.birth_date"_s, desk.language),
            domain::shortDate(entry.child.birthDate), domain::shortDate(birth)});
        facts.append({fieldName(u"child.grade"_s, desk.language), numberText(entry.child.grade),
            numberText(about.value("grade"_L1).toInt())});
    }
    facts.append(
        {fieldName(u"case"_s, desk.language), caseName(desk, entry.service, entry.caseCode),
            caseName(desk, service, typed.value("case"_L1).toString())});
    facts.append({tr("Entry"),
        u"№ %1, %2"_s.arg(
            entry.printedNumber, stateName(domain::lineStateName(entry.state), desk.language)),
        tr("new")});
    facts.removeIf([](const ComparedFact &fact) {
        return fact.inJournal.isEmpty() && fact.typedNow.isEmpty();
    });
    return facts;
}

} // namespace qyz::presentation
