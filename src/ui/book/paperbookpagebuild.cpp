// How the page of the paper book is put together; its work stands in paperbookpage.cpp.
#include "ui/act/formscroll.h"
#include "ui/book/paperbookpage.h"
#include "ui/book/tableimportpanel.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/choiceedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::PaperBookPresenter;

void PaperBookPage::build()
{
    m_journal->setObjectName(u"paperJournalInput"_s);
    m_state->setObjectName(u"paperStateLabel"_s);
    m_missing->setObjectName(u"paperMissingLabel"_s);
    m_begin->setObjectName(u"continuePaperButton"_s);
    m_line->setObjectName(u"copyLineButton"_s);
    m_file->setObjectName(u"copyFileButton"_s);
    m_act->setObjectName(u"paperActButton"_s);
    m_close->setObjectName(u"closePaperButton"_s);
    m_page->setObjectName(u"paperPhotoButton"_s);
    m_closeYes->setObjectName(u"closePaperYesButton"_s);
    m_message->setObjectName(u"paperMessageLabel"_s);
    m_journalLabel->setBuddy(m_journal);
    for (QLabel *label : {m_state, m_missing, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_journalLabel);
    choice->addWidget(m_journal);
    choice->addStretch(1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_begin, m_line, m_file, m_act, m_page, m_close, m_closeYes})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(buildWizard());
    m_stack->addWidget(buildLine());
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(choice);
    column->addWidget(m_state);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
    m_closeYes->hide();
}

QWidget *PaperBookPage::buildWizard()
{
    m_confirmWizard->setObjectName(u"confirmPaperButton"_s);
    m_confirmWizard->setProperty("primary", true);
    m_wizard->setObjectName(u"paperWizard"_s);
    auto *column = new QVBoxLayout(m_wizardPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wizard);
    column->addWidget(m_confirmWizard, 0, Qt::AlignLeft);
    column->addStretch(1);
    return m_wizardPane;
}

QWidget *PaperBookPage::buildLine()
{
    m_confirmLine->setObjectName(u"confirmLineButton"_s);
    m_confirmLine->setProperty("primary", true);
    m_lineForm->setObjectName(u"paperLineForm"_s);
    auto *scroll = new FormScroll(m_linePane);
    scroll->setWidget(m_lineForm);
    auto *column = new QVBoxLayout(m_linePane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    column->addWidget(m_confirmLine, 0, Qt::AlignLeft);
    column->addStretch(1);
    return m_linePane;
}

void PaperBookPage::connectAll()
{
    connect(m_journal, &QComboBox::currentIndexChanged, this, [this] {
        showView(View::Nothing);
        say(QString(), false);
        m_presenter.setJournal(m_journal->code());
    });
    connect(m_begin, &QPushButton::clicked, this, [this] { showView(View::Wizard); });
    connect(m_line, &QPushButton::clicked, this, [this] { showView(View::Line); });
    connect(m_file, &QPushButton::clicked, this, [this] { showView(View::File); });
    connect(m_page, &QPushButton::clicked, this, &PaperBookPage::choosePage);
    connect(m_act, &QPushButton::clicked, this, &PaperBookPage::showAct);
    connect(m_close, &QPushButton::clicked, this, &PaperBookPage::askClose);
    connect(m_closeYes, &QPushButton::clicked, this, [this] {
        m_closeYes->hide();
        m_presenter.closeVolume();
    });
    connect(m_confirmWizard, &QPushButton::clicked, this, &PaperBookPage::continueBook);
    connect(m_confirmLine, &QPushButton::clicked, this, &PaperBookPage::copyLine);
    connect(
        m_wizard, &PaperForm::submitted, m_confirmWizard, [this] { m_confirmWizard->setFocus(); });
    connect(m_lineForm, &PaperForm::submitted, this, &PaperBookPage::copyLine);
    connect(m_import, &TableImportPanel::leave, this, &PaperBookPage::leave);
    connect(m_import, &TableImportPanel::message, this, &PaperBookPage::say);
    connect(m_import, &TableImportPanel::stored, this, [this](qint64 lines) {
        say(tr("Entries copied: %1").arg(lines), false);
        m_presenter.refresh();
        Q_EMIT bookChanged();
    });
    connect(m_preview, &PrintPreview::closed, this, &PaperBookPage::leave);
    connect(&m_presenter, &PaperBookPresenter::changed, this, &PaperBookPage::showState);
    connect(&m_presenter, &PaperBookPresenter::failed, this, &PaperBookPage::onFailed);
    connect(&m_presenter, &PaperBookPresenter::continued, this, [this] {
        Q_EMIT bookChanged();
        attachPage();
        showAct();
        say(tr("The paper book is continued. Print the act, sign it and keep it with the paper "
               "book."),
            false);
    });
    connect(&m_presenter, &PaperBookPresenter::attached, this,
        [this] { say(tr("The photograph of the last page is kept, sealed."), false); });
    connect(&m_presenter, &PaperBookPresenter::closed, this, [this] {
        showView(View::Nothing);
        say(tr("The paper volume is closed. The journal may be used now."), false);
        Q_EMIT bookChanged();
    });
    connect(&m_presenter, &PaperBookPresenter::copied, this,
        [this](qint64 number, const QStringList &warnings) {
            m_lineForm->setValues(m_presenter.following(m_lineForm->values()));
            if (QWidget *input = m_lineForm->input(u"number"_s))
                input->setFocus();
            QStringList said{tr("№ %1 is copied.").arg(number)};
            said.append(warnings);
            say(said.join(u' '), !warnings.isEmpty());
            Q_EMIT bookChanged();
        });
}

void PaperBookPage::addKeys()
{
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *enter = new QShortcut(keys, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &PaperBookPage::confirm);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PaperBookPage::leave);
}

} // namespace qyz::ui
