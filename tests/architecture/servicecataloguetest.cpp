// Each service brings its own tests: this one runs once for every file of resources/services.
#include "domain/services/servicecatalogue.h"
#include "architecture/schemachecker.h"
#include "architecture/sourcefiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace qyz::architecture;
using namespace qyz::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList serviceFiles()
{
    QStringList files = filesUnder(u"resources/services"_s, {u"*.json"_s});
    files.removeAll(u"resources/services/schema.json"_s);
    return files;
}

/// Not shipped: the services that tests try from a folder hold to the same rules.
QStringList inventedFiles()
{
    return filesUnder(u"tests/data/services"_s, {u"*.json"_s});
}

std::vector<std::string> serviceCodes()
{
    std::vector<std::string> codes;
    for (const QString &file : serviceFiles() + inventedFiles())
        codes.push_back(file.section(u'/', -1).chopped(5).toStdString());
    return codes;
}

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(textOf(path).toUtf8()).object();
}

/// Every text of the file with its place: objects with a key of a language.
void collectTexts(const QJsonValue &value, const QString &place, QMap<QString, QJsonObject> &texts)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectTexts(array.at(i), place + u"[%1]"_s.arg(i), texts);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("kk"_L1) || object.contains("ru"_L1) || object.contains("en"_L1))
        texts.insert(place, object);
    for (auto child = object.begin(); child != object.end(); ++child)
        collectTexts(child.value(), place + u'.' + child.key(), texts);
}

bool hasCyrillic(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// Kazakh words in quotation marks are quoted, and І alone is a Roman number.
bool hasKazakhLetter(QString text)
{
    static const QString letters = u"әғқңөұүһіӘҒҚҢӨҰҮҺІ"_s;
    static const QRegularExpression lawful(
        u"«[^«»]*»|\\bІ+\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(lawful);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return letters.contains(c); });
}

/// Widgets of a form by the field they serve; and the names in its tab order.
struct FormFile {
    QMap<QString, QStringList> widgets; // formField → object names
    QStringList tabStops;
    bool readable = false;
};

FormFile formOf(const QString &form)
{
    const QString invented = u"tests/data/services/%1.ui"_s.arg(form);
    const bool shipped = !filesUnder(u"tests/data/services"_s, {u"*.ui"_s}).contains(invented);
    const QString text = textOf(shipped ? u"ui/services/%1.ui"_s.arg(form) : invented);
    QXmlStreamReader xml(text);
    FormFile file;
    QStringList names;
    bool inField = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == "widget"_L1)
            names.append(xml.attributes().value("name"_L1).toString());
        else if (xml.isEndElement() && name == "widget"_L1)
            names.removeLast();
        else if (xml.isStartElement() && name == "property"_L1)
            inField = xml.attributes().value("name"_L1) == "formField"_L1;
        else if (xml.isStartElement() && name == "string"_L1 && inField)
            file.widgets[xml.readElementText()].append(names.last());
        else if (xml.isStartElement() && name == "tabstop"_L1)
            file.tabStops.append(xml.readElementText());
    }
    file.readable = !text.isEmpty() && !xml.hasError();
    return file;
}

class ServiceFileTest : public ::testing::TestWithParam<std::string> {
protected:
    QString code() const { return QString::fromStdString(GetParam()); }
    QString path() const
    {
        const QString invented = u"tests/data/services/%1.json"_s.arg(code());
        return inventedFiles().contains(invented) ? invented
                                                  : u"resources/services/%1.json"_s.arg(code());
    }
    ServiceDescription description() const
    {
        const auto read = ServiceDescription::fromJson(textOf(path()).toUtf8());
        EXPECT_TRUE(read) << path().toStdString();
        return read ? *read : ServiceDescription();
    }
};

void expectCaseIsKnownToItsEdition(
    const ServiceDescription &service, const QJsonObject &edition, const QString &caseCode)
{
    const QJsonObject facts = edition.value("cases"_L1).toObject().value(caseCode).toObject();
    const std::string place = (edition.value("code"_L1).toString() + u'/' + caseCode).toStdString();
    EXPECT_NE(service.findCase(caseCode), nullptr) << place;
    QStringList dictionary;
    for (const QJsonValue document : edition.value("documents"_L1).toArray())
        dictionary.append(document.toObject().value("code"_L1).toString());
    for (const QJsonValue document : facts.value("documents"_L1).toArray()) {
        const QString wanted = document.toObject().value("code"_L1).toString();
        EXPECT_EQ(dictionary.count(wanted), 1) << place << " " << wanted.toStdString();
    }
    const QJsonObject window = facts.value("window"_L1).toObject();
    EXPECT_LE(window.value("from"_L1).toString(), window.value("to"_L1).toString()) << place;
}

} // namespace

TEST_P(ServiceFileTest, isValidAgainstTheSchema)
{
    const SchemaChecker checker(jsonOf(u"resources/services/schema.json"_s));
    const QStringList faults = checker.faults(jsonOf(path()));
    EXPECT_TRUE(faults.isEmpty()) << faults.join(u'\n').toStdString();
}

TEST_P(ServiceFileTest, isReadByTheProgramUnderItsOwnName)
{
    EXPECT_EQ(description().code, code());
}

TEST_P(ServiceFileTest, R1_everyTextIsThereInKazakhAndInRussian)
{
    QMap<QString, QJsonObject> texts;
    collectTexts(jsonOf(path()), u"$"_s, texts);
    EXPECT_GE(texts.size(), 3);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QString kk = text.value().value("kk"_L1).toString();
        const QString ru = text.value().value("ru"_L1).toString();
        EXPECT_TRUE(hasCyrillic(kk)) << text.key().toStdString();
        EXPECT_TRUE(hasCyrillic(ru)) << text.key().toStdString();
        EXPECT_FALSE(hasKazakhLetter(ru)) << text.key().toStdString() << " " << ru.toStdString();
        EXPECT_EQ(kk, kk.trimmed()) << text.key().toStdString();
        EXPECT_EQ(ru, ru.trimmed()) << text.key().toStdString();
    }
}

TEST_P(ServiceFileTest, R17_editionsFollowEachOtherWithoutGapOrOverlap)
{
    const ServiceDescription service = description();
    QDate previous;
    for (const ServiceEdition &edition : service.editions) {
        EXPECT_TRUE(edition.validFrom.isValid());
        EXPECT_TRUE(!previous.isValid() || previous < edition.validFrom)
            << edition.code.toStdString();
        EXPECT_EQ(service.editionOn(edition.validFrom), &edition) << edition.code.toStdString();
        if (previous.isValid()) {
            EXPECT_EQ(service.editionOn(edition.validFrom.addDays(-1)), &edition - 1)
                << edition.code.toStdString();
        }
        previous = edition.validFrom;
    }
    if (service.open) {
        ASSERT_FALSE(service.editions.isEmpty());
        EXPECT_LE(service.editions.first().validFrom, service.journal.start)
            << "no edition on the first day of the journal";
    }
}

TEST_P(ServiceFileTest, everyEditionKnowsEveryCaseAndItsPapers)
{
    const ServiceDescription service = description();
    for (const QJsonValue value : jsonOf(path()).value("editions"_L1).toArray()) {
        const QJsonObject edition = value.toObject();
        const QStringList cases = edition.value("cases"_L1).toObject().keys();
        EXPECT_EQ(cases.size(), service.cases.size());
        for (const QString &caseCode : cases)
            expectCaseIsKnownToItsEdition(service, edition, caseCode);
    }
}

TEST_P(ServiceFileTest, everyPaperOfAnEditionIsAskedForBySomeCase)
{
    for (const QJsonValue value : jsonOf(path()).value("editions"_L1).toArray()) {
        const QJsonObject edition = value.toObject();
        QStringList asked;
        for (const QJsonValue facts : edition.value("cases"_L1).toObject()) {
            for (const QJsonValue document : facts.toObject().value("documents"_L1).toArray())
                asked.append(document.toObject().value("code"_L1).toString());
        }
        for (const QJsonValue document : edition.value("documents"_L1).toArray()) {
            const QString paper = document.toObject().value("code"_L1).toString();
            EXPECT_TRUE(asked.contains(paper))
                << edition.value("code"_L1).toString().toStdString() << " " << paper.toStdString();
        }
    }
}

TEST_P(ServiceFileTest, theFieldForTheCaseOffersExactlyTheCases)
{
    const ServiceDescription service = description();
    const ServiceField *field = service.findField(u"case"_s);
    if (service.cases.size() < 2) {
        EXPECT_TRUE(!field || field->choices.size() == service.cases.size());
        return;
    }
    ASSERT_NE(field, nullptr);
    ASSERT_EQ(field->choices.size(), service.cases.size());
    for (qsizetype i = 0; i < service.cases.size(); ++i) {
        EXPECT_EQ(field->choices.at(i).code, service.cases.at(i).code);
        EXPECT_EQ(field->choices.at(i).name, service.cases.at(i).name);
    }
}

TEST_P(ServiceFileTest, everyFieldHasAKeyOfItsOwn)
{
    QStringList keys;
    for (const ServiceField &field : description().fields)
        keys.append(field.key);
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST_P(ServiceFileTest, everyActAndEveryNeedBelongsToTheService)
{
    const ServiceDescription service = description();
    for (const ServiceCase &known : service.cases) {
        for (const QString &act : service.needsForResultOf(known.code))
            EXPECT_TRUE(service.hasAct(act, known.code)) << act.toStdString();
    }
    const auto &unique = service.capabilities.uniqueField;
    EXPECT_TRUE(!unique || service.hasAct(unique->act)) << "nothing would ever be looked at";
    for (const ServiceEdition &edition : service.editions) {
        const std::string place = edition.code.toStdString();
        EXPECT_EQ(edition.steps.isEmpty(), !service.hasAct(u"plan"_s)) << place;
        EXPECT_EQ(edition.extension.has_value(), service.hasAct(u"extend"_s)) << place;
        EXPECT_EQ(edition.forwardWithin.has_value(), service.hasAct(u"forward"_s)) << place;
    }
}

TEST_P(ServiceFileTest, R27_aTermStopsOnlyWhereTheServiceKnowsTheAct)
{
    const ServiceDescription service = description();
    for (const ServiceEdition &edition : service.editions) {
        bool stops = false;
        for (const CaseEdition &facts : edition.cases) {
            for (const ObligationRule &rule : facts.obligations)
                stops = stops || rule.stoppable;
        }
        EXPECT_EQ(stops, service.hasAct(u"stop"_s)) << edition.code.toStdString();
    }
}

TEST_P(ServiceFileTest, R25_everyChannelOwesEachKindOnce)
{
    const ServiceDescription service = description();
    const ServiceField *channels = service.findField(u"channel"_s);
    ASSERT_TRUE(channels || !service.open);
    for (const ServiceEdition &edition : service.editions) {
        for (const CaseEdition &facts : edition.cases) {
            for (const CodedText &channel : channels->choices) {
                QList<ObligationKind> kinds;
                for (const ObligationRule &rule : facts.obligationsFor(channel.code)) {
                    EXPECT_FALSE(kinds.contains(rule.kind)) << edition.code.toStdString();
                    kinds.append(rule.kind);
                }
                EXPECT_FALSE(kinds.isEmpty()) << edition.code.toStdString();
            }
            for (const ObligationRule &rule : facts.obligations) {
                for (const QString &code : rule.channels) {
                    EXPECT_TRUE(std::any_of(channels->choices.begin(), channels->choices.end(),
                        [&](const CodedText &known) { return known.code == code; }))
                        << code.toStdString();
                }
            }
        }
    }
}

TEST_P(ServiceFileTest, R32_aDatedDictionaryNamesExactlyTheChoicesOfItsField)
{
    const ServiceDescription service = description();
    for (const ServiceEdition &edition : service.editions) {
        for (auto it = edition.choices.begin(); it != edition.choices.end(); ++it) {
            const ServiceField *field = service.findField(it.key());
            ASSERT_NE(field, nullptr) << it.key().toStdString();
            EXPECT_NE(service.findField(field->datedBy), nullptr) << it.key().toStdString();
            for (const CodedText &choice : field->choices)
                EXPECT_NE(edition.datedChoice(field->key, choice.code), nullptr);
            EXPECT_LE(field->choices.size(), it->size());
        }
    }
}

TEST_P(ServiceFileTest, whatIsNotConfirmedIsSaidInTheEdition)
{
    for (const ServiceEdition &edition : description().editions) {
        bool doubt = !edition.verified;
        for (const CaseEdition &facts : edition.cases) {
            for (const ObligationRule &rule : facts.obligations)
                doubt = doubt || !rule.verified;
        }
        EXPECT_TRUE(!doubt || !edition.unconfirmed.isEmpty()) << edition.code.toStdString();
    }
}

TEST_P(ServiceFileTest, everyFieldHasExactlyOneWidgetAndEveryFormFieldIsAField)
{
    const ServiceDescription service = description();
    const FormFile form = formOf(service.form);
    ASSERT_TRUE(form.readable || !service.open) << service.form.toStdString();
    for (const ServiceField &field : service.fields) {
        const qsizetype widgets = form.widgets.value(field.key).size();
        EXPECT_TRUE(widgets == 1 || (!service.open && widgets == 0)) << field.key.toStdString();
    }
    for (auto widget = form.widgets.begin(); widget != form.widgets.end(); ++widget)
        EXPECT_NE(service.findField(widget.key()), nullptr) << widget.key().toStdString();
}

TEST_P(ServiceFileTest, theTabOrderOfTheFormPassesEveryField)
{
    const ServiceDescription service = description();
    const FormFile form = formOf(service.form);
    ASSERT_EQ(form.readable, service.open) << "a form and an open service belong together";
    QStringList stops = form.tabStops;
    EXPECT_EQ(stops.removeDuplicates(), 0);
    for (const QStringList &names : form.widgets) {
        for (const QString &name : names)
            EXPECT_TRUE(stops.contains(name)) << name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, ServiceFileTest, ::testing::ValuesIn(serviceCodes()),
    [](const ::testing::TestParamInfo<std::string> &file) { return file.param; });

TEST(Catalogue, allFilesTogetherMakeACatalogueWithoutTwins)
{
    QList<QByteArray> files;
    for (const QString &file : serviceFiles())
        files.append(textOf(file).toUtf8());
    const auto catalogue = ServiceCatalogue::fromFiles(files);
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->services().size(), files.size());
    QStringList journals;
    for (const ServiceDescription &service : catalogue->services())
        journals.append(service.journal.code);
    EXPECT_EQ(journals.removeDuplicates(), 0);
    for (const QString &journal : {u"registry"_s, u"access"_s})
        EXPECT_FALSE(journals.contains(journal)) << "the name of a chain of the house";
}

TEST(Catalogue, everyFormBelongsToAService)
{
    QStringList forms;
    for (const QString &file : serviceFiles())
        forms.append(jsonOf(file).value("form"_L1).toString());
    for (const QString &file : filesUnder(u"ui/services"_s, {u"*.ui"_s}))
        EXPECT_TRUE(forms.contains(file.section(u'/', -1).chopped(3))) << file.toStdString();
}
