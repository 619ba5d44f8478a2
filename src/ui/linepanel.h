// One open line at the side of the book: facts, papers, what is owed and why that date, what
// happened, and what may be done now with its keys.
#pragma once

#include "application/paper/slipmodel.h"
#include "presentation/deskcontext.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace qyz::ui {

class LinePanel : public QFrame {
    Q_OBJECT

public:
    LinePanel(const presentation::DeskContext &desk, QWidget *parent);

    void showLine(const application::LineView &line);
    /// F8: the ruler of every due date, or back.
    void toggleRuler();
    /// The first thing that may be done, or the panel itself where nothing may.
    void focusActions();

Q_SIGNALS:
    void actionWanted(const QString &action);
    void printWanted();
    /// Another of the sheets the line has.
    void sheetWanted(qyz::application::SlipKind kind);
    /// R38: the sealed fields, for this reason.
    void sealedWanted(const QString &reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addHeading(QVBoxLayout *column, const QString &text);
    void addFacts(QVBoxLayout *column);
    void addPapers(QVBoxLayout *column);
    void addObligations(QVBoxLayout *column);
    void addHistory(QVBoxLayout *column);
    void addSealed(QVBoxLayout *column);
    void rebuildActions();
    void addSheets();
    QPushButton *addAction(const QString &text, const QString &key, const QString &name);

    const presentation::DeskContext &m_desk;
    std::optional<application::LineView> m_line;
    bool m_ruler = false;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QLabel *m_actionsHeading;
    QWidget *m_actions;
};

} // namespace qyz::ui
