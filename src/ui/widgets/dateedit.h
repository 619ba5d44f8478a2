// Input of a date as people type it: 1.4.18, 010418, 01.04.2018; shown as 01.04.2018.
#pragma once

#include <QDate>
#include <QLineEdit>

namespace qyz::ui {

class DateEdit : public QLineEdit {
    Q_OBJECT
    /// "2018-04-01" where a date was understood, else the text as typed, so that nothing is lost
    /// and the fault can be told beside the field.
    Q_PROPERTY(QString isoDate READ isoDate WRITE setIsoDate USER true)

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The office's date; years of two figures are read by it. Until it is known nothing is read.
    void setToday(QDate today);

    QDate date() const;
    void setDate(QDate date);
    QString isoDate() const;
    void setIsoDate(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tidy();

    QDate m_today;
};

/// What people type for the dot between figures on each layout: «ю» «б» where the Russian or Kazakh
/// layout was forgotten, «№» «ө» on the Kazakh one; its letters of the top row become figures.
QString dateTextFromAnyLayout(const QString &typed);

} // namespace qyz::ui
