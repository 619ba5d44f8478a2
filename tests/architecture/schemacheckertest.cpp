// The schema refuses what it should: good descriptions broken in one place each.
#include "architecture/schemachecker.h"
#include "architecture/sourcefiles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <functional>

using namespace qyz::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(textOf(path).toUtf8()).object();
}

/// A copy of `value` with `change` done to what stands at `path`, "editions/0/code".
QJsonValue changedAt(const QJsonValue &value, const QStringList &path,
    const std::function<QJsonValue(const QJsonValue &)> &change)
{
    if (path.isEmpty())
        return change(value);
    const QStringList rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = path.first().toLongLong();
        array[index] = changedAt(array.at(index), rest, change);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), changedAt(object.value(path.first()), rest, change));
    return object;
}

struct Breakage {
    const char *what;
    const char *path; // of the value that is changed
    const char *json; // the new value in an array, or "-key" to take a key away
    const char *place; // must be named by some fault
};

QJsonValue broken(const Breakage &breakage)
{
    const QJsonObject good = jsonOf(u"resources/services/admission.json"_s);
    const QString wanted = QString::fromUtf8(breakage.json);
    return changedAt(good, QString::fromLatin1(breakage.path).split(u'/', Qt::SkipEmptyParts),
        [&](const QJsonValue &value) -> QJsonValue {
            if (!wanted.startsWith(u'-'))
                return QJsonDocument::fromJson(wanted.toUtf8()).array().at(0);
            QJsonObject object = value.toObject();
            object.remove(wanted.mid(1));
            return object;
        });
}

class BrokenDescriptionTest : public ::testing::TestWithParam<Breakage> { };

} // namespace

TEST_P(BrokenDescriptionTest, isRefused)
{
    const SchemaChecker checker(jsonOf(u"resources/services/schema.json"_s));
    const QStringList faults = checker.faults(broken(GetParam()));
    EXPECT_FALSE(faults.filter(QString::fromLatin1(GetParam().place)).isEmpty())
        << GetParam().what << "\n"
        << faults.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Schema, BrokenDescriptionTest,
    ::testing::Values(Breakage{"a key is missing", "", "-journal", "$: required journal"},
        Breakage{"a key too many", "speed", "[1]", "$.speed: not allowed here"},
        Breakage{"a text without Russian", "name", "-ru", "$.name: required ru"},
        Breakage{"an empty Kazakh text", "name/kk", "[\" \"]", "$.name.kk: pattern"},
        Breakage{"a number for a text", "name/kk", "[7]", "$.name.kk: type"},
        Breakage{"a code in capitals", "code", "[\"Admission\"]", "$.code: pattern"},
        Breakage{"an unknown way of numbering", "journal/numbering", "[\"monthly\"]",
            "$.journal.numbering: enum"},
        Breakage{
            "a date that is none", "journal/start", "[\"2016-13-01\"]", "$.journal.start: pattern"},
        Breakage{"a source too short", "journal/title_source", "[\"\"]",
            "$.journal.title_source: minLength"},
        Breakage{"an unknown capability", "capabilities", "[[{\"name\":\"fly\"}]]",
            "$.capabilities[0]: oneOf"},
        Breakage{"a capability without its field", "capabilities", "[[{\"name\":\"flags_line\"}]]",
            "$.capabilities[0]: oneOf"},
        Breakage{"a capability twice", "capabilities",
            "[[{\"name\":\"never_refuse\"},{\"name\":\"never_refuse\"}]]",
            "$.capabilities: uniqueItems"},
        Breakage{"an unknown subject", "subject", "[\"cat\"]", "$.subject: enum"},
        Breakage{"papers that are no yes or no", "papers", "[\"no\"]", "$.papers: type"},
        Breakage{"an unknown act", "acts", "[[\"dance\"]]", "$.acts[0]: enum"},
        Breakage{"an act twice", "acts", "[[\"order\",\"order\"]]", "$.acts: uniqueItems"},
        Breakage{"an unknown act before the result", "needs_for_result", "[[\"dance\"]]",
            "$.needs_for_result[0]: enum"},
        Breakage{"an unknown act of a case", "cases/0/acts", "[[\"dance\"]]",
            "$.cases[0].acts[0]: enum"},
        Breakage{"a successor in capitals", "successor", "[\"NEXT\"]", "$.successor: anyOf"},
        Breakage{"a sealed choice", "fields/0/sealed", "[true]", "$.fields[0]: not"},
        Breakage{"a choice of several lines", "fields/0/multiline", "[true]", "$.fields[0]: not"},
        Breakage{"a choice of days to come", "fields/0/future", "[true]", "$.fields[0]: not"},
        Breakage{"a field of no case", "fields/0/cases", "[[]]", "$.fields[0].cases: minItems"},
        Breakage{"a slip valid for no day", "editions/0/slip_valid_working_days", "[0]",
            "slip_valid_working_days: minimum"},
        Breakage{"an extension without its days", "editions/0/extension", "[{\"verified\":true}]",
            "extension: anyOf"},
        Breakage{
            "an empty dictionary", "editions/0/choices", "[{\"details.school\":[]}]", "minItems"},
        Breakage{"a term for no channel", "editions/0/cases/grade_1/obligations/0/channels", "[[]]",
            "channels: minItems"},
        Breakage{"an open service without cases", "cases", "[[]]", "$.cases: minItems"},
        Breakage{"a grade above twelve", "cases/0/grade_max", "[13]", "grade_max: maximum"},
        Breakage{
            "half a pair of grades", "cases/0", "-grade_max", "$.cases[0]: required grade_max"},
        Breakage{
            "a choice without choices", "fields/0", "-choices", "$.fields[0]: required choices"},
        Breakage{
            "choices of a date", "fields/2/choices", "[[{\"code\":\"a\"}]]", "$.fields[2]: not"},
        Breakage{"half a number", "editions/0/max_wait_minutes", "[1.5]", "max_wait_minutes: type"},
        Breakage{
            "no minutes at all", "editions/0/max_wait_minutes", "[0]", "max_wait_minutes: minimum"},
        Breakage{"no case in an edition", "editions/0/cases", "[{}]", "cases: minProperties"},
        Breakage{
            "a case named in capitals", "editions/0/cases/GRADE", "[{}]", "cases.GRADE: pattern"},
        Breakage{"an obligation of another kind", "editions/0/cases/grade_1/obligations/0/kind",
            "[\"gift\"]", "obligations[0].kind: enum"},
        Breakage{"a window without its end", "editions/0/cases/grade_1/window", "[{\"from\":1}]",
            "window: anyOf"},
        Breakage{
            "translated but not so", "name/translated", "[false]", "$.name.translated: const"}));

TEST(Schema, anUnknownKeywordIsAFault)
{
    const SchemaChecker checker(QJsonObject{{u"maxContains"_s, 1}});
    EXPECT_EQ(checker.faults(1), QStringList{u"$: unknown keyword maxContains"_s});
}

TEST(Schema, aReferenceToNothingIsAFault)
{
    const SchemaChecker checker(QJsonObject{{u"$ref"_s, u"#/$defs/nothing"_s}});
    EXPECT_EQ(checker.faults(1), QStringList{u"$: the schema is broken here"_s});
}
