#include "ui/book/paperbookpage.h"

#include "presentation/errortext.h"
#include "ui/book/tableimportpanel.h"
#include "ui/printing/dialogfilechooser.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/alarm.h"
#include "ui/widgets/choiceedit.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::PaperBookPresenter;

PaperBookPage::PaperBookPage(presentation::DeskContext &desk, QWidget *parent)
    : BookSubPage(parent)
    , m_desk(desk)
    , m_presenter(desk)
    , m_chooser(std::make_unique<DialogFileChooser>(this))
    , m_journalLabel(new QLabel(this))
    , m_journal(new ChoiceEdit(this))
    , m_state(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_line(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_act(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_closeYes(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_wizardPane(new QWidget(this))
    , m_linePane(new QWidget(this))
    , m_wizard(new PaperForm(m_wizardPane))
    , m_lineForm(new PaperForm(m_linePane))
    , m_confirmWizard(new QPushButton(m_wizardPane))
    , m_page(new QPushButton(this))
    , m_confirmLine(new QPushButton(m_linePane))
    , m_import(new TableImportPanel(desk, this))
    , m_preview(new PrintPreview(desk, this))
    , m_message(new QLabel(this))
{
    setObjectName(u"paperBookPage"_s);
    m_import->setFileChooser(*m_chooser);
    build();
    connectAll();
    addKeys();
    m_wizard->setFields(wizardFields(), m_desk.language);
    retranslate();
    m_presenter.setJournal(m_journal->code());
}

PaperBookPage::~PaperBookPage() = default;

QString PaperBookPage::title() const
{
    return tr("Paper book");
}

void PaperBookPage::confirm()
{
    if (m_view == View::Wizard)
        continueBook();
    else if (m_view == View::Line)
        copyLine();
}

void PaperBookPage::leave()
{
    m_closeYes->hide();
    if (m_view == View::Nothing) {
        Q_EMIT nothingToLeave();
        return;
    }
    showView(View::Nothing);
    focusWork();
}

void PaperBookPage::focusWork()
{
    if (m_view == View::Line && m_lineForm->input(u"number"_s) != nullptr)
        m_lineForm->input(u"number"_s)->setFocus();
    else if (m_view == View::Wizard)
        m_wizard->firstInput()->setFocus();
    else if (m_view == View::File)
        m_import->focusWork();
    else
        m_journal->setFocus();
}

void PaperBookPage::refresh()
{
    m_presenter.refresh();
}

void PaperBookPage::setToday(QDate today)
{
    m_wizard->setToday(today);
    m_lineForm->setToday(today);
}

void PaperBookPage::showView(View view)
{
    m_view = view;
    m_closeYes->hide();
    say(QString(), false);
    m_stack->setCurrentIndex(static_cast<int>(view));
    if (view == View::Line && m_formOf != m_presenter.journal()) {
        m_formOf = m_presenter.journal();
        m_lineForm->setFields(lineFields(), m_desk.language);
        domain::TranscriptValues first = m_presenter.following({});
        if (m_presenter.state() && m_presenter.state()->paper)
            first.insert(u"book"_s, QString::number(m_presenter.state()->paper->book));
        m_lineForm->setValues(first);
    }
    m_page->setVisible(m_presenter.mayDirect() && m_presenter.state()
        && (m_presenter.state()->paper.has_value() || view == View::Wizard));
    if (view == View::Wizard)
        m_wizard->setValues(wizardValues());
    if (view == View::File)
        m_import->presenter().begin(m_presenter.journal(), m_presenter.service());
    if (view != View::Nothing && view != View::Act)
        focusWork();
}

void PaperBookPage::showState()
{
    const auto &state = m_presenter.state();
    m_state->setText(m_presenter.stateText());
    m_missing->setText(m_presenter.missingText());
    m_missing->setVisible(!m_missing->text().isEmpty());
    const bool known = state.has_value();
    const bool open = known && state->isOpen();
    const bool mayBegin = known && m_presenter.mayDirect() && !state->liveBegun && !state->closed
        && state->transcribed == 0;
    m_begin->setVisible(mayBegin);
    m_begin->setText(
        known && state->paper ? tr("Put the facts right…") : tr("Continue a paper book…"));
    m_line->setVisible(open);
    m_file->setVisible(open);
    m_close->setVisible(open && m_presenter.mayDirect());
    m_act->setVisible(known && state->paper.has_value());
    m_page->setVisible(
        m_presenter.mayDirect() && known && (state->paper.has_value() || m_view == View::Wizard));
    if (!open && (m_view == View::Line || m_view == View::File))
        showView(View::Nothing);
}

void PaperBookPage::continueBook()
{
    const QMap<QString, QString> typed = m_wizard->values();
    const auto number = [&](const QString &key) { return typed.value(key).toLongLong(); };
    domain::PaperBook paper;
    paper.book = static_cast<int>(std::min<qint64>(number(u"book"_s), 100000));
    paper.first = number(u"first_number"_s);
    paper.lastNumber = number(u"last_number"_s);
    paper.lastPage = static_cast<int>(std::min<qint64>(number(u"last_page"_s), 100000));
    paper.sheets = static_cast<int>(std::min<qint64>(number(u"sheets"_s), 100000));
    paper.lastDate = QDate::fromString(typed.value(u"last_date"_s), Qt::ISODate);
    paper.countedBy = typed.value(u"counted_by"_s);
    paper.place = {typed.value(u"paper_place"_s), typed.value(u"paper_place_ru"_s), false};
    paper.act = typed.value(u"paper_act"_s);
    paper.gaps = typed.value(u"gaps"_s);
    paper.repeats = typed.value(u"repeats"_s);
    m_wizard->showFaults({}, m_desk.language);
    m_presenter.continueBook(paper);
}

/// What was put down before, or what most books begin with.
QMap<QString, QString> PaperBookPage::wizardValues() const
{
    const auto &state = m_presenter.state();
    if (!state || !state->paper)
        return {{u"book"_s, u"1"_s}, {u"first_number"_s, u"1"_s}};
    const domain::PaperBook &paper = *state->paper;
    const auto number = [](qint64 value) { return value > 0 ? QString::number(value) : QString(); };
    return {{u"book"_s, number(paper.book)}, {u"first_number"_s, number(paper.first)},
        {u"last_number"_s, number(paper.lastNumber)}, {u"last_page"_s, number(paper.lastPage)},
        {u"last_date"_s, paper.lastDate.toString(Qt::ISODate)}, {u"sheets"_s, number(paper.sheets)},
        {u"counted_by"_s, paper.countedBy}, {u"paper_act"_s, paper.act},
        {u"paper_place"_s, paper.place.kk}, {u"paper_place_ru"_s, paper.place.ru},
        {u"gaps"_s, paper.gaps}, {u"repeats"_s, paper.repeats}};
}

// R10: a photograph of the last page on paper goes with the record, sealed.
void PaperBookPage::choosePage()
{
    m_chooser->chooseOpenPath(u"PNG, JPEG, TIFF, PDF (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)"_s,
        [this](const QString &path) { takePage(path); });
}

void PaperBookPage::takePage(const QString &path)
{
    m_photo = path;
    if (m_view != View::Wizard)
        attachPage();
    else
        m_page->setText(QFileInfo(path).fileName());
}

void PaperBookPage::attachPage()
{
    const QString path = std::exchange(m_photo, QString());
    if (!path.isEmpty())
        m_presenter.attachPage(path);
    m_page->setText(tr("Photograph of the last page…"));
}

void PaperBookPage::copyLine()
{
    m_lineForm->showFaults({}, m_desk.language);
    m_presenter.copyLine(m_lineForm->values());
}

void PaperBookPage::askClose()
{
    const auto &state = m_presenter.state();
    if (!state || !state->paper)
        return;
    showView(View::Nothing);
    const qint64 missing = domain::countIn(state->missing);
    say(missing > 0
            ? tr("After closing nothing can be copied any more; %1 numbers stay without an entry "
                 "and are listed as missing. Close the paper volume?")
                  .arg(missing)
            : tr("After closing nothing can be copied any more. Close the paper volume?"),
        false);
    m_closeYes->show();
    m_closeYes->setFocus();
}

void PaperBookPage::showAct()
{
    showView(View::Act);
    m_preview->showPaperAct(m_presenter.journal());
}

void PaperBookPage::onFailed(const domain::Error &error)
{
    say(presentation::errorText(error, m_desk.language), true);
    PaperForm *form = m_view == View::Wizard ? m_wizard
        : m_view == View::Line               ? m_lineForm
                                             : nullptr;
    if (form == nullptr)
        return;
    if (QWidget *first = form->showFaults(error.faults, m_desk.language))
        first->setFocus();
}

void PaperBookPage::say(const QString &text, bool alarm)
{
    setAlarm(m_message, alarm);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QList<PaperFormField> PaperBookPage::wizardFields() const
{
    QList<PaperFormField> fields;
    for (const QString &key : {u"book"_s, u"first_number"_s, u"last_number"_s, u"last_page"_s,
             u"last_date"_s, u"sheets"_s, u"counted_by"_s, u"paper_act"_s, u"paper_place"_s,
             u"paper_place_ru"_s, u"gaps"_s, u"repeats"_s})
        fields.append({key, key == u"last_date"_s, {}});
    return fields;
}

QList<PaperFormField> PaperBookPage::lineFields() const
{
    QList<PaperFormField> fields;
    for (const QString &key : m_presenter.formFields())
        fields.append({key, m_presenter.isDate(key), m_presenter.choices(key)});
    return fields;
}

void PaperBookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaperBookPage::retranslate()
{
    m_journalLabel->setText(tr("Journal"));
    {
        const QSignalBlocker still(m_journal); // the same journal in other words
        m_journal->setChoices(m_presenter.journals());
        if (m_journal->currentIndex() < 0)
            m_journal->setCurrentIndex(0);
    }
    m_line->setText(tr("Copy an entry…"));
    m_file->setText(tr("Copy from a file…"));
    m_act->setText(tr("Print the act"));
    m_page->setText(tr("Photograph of the last page…"));
    m_close->setText(tr("Close the paper volume…"));
    m_closeYes->setText(tr("Close"));
    m_confirmWizard->setText(tr("Continue the book (Ctrl+Enter)"));
    m_confirmLine->setText(tr("Copy the entry (Ctrl+Enter)"));
    m_wizard->retranslate(wizardFields(), m_desk.language);
    if (!m_formOf.isEmpty())
        m_lineForm->retranslate(lineFields(), m_desk.language);
    m_import->retranslate();
    showState();
}

} // namespace qyz::ui
