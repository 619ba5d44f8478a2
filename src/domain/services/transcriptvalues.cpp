#include "domain/services/transcriptvalues.h"

#include "domain/journal/paperbook.h"
#include "domain/people/iin.h"
#include "domain/text/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

struct OutcomeWords {
    QLatin1StringView code;
    QStringView words; // parted by |
};

/// As offices write them into the column «нәтиже / результат».
constexpr std::array<OutcomeWords, 7> outcomeWords{{
    {"handed_over"_L1,
        u"берілді|нәтиже берілді|қабылданды|выдан|выдано|выдана|результат выдан"
        u"|вручено|зачислен|зачислена|оказана|көрсетілді|орындалды|исполнено"},
    {"result_ready"_L1, u"нәтиже дайын|дайын|результат готов|готов|готово"},
    {"in_work"_L1, u"жұмыста|орындалуда|в работе|на исполнении|на рассмотрении|қаралуда"},
    {"refused"_L1, u"бас тартылды|дәлелді бас тарту|отказано|отказ|мотивированный отказ"},
    {"not_accepted"_L1,
        u"қабылданбады|қабылдаудан бас тартылды|құжаттарды қабылдаудан бас тарту"
        u"|не принято|не приняты|отказано в приёме|отказ в приёме документов"},
    {"withdrawn"_L1, u"кері қайтарып алынды|кері қайтарылды|отозвано|отозван|отозвана"},
    {"voided"_L1, u"жойылды|аннулировано|аннулирована|аннулирован"},
}};

QString withoutYearMark(QString text)
{
    static const QRegularExpression mark(u"\\s*(г|ж|года|жыл|жылы|жылғы)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.trimmed().remove(mark);
}

} // namespace

std::optional<QDate> typedDate(const QString &text)
{
    const QString day = withoutYearMark(text);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?$"_s);
    static const QRegularExpression dotted(
        u"^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s);
    if (const auto match = iso.match(day); match.hasMatch()) {
        const QDate date(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const auto match = dotted.match(day);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        year += 2000; // no journal began before 2012
    const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<qint64> typedNumber(const QString &text)
{
    static const QRegularExpression whole(u"^(?:№\\s*)?(\\d{1,12})(?:[.,]0+)?$"_s);
    const auto match = whole.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

std::optional<int> typedGrade(const QString &text)
{
    static const QRegularExpression grade(
        u"^(\\d{1,2})(?:[.,]0+)?\\s*(?:-?\\s*(?:сынып|сын\\.?|класс|кл\\.?))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = grade.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

std::optional<bool> typedTruth(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{u"true"_s, u"1"_s, u"+"_s, u"иә"_s, u"да"_s, u"yes"_s}.contains(word))
        return true;
    if (QStringList{u"false"_s, u"0"_s, u"-"_s, u"–"_s, u"жоқ"_s, u"нет"_s, u"no"_s}.contains(word))
        return false;
    return std::nullopt;
}

PersonName typedName(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    PersonName name;
    if (!words.isEmpty())
        name.surname = words.takeFirst();
    if (!words.isEmpty())
        name.name = words.takeFirst();
    name.patronymic = words.join(u' ');
    return name;
}

QString typedIin(const QString &text, QDate today)
{
    QString digits = text.trimmed();
    digits.remove(u' ').remove(QChar(QChar::Nbsp));
    static const QRegularExpression shortened(u"^\\d{9,11}$"_s);
    if (!shortened.match(digits).hasMatch())
        return digits;
    const QString whole = digits.rightJustified(12, u'0');
    return Iin::parse(whole, today) ? whole : digits;
}

std::optional<QString> typedChoice(const QList<CodedText> &choices, const QString &text)
{
    const QString told = text.trimmed();
    const QString key = folded(told);
    for (const CodedText &choice : choices) {
        if (told.compare(choice.code, Qt::CaseInsensitive) == 0 || key == folded(choice.name.kk)
            || key == folded(choice.name.ru))
            return choice.code;
    }
    return std::nullopt;
}

std::optional<QString> typedOutcome(const QString &text)
{
    const QString told = text.trimmed().toLower();
    if (transcribedOutcomes().contains(told))
        return told;
    const QString key = folded(told);
    for (const OutcomeWords &known : outcomeWords) {
        for (const QStringView words : known.words.tokenize(u'|')) {
            if (folded(words.toString()) == key)
                return QString(known.code);
        }
    }
    return std::nullopt;
}

} // namespace qyz::domain
