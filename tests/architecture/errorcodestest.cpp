// The list of error codes, its sentences and its documentation say the same (house, fence of
// words).
#include "domain/common/errorcode.h"
#include "presentation/errorsentences.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace qyz;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<domain::ErrorCode> everyCode()
{
    QList<domain::ErrorCode> codes;
    for (int i = 0; i < domain::errorCodeCount; ++i)
        codes.append(static_cast<domain::ErrorCode>(i));
    return codes;
}

QList<presentation::ErrorSentence> inThreeLanguages(domain::ErrorCode code)
{
    return {presentation::kazakhSentence(code), presentation::russianSentence(code),
        presentation::englishSentence(code)};
}

QStringList placesOf(QStringView text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QSet<QString> places;
    for (auto matches = place.globalMatch(text.toString()); matches.hasNext();)
        places.insert(matches.next().captured());
    QStringList sorted(places.cbegin(), places.cend());
    sorted.sort();
    return sorted;
}

std::string nameOf(domain::ErrorCode code)
{
    return domain::errorName(code).toStdString();
}

} // namespace

TEST(ErrorCodes, everyCodeHasASentenceInKazakhRussianAndEnglish)
{
    for (const domain::ErrorCode code : everyCode()) {
        for (const presentation::ErrorSentence &sentence : inThreeLanguages(code))
            EXPECT_FALSE(sentence.full.trimmed().isEmpty()) << nameOf(code);
    }
}

TEST(ErrorCodes, placesAreTheSameInTheThreeLanguagesAndStartAtOne)
{
    for (const domain::ErrorCode code : everyCode()) {
        const auto sentences = inThreeLanguages(code);
        const QStringList places = placesOf(sentences[0].full);
        EXPECT_EQ(placesOf(sentences[1].full), places) << nameOf(code);
        EXPECT_EQ(placesOf(sentences[2].full), places) << nameOf(code);
        for (qsizetype i = 0; i < places.size(); ++i)
            EXPECT_EQ(places[i], u"%%1"_s.arg(i + 1)) << nameOf(code);
    }
}

TEST(ErrorCodes, aSentenceWithPlacesHasAnotherOneWithoutThem)
{
    for (const domain::ErrorCode code : everyCode()) {
        for (const presentation::ErrorSentence &sentence : inThreeLanguages(code)) {
            EXPECT_EQ(placesOf(sentence.full).isEmpty(), sentence.bare.isEmpty()) << nameOf(code);
            EXPECT_TRUE(placesOf(sentence.bare).isEmpty()) << nameOf(code);
        }
    }
}

TEST(ErrorCodes, everySentenceEndsAsASentenceDoes)
{
    static const QRegularExpression end(u"[.?…]$"_s);
    for (const domain::ErrorCode code : everyCode()) {
        for (const presentation::ErrorSentence &sentence : inThreeLanguages(code)) {
            EXPECT_TRUE(end.match(sentence.full.toString()).hasMatch()) << nameOf(code);
            EXPECT_FALSE(sentence.full.contains(u'!')) << nameOf(code);
            if (!sentence.bare.isEmpty()) {
                EXPECT_TRUE(end.match(sentence.bare.toString()).hasMatch()) << nameOf(code);
            }
        }
    }
}

TEST(ErrorCodes, noSentenceShowsACodeOrGluesASuffixToAPlace)
{
    static const QRegularExpression glued(u"%\\d-?[а-яәғқңөұүһі]"_s);
    static const QRegularExpression allowed(u"%\\d-(бет|жол|том|сынып)"_s);
    for (const domain::ErrorCode code : everyCode()) {
        for (const presentation::ErrorSentence &sentence : inThreeLanguages(code)) {
            const QString text = sentence.full.toString();
            EXPECT_FALSE(text.contains(domain::errorName(code))) << nameOf(code);
            for (auto matches = glued.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                EXPECT_TRUE(allowed.match(text.mid(match.capturedStart())).hasMatch())
                    << nameOf(code) << ": " << text.toStdString();
            }
        }
    }
}

TEST(ErrorCodes, documentationHasOneHeadingPerCodeInTheOrderOfTheList)
{
    QFile file(QStringLiteral(QYZ_SOURCE_DIR "/docs/error-codes.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList headings;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## "_s))
            headings.append(line.mid(3).trimmed());
    }
    QStringList names;
    for (const domain::ErrorCode code : everyCode())
        names.append(domain::errorName(code));
    EXPECT_EQ(headings, names);
}

TEST(ErrorCodes, documentationNamesTheRuleOfEveryCodeThatHasOne)
{
    QFile file(QStringLiteral(QYZ_SOURCE_DIR "/docs/error-codes.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const domain::ErrorCode code : everyCode()) {
        const QString rule = domain::errorRule(code);
        if (rule.isEmpty())
            continue;
        const QString heading = u"\n## %1\n\nRule %2 "_s.arg(domain::errorName(code), rule);
        EXPECT_TRUE(text.contains(heading)) << nameOf(code) << " " << rule.toStdString();
    }
}
