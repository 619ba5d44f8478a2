// A new application: the form at the left, papers, earlier lines and questions at the right, one
// primary button. F2, typing, Ctrl+Enter: the number is given, the slip stands beside the emptied
// form, and the cursor waits for the next visitor. Nothing typed is lost on any failure.
#pragma once

#include "presentation/registrationpresenter.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace qyz::ui {

class DocumentChecklist;
class EarlierLines;
class FormHost;
class FormRules;
class PrintPreview;
class QuestionPanel;

class ApplicationPage : public QWidget {
    Q_OBJECT

public:
    /// `context` and `service` outlive the page. The form is loaded here, at first use of a tab.
    ApplicationPage(presentation::DeskContext &context, const domain::ServiceDescription &service,
        QWidget *parent = nullptr);
    ~ApplicationPage() override;

    void startNew();
    void openDraft(const application::Draft &draft);

    FormHost &form() { return *m_form; }
    PrintPreview &preview() { return *m_preview; }
    /// What stands beside the primary button.
    QString message() const;

public Q_SLOTS:
    /// The primary button. An incomplete set of papers is told first and refused only when it is
    /// asked for again.
    void registerNow();
    /// Ctrl+P: the slip that stands beside the form.
    void printSlip();
    /// Esc: the draft is kept.
    void leave();

Q_SIGNALS:
    void registered(const qyz::application::Registered &registered);
    void left();
    /// The list of drafts in the book is an old one.
    void draftsChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    void connectParts();
    void retranslate();
    void reset(const QJsonObject &values);
    void focusFirst();

    QJsonObject pristineValues() const;
    QJsonObject allValues() const;
    QJsonObject withPapers(QJsonObject values) const;
    void showPapers();
    void showPrimaryButton();
    void valuesChanged();
    void lookForEarlier(const QString &person);
    void offerLines();
    void takeLine(const domain::LineRef &line);
    void takeName(const QString &person, const domain::PersonName &name);

    bool tellMissingPapers();
    void send();
    void showBusy(bool busy);
    void showRefusal(const domain::FieldFaults &faults,
        const QList<presentation::RegistrationQuestion> &questions);
    void showRegistered(const application::Registered &registered);
    void showRegisteredBehind(const application::Registered &registered);
    QString sentenceOf(const application::Registered &registered) const;
    void showBeside();
    void say(const QString &text, bool isFault);
    QString deskTime(const QDateTime &utc) const;

    presentation::DeskContext &m_context;
    const domain::ServiceDescription &m_service;
    presentation::RegistrationPresenter m_presenter;
    FormHost *m_form = nullptr;
    FormRules *m_rules = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_right = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_papersLabel = nullptr;
    DocumentChecklist *m_papers = nullptr;
    EarlierLines *m_earlier = nullptr;
    QuestionPanel *m_questions = nullptr;
    PrintPreview *m_preview = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_keyHint = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_back = nullptr;
    QPointer<QWidget> m_focusBefore; // while a command runs
    QPointer<QWidget> m_lastFocus; // where the cursor was when the page was left for a while
    QString m_shownPapers = QStringLiteral("?"); // edition and case of the list
    QString m_edition; // whose dated dictionaries the form shows
    QJsonObject m_askedAbout; // the form when the questions were put
    QStringList m_toldMissing; // the papers whose absence was told
    bool m_filling = false;
};

} // namespace qyz::ui
