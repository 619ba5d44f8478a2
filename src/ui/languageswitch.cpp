#include "ui/languageswitch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

LanguageSwitch::LanguageSwitch(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [this, row](presentation::UiLanguage language, const QString &text,
                         const QString &full, const QString &name) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(full);
        button->setToolTip(full);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_buttons->addButton(button, static_cast<int>(language));
        row->addWidget(button);
    };
    // The names of languages are not translated: everybody finds his own.
    add(presentation::UiLanguage::Kazakh, u"ҚАЗ"_s, u"Қазақша"_s, u"kazakhToolButton"_s);
    add(presentation::UiLanguage::Russian, u"РУС"_s, u"Русский"_s, u"russianToolButton"_s);
    add(presentation::UiLanguage::English, u"EN"_s, u"English"_s, u"englishToolButton"_s);
    connect(m_buttons, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT chosen(static_cast<presentation::UiLanguage>(id)); });
    retranslate();
}

void LanguageSwitch::setLanguage(presentation::UiLanguage language)
{
    m_buttons->button(static_cast<int>(language))->setChecked(true);
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LanguageSwitch::retranslate()
{
    setAccessibleName(tr("Language"));
}

} // namespace qyz::ui
