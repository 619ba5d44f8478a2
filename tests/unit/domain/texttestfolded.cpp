#include "domain/text/foldedtext.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

void expectSameKeyA(std::initializer_list<QStringList> groups)
{
    for (const QStringList &group : groups) {
        for (const QString &other : group)
            EXPECT_EQ(readable(folded(group.front())), readable(folded(other)))
                << readable(group.front()) << " / " << readable(other);
    }
}

} // namespace

TEST(TextFolded, joinsTheSpellingsThatTheTableMarksA)
{
    expectSameKeyA({{u"Құсайын"_s, u"Кусаин"_s}, {u"Әбдірахман"_s, u"Абдирахман"_s},
        {u"Әбілқайыр"_s, u"Абилкайыр"_s}, {u"Мұхаммед"_s, u"Мухаммед"_s, u"Мухамед"_s},
        {u"Қайрат"_s, u"Кайрат"_s}, {u"Қуаныш"_s, u"Куаныш"_s}, {u"Қамар"_s, u"Камар"_s},
        {u"Мұрат"_s, u"Мурат"_s}, {u"Ғалым"_s, u"Галым"_s}, {u"Ғабит"_s, u"Габит"_s},
        {u"Есенғали"_s, u"Есенгали"_s}, {u"Сағындық"_s, u"Сагындык"_s}, {u"Жаңыл"_s, u"Жаныл"_s},
        {u"Іңкәр"_s, u"Инкар"_s}, {u"Әлия"_s, u"Алия"_s}, {u"Әсел"_s, u"Асель"_s},
        {u"Мәдина"_s, u"Мадина"_s}, {u"Сәуле"_s, u"Сауле"_s}, {u"Дәурен"_s, u"Даурен"_s},
        {u"Айгүл"_s, u"Айгуль"_s}, {u"Назгүл"_s, u"Назгуль"_s}, {u"Күләш"_s, u"Куляш"_s},
        {u"Гүлнар"_s, u"Гульнар"_s}, {u"Зүлфия"_s, u"Зульфия"_s, u"Зулфия"_s},
        {u"Ілияс"_s, u"Илияс"_s, u"Ильяс"_s}, {u"Жәнібек"_s, u"Жанибек"_s, u"Джанибек"_s},
        {u"Жақсыбеков"_s, u"Жаксыбеков"_s, u"Джаксыбеков"_s},
        {u"Жәрмұхамедов"_s, u"Джармухамедов"_s}, {u"Өмірбек"_s, u"Омирбек"_s},
        {u"Ысқақ"_s, u"Искак"_s}, {u"Қожахмет"_s, u"Кожахмет"_s},
        {u"Тәңірберген"_s, u"Танирберген"_s}, {u"Шоқан"_s, u"Шокан"_s}, {u"Шыңғыс"_s, u"Шынгыс"_s},
        {u"Ғайша"_s, u"Гайша"_s}, {u"Серікұлы"_s, u"Серикулы"_s},
        {u"Серікқызы"_s, u"Сериккызы"_s, u"Серикызы"_s}, {u"Мұса"_s, u"Муса"_s}});
}

TEST(TextFolded, offersTheSpellingsThatTheTableMarksB)
{
    const QStringList groups[]{{u"Құсайын"_s, u"Хусаин"_s}, {u"Әбдірахман"_s, u"Абдрахман"_s},
        {u"Әбілқайыр"_s, u"Абулхаир"_s}, {u"Мұхаммед"_s, u"Магомед"_s}, {u"Ахмет"_s, u"Ахмед"_s},
        {u"Гүлнар"_s, u"Гульнара"_s}, {u"Жүнісов"_s, u"Жунусов"_s, u"Джунусов"_s},
        {u"Жамбыл"_s, u"Джамбул"_s}, {u"Өмірбек"_s, u"Умирбек"_s}, {u"Өтеген"_s, u"Утеген"_s},
        {u"Төлеген"_s, u"Тулеген"_s}, {u"Төлеубай"_s, u"Тулеубай"_s}, {u"Оразбай"_s, u"Уразбай"_s},
        {u"Болат"_s, u"Булат"_s}, {u"Қонаев"_s, u"Кунаев"_s}, {u"Бөкейханов"_s, u"Букейханов"_s},
        {u"Мүсірепов"_s, u"Мусрепов"_s}, {u"Сәтбаев"_s, u"Сатпаев"_s},
        {u"Бауыржан"_s, u"Бауржан"_s}, {u"Тілек"_s, u"Тлек"_s}, {u"Ырысты"_s, u"Рысты"_s},
        {u"Бақыт"_s, u"Бахыт"_s}, {u"Рақым"_s, u"Рахим"_s}, {u"Қожахмет"_s, u"Ходжахмет"_s},
        {u"Хасен"_s, u"Хасан"_s, u"Касен"_s}, {u"Сүлеймен"_s, u"Сулейман"_s},
        {u"Смайыл"_s, u"Исмаил"_s}, {u"Хадиша"_s, u"Қадиша"_s, u"Кадиша"_s},
        {u"Тәңірберген"_s, u"Тенирберген"_s}, {u"Зейнеп"_s, u"Зейнеб"_s, u"Зайнаб"_s},
        {u"Темір"_s, u"Тимур"_s}, {u"Жүсіп"_s, u"Жусуп"_s}};
    for (const QStringList &group : groups) {
        const QString key = similarKey(group.front());
        EXPECT_GE(key.size(), 3) << readable(group.front());
        for (qsizetype i = 1; i < group.size(); ++i) {
            EXPECT_EQ(readable(key), readable(similarKey(group[i]))) << readable(group[i]);
            EXPECT_NE(readable(folded(group.front())), readable(folded(group[i])));
        }
    }
}

TEST(TextFolded, leavesToTheOfficesListWhatNeitherKeyJoins)
{
    const QStringList pairs[]{{u"Ораз"_s, u"Ураз"_s}, {u"Ысқақ"_s, u"Исхак"_s},
        {u"Жүсіп"_s, u"Юсуп"_s}, {u"Ыбырай"_s, u"Ибрагим"_s}, {u"Шоқан"_s, u"Чокан"_s},
        {u"Шыңғыс"_s, u"Чингиз"_s}, {u"Уәлиханов"_s, u"Валиханов"_s}, {u"Фатима"_s, u"Батима"_s},
        {u"Ғайша"_s, u"Айша"_s}, {u"Серікұлы"_s, u"Серикович"_s}, {u"Серікқызы"_s, u"Сериковна"_s},
        {u"Жақия"_s, u"Яхия"_s}, {u"Жүніс"_s, u"Юнус"_s}, {u"Ғиса"_s, u"Иса"_s},
        {u"Дәуіт"_s, u"Давид"_s}};
    for (const QStringList &pair : pairs) {
        EXPECT_NE(readable(folded(pair[0])), readable(folded(pair[1])));
        const QString key = similarKey(pair[0]);
        EXPECT_TRUE(key.isEmpty() || key != similarKey(pair[1])) << readable(pair[0]);
    }
}

TEST(TextFolded, writesEveryKazakhAndRussianLetterInThePlainAlphabet)
{
    const QString letters = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s;
    const QStringList keys = u"а,а,б,в,г,г,д,е,е,ж,з,и,и,к,к,л,м,н,н,о,о,п,р,с,т,у,у,у,ф,х,х,ц,ч,ш,"
                             u"ш,,и,и,,е,у,а"_s.split(u',');
    ASSERT_EQ(letters.size(), 42);
    ASSERT_EQ(keys.size(), 42);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        EXPECT_EQ(readable(foldedWord(QString(letters[i]))), readable(keys[i]));
        EXPECT_EQ(readable(foldedWord(QString(letters[i]).toUpper())), readable(keys[i]));
    }
}

TEST(TextFolded, readsLatinKazakhOfEveryAlphabet)
{
    expectSameKeyA({{u"Қайрат"_s, u"Qairat"_s, u"Qayrat"_s, u"Kairat"_s, u"KAIRAT"_s},
        {u"Әсел"_s, u"Äsel"_s, u"Ásel"_s, u"Assel"_s, u"Asel"_s, u"Əsel"_s},
        {u"Ғалым"_s, u"Ğalym"_s, u"Ǵalym"_s, u"Galym"_s, u"Ghalym"_s},
        {u"Жаңыл"_s, u"Jaŋyl"_s, u"Jańyl"_s, u"Zhanyl"_s, u"Jañyl"_s},
        {u"Өмірбек"_s, u"Ömırbek"_s, u"Ómirbek"_s, u"Omirbek"_s},
        {u"Мұрат"_s, u"Mūrat"_s, u"Murat"_s}, {u"Айгүл"_s, u"Aigül"_s, u"Aıgúl"_s, u"Aygul"_s},
        {u"Шыңғыс"_s, u"Şyñğys"_s, u"Shyńǵys"_s, u"Shyngys"_s},
        {u"Уәлиханов"_s, u"Ýálıhanov"_s, u"Ualikhanov"_s, u"Walikhanov"_s},
        {u"Жұмабек"_s, u"Jūmabek"_s, u"Zhumabek"_s}, {u"Ержан"_s, u"Erjan"_s, u"Yerzhan"_s},
        {u"Хасен"_s, u"Khasen"_s, u"Hasen"_s, u"Xasen"_s}, {u"Чингиз"_s, u"Chingiz"_s},
        {u"Зүлфия"_s, u"Zulfiya"_s, u"Zúlfıa"_s}, {u"Щукин"_s, u"Shchukin"_s, u"Shukin"_s},
        {u"Серікқызы"_s, u"Serikkyzy"_s, u"Serıkqyzy"_s}, {u"Юсупов"_s, u"Yusupov"_s},
        {u"Цой"_s, u"Tsoi"_s, u"Tsoy"_s}, {u"Жанибек"_s, u"Dzhanibek"_s, u"Djanibek"_s}});
}

TEST(TextFolded, forgivesLookAlikesMarksAndDoubledLetters)
{
    expectSameKeyA({{u"Серік"_s, u"Cеpiк"_s, u"СЕРІК"_s}, {u"Алла"_s, u"Ала"_s},
        {u"Фёдор"_s, u"Федор"_s, u"Фе\u0308дор"_s}, {u"Дарья"_s, u"Дариа"_s},
        {u"Жиһангер"_s, u"Жиhангер"_s, u"Жихангер"_s}, {u"Наталья"_s, u"Наталия"_s},
        {u"Қасым"_s, u"Ҡасым"_s}});
}

TEST(TextFolded, keepsWordsApartDropsSignsAndKeepsFigures)
{
    struct Case {
        QString text;
        QString key;
    };
    const Case cases[]{
        {u"  Ахметов,  Айдар\n"_s, u"ахметов аидар"_s},
        {u"Т.А."_s, u"т а"_s},
        {u"Әл-Фараби"_s, u"алфараби"_s},
        {u"«Болашақ» № 7"_s, u"болашак 7"_s},
        {u"052-2/е"_s, u"052 2 е"_s},
        {u"1100"_s, u"1100"_s},
        {u"ұзақ – қысқа"_s, u"узак киска"_s},
        {u"Серік ұлы"_s, u"серикули"_s},
        {u"Серік қызы"_s, u"серикизи"_s},
        {u"Серик кызы Айгуль"_s, u"серикизи аигул"_s},
        {u"ұлы дала"_s, u"ули дала"_s},
        {u"7 ұлы"_s, u"7 ули"_s},
        {u"О'Нил"_s, u"онил"_s},
        {u"ъ ь"_s, u""_s},
        {u"…"_s, u""_s},
        {u""_s, u""_s},
    };
    for (const auto &[text, key] : cases)
        EXPECT_EQ(readable(folded(text)), readable(key)) << readable(text);
}

TEST(TextFolded, isItsOwnKey)
{
    for (const QString &text : {u"Әбдірахман Жәнібек Серік қызы"_s, u"Dzhanibek Äsel"_s,
             u"Ильяс Щукин 17"_s, u"Аягөз Юлия"_s}) {
        const QString key = folded(text);
        EXPECT_EQ(readable(folded(key)), readable(key));
    }
}

TEST(TextFolded, similarNamesOfSeveralWordsNeedOneWithThreeConsonants)
{
    EXPECT_EQ(readable(similarKey(u"Ораз Ахмет"_s)), readable(similarKey(u"Ораз Ахмед"_s)));
    EXPECT_NE(readable(similarKey(u"Ораз Ахмет"_s)), readable(similarKey(u"Ураз Ахмет"_s)));
    EXPECT_EQ(readable(similarKey(u"Әли Ораз"_s)), "");
    EXPECT_EQ(readable(similarKey(u""_s)), "");
}

} // namespace qyz::domain
