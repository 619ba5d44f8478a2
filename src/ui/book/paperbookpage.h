// The paper book a journal goes on from (R10): the director puts down where it ends, its lines are
// copied by form or from a file, and its volume is closed.
#pragma once

#include "presentation/paperbookpresenter.h"
#include "ui/book/booksubpage.h"
#include "ui/book/paperform.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace qyz::ui {

class ChoiceEdit;
class DialogFileChooser;
class FormScroll;
class PrintPreview;
class TableImportPanel;

class PaperBookPage : public BookSubPage {
    Q_OBJECT

public:
    PaperBookPage(presentation::DeskContext &desk, QWidget *parent);
    ~PaperBookPage() override;

    QString title() const override;
    void focusWork() override;
    void refresh() override;
    void setToday(QDate today) override;
    TableImportPanel &importPanel() { return *m_import; }
    void takePage(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class View { Nothing, Wizard, Line, File, Act };

    void build();
    QWidget *buildWizard();
    QWidget *buildLine();
    void connectAll();
    void addKeys();
    void showView(View view);
    void showState();
    void confirm();
    void leave();
    void continueBook();
    void copyLine();
    void askClose();
    void showAct();
    void choosePage();
    void attachPage();
    QMap<QString, QString> wizardValues() const;
    void onFailed(const domain::Error &error);
    void say(const QString &text, bool alarm);
    QList<PaperFormField> wizardFields() const;
    QList<PaperFormField> lineFields() const;
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::PaperBookPresenter m_presenter;
    std::unique_ptr<DialogFileChooser> m_chooser;
    QLabel *m_journalLabel;
    ChoiceEdit *m_journal;
    QLabel *m_state;
    QLabel *m_missing;
    QPushButton *m_begin;
    QPushButton *m_line;
    QPushButton *m_file;
    QPushButton *m_act;
    QPushButton *m_close;
    QPushButton *m_closeYes;
    QStackedWidget *m_stack;
    QWidget *m_wizardPane;
    QWidget *m_linePane;
    PaperForm *m_wizard;
    PaperForm *m_lineForm;
    QPushButton *m_confirmWizard;
    QPushButton *m_page;
    QPushButton *m_confirmLine;
    TableImportPanel *m_import;
    PrintPreview *m_preview;
    QLabel *m_message;
    QString m_photo; // chosen before the book is continued; kept with its record
    QString m_formOf; // the journal the line's form was built for
    View m_view = View::Nothing;
};

} // namespace qyz::ui
