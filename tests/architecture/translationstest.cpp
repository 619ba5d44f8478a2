// Kazakh and Russian are equal and complete (desk, rule 6): the catalogues of the window.
#include "architecture/sourcefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

using namespace qyz::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool numerus = false;
    bool unfinished = false;
    bool dead = false; // vanished or obsolete
    QStringList forms;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const QString type = xml.attributes().value("type"_L1).toString();
            message.unfinished = type == u"unfinished"_s;
            message.dead = type == u"vanished"_s || type == u"obsolete"_s;
            if (!message.numerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &text)
{
    QList<Message> messages;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QList<Message> catalogue(const QString &language, const QString &name = u"qyzmet"_s)
{
    return messagesIn(textOf(u"translations/%1_%2.ts"_s.arg(name, language)));
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|L?n)"_s);
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places.append(matches.next().captured());
    places.sort();
    return places;
}

bool hasKazakhLetter(const QString &text)
{
    static const QString letters = u"әғқңөұүһіӘҒҚҢӨҰҮҺІ"_s;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return letters.contains(c); });
}

/// Words in Latin letters, places and keyboard marks aside: "PostgreSQL", "PDF".
QStringList latinWords(QString text)
{
    static const QRegularExpression place(u"%L?(?:\\d+|n)|<[^>]*>|&(?:\\w+;)?"_s);
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9.+]*"_s);
    QStringList words;
    for (auto matches = word.globalMatch(text.remove(place)); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

/// Everything wrong with one finished language; a sentence per fault.
QStringList faultsOf(const QList<Message> &messages, const QString &language)
{
    QStringList faults;
    for (const Message &message : messages) {
        const QString place = language + u": "_s + message.key() + u": "_s;
        if (message.unfinished || message.dead)
            faults.append(place + u"not finished"_s);
        const qsizetype forms = !message.numerus ? 1 : language == u"ru"_s ? 3 : 2;
        if (message.forms.size() != forms)
            faults.append(place + u"number of forms"_s);
        for (const QString &form : message.forms) {
            if (form.trimmed().isEmpty())
                faults.append(place + u"empty"_s);
            if (placesIn(form) != placesIn(message.source))
                faults.append(place + u"places"_s);
            if (language == u"ru"_s && hasKazakhLetter(form) && !hasKazakhLetter(message.source))
                faults.append(place + u"a Kazakh letter in Russian"_s);
            for (const QString &word : latinWords(form)) {
                if (!message.source.contains(word))
                    faults.append(place + u"Latin "_s + word);
            }
        }
        // Kazakh has one form after a number; Qt asks for two.
        if (language == u"kk"_s && message.numerus && message.forms.size() == 2
            && message.forms.at(0) != message.forms.at(1))
            faults.append(place + u"two different forms"_s);
    }
    return faults;
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

/// Texts of a form that a person reads.
QStringList formTexts(const QString &path)
{
    QXmlStreamReader xml(textOf(path));
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "string"_L1)
            continue;
        const bool noted = xml.attributes().value("notr"_L1) == "true"_L1;
        const QString text = xml.readElementText();
        if (!noted && !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

/// The literal of every tr("…") and of the marks QT_TR_NOOP("…"), QT_TRANSLATE_NOOP("…", "…");
/// adjacent literals joined.
QStringList codeTexts(const QString &code)
{
    static const QRegularExpression call(
        u"\\b(?:tr|QT_TR_NOOP|(?:QT_TRANSLATE_NOOP|translate)\\(\\s*\"[^\"]*\"\\s*,)\\(?\\s*"
        "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList texts;
    const QString bare = withoutComments(code, true);
    for (auto calls = call.globalMatch(bare); calls.hasNext();) {
        QString joined;
        const QString literals = calls.next().captured(1);
        for (auto parts = literal.globalMatch(literals); parts.hasNext();)
            joined += parts.next().captured(1);
        texts.append(joined.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s));
    }
    return texts;
}

/// The words a form says for its fields, by the key of the service: of the label beside the field,
/// or of the field itself where it is a mark to tick.
QMap<QString, QString> formLabels(const QString &path)
{
    QXmlStreamReader xml(textOf(path));
    QMap<QString, QString> texts;
    QMap<QString, QString> widgetOfKey;
    QString widget;
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.attributes().value("name"_L1).toString();
        if (xml.name() == "widget"_L1)
            widget = name;
        else if (xml.name() == "property"_L1)
            property = name;
        else if (xml.name() == "string"_L1 && property == u"text"_s)
            texts.insert(widget, xml.readElementText());
        else if (xml.name() == "string"_L1 && property == u"formField"_s)
            widgetOfKey.insert(xml.readElementText(), widget);
    }
    QMap<QString, QString> labels;
    for (auto field = widgetOfKey.cbegin(); field != widgetOfKey.cend(); ++field) {
        QString label = field.value();
        label.replace(u"Edit"_s, u"Label"_s);
        labels.insert(field.key(), texts.value(label));
    }
    return labels;
}

/// Contexts that are asked at run time by a short name.
QSet<QString> shortContexts()
{
    static const QRegularExpression named(u"Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s);
    static const QRegularExpression form(u"<class>(\\w+)</class>"_s);
    QSet<QString> contexts;
    for (const QString &path : filesUnder(u"src"_s, {u"*.h"_s}))
        for (auto found = named.globalMatch(textOf(path)); found.hasNext();)
            contexts.insert(found.next().captured(1));
    for (const QString &path : filesUnder(u"ui"_s, {u"*.ui"_s}))
        contexts.insert(form.match(textOf(path)).captured(1));
    return contexts;
}

class LanguageTest : public ::testing::TestWithParam<const char *> {
protected:
    QString language() const { return QString::fromLatin1(GetParam()); }
};

} // namespace

TEST_P(LanguageTest, isFinishedWithTheSamePlacesAsTheSource)
{
    const QList<Message> messages = catalogue(language());
    ASSERT_GT(messages.size(), 20);
    const QStringList faults = faultsOf(messages, language());
    EXPECT_TRUE(faults.isEmpty()) << faults.join(u'\n').toStdString();
}

TEST_P(LanguageTest, knowsEveryTextOfTheForms)
{
    QSet<QString> known;
    for (const Message &message : catalogue(language()))
        known.insert(message.source);
    for (const QString &path : filesUnder(u"ui"_s, {u"*.ui"_s})) {
        for (const QString &text : formTexts(path)) {
            EXPECT_TRUE(known.contains(text)) << path.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST_P(LanguageTest, knowsEveryTextOfTheCode)
{
    QSet<QString> known;
    for (const Message &message : catalogue(language()))
        known.insert(message.source);
    for (const QString &folder : {u"src/ui"_s, u"src/presentation"_s, u"src/app"_s}) {
        for (const QString &path : filesUnder(folder, {u"*.cpp"_s, u"*.h"_s})) {
            for (const QString &text : codeTexts(textOf(path))) {
                EXPECT_TRUE(known.contains(text))
                    << path.toStdString() << ": " << text.toStdString();
            }
        }
    }
}

TEST_P(LanguageTest, hasTheContextsTheCodeAsksAtRunTime)
{
    // tr() of a QObject asks with the full name of its class; lupdate writes a shorter one when it
    // does not find the header.
    const QSet<QString> named = shortContexts();
    for (const Message &message : catalogue(language())) {
        EXPECT_TRUE(message.context.startsWith(u"qyz::"_s) || named.contains(message.context))
            << message.context.toStdString();
    }
}

TEST_P(LanguageTest, namesTheFieldsOfAFormAsItsServiceDoes)
{
    QMap<QString, QString> said;
    for (const Message &message : catalogue(language()))
        said.insert(message.context + u'|' + message.source, message.forms.value(0));
    const QJsonArray fields =
        QJsonDocument::fromJson(textOf(u"resources/services/admission.json"_s).toUtf8())
            .object()
            .value("fields"_L1)
            .toArray();
    const QMap<QString, QString> labels = formLabels(u"ui/services/admission.ui"_s);
    ASSERT_GT(fields.size(), 10);
    for (const QJsonValue &field : fields) {
        const QString key = field["key"_L1].toString();
        EXPECT_EQ(said.value(u"AdmissionForm|"_s + labels.value(key)),
            field["label"_L1][language()].toString())
            << key.toStdString();
    }
}

TEST_P(LanguageTest, isFinishedForTheDialogsOfQt)
{
    const QList<Message> messages = catalogue(language(), u"qt"_s);
    ASSERT_GT(messages.size(), 100);
    const QStringList faults = faultsOf(messages, language());
    EXPECT_TRUE(faults.isEmpty()) << faults.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Translations, LanguageTest, ::testing::Values("kk", "ru"));

TEST(Translations, kazakhAndRussianKnowTheSameTexts)
{
    EXPECT_EQ(keysOf(catalogue(u"kk"_s)), keysOf(catalogue(u"ru"_s)));
    EXPECT_EQ(keysOf(catalogue(u"kk"_s, u"qt"_s)), keysOf(catalogue(u"ru"_s, u"qt"_s)));
}

TEST(Translations, cancelNeverReadsAsRefuse)
{
    int cancels = 0;
    for (const Message &message : catalogue(u"kk"_s, u"qt"_s)) {
        if (message.source == u"Cancel"_s || message.source == u"&Cancel"_s) {
            ++cancels;
            EXPECT_EQ(message.forms.value(0), u"Болдырмау"_s) << message.context.toStdString();
        }
        EXPECT_FALSE(message.forms.value(0).contains(u"Бас тарту"_s))
            << message.key().toStdString();
    }
    EXPECT_GE(cancels, 3);
}

TEST(Translations, englishHasTheFormsOfEveryNumberedText)
{
    QSet<QString> numbered;
    for (const Message &message : catalogue(u"kk"_s)) {
        if (message.numerus)
            numbered.insert(message.key());
    }
    QSet<QString> english;
    for (const Message &message : catalogue(u"en"_s)) {
        if (!message.numerus)
            continue;
        english.insert(message.key());
        EXPECT_EQ(message.forms.size(), 2) << message.key().toStdString();
        for (const QString &form : message.forms)
            EXPECT_EQ(placesIn(form), placesIn(message.source)) << message.key().toStdString();
    }
    EXPECT_EQ(english, numbered);
}

TEST(Translations, theSearchFindsEveryKindOfFault)
{
    const QString text =
        u"<TS><context><name>C</name>"
        "<message><source>a</source><translation type=\"unfinished\"></translation>"
        "</message>"
        "<message><source>%1 of %2</source><translation>%1</translation></message>"
        "<message><source>b</source><translation>қ</translation></message>"
        "<message><source>c</source><translation>file</translation></message>"
        "</context></TS>"_s;
    const QStringList faults = faultsOf(messagesIn(text), u"ru"_s);
    for (const QString &wanted : {u"not finished"_s, u"empty"_s, u"places"_s,
             u"a Kazakh letter in Russian"_s, u"Latin file"_s})
        EXPECT_EQ(faults.filter(wanted).size(), 1) << wanted.toStdString();
    const QString numbered = u"<TS><context><name>C</name><message numerus=\"yes\">"
                             "<source>%n line(s)</source><translation>"
                             "<numerusform>%n жазба</numerusform>"
                             "<numerusform>%n жазбалар</numerusform>"
                             "</translation></message></context></TS>"_s;
    EXPECT_EQ(faultsOf(messagesIn(numbered), u"kk"_s).size(), 1);
    EXPECT_EQ(faultsOf(messagesIn(numbered), u"ru"_s).size(), 1);
    EXPECT_EQ(codeTexts(u"setText(tr(\"one \"\n \"two\")); // tr(\"three\")"_s),
        QStringList{u"one two"_s});
    EXPECT_EQ(codeTexts(u"{QT_TRANSLATE_NOOP(\"Ctx\", \"four\"), QT_TR_NOOP(\"five\")}"_s),
        QStringList({u"four"_s, u"five"_s}));
}
