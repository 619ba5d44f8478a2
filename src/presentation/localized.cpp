#include "presentation/localized.h"

#include "domain/text/bilingualdate.h"
#include "domain/text/datewords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

domain::Language officeLanguage(UiLanguage language)
{
    return language == UiLanguage::Kazakh ? domain::Language::Kazakh : domain::Language::Russian;
}

QString textIn(const domain::LocalizedText &text, UiLanguage language)
{
    return text.in(officeLanguage(language));
}

QString momentText(const QDateTime &utc, const domain::OfficeSchedule &schedule)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = schedule.local(utc);
    return domain::columnMoment(local.date(), local.time());
}

QString timeText(const QDateTime &utc, const domain::OfficeSchedule &schedule)
{
    return utc.isValid() ? schedule.local(utc).time().toString(u"HH:mm"_s) : QString();
}

QString shortWeekday(QDate day, UiLanguage language)
{
    if (language == UiLanguage::English)
        return QLocale::c().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return domain::shortWeekdayName(day.dayOfWeek(), officeLanguage(language));
}

QString shortMoment(
    const QDateTime &utc, const domain::OfficeSchedule &schedule, UiLanguage language)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = schedule.local(utc);
    if (language != UiLanguage::English)
        return domain::statusMoment(local.date(), local.time(), officeLanguage(language));
    return u"%1, %2"_s.arg(shortWeekday(local.date(), language), local.toString(u"dd.MM, HH:mm"_s));
}

QString languageName(UiLanguage language)
{
    switch (language) {
    case UiLanguage::Kazakh:
        return u"kk"_s;
    case UiLanguage::Russian:
        return u"ru"_s;
    case UiLanguage::English:
        return u"en"_s;
    }
    return {};
}

std::optional<UiLanguage> languageNamed(const QString &name)
{
    for (const UiLanguage language :
        {UiLanguage::Kazakh, UiLanguage::Russian, UiLanguage::English}) {
        if (languageName(language) == name)
            return language;
    }
    return std::nullopt;
}

} // namespace qyz::presentation
