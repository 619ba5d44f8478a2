// One dated setting: its rows, the form of a new one, and the question about the dates it would
// move.
#pragma once

#include "presentation/settingspresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace qyz::ui {

class MovesPanel;
class SettingForm;

class SettingPage : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    SettingPage(presentation::DeskContext &desk, application::SettingKind kind, QWidget *parent);

    QString title() const;
    void setToday(QDate today);
    void showRows();
    void focusWork();

Q_SIGNALS:
    void officeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectPresenter();
    void add();
    void confirm();
    void back();
    void onFailed(const domain::Error &error);
    void say(const QString &text, bool alarm);
    QStringList moveSentences() const;
    void showQuestion(bool asking);
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::SettingsPresenter m_presenter;
    QLabel *m_purpose;
    QTableWidget *m_table;
    SettingForm *m_form;
    QPushButton *m_add;
    QLabel *m_message;
    MovesPanel *m_moves;
};

} // namespace qyz::ui
