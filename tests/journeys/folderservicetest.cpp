// The desk with --services: a service nobody wrote code for has its tab, its form in both
// languages, and its lines in the book. Its journal is opened by the first start that knows it.
#include "journeys/deskjourney.h"

#include "support/drafts.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/formhost.h"
#include "ui/widgets/documentchecklist.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QTabBar>

using namespace qyz;
using namespace qyz::tests;

namespace {

class FolderService : public DeskJourney {
protected:
    FolderService() { services = QStringLiteral(QYZ_SOURCE_DIR "/tests/data/services"); }
    ~FolderService() override { QDir::setSearchPaths(ui::furtherForms, {}); }

    QTabBar &tabs() const { return *find<QTabBar>(u"serviceTabBar"_s); }

    /// The tab whose name begins with these words; -1 where there is none.
    int tabNamed(const QString &name) const
    {
        for (int at = 0; at < tabs().count(); ++at) {
            if (tabs().tabText(at).startsWith(name))
                return at;
        }
        return -1;
    }

    void openItsForm()
    {
        ASSERT_GE(tabNamed(u"Психолог"_s), 0);
        tabs().setCurrentIndex(tabNamed(u"Психолог"_s));
        hands.press(Qt::Key_F2);
        ASSERT_TRUE(soon([this] {
            return window().findChild<ui::ApplicationPage *>() != nullptr
                && QApplication::focusWidget() == page().form().firstInput();
        }));
    }

    QString labelOf(const QString &field) const
    {
        const QWidget *input = page().form().input(field);
        for (const QLabel *label : page().form().findChildren<QLabel *>()) {
            if (label->buddy() == input && input != nullptr)
                return label->text();
        }
        return {};
    }

    static QJsonObject filled()
    {
        QJsonObject json = qyz::testing::goodJson();
        json.insert(u"case"_s, u"consultation"_s);
        json.remove(u"documents"_s);
        json.insert(u"details"_s,
            QJsonObject{{u"referred_by"_s, u"сынып жетекшісі"_s}, {u"sessions"_s, 6},
                {u"help_from"_s, u"2026-04-06"_s}, {u"help_to"_s, u"2026-05-15"_s},
                {u"private_note"_s, u"үлгі мәлімет"_s}});
        return json;
    }
};

} // namespace

TEST_F(FolderService, hasATabAndAFormAndRegisters)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(openItsForm());
    page().form().setValues(filled());
    auto *papers = find<ui::DocumentChecklist>(u"papersList"_s);
    papers->setFocus();
    for (int row = 0; row < papers->count(); ++row) {
        hands.mark();
        hands.down();
    }
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] {
        return value(u"SELECT count(*) FROM journal_entry WHERE journal = 'psychological_help'"_s)
                   .toInt()
            == 1;
    })) << qPrintable(page().message());
    const QString stored =
        value(u"SELECT p.payload FROM journal_payload p WHERE p.journal = 'psychological_help' "
              "ORDER BY p.seq DESC"_s)
            .toString();
    EXPECT_FALSE(stored.contains(u"үлгі мәлімет"_s)) << "R38: sealed before it is stored";
}

TEST_F(FolderService, R1_itsFormSpeaksTheLanguageOfTheWindow)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(openItsForm());
    EXPECT_EQ(labelOf(u"details.referred_by"_s), u"Кім жолдады"_s);
    page().form().speak(presentation::UiLanguage::Russian);
    EXPECT_EQ(labelOf(u"details.referred_by"_s), u"Кем направлен"_s);
    const auto *consent = qobject_cast<QCheckBox *>(page().form().input(u"applicant.consent"_s));
    ASSERT_NE(consent, nullptr);
    EXPECT_FALSE(consent->text().isEmpty());
}

TEST_F(FolderService, itsJournalIsOpenedOnce)
{
    const auto opened = [this] {
        return value(u"SELECT count(*) FROM journal_record WHERE kind = 'journal_opened'"_s)
            .toInt();
    };
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    const int journals = opened();
    EXPECT_EQ(
        value(u"SELECT count(*) FROM journal WHERE code = 'psychological_help'"_s).toInt(), 1);
    quit();
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    EXPECT_EQ(opened(), journals);
}
