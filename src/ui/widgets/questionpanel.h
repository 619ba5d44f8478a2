// Questions the registration asks, one under another, each with a line for the reason. Nothing pops
// up; the reasons are stored with the line (R18, R21, R22).
#pragma once

#include "presentation/registrationpresenter.h"
#include "presentation/sidebyside.h"
#include "presentation/uilanguage.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace qyz::ui {

class QuestionPanel : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    /// Hidden where there is none. Reasons typed before stay with their questions.
    void ask(const QList<presentation::RegistrationQuestion> &questions,
        presentation::UiLanguage language);
    /// R21: what the journal has and what is typed now stand under the question; an empty list
    /// takes them away.
    void compare(const QString &key, const QList<presentation::ComparedFact> &facts);
    QList<presentation::RegistrationQuestion> questions() const;
    void clear();

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The line of the first question without a reason, or null.
    QWidget *firstUnanswered() const;
    /// {"age": "…"}: the reasons given.
    QJsonObject reasons() const;
    void setReasons(const QJsonObject &reasons) { m_typed = reasons; }
    void speak(presentation::UiLanguage language);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        presentation::RegistrationQuestion question;
        QLabel *sentence = nullptr;
        QWidget *beside = nullptr;
        QLineEdit *reason = nullptr;
    };
    void addRow(const presentation::RegistrationQuestion &question);
    static void fillGrid(QWidget *beside, const QList<presentation::ComparedFact> &facts);

    QVBoxLayout *m_box = nullptr;
    QList<Row> m_rows;
    QJsonObject m_typed;
};

} // namespace qyz::ui
