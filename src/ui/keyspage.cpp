#include "ui/keyspage.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

struct Key {
    const char *keys;
    const char *what;
};

constexpr std::array<Key, 23> keys{{
    {"F1", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "List of keys")},
    {"F2", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "New application")},
    {"F4", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Correct")},
    {"F5", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Hand over the result")},
    {"F6", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Next pane")},
    {"F7", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Refuse with reasons")},
    {"F8", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Why this date?")},
    {"F9", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Return to the registrar")},
    {"Enter", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Open the entry")},
    {"Esc", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Back; nothing typed is lost")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Register or confirm")},
    {"Ctrl+P", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Print what is here")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Passport of the service")},
    {"Ctrl+1 … 9", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Tabs of the services")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Review queue")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Director's page")},
    {"Ctrl+J", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Journals")},
    {"Ctrl+Shift+J", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Close the month")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Lock")},
    {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Language of the window")},
    {"А–Я, 0–9", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Typing in the book searches")},
    {"1 … 9", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Choice by its digit")},
    {"QR", QT_TRANSLATE_NOOP("qyz::ui::KeysPage", "Scanning a slip opens its entry")},
}};

} // namespace

KeysPage::KeysPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"keysPage"_s);
    m_heading->setProperty("heading", true);
    m_close->setObjectName(u"closeKeysButton"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(4); // twelve rows fit a low screen at 200 % too
    grid->addWidget(m_heading, 0, 0, 1, 4);
    // Two columns: at 200 % one would be taller than the smallest screen.
    constexpr int rows = (static_cast<int>(keys.size()) + 1) / 2;
    int place = 0;
    for (const Key &key : keys) {
        auto *name = new QLabel(QString::fromUtf8(key.keys), this);
        name->setProperty("heading", true);
        auto *text = new QLabel(this);
        text->setWordWrap(true);
        const int column = place / rows * 2;
        grid->addWidget(name, 1 + place % rows, column);
        grid->addWidget(text, 1 + place % rows, column + 1);
        m_texts.append(text);
        ++place;
    }
    grid->addWidget(m_close, rows + 1, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(rows + 2, 1);
    connect(m_close, &QPushButton::clicked, this, &KeysPage::left);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &KeysPage::left);
    retranslate();
}

void KeysPage::showEvent(QShowEvent *event)
{
    m_close->setFocus();
    QWidget::showEvent(event);
}

void KeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeysPage::retranslate()
{
    m_heading->setText(tr("List of keys"));
    setAccessibleName(m_heading->text());
    m_close->setText(tr("Close"));
    for (qsizetype at = 0; at < m_texts.size(); ++at)
        m_texts.at(at)->setText(tr(keys.at(static_cast<std::size_t>(at)).what));
}

} // namespace qyz::ui
