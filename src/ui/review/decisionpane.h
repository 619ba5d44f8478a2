// The right side of a decision: what will happen, the few facts a refusal or a return asks for, and
// the keys. What was typed for a line is kept for it until the line is decided.
#pragma once

#include "presentation/deskcontext.h"

#include <QFrame>
#include <QHash>
#include <QJsonObject>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace qyz::ui {

class ActForm;
class FaultLabel;

class DecisionPane : public QFrame {
    Q_OBJECT

public:
    DecisionPane(const presentation::DeskContext &desk, QWidget *parent);

    /// Another line, or the same one as it is now. `today`: the office's date.
    void showLine(const application::LineView &line, QDate today);
    /// What was typed for that line is no longer needed.
    void forget(const domain::LineRef &line);

    /// "approve", "refuse" or "return".
    const QString &action() const { return m_action; }
    /// Does nothing where the line does not allow it.
    void choose(const QString &action);
    /// Goes back from a refusal or return that was begun; false where there was none.
    bool stepBack();
    QJsonObject facts() const;
    void showError(const domain::Error &error);
    QString message() const;
    /// Fields and buttons in the order of reading.
    QWidgetList tabStops() const;
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void actionChanged();
    void decisionWanted();

private:
    void build();
    void addButton(QPushButton *button, const QString &action);
    void showForm();
    void showSentences();
    bool may(const QString &action) const;
    /// Null for an approval, which asks for nothing.
    ActForm *form() const;

    const presentation::DeskContext &m_desk;
    std::optional<application::LineView> m_line;
    QDate m_today;
    QString m_action = QStringLiteral("approve");
    QHash<QString, ActForm *> m_forms; // by line and action
    std::optional<domain::Error> m_error;
    QPointer<QWidget> m_focusBefore; // while keys wait
    bool m_busy = false;
    QScrollArea *m_scroll; // long grounds must not make the window taller than the screen
    QWidget *m_content;
    QLabel *m_heading;
    QWidget *m_sentences;
    QVBoxLayout *m_place;
    FaultLabel *m_message;
    QPushButton *m_decide;
    QLabel *m_keyHint;
    QPushButton *m_approve;
    QPushButton *m_refuse;
    QPushButton *m_return;
};

} // namespace qyz::ui
