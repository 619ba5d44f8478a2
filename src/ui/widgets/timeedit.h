// Input of a time of day; "9", "930" and "9.30" are understood on every layout.
#pragma once

#include <QLineEdit>
#include <QTime>

namespace qyz::ui {

class TimeEdit : public QLineEdit {
    Q_OBJECT
    /// "09:30" where it was understood, else the text as typed.
    Q_PROPERTY(QString isoTime READ isoTime WRITE setIsoTime USER true)

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    /// Invalid while it is not understood.
    QTime time() const;
    QString isoTime() const;
    void setIsoTime(const QString &text) { setText(text); }

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace qyz::ui
