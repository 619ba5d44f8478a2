#include "ctl/words.h"

#include <QStringView>

#include <array>

namespace qyz::ctl {

namespace {

struct Text {
    Word word;
    QStringView kk;
    QStringView ru;
    QStringView en;
};

using enum Word;

constexpr std::array<Text, 72> texts{{
    {Password, u"Құпиясөз", u"Пароль", u"Password"},
    {RepeatPassword, u"Құпиясөзді қайталаңыз", u"Повторите пароль", u"Repeat the password"},
    {Valid, u"Дұрыс", u"Верен", u"Valid"},
    {NotValid, u"Қате", u"Ошибка", u"Not valid"},
    {CountedFrom, u"Мерзім есептелетін уақыт", u"Срок считается с", u"Counted from"},
    {Edition, u"Редакция", u"Редакция", u"Edition"},
    {WorkingDays, u"Жұмыс күні", u"Рабочих дней", u"Working days"},
    {DaysOff, u"Демалыс және мереке күндері", u"Выходные и праздничные дни", u"Days off"},
    {WorkingWeekends, u"Жұмыс күніне ауысқан демалыс күндері", u"Рабочие выходные",
        u"Working weekends"},
    {Unverified, u"Расталмаған", u"Не подтверждено", u"Not confirmed"},
    {Registered, u"Тіркелді: № %1, %2.", u"Зарегистрировано: № %1, %2.", u"Registered: № %1, %2."},
    {RepeatedRequest, u"Бұл өтініш бұрын тіркелген: № %1. Екінші нөмір берілген жоқ.",
        u"Это заявление уже зарегистрировано: № %1. Второй номер не присвоен.",
        u"This application is registered already: № %1. No second number was given."},
    {Entry, u"Жазба", u"Запись", u"Entry"},
    {Place, u"%1-том, %2-бет, %3-жол", u"том %1, стр. %2, строка %3",
        u"volume %1, page %2, line %3"},
    {State, u"Күйі", u"Состояние", u"State"},
    {Applicant, u"Өтініш беруші", u"Заявитель", u"Applicant"},
    {Child, u"Бала", u"Ребёнок", u"Child"},
    {BirthDate, u"Туған күні", u"Дата рождения", u"Date of birth"},
    {Papers, u"Құжаттар", u"Документы", u"Papers"},
    {Missing, u"Жетіспейтіні", u"Не хватает", u"Missing"},
    {Receipt, u"Қолхат беру", u"Выдать расписку", u"Give the receipt"},
    {Order, u"Бұйрық шығару", u"Издать приказ", u"Issue the order"},
    {Result, u"Нәтижені беру", u"Выдать результат", u"Give the result"},
    {Answer, u"Жауап беру", u"Дать ответ", u"Give the answer"},
    {NotBefore, u"мынадан бұрын емес: %1", u"не ранее: %1", u"not before: %1"},
    {Done, u"орындалды: %1", u"исполнено: %1", u"done: %1"},
    {OrderOfEntry, u"Бұйрық", u"Приказ", u"Order"},
    {Refusal, u"Дәлелді бас тарту", u"Мотивированный отказ", u"Reasoned refusal"},
    {HandedOver, u"Нәтижені алған", u"Результат получил(а)", u"Result handed to"},
    {Correction, u"Түзету", u"Исправление", u"Correction"},
    {Voided, u"Жойылды", u"Аннулировано", u"Voided"},
    {Completed, u"Толықтырылды", u"Дополнено", u"Completed"},
    {WhatNow, u"Қазір не істеуге болады", u"Что можно сделать сейчас", u"What can be done now"},
    {History, u"Оқиғалар тарихы", u"История", u"History"},
    {MoreLines, u"Жалғасы бар: --after %1", u"Есть ещё: --after %1", u"There is more: --after %1"},
    {NothingFound, u"Ештеңе табылмады.", u"Ничего не найдено.", u"Nothing found."},
    {Pages, u"Беттер", u"Страницы", u"Pages"},
    {ControlCode, u"Бақылау коды", u"Контрольный код", u"Control code"},
    {Intact, u"Журнал бүтін. Тексерілген жазба: %1, уақыты: %2.",
        u"Журнал цел. Проверено записей: %1, время: %2.",
        u"The journal is intact. Entries checked: %1, time: %2."},
    {NotIntact, u"Журналдың бүтіндігі бұзылған", u"Целостность журнала нарушена",
        u"The journal is not intact"},
    {Records, u"Жазбалар", u"Записи", u"Records"},
    {PageMatches, u"Басып шығарылған бет журналға сәйкес келеді.",
        u"Напечатанная страница соответствует журналу.",
        u"The printed page agrees with the journal."},
    {PageDiffers,
        u"Басып шығарылған бет журналға сәйкес келмейді. Парақты сақтап, директорға хабарлаңыз.",
        u"Напечатанная страница не соответствует журналу. Сохраните лист и сообщите директору.",
        u"The printed page does not agree with the journal. Keep the sheet and tell the director."},
    {Rebuilt, u"Қайта құрылған жазбалар", u"Восстановлено записей", u"Entries made anew"},
    {Schema, u"Дерекқор құрылымының нұсқасы", u"Версия устройства базы", u"Schema"},
    {RegistryMade, u"Дерекқор жасалды: %1", u"База данных создана: %1",
        u"The registry was made: %1"},
    {Practice, u"Бұл – оқу дерекқоры. Мұндағы жазбалардың заңды күші жоқ.",
        u"Это учебная база. Записи в ней не имеют юридической силы.",
        u"This is the practice registry. Its entries have no legal force."},
    {ZoneDiffers, u"Компьютердің уақыт белдеуі кеңсенікінен өзгеше. Жазба уақытына әсер етпейді.",
        u"Часовой пояс компьютера отличается от пояса канцелярии. На время записей это не влияет.",
        u"The computer's time zone differs from the office's. Times in the journal do not depend "
        u"on it."},
    {Warning, u"Ескерту", u"Предупреждение", u"Warning"},
    {Free, u"Дискідегі бос орын", u"Свободно на диске", u"Free disk space"},
    {Working, u"Орындалуда…", u"Выполняется…", u"Working…"},
    {Verifying, u"Тексерілуде…", u"Проверка…", u"Verifying…"},
    {Sealed, u"жабық", u"закрыто", u"sealed"},
    {SealedReason, u"жабық; оқу үшін --reason арқылы себебін көрсетіңіз",
        u"закрыто; чтобы прочитать, укажите причину: --reason",
        u"sealed; to read it give the reason: --reason"},
    {SwitchedOff, u"өшірілген", u"отключена", u"switched off"},
    {NoPasswordYet, u"құпиясөзі жоқ", u"пароля нет", u"no password yet"},
    {AwaitsKeys, u"кілтті күтуде", u"ожидает ключ", u"waits for the key"},
    {PaperBook, u"%1-кітап: %2–%3 нөмірлер, соңғы жазба %4, көшірілгені: %5",
        u"Книга %1: номера %2–%3, последняя запись %4, переписано: %5",
        u"Book %1: numbers %2–%3, last entry %4, copied: %5"},
    {PaperNone, u"Бұл журналдың қағаз кітабы жалғастырылмаған.",
        u"Бумажная книга этого журнала не продолжена.",
        u"No paper book of this journal is continued."},
    {PaperOpen, u"Қағаз том ашық: көшіруге болады.", u"Бумажный том открыт: можно переписывать.",
        u"The paper volume is open: entries may be copied."},
    {PaperClosed, u"Қағаз том жабылған.", u"Бумажный том закрыт.", u"The paper volume is closed."},
    {MissingNumbers, u"Жазбасы жоқ нөмірлер", u"Номера без записи", u"Numbers without an entry"},
    {Rows, u"Жолдар", u"Строк", u"Rows"},
    {Good, u"дұрысы", u"верных", u"good"},
    {Bad, u"қатесі бары", u"с ошибками", u"with faults"},
    {Stored, u"көшірілгені", u"переписано", u"copied"},
    {NothingStored, u"Ештеңе көшірілген жоқ.", u"Ничего не переписано.", u"Nothing was copied."},
    {RowOfFile, u"%1-жол", u"Строка %1", u"Row %1"},
    {NotRead, u"Оқылмаған бағандар", u"Непрочитанные графы", u"Columns not read"},
    {NotStated, u"көрсетілмеген", u"не указано", u"not stated"},
    {FromPaper, u"Қағаз кітаптан көшірілген (кітап: %1, беті: %2)",
        u"Переписано из бумажной книги (книга: %1, страница: %2)",
        u"Copied from the paper book (book: %1, page: %2)"},
    {OutcomeOnPaper, u"Қағазда көрсетілгені", u"По бумажной книге", u"As the paper tells"},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (static_cast<std::size_t>(texts[i].word) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table stands in the order of the enum");
static_assert(texts.back().word == OutcomeOnPaper, "every word has its texts");

} // namespace

QString word(Word word, presentation::UiLanguage language)
{
    const Text &text = texts[static_cast<std::size_t>(word)];
    switch (language) {
    case presentation::UiLanguage::Kazakh:
        return text.kk.toString();
    case presentation::UiLanguage::Russian:
        return text.ru.toString();
    case presentation::UiLanguage::English:
        return text.en.toString();
    }
    return {};
}

} // namespace qyz::ctl
