#include "application/paper/bookcolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr qreal pageWidth = 275; // millimetres, between the laced margin and the right one
constexpr qreal factsWidth = 30;

/// Columns whose longest word just fits keep their width; the others share what is left.
bool isFixed(BookField field)
{
    switch (field) {
    case BookField::Applicant:
    case BookField::Subject:
    case BookField::Papers:
    case BookField::Facts:
        return false;
    default:
        return true;
    }
}

PlannedColumn column(BookField field, qreal width, const QString &kk, const QString &ru)
{
    PlannedColumn planned;
    planned.field = field;
    planned.column.title = {kk, ru, false};
    planned.column.width = width;
    return planned;
}

bool asksForGrade(const ServiceDescription &service)
{
    return service.subject == Subject::Child
        && std::any_of(service.cases.begin(), service.cases.end(),
            [](const ServiceCase &known) { return known.gradeMax > 0; });
}

void addSubject(QList<PlannedColumn> &plan, const ServiceDescription &service)
{
    if (service.subject == Subject::Child)
        plan.append(
            column(BookField::Subject, 28, u"Бала, туған күні"_s, u"Ребёнок, дата рождения"_s));
    if (service.subject == Subject::Owner)
        plan.append(column(BookField::Subject, 28, u"Құжат иесі"_s, u"Владелец документа"_s));
    if (asksForGrade(service))
        plan.append(
            column(BookField::Grade, 20, u"Сыныбы, оқыту тілі"_s, u"Класс, язык обучения"_s));
}

void addFacts(QList<PlannedColumn> &plan, const ServiceDescription &service)
{
    for (const BookFacts &facts : service.paper.bookColumns) {
        PlannedColumn planned =
            column(BookField::Facts, factsWidth, facts.title.kk, facts.title.ru);
        planned.facts = facts.fields;
        plan.append(planned);
    }
}

void fitToPage(QList<PlannedColumn> &plan)
{
    qreal fixed = 0;
    qreal others = 0;
    for (const PlannedColumn &planned : plan)
        (isFixed(planned.field) ? fixed : others) += planned.column.width;
    const qreal factor = (pageWidth - fixed) / others;
    for (PlannedColumn &planned : plan) {
        if (!isFixed(planned.field))
            planned.column.width *= factor;
    }
}

} // namespace

QList<PlannedColumn> bookPlan(const ServiceDescription &service)
{
    QList<PlannedColumn> plan{
        column(BookField::Number, 9, u"Р/с №"_s, u"№ п/п"_s),
        column(BookField::Registered, 15, u"Күні, уақыты"_s, u"Дата, время"_s),
        column(BookField::Applicant, 30, u"Өтініш беруші, телефоны"_s, u"Заявитель, телефон"_s),
    };
    addSubject(plan, service);
    plan.append(column(BookField::Channel, 20, u"Түсу тәсілі"_s, u"Способ подачи"_s));
    if (service.papers)
        plan.append(
            column(BookField::Papers, 37, u"Қабылданған құжаттар"_s, u"Принятые документы"_s));
    addFacts(plan, service);
    plan.append({
        column(BookField::Due, 17, u"Орындау мерзімі"_s, u"Срок исполнения"_s),
        column(BookField::Result, 25,
            service.capabilities.neverRefuse ? u"Нәтижесі"_s : u"Нәтижесі: бұйрық №, бас тарту"_s,
            service.capabilities.neverRefuse ? u"Результат"_s : u"Результат: № приказа, отказ"_s),
        column(BookField::HandedOver, 24, u"Берілген күні, алушының қолы"_s,
            u"Дата выдачи, подпись получателя"_s),
        column(BookField::Official, 20, u"Жауапты тұлға"_s, u"Ответственное лицо"_s),
        column(BookField::Note, 23, u"Ескертпе"_s, u"Примечание"_s),
    });
    fitToPage(plan);
    return plan;
}

} // namespace qyz::application
