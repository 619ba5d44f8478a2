// No English is left in a Kazakh or a Russian window: every text a widget shows is compared with
// the sources of the catalogue.
#include "presentation/localized.h"
#include "resourcefiles.h"
#include "support/deskfixture.h"
#include "translationfiles.h"
#include "ui/accountpage.h"
#include "ui/act/actpage.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/firststartpage.h"
#include "ui/formhost.h"
#include "ui/mainwindow.h"
#include "ui/printing/printpreview.h"
#include "ui/tabfactory.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::UiLanguage;

namespace {

/// Sources that the catalogue says otherwise, as patterns: "Drafts: %1" is "Drafts: .+".
QList<QRegularExpression> englishTexts(const QString &language)
{
    QList<QRegularExpression> texts;
    QXmlStreamReader xml(
        fileBytes(QStringLiteral(QYZ_SOURCE_DIR "/translations/qyzmet_%1.ts").arg(language)));
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        if (xml.name() != "translation"_L1
            || source == xml.readElementText(QXmlStreamReader::IncludeChildElements))
            continue;
        static const QRegularExpression place(u"%(?:\\d|n)"_s);
        QStringList parts;
        for (const QString &part : source.split(place))
            parts.append(QRegularExpression::escape(part));
        texts.append(QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".+"_s)),
            QRegularExpression::DotMatchesEverythingOption));
    }
    return texts;
}

void addModel(QStringList &texts, const QAbstractItemModel *model, int columns)
{
    for (int column = 0; column < columns; ++column) {
        texts.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model->rowCount(), 3); ++row) {
            texts.append(model->index(row, column).data().toString());
            texts.append(model->index(row, column).data(Qt::AccessibleTextRole).toString());
        }
    }
}

/// What a person can see or hear of one widget.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
        widget->windowTitle()};
    for (const QAction *action : widget->actions())
        texts.append({action->text().section(u'\t', 0, 0), action->toolTip()});
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts.append(edit->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append(edit->placeholderText());
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts.append(group->title());
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < combo->count(); ++item)
            texts.append(combo->itemText(item));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append({tabs->tabText(tab), tabs->tabToolTip(tab), tabs->accessibleTabName(tab)});
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
        addModel(texts, header->model(), header->count());
    return texts;
}

QStringList textsBelow(const QWidget &root)
{
    QStringList texts = textsOf(&root);
    for (const QWidget *widget : root.findChildren<QWidget *>())
        texts.append(textsOf(widget));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

LineView fullLine(qint64 number)
{
    LineView shown = testLine(number);
    shown.actions = {u"order"_s, u"refuse"_s, u"correct"_s, u"void"_s, u"withdraw"_s};
    shown.why = {domain::DueDate{}};
    return shown;
}

class WindowLanguage : public ::testing::TestWithParam<UiLanguage>, protected DeskFixture {
protected:
    ui::Translators translators;
    std::unique_ptr<ui::MainWindow> window;

    WindowLanguage()
    {
        resources::initialise();
        translations::initialise();
        EXPECT_TRUE(translators.use(GetParam()));
        desk.language = GetParam();
        gateway.officeAnswer = office;
        gateway.signInAnswer = desk.person;
        gateway.onShow = [](const domain::LineRef &line) {
            return domain::Result<LineView>(fullLine(line.number));
        };
        fillJournal(12);
    }
    ~WindowLanguage() override
    {
        window.reset();
        translators.use(UiLanguage::English);
    }

    void open()
    {
        window = std::make_unique<ui::MainWindow>(gateway, drafts, translators, ui::WindowLook());
        window->resize(1366, 740);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        settle();
    }
    template <class T> T *visible(const QString &name) const
    {
        for (T *found : window->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void signIn()
    {
        open();
        window->activateWindow();
        auto *password = window->findChild<QLineEdit *>(u"passwordEdit"_s);
        QTest::keyClicks(password, u"practice"_s);
        QTest::keyClick(password, Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] {
            const auto *table = visible<ui::BookTable>(u"bookTable"_s);
            return table && table->currentLine().has_value();
        }));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
        settle();
    }
    static QStringList logins()
    {
        QStringList all;
        const application::Office office = testOffice(); // outlives its list of people
        for (const domain::AccountProfile &account : office->accounts)
            all.append(account.login);
        return all;
    }
    static QStringList englishIn(const QWidget &root)
    {
        const QList<QRegularExpression> english =
            englishTexts(presentation::languageName(GetParam()));
        QStringList found;
        for (const QString &text : textsBelow(root)) {
            if (logins().contains(text))
                continue; // «director» of the practice registry is no word of the window
            for (const QRegularExpression &source : english) {
                if (source.match(text).hasMatch())
                    found.append(text);
            }
        }
        return found;
    }
    static void expectNoEnglish(const QWidget &root, const char *place)
    {
        EXPECT_FALSE(textsBelow(root).isEmpty()) << place;
        EXPECT_EQ(englishIn(root), QStringList()) << place;
    }
};

} // namespace

TEST_P(WindowLanguage, reachesTheSignInPageAndTheFirstStart)
{
    open();
    expectNoEnglish(*window, "sign-in");
    ui::FirstStartPage first(GetParam());
    first.show();
    expectNoEnglish(first, "first start");
}

TEST_P(WindowLanguage, reachesTheBookTheOpenEntryAndTheKeys)
{
    signIn();
    expectNoEnglish(*window, "book");
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return visible<QFrame>(u"linePanelFrame"_s) != nullptr; }));
    expectNoEnglish(*window, "open entry");
    key(Qt::Key_F8);
    expectNoEnglish(*window, "ruler");
    key(Qt::Key_Escape);
    key(Qt::Key_F1);
    ASSERT_NE(window->findChild<QWidget *>(u"keysPage"_s), nullptr);
    expectNoEnglish(*window, "keys");
}

TEST_P(WindowLanguage, reachesTheFormOfEveryServiceInEveryCase)
{
    for (const domain::ServiceDescription &service : office->catalogue->services()) {
        ui::ApplicationPage page(desk, service);
        page.show();
        page.startNew();
        for (const domain::ServiceCase &kind : service.cases) {
            page.form().setValue(u"case"_s, kind.code);
            settle(10);
            expectNoEnglish(page, qPrintable(u"%1/%2"_s.arg(service.code, kind.code)));
        }
    }
    ui::AccountPage account(desk, nullptr);
    account.show();
    expectNoEnglish(account, "account");
}

TEST_P(WindowLanguage, reachesTheApplicationAndAServiceThatIsNotOpen)
{
    signIn();
    key(Qt::Key_F2);
    ASSERT_NE(window->findChild<QLabel *>(u"childIinLabel"_s), nullptr);
    expectNoEnglish(*window, "application");
    key(Qt::Key_Escape);
    ui::NotOpenTab notOpen(nullptr);
    notOpen.show();
    expectNoEnglish(notOpen, "service that is not open");
}

TEST_P(WindowLanguage, reachesEveryActAndThePreview)
{
    for (const QString &action : {u"send-for-review"_s, u"approve"_s, u"return"_s, u"refuse"_s,
             u"notify"_s, u"order"_s, u"result-ready"_s, u"hand-over"_s, u"remind"_s, u"withdraw"_s,
             u"correct"_s, u"void"_s, u"stop"_s, u"restart"_s, u"issue"_s, u"slip"_s, u"plan"_s,
             u"answer"_s, u"extend"_s, u"forward"_s, u"dispose"_s, u"declare-interest"_s}) {
        ui::ActPage page(desk);
        page.show();
        page.start(fullLine(7), action);
        settle();
        expectNoEnglish(page, qPrintable(action));
    }
    ui::PrintPreview preview(desk);
    preview.show();
    expectNoEnglish(preview, "preview");
}

TEST_P(WindowLanguage, reachesAWindowThatIsOpenWhenTheLanguageChanges)
{
    translators.use(UiLanguage::English);
    signIn();
    EXPECT_GT(englishIn(*window).size(), 10); // the search does find English where it stands
    translators.use(GetParam());
    settle();
    expectNoEnglish(*window, "book");
}

TEST_P(WindowLanguage, reachesTheDialogsOfQt)
{
    const bool kazakh = GetParam() == UiLanguage::Kazakh;
    QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), kazakh ? u"Болдырмау"_s : u"Отмена"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Save)->text(), kazakh ? u"Сақтау"_s : u"Сохранить"_s);
    QMessageBox message;
    message.setStandardButtons(QMessageBox::Discard);
    EXPECT_EQ(
        message.button(QMessageBox::Discard)->text(), kazakh ? u"Сақтамау"_s : u"Не сохранять"_s);
}

INSTANTIATE_TEST_SUITE_P(Catalogues, WindowLanguage,
    ::testing::Values(UiLanguage::Kazakh, UiLanguage::Russian),
    [](const auto &param) { return param.param == UiLanguage::Kazakh ? "kk" : "ru"; });
