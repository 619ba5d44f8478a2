#include "print/templateengine.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using qyz::print::fillTemplate;
using qyz::print::TemplateValues;

namespace {

TemplateValues values()
{
    TemplateValues values;
    values.fields = {{u"name"_s, u"Қанат"_s}, {u"empty"_s, QString()}};
    TemplateValues first;
    first.fields = {{u"n"_s, u"1"_s}};
    TemplateValues second;
    second.fields = {{u"n"_s, u"2"_s}, {u"name"_s, u"Әсел"_s}};
    values.rows = {{u"rows"_s, {first, second}}, {u"none"_s, {}}};
    return values;
}

QString filled(const QString &text)
{
    const auto result = fillTemplate(text, values());
    return result.ok() ? *result : u"error: "_s + result.error().detail;
}

} // namespace

TEST(TemplateEngine, putsValuesInPlaceOfFields)
{
    EXPECT_EQ(filled(u"<p>{{name}}, {{name}}</p>"_s), u"<p>Қанат, Қанат</p>"_s);
}

TEST(TemplateEngine, escapesMarkupInsideAValue)
{
    TemplateValues values;
    values.fields = {{u"name"_s, u"<b>&\"{{x}}"_s}};
    const auto result = fillTemplate(u"{{name}}"_s, values);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(*result, u"&lt;b&gt;&amp;&quot;{{x}}"_s);
}

TEST(TemplateEngine, turnsNewLinesOfAValueIntoLineBreaks)
{
    TemplateValues values;
    values.fields = {{u"reason"_s, u"one\ntwo"_s}};
    const auto result = fillTemplate(u"{{reason}}"_s, values);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(*result, u"one<br>two"_s);
}

TEST(TemplateEngine, keepsAConditionalOnlyWhereTheFieldIsFilled)
{
    EXPECT_EQ(filled(u"{{?name}}a{{/name}}{{?empty}}b{{/empty}}"_s), u"a"_s);
    EXPECT_EQ(filled(u"{{^name}}a{{/name}}{{^empty}}b{{/empty}}"_s), u"b"_s);
}

TEST(TemplateEngine, repeatsRowsAndLetsThemSeeOuterFields)
{
    EXPECT_EQ(filled(u"{{#rows}}{{n}}{{name}};{{/rows}}"_s), u"1Қанат;2Әсел;"_s);
    EXPECT_EQ(filled(u"{{#none}}x{{/none}}{{^none}}nobody{{/none}}"_s), u"nobody"_s);
}

TEST(TemplateEngine, closesNestedBlocksOfTheSameNameInTheirOrder)
{
    EXPECT_EQ(filled(u"{{?name}}a{{?name}}b{{/name}}c{{/name}}d"_s), u"abcd"_s);
    EXPECT_EQ(filled(u"{{?empty}}a{{^empty}}b{{/empty}}c{{/empty}}d"_s), u"d"_s);
}

TEST(TemplateEngine, refusesAFieldItDoesNotKnow)
{
    EXPECT_EQ(filled(u"{{nobody}}"_s), u"error: template: unknown field nobody"_s);
    EXPECT_EQ(filled(u"{{?nobody}}{{/nobody}}"_s), u"error: template: unknown field nobody"_s);
    EXPECT_EQ(filled(u"{{#name}}{{/name}}"_s), u"error: template: unknown list name"_s);
}

TEST(TemplateEngine, refusesWhatDoesNotClose)
{
    EXPECT_EQ(filled(u"{{?name}}a"_s), u"error: template: a block does not close: name"_s);
    EXPECT_EQ(filled(u"a {{name"_s), u"error: template: a tag does not close"_s);
}

TEST(TemplateEngine, namesTheFileThatIsMissing)
{
    const auto result = qyz::print::fillTemplateFile(u"nothing.html"_s, {});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, qyz::domain::ErrorCode::Internal);
    EXPECT_EQ(result.error().detail, u"template: no file nothing.html"_s);
}
