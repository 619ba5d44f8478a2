// What is asked about a person: a new account, an appointment, its end, a password. Inputs stand
// beside each other, each with its label above and its fault below.
#pragma once

#include "presentation/peoplepresenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qyz::ui {

class FaultLabel;

class PeopleForm : public QWidget {
    Q_OBJECT

public:
    PeopleForm(const presentation::PeoplePresenter &presenter, presentation::PeopleAct act,
        const presentation::DeskContext &desk, QWidget *parent);

    presentation::PeopleAct act() const { return m_act; }
    /// The appointment it was opened for; 0 where it is about none.
    int assignment() const { return m_assignment; }
    QJsonObject facts() const;
    /// The person and the appointment chosen in the tables.
    void setChosen(const QString &login, int assignment);
    QWidget *firstInput() const;
    void setToday(QDate today);
    QWidget *showFaults(const domain::Error &error, presentation::UiLanguage language);
    void clear();
    void retranslate();

private:
    enum class Kind { Line, Secret, Date, Choice };
    struct Field {
        QString fact;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        FaultLabel *fault = nullptr;
    };
    void addField(const QString &fact, Kind kind);
    QString labelOf(const QString &fact) const;
    QList<std::pair<QString, QString>> choicesOf(const QString &fact) const;

    const presentation::PeoplePresenter &m_presenter;
    const presentation::PeopleAct m_act;
    const presentation::DeskContext &m_desk;
    QGridLayout *m_grid;
    QList<Field> m_fields;
    int m_assignment = 0;
};

} // namespace qyz::ui
