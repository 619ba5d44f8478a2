#include "ui/headerbar.h"

#include "presentation/localized.h"
#include "ui/languageswitch.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

HeaderBar::HeaderBar(
    const presentation::DeskContext &desk, const WindowLook &look, int idleMinutes, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_look(look)
    , m_office(new QLabel(this))
    , m_languages(new LanguageSwitch(this))
    , m_user(new QToolButton(this))
    , m_lock(new QToolButton(this))
    , m_menu(new QMenu(m_user))
{
    setObjectName(u"headerBar"_s);
    m_office->setObjectName(u"officeNameLabel"_s);
    m_office->setProperty("heading", true);
    m_user->setObjectName(u"userToolButton"_s);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setAutoRaise(true);
    m_lock->setObjectName(u"lockToolButton"_s);
    m_lock->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 0);
    row->addWidget(m_office, 1);
    row->addWidget(m_languages);
    row->addWidget(m_user);
    row->addWidget(m_lock);
    buildMenu(idleMinutes);
    connect(m_languages, &LanguageSwitch::chosen, this, &HeaderBar::languageChosen);
    connect(m_lock, &QToolButton::clicked, this, &HeaderBar::lockWanted);
    retranslate();
}

void HeaderBar::buildIdleMenu(int idleMinutes)
{
    m_idle = m_menu->addMenu(QString());
    auto *group = new QActionGroup(this);
    QList<int> choices{2, 5, 10, 15, 30};
    if (!choices.contains(idleMinutes)) // of the settings file
        choices.prepend(idleMinutes);
    for (const int minutes : choices) {
        QAction *action = group->addAction(m_idle->addAction(QString()));
        action->setData(minutes);
        action->setCheckable(true);
        action->setChecked(minutes == idleMinutes);
        connect(action, &QAction::triggered, this,
            [this, minutes] { Q_EMIT idleMinutesChosen(minutes); });
    }
}

void HeaderBar::buildMenu(int idleMinutes)
{
    m_user->setMenu(m_menu);
    m_keys = m_menu->addAction(QString(), this, &HeaderBar::keysWanted);
    m_passport = m_menu->addAction(QString(), this, &HeaderBar::passportWanted);
    m_menu->addSeparator();
    auto *themes = new QActionGroup(this);
    const auto addTheme = [this, themes](ThemeKind kind) {
        QAction *action = themes->addAction(m_menu->addAction(QString()));
        action->setCheckable(true);
        action->setChecked(m_look.theme == kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_look.theme = kind;
            Q_EMIT lookChosen(m_look);
        });
        return action;
    };
    m_light = addTheme(ThemeKind::Light);
    m_dark = addTheme(ThemeKind::Dark);
    m_scale = m_menu->addMenu(QString());
    auto *scales = new QActionGroup(this);
    for (const int scale : {100, 125, 150, 175, 200}) {
        QAction *action = scales->addAction(m_scale->addAction(u"%1 %"_s.arg(scale)));
        action->setCheckable(true);
        action->setChecked(m_look.scale == scale);
        connect(action, &QAction::triggered, this, [this, scale] {
            m_look.scale = scale;
            Q_EMIT lookChosen(m_look);
        });
    }
    m_menu->addSeparator();
    m_password = m_menu->addAction(QString(), this, &HeaderBar::passwordWanted);
    buildIdleMenu(idleMinutes);
    m_switchUser = m_menu->addAction(QString(), this, &HeaderBar::switchUserWanted);
    m_quit = m_menu->addAction(QString(), this, &HeaderBar::quitWanted);
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::retranslate()
{
    m_office->setText(u"Qyzmet · %1"_s.arg(
        presentation::textIn(m_desk.office->organisation.shortName, m_desk.language)));
    m_languages->setLanguage(m_desk.language);
    const QString name = m_desk.person.account.name.initialsAfter();
    m_user->setText(name + u" ▾"_s);
    m_user->setToolTip(presentation::textIn(m_desk.person.account.post, m_desk.language));
    m_user->setAccessibleName(tr("User: %1").arg(name));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(u"Ctrl+L"_s);
    m_lock->setAccessibleName(m_lock->text());
    m_keys->setText(tr("List of keys") + u"\tF1"_s);
    m_passport->setText(tr("Passport of the service") + u"\tCtrl+I"_s);
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    m_scale->setTitle(tr("Scale"));
    m_password->setText(tr("Change password"));
    m_idle->setTitle(tr("Lock by itself"));
    for (QAction *action : m_idle->actions())
        action->setText(tr("after %1 min").arg(action->data().toInt()));
    m_switchUser->setText(tr("Switch user"));
    m_quit->setText(tr("Quit the program"));
}

} // namespace qyz::ui
