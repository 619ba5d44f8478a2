#include "presentation/errortext.h"

#include "presentation/errorsentences.h"
#include "presentation/fieldnames.h"

#include <QRegularExpression>

namespace qyz::presentation {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

namespace {

ErrorSentence sentenceIn(ErrorCode code, UiLanguage language)
{
    switch (language) {
    case UiLanguage::Kazakh:
        return kazakhSentence(code);
    case UiLanguage::Russian:
        return russianSentence(code);
    case UiLanguage::English:
        return englishSentence(code);
    }
    return {};
}

int placesOf(const QString &text)
{
    int places = 0;
    while (text.contains(u"%%1"_s.arg(places + 1)))
        ++places;
    return places;
}

// What the domain hands over as a name of its own, in the reader's words. Keys of JSON stay as
// they were typed: that is what has to be looked for.
QString readable(ErrorCode code, const QString &argument, UiLanguage language)
{
    if (code == ErrorCode::BadJson || code == ErrorCode::UnknownKey)
        return argument;
    if (code == ErrorCode::InvalidTransition)
        return stateName(argument, language);
    if (code == ErrorCode::NeededFirst)
        return actionName(argument, language);
    if (code == ErrorCode::GroundMissing || code == ErrorCode::ReasonMissing)
        return applicantLanguage(argument, language);
    return fieldName(argument, language);
}

// In one pass, so that a "%2" inside an argument is not taken for a place.
QString filled(const QString &text, const QStringList &args)
{
    static const QRegularExpression place(u"%([1-9])"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from);
        result += args.value(match.captured(1).toInt() - 1);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

QString sentence(ErrorCode code, const QStringList &args, UiLanguage language)
{
    const ErrorSentence texts = sentenceIn(code, language);
    QString text = texts.full.toString();
    // A moment comes as one argument, "01.09.2026, 10:15", where the sentence has two places.
    if (args.size() == 1 && placesOf(text) == 2)
        text.replace(u"%1, %2"_s, u"%1"_s);
    if (args.size() < placesOf(text) || (placesOf(text) > 0 && args.constFirst().isEmpty()))
        return texts.bare.toString();

    QStringList readableArgs;
    readableArgs.reserve(args.size());
    for (const QString &argument : args)
        readableArgs.append(readable(code, argument, language));
    QString whole = filled(text, readableArgs);
    if (whole.endsWith(u".."_s)) // initials end with a full stop of their own
        whole.chop(1);
    return whole;
}

QString errorText(const domain::Error &error, UiLanguage language)
{
    return sentence(error.code, error.args, language);
}

QString faultText(const domain::FieldFault &fault, UiLanguage language)
{
    return sentence(fault.code, fault.args, language);
}

} // namespace qyz::presentation
