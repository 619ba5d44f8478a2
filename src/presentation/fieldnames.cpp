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

constexpr std::array<Name, 119> fields{{
    {u"case", u"Өтініштің түрі", u"Вид заявления", u"Case"},
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
    {u"details.school", u"Ауысатын мектеп", u"Школа перевода", u"School of the transfer"},
    {u"details.cause", u"Ауысу себебі", u"Причина перевода", u"Cause of the transfer"},
    {u"details.document_type", u"Құжаттың түрі", u"Вид документа", u"Kind of document"},
    {u"details.series", u"Түпнұсқаның сериясы", u"Серия подлинника", u"Series of the original"},
    {u"details.number", u"Түпнұсқаның нөмірі", u"Номер подлинника", u"Number of the original"},
    {u"details.year", u"Құжат берілген жыл", u"Год выдачи документа", u"Year of the document"},
    {u"details.school_then", u"Мектептің сол кездегі атауы", u"Название школы в то время",
        u"School's name then"},
    {u"details.conclusion_number", u"Қорытындының нөмірі", u"Номер заключения",
        u"Number of the conclusion"},
    {u"details.conclusion_date", u"Қорытындының күні", u"Дата заключения",
        u"Date of the conclusion"},
    {u"details.conclusion_from", u"Қорытынды мерзімінің басталуы", u"Начало срока заключения",
        u"Conclusion valid from"},
    {u"details.conclusion_to", u"Қорытынды мерзімінің аяқталуы", u"Окончание срока заключения",
        u"Conclusion valid to"},
    {u"details.issuing_body", u"Қорытынды берген ұйым", u"Кем выдано заключение", u"Issuing body"},
    {u"details.health_note", u"Денсаулығы туралы мәлімет", u"Сведения о здоровье", u"Health note"},
    {u"details.previous_line", u"Алдыңғы жазба", u"Предыдущая запись", u"Earlier line"},
    {u"details.position", u"Лауазымы", u"Должность", u"Position"},
    {u"details.subject", u"Оқытатын пәні", u"Преподаваемый предмет", u"Subject taught"},
    {u"details.current_category", u"Қазіргі санаты", u"Имеющаяся категория", u"Present category"},
    {u"details.claimed_category", u"Өтінген санаты", u"Заявляемая категория",
        u"Category asked for"},
    {u"details.experience_years", u"Педагогикалық өтілі", u"Педагогический стаж",
        u"Years of experience"},
    {u"details.about_line", u"Қай жазбаға қатысты", u"О какой записи", u"About which line"},
    {u"details.about_person", u"Кімнің әрекетіне қатысты", u"На чьи действия",
        u"About whose actions"},
    {u"details.circumstances", u"Мән-жайлары мен дәлелдері", u"Обстоятельства и доказательства",
        u"Circumstances"},
    {u"details.postal_address", u"Пошталық мекенжайы", u"Почтовый адрес", u"Postal address"},
    {u"details.actual_address", u"Нақты тұратын жері", u"Адрес фактического проживания",
        u"Actual address"},
    {u"details.attachments", u"Қоса берілген құжаттар", u"Перечень приложений", u"Attachments"},
    {u"override.duplicate_child", u"Екінші өтінішті тіркеу себебі",
        u"Причина регистрации второго заявления", u"Reason for a second application"},
    {u"override.other_name", u"Басқа атпен тіркеу себебі", u"Причина записи с другим именем",
        u"Reason for another name"},
    {u"override.outside_window", u"Мерзімнен тыс қабылдау себебі", u"Причина приёма вне срока",
        u"Reason for accepting outside the dates"},
    {u"override.age", u"Жасына қарамай қабылдау себебі", u"Причина приёма несмотря на возраст",
        u"Reason for accepting at this age"},
    {u"override.not_holidays", u"Каникулдан тыс ауыстыру себебі", u"Причина перевода вне каникул",
        u"Reason for a transfer outside holidays"},
    {u"override.iin_missing", u"ЖСН болмау себебі", u"Причина отсутствия ИИН",
        u"Reason why the IIN is absent"},
    {u"order.number", u"Бұйрықтың нөмірі", u"Номер приказа", u"Number of the order"},
    {u"order.date", u"Бұйрықтың күні", u"Дата приказа", u"Date of the order"},
    {u"issue.series", u"Берілген құжаттың сериясы", u"Серия выданного документа",
        u"Series of the issued document"},
    {u"issue.number", u"Берілген құжаттың нөмірі", u"Номер выданного документа",
        u"Number of the issued document"},
    {u"issue.date", u"Берілген құжаттың күні", u"Дата выданного документа",
        u"Date of the issued document"},
    {u"issue.book_line", u"Беру кітабындағы реттік нөмірі", u"Порядковый номер в книге выдачи",
        u"Line of the issuing book"},
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
    {u"forwarded_to", u"Қайда жіберіледі", u"Куда направляется", u"Forwarded to"},
    {u"series", u"Сериясы", u"Серия", u"Series"},
    {u"book_line", u"Беру кітабындағы реттік нөмірі", u"Порядковый номер в книге выдачи",
        u"Line of the issuing book"},
    {u"step", u"Жоспардың кезеңі", u"Этап плана", u"Step of the plan"},
    {u"kind", u"Түрі", u"Вид", u"Kind"},
    {u"text", u"Жауап мәтіні", u"Текст ответа", u"Text of the answer"},
    {u"justified", u"Шағымның негізділігі", u"Обоснованность жалобы",
        u"Whether the complaint is justified"},
    {u"act", u"Акт", u"Акт", u"Act"},
    {u"identified_by", u"Жеке басы қалай анықталды", u"Как удостоверена личность",
        u"How the person was identified"},
    {u"login", u"Логин", u"Логин", u"Login"},
    {u"password", u"Құпиясөз", u"Пароль", u"Password"},
    {u"old_password", u"Қазіргі құпиясөз", u"Текущий пароль", u"Present password"},
    {u"surname", u"Тегі", u"Фамилия", u"Surname"},
    {u"name", u"Аты", u"Имя", u"Name"},
    {u"patronymic", u"Әкесінің аты", u"Отчество", u"Patronymic"},
    {u"post", u"Лауазымы (екі тілде)", u"Должность (на двух языках)", u"Post (in both languages)"},
    {u"phone", u"Телефоны", u"Телефон", u"Phone"},
    {u"duty", u"Міндеті", u"Обязанность", u"Duty"},
    {u"journals", u"Журналдар", u"Журналы", u"Journals"},
    {u"assignment", u"Тағайындау", u"Назначение", u"Assignment"},
    {u"assignment.from", u"Тағайындаудың бірінші күні", u"Первый день назначения",
        u"First day of the assignment"},
    {u"assignment.to", u"Тағайындаудың соңғы күні", u"Последний день назначения",
        u"Last day of the assignment"},
    {u"assignment.order", u"Бұйрық нөмірі", u"Номер приказа", u"Number of the order"},
    {u"substitute_for", u"Кімді алмастырады", u"Кого замещает", u"Whom he stands in for"},
    {u"book", u"Кітап нөмірі", u"Номер книги", u"Number of the book"},
    {u"page", u"Беті", u"Страница", u"Page"},
    {u"outcome", u"Нәтижесі", u"Результат", u"Outcome"},
    {u"outcome_date", u"Нәтиже берілген күн", u"Дата выдачи результата", u"Date of the outcome"},
    {u"receiver", u"Нәтижені алған адам", u"Кто получил результат", u"Who took the result"},
    {u"note", u"Ескертпе", u"Примечание", u"Note"},
    {u"child.full_name", u"Баланың (құжат иесінің) аты-жөні",
        u"Ф.И.О. ребёнка (владельца документа)", u"Child's (owner's) full name"},
    {u"applicant.full_name", u"Өтініш берушінің аты-жөні", u"Ф.И.О. заявителя",
        u"Applicant's full name"},
    {u"first_number", u"Бірінші нөмір", u"Первый номер", u"First number"},
    {u"last_number", u"Соңғы жазбаның нөмірі", u"Номер последней записи",
        u"Number of the last entry"},
    {u"last_page", u"Соңғы толтырылған бет", u"Последняя заполненная страница",
        u"Last page with an entry"},
    {u"last_date", u"Соңғы жазбаның күні", u"Дата последней записи", u"Date of the last entry"},
    {u"sheets", u"Парақ саны", u"Количество листов", u"Number of sheets"},
    {u"counted_by", u"Санаған адам", u"Кто вёл подсчёт", u"Who counted"},
    {u"paper_place", u"Қағаз журналдың сақталатын орны", u"Место хранения бумажного журнала",
        u"Where the paper book is kept"},
    {u"paper_place_ru", u"Сақталатын орны (орыс тілінде)", u"Место хранения (на русском языке)",
        u"Where it is kept (in Russian)"},
    {u"gaps", u"Түсіп қалған нөмірлер", u"Пропущенные номера", u"Numbers left out"},
    {u"repeats", u"Қайталанған нөмірлер", u"Повторённые номера", u"Numbers given twice"},
    {u"paper_act", u"Актінің нөмірі", u"Номер акта", u"Number of the act"},
}};

constexpr std::array<Name, 11> states{{
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
    {u"on_paper", u"Нәтижесі көрсетілмеген", u"Результат не указан", u"Outcome not stated"},
}};

/// Acts that come before a result, by their words in the contract.
constexpr std::array<Name, 7> actions{{
    {u"order", u"бұйрықты енгізу", u"внести приказ", u"enter the order"},
    {u"issue", u"құжатты беру туралы деректерді енгізу", u"внести выданный документ",
        u"enter the issued document"},
    {u"plan", u"жоспардың барлық кезеңін енгізу", u"внести все этапы плана",
        u"enter every step of the plan"},
    {u"slip", u"талонды тіркеу", u"внести талон", u"enter the slip"},
    {u"answer", u"шағымға жауап беру", u"дать ответ на жалобу", u"answer the complaint"},
    {u"extend", u"мерзімді ұзарту", u"продлить срок", u"extend the term"},
    {u"forward", u"шағымды жолдау", u"направить жалобу", u"forward the complaint"},
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

QString actionName(const QString &action, UiLanguage language)
{
    return named(actions, action, language);
}

QString applicantLanguage(const QString &code, UiLanguage language)
{
    return named(languages, code, language);
}

} // namespace qyz::presentation
