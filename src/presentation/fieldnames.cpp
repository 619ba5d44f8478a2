#include "presentation/fieldnames.h"

#include <QStringView>

#include <array>

namespace qyz::presentation {

namespace {

struct Name {
    QStringView code;
    QStringView kk;
    QStringView ru;
    QStringView en;
};

constexpr std::array<Name, 45> fields{{
    {u"case", u"Қай сыныпқа", u"Класс (случай)", u"Case"},
    {u"service", u"Қызмет", u"Услуга", u"Service"},
    {u"channel", u"Түсу тәсілі", u"Способ подачи", u"Channel"},
    {u"received_at", u"Келіп түскен күні мен уақыты", u"Дата и время поступления",
        u"Date and time of arrival"},
    {u"language", u"Қызмет көрсету тілі", u"Язык оказания услуги", u"Language of the service"},
    {u"documents", u"Құжаттар", u"Документы", u"Papers"},
    {u"request_id", u"Сұрау белгісі", u"Метка запроса", u"Request mark"},
    {u"applicant", u"Өтініш беруші", u"Заявитель", u"Applicant"},
    {u"applicant.surname", u"Өтініш берушінің тегі", u"Фамилия заявителя", u"Applicant's surname"},
    {u"applicant.name", u"Өтініш берушінің аты", u"Имя заявителя", u"Applicant's name"},
    {u"applicant.patronymic", u"Өтініш берушінің әкесінің аты", u"Отчество заявителя",
        u"Applicant's patronymic"},
    {u"applicant.iin", u"Өтініш берушінің ЖСН", u"ИИН заявителя", u"Applicant's IIN"},
    {u"applicant.phone", u"Өтініш берушінің телефоны", u"Телефон заявителя", u"Applicant's phone"},
    {u"applicant.relation", u"Балаға кім болып келеді", u"Кем приходится ребёнку",
        u"Relation to the child"},
    {u"applicant.consent", u"Дербес деректерді жинауға және өңдеуге келісім",
        u"Согласие на сбор и обработку персональных данных",
        u"Consent to the processing of personal data"},
    {u"child", u"Бала", u"Ребёнок", u"Child"},
    {u"child.surname", u"Баланың тегі", u"Фамилия ребёнка", u"Child's surname"},
    {u"child.name", u"Баланың аты", u"Имя ребёнка", u"Child's name"},
    {u"child.patronymic", u"Баланың әкесінің аты", u"Отчество ребёнка", u"Child's patronymic"},
    {u"child.iin", u"Баланың ЖСН", u"ИИН ребёнка", u"Child's IIN"},
    {u"child.birth_date", u"Баланың туған күні", u"Дата рождения ребёнка",
        u"Child's date of birth"},
    {u"child.grade", u"Сыныбы", u"Класс", u"Grade"},
    {u"child.class_language", u"Оқыту тілі", u"Язык обучения", u"Language of the class"},
    {u"details.authority", u"Өкілдігін растайтын құжат", u"Документ о полномочиях",
        u"Document of authority"},
    {u"details.in_area", u"Мектептің қызмет көрсету аумағында тұрады",
        u"Проживает на территории обслуживания школы", u"Lives in the school's area"},
    {u"override.duplicate_child", u"Екінші өтінішті тіркеу себебі",
        u"Причина регистрации второго заявления", u"Reason for a second application"},
    {u"override.other_name", u"Басқа атпен тіркеу себебі", u"Причина записи с другим именем",
        u"Reason for another name"},
    {u"override.outside_window", u"Мерзімнен тыс қабылдау себебі", u"Причина приёма вне срока",
        u"Reason for accepting outside the dates"},
    {u"override.age", u"Жасына қарамай қабылдау себебі", u"Причина приёма несмотря на возраст",
        u"Reason for accepting at this age"},
    {u"override.iin_missing", u"ЖСН болмау себебі", u"Причина отсутствия ИИН",
        u"Reason why the IIN is absent"},
    {u"reason", u"Себебі", u"Причина", u"Reason"},
    {u"grounds", u"Негіздер", u"Основания", u"Grounds"},
    {u"number", u"Нөмірі", u"Номер", u"Number"},
    {u"date", u"Күні", u"Дата", u"Date"},
    {u"place", u"Сақталатын орны", u"Место хранения", u"Place on the shelf"},
    {u"how", u"Хабарлау тәсілі", u"Способ уведомления", u"Way of notice"},
    {u"result", u"Хабарлау нәтижесі", u"Итог напоминания", u"Result of the reminder"},
    {u"field", u"Түзетілетін өріс", u"Исправляемое поле", u"Field to correct"},
    {u"value", u"Түзетілген жазба", u"Исправленная запись", u"New value"},
    {u"requested_by", u"Кімнің сұрауымен", u"По чьей просьбе", u"At whose request"},
    {u"to", u"Нәтижені алушы", u"Получатель результата", u"Receiver"},
    {u"to.surname", u"Алушының тегі", u"Фамилия получателя", u"Receiver's surname"},
    {u"to.name", u"Алушының аты", u"Имя получателя", u"Receiver's name"},
    {u"to.iin", u"Алушының ЖСН", u"ИИН получателя", u"Receiver's IIN"},
    {u"identified_by", u"Жеке басы қалай анықталды", u"Как удостоверена личность",
        u"How the person was identified"},
}};

constexpr std::array<Name, 10> states{{
    {u"registered", u"Тіркелді", u"Зарегистрировано", u"Registered"},
    {u"in_review", u"Қаралуда", u"На рассмотрении", u"In review"},
    {u"returned", u"Тіркеушіге қайтарылды", u"Возвращено регистратору",
        u"Returned to the registrar"},
    {u"approved", u"Мақұлданды", u"Одобрено", u"Approved"},
    {u"refused", u"Дәлелді бас тарту", u"Мотивированный отказ", u"Reasoned refusal"},
    {u"not_accepted", u"Қабылданбады", u"Не принято", u"Not accepted"},
    {u"result_ready", u"Нәтиже дайын", u"Результат готов", u"Result ready"},
    {u"handed_over", u"Берілді", u"Выдано", u"Handed over"},
    {u"withdrawn", u"Кері қайтарып алынды", u"Отозвано", u"Withdrawn"},
    {u"voided", u"Жойылды", u"Аннулировано", u"Voided"},
}};

constexpr std::array<Name, 2> languages{{
    {u"kk", u"қазақ тілі", u"казахский язык", u"Kazakh"},
    {u"ru", u"орыс тілі", u"русский язык", u"Russian"},
}};

template <std::size_t Count>
QString named(const std::array<Name, Count> &names, const QString &code, UiLanguage language)
{
    for (const Name &name : names) {
        if (name.code != code)
            continue;
        switch (language) {
        case UiLanguage::Kazakh:
            return name.kk.toString();
        case UiLanguage::Russian:
            return name.ru.toString();
        case UiLanguage::English:
            return name.en.toString();
        }
    }
    return code;
}

} // namespace

QString fieldName(const QString &path, UiLanguage language)
{
    return named(fields, path, language);
}

QString stateName(const QString &state, UiLanguage language)
{
    return named(states, state, language);
}

QString applicantLanguage(const QString &code, UiLanguage language)
{
    return named(languages, code, language);
}

} // namespace qyz::presentation
