// Input of an IIN: twelve figures, however the keyboard is set, and what they say (R18).
#pragma once

#include "domain/people/sex.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

class QLabel;

namespace qyz::ui {

class IinEdit : public QLineEdit {
    Q_OBJECT
    /// The figures as typed, so far.
    Q_PROPERTY(QString iin READ text WRITE setText NOTIFY iinChanged USER true)

public:
    explicit IinEdit(QWidget *parent = nullptr);

    /// The office's date: nobody is born after it. Before it is known every date is believed.
    void setToday(QDate today);
    /// «ер» or «әйел», shown inside the field where the number says it; the words of the window.
    void setSexWords(const QString &male, const QString &female);

    std::optional<QDate> birthDate() const { return m_birthDate; }
    std::optional<domain::Sex> sex() const { return m_sex; }
    /// Twelve figures that agree with their check digit.
    bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void iinChanged(const QString &iin);
    /// The number became complete. `birthDate` may be invalid: the seventh figure does not say.
    void completed(const QString &iin, const QDate &birthDate);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showSex();

    QLabel *m_sexLabel = nullptr;
    QDate m_today;
    QString m_maleWord;
    QString m_femaleWord;
    std::optional<QDate> m_birthDate;
    std::optional<domain::Sex> m_sex;
    bool m_complete = false;
};

} // namespace qyz::ui
