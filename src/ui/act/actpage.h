// One act on a line, inside the window: its few facts, the key that does it, and why not where the
// rules say no. Hand-over takes three actions: F5, a figure, Ctrl+Enter.
#pragma once

#include "presentation/actpresenter.h"
#include "presentation/officenow.h"
#include "ui/act/typedacts.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qyz::ui {

class ActForm;
class FaultLabel;
class FormScroll;

class ActPage : public QWidget {
    Q_OBJECT

public:
    /// `context` outlives the page.
    explicit ActPage(presentation::DeskContext &context, QWidget *parent = nullptr);

    /// `action`: a word of the contract, "hand-over". What was typed for it before and not done
    /// stands there again.
    void start(const application::LineView &line, const QString &action);
    const QString &action() const { return m_presenter.action(); }
    /// What the page says, empty while nothing is wrong.
    QString message() const;

    /// The sheet to print when an act is done: the letter of a refusal, the sheet to be signed, or
    /// what the file of the service names. `entry`: the line after the act.
    static std::optional<application::SlipKind> sheetAfter(const presentation::DeskContext &context,
        const domain::JournalEntry &entry, const QString &action);

public Q_SLOTS:
    void perform();

Q_SIGNALS:
    /// `current`: the page still shows this act; else the person went on to another one.
    void done(const qyz::application::LineView &line, const QString &action, bool current);
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeForm();
    void orderTabs();
    void focusFirst();
    void onDone(const application::LineView &line, const QString &action, bool current);
    void retranslate();
    void showBusy(bool busy);
    void showError(const domain::Error &error);

    presentation::DeskContext &m_context;
    presentation::ActPresenter m_presenter;
    TypedActs m_typed;
    QString m_act; // line and action of the form; empty when it was done
    FormScroll *m_scroll = nullptr; // a long form must not make the window taller than the screen
    QVBoxLayout *m_place = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_hint = nullptr;
    ActForm *m_form = nullptr;
    FaultLabel *m_message = nullptr;
    QLabel *m_keyHint = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_back = nullptr;
    QPointer<QWidget> m_focusBefore;
    std::optional<domain::Error> m_error;
};

} // namespace qyz::ui
