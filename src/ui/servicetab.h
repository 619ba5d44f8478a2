// One tab: the book of a service, and over it the form, an act or a paper while they are needed.
#pragma once

#include "presentation/servicetabpresenter.h"

#include <QStackedWidget>

namespace qyz::ui {

class ActPage;
class ApplicationPage;
class BookPage;
class PrintPreview;
class ReviewPage;

class ServiceTab : public QStackedWidget {
    Q_OBJECT

public:
    ServiceTab(presentation::DeskContext &desk, const domain::ServiceDescription &service,
        QWidget *parent);

    presentation::ServiceTabPresenter &presenter() { return m_presenter; }
    /// Loads what the tab shows; called when it is shown for the first time.
    void start();
    /// Shows the book with this line open; a form that was in front keeps what was typed.
    void openLine(const domain::LineRef &line);
    /// A line of this journal was acted on from another tab.
    void onActedElsewhere(const application::LineView &line);
    /// Shows the book through one of its filters.
    void showView(application::EntryView view);
    /// What the service is, by its edition of the day: on screen and for the printer.
    void showPassport();
    /// Puts the focus where work goes on.
    void focusWork();

Q_SIGNALS:
    void otherLineWanted(const qyz::domain::LineRef &line);
    /// A decision fell on a line of another journal (R23: one queue for all of them).
    void otherLineActed(const qyz::application::LineView &line);
    void message(const QString &text, bool alarm);
    /// Esc in the book, and nothing there is open.
    void nothingToLeave();
    /// A form, an act or a paper stands in front of the book.
    void workBegan();

private:
    void newApplication();
    void openDraft(const application::Draft &draft);
    void startAct(const QString &action);
    void onActDone(const application::LineView &line, const QString &action, bool current);
    /// Without `kind`: the sheet that belongs to the line's state.
    void showSlip(const domain::LineRef &line, std::optional<application::SlipKind> kind);
    void showBook();
    void addReviewKey();
    /// Ctrl+R: what waits for this person's decision, due first.
    void openQueue();
    void reviewOpened();
    ReviewPage &review();
    ApplicationPage &form();
    ActPage &act();
    PrintPreview &preview();

    presentation::DeskContext &m_desk;
    presentation::ServiceTabPresenter m_presenter;
    BookPage *m_book;
    ApplicationPage *m_form = nullptr; // made when first needed: a tab opens at once
    ActPage *m_act = nullptr;
    PrintPreview *m_preview = nullptr;
    ReviewPage *m_review = nullptr;
    bool m_letterOfReview = false; // the paper in front belongs to a decision; the queue goes on
    bool m_started = false;
    bool m_formInUse = false;
};

} // namespace qyz::ui
