// Inspection mode (R11): opened for a period and journals, closed with a result.
#pragma once

#include "presentation/inspectionpresenter.h"
#include "ui/book/booksubpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qyz::ui {

class DateEdit;
class RowsTable;

class InspectionPage : public BookSubPage {
    Q_OBJECT

public:
    InspectionPage(presentation::DeskContext &desk, QWidget *parent);

    QString title() const override;
    void focusWork() override;
    void refresh() override;
    void setToday(QDate today) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    QWidget *buildEnd();
    void confirm();
    application::OpenInspectionCommand command() const;
    void onFailed(const domain::Error &error);
    void onDone();
    void showAll();
    void say(const QString &text, bool alarm);
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::InspectionPresenter m_presenter;
    QLabel *m_purpose;
    RowsTable *m_table;
    QWidget *m_form = nullptr;
    QLabel *m_authorityLabel;
    QLineEdit *m_authority;
    QLabel *m_basisLabel;
    QLineEdit *m_basis;
    QLabel *m_fromLabel;
    DateEdit *m_from;
    QLabel *m_toLabel;
    DateEdit *m_to;
    QLabel *m_journalsLabel;
    QList<std::pair<QString, QCheckBox *>> m_journals;
    QWidget *m_end = nullptr;
    QLabel *m_resultLabel;
    QLineEdit *m_result;
    QPushButton *m_confirm;
    QLabel *m_message;
};

} // namespace qyz::ui
