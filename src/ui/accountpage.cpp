#include "ui/accountpage.h"

#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "ui/buddynames.h"
#include "ui/widgets/faultlabel.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

AccountPage::AccountPage(const presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_oldLabel(new QLabel(this))
    , m_old(new QLineEdit(this))
    , m_newLabel(new QLabel(this))
    , m_new(new QLineEdit(this))
    , m_repeatLabel(new QLabel(this))
    , m_repeat(new QLineEdit(this))
    , m_message(new FaultLabel(this))
    , m_change(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(u"accountPage"_s);
    m_title->setProperty("heading", true);
    m_title->setTextFormat(Qt::PlainText);
    m_old->setObjectName(u"oldPasswordEdit"_s);
    m_new->setObjectName(u"newPasswordEdit"_s);
    m_repeat->setObjectName(u"repeatPasswordEdit"_s);
    m_message->setObjectName(u"accountMessage"_s);
    m_change->setObjectName(u"changePasswordButton"_s);
    m_back->setObjectName(u"leaveAccountButton"_s);
    m_change->setProperty("primary", true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto addRow = [form](QLabel *label, QLineEdit *edit) {
        edit->setEchoMode(QLineEdit::Password);
        label->setBuddy(edit);
        form->addRow(label, edit);
    };
    addRow(m_oldLabel, m_old);
    addRow(m_newLabel, m_new);
    addRow(m_repeatLabel, m_repeat);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addSpacing(24);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *box = new QWidget(this);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch();
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->addWidget(box, 1);
    page->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &AccountPage::change);
    connect(m_back, &QPushButton::clicked, this, &AccountPage::left);
    retranslate();
}

void AccountPage::start()
{
    forget();
    setBusy(false);
    m_old->setFocus(Qt::OtherFocusReason);
}

void AccountPage::forget()
{
    for (QLineEdit *edit : {m_old, m_new, m_repeat})
        edit->clear();
    m_message->setSentence({});
}

void AccountPage::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

void AccountPage::say(const QString &text, QLineEdit *where)
{
    m_message->setSentence(text);
    where->selectAll();
    where->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent spoken(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void AccountPage::setBusy(bool busy)
{
    m_change->setEnabled(!busy);
}

void AccountPage::change()
{
    if (!m_change->isEnabled())
        return;
    m_message->setSentence({});
    if (m_new->text().isEmpty()) {
        say(tr("Type the new password."), m_new);
        return;
    }
    if (m_new->text() != m_repeat->text()) {
        say(tr("The two new passwords differ. Type them again."), m_repeat);
        return;
    }
    setBusy(true);
    presentation::whenAnswered(
        m_desk.gateway.changePassword({m_desk.login, m_old->text(), m_new->text()}), this,
        [this](const domain::Status &changed) {
            setBusy(false);
            if (changed) {
                start(); // nothing secret stays in the fields
                Q_EMIT done(tr("The password is changed."));
                return;
            }
            say(presentation::errorText(changed.error(), m_desk.language), m_old);
        });
}

void AccountPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool last = m_repeat->hasFocus() || m_change->hasFocus();
    if (enter && (last || (event->modifiers() & Qt::ControlModifier))) {
        change();
    } else if (enter && m_back->hasFocus()) {
        Q_EMIT left();
    } else if (enter) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Escape) {
        start();
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void AccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountPage::retranslate()
{
    m_title->setText(tr("Change password"));
    setAccessibleName(m_title->text());
    m_oldLabel->setText(tr("Password now"));
    m_newLabel->setText(tr("New password"));
    m_repeatLabel->setText(tr("Repeat the new password"));
    m_change->setText(tr("Change password"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(u"Esc"_s);
    m_message->setSentence({}); // a sentence of the other language
    nameBuddies(*this);
}

} // namespace qyz::ui
