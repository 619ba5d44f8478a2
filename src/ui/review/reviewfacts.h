// The left side of a decision: the facts as in the book, the papers with their marks beside them,
// what is owed, earlier entries of the same people, and what happened so far.
#pragma once

#include "presentation/deskcontext.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace qyz::ui {

class SealedQuestion;

class ReviewFacts : public QScrollArea {
    Q_OBJECT

public:
    ReviewFacts(const presentation::DeskContext &desk, QWidget *parent);

    void showLine(const application::LineView &line, const QList<application::LineView> &earlier);
    /// What can be typed into, in the order of reading.
    QWidgetList inputs() const;
    /// Said anew in the language of the window.
    void rebuild();

Q_SIGNALS:
    /// R38: the sealed fields, for this reason.
    void sealedWanted(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFacts(QVBoxLayout *column, QWidget *body);
    void addSealed(QVBoxLayout *column, QWidget *body);
    void addPapers(QVBoxLayout *column, QWidget *body);
    void addObligations(QVBoxLayout *column, QWidget *body);
    void addEarlier(QVBoxLayout *column, QWidget *body);
    void addHistory(QVBoxLayout *column, QWidget *body);
    QString earlierText(const application::LineView &line) const;

    const presentation::DeskContext &m_desk;
    std::optional<application::LineView> m_line;
    QList<application::LineView> m_earlier;
    QPointer<SealedQuestion> m_question;
};

} // namespace qyz::ui
