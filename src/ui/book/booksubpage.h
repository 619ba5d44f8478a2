// One page of the tab of journals: printing, codes, closings, the paper book. Each is a class of
// its own; makeBookPages() says which of them a person gets.
#pragma once

#include "presentation/deskcontext.h"

#include <QWidget>

namespace qyz::ui {

class BookSubPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What its tab is called, in the language of the window.
    virtual QString title() const = 0;
    /// The cursor to where work begins.
    virtual void focusWork() = 0;
    /// Somebody looks at it now, or what it shows may have changed: asks anew.
    virtual void refresh() = 0;
    /// The office's date, told by the office clock.
    virtual void setToday(QDate) { }

Q_SIGNALS:
    /// One sentence for the status line.
    void message(const QString &text, bool alarm);
    /// Lines, months or volumes changed: lists and the other pages ask anew.
    void bookChanged();
    /// Facts of the office changed: an inspection, a decision about a broken place.
    void officeChanged();
    /// Esc, and nothing here is open.
    void nothingToLeave();
};

/// The pages this person has a use for, in the order of their tabs; `desk` outlives them.
QList<BookSubPage *> makeBookPages(presentation::DeskContext &desk, QWidget *parent);

} // namespace qyz::ui
