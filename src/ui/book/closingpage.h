// Closing a month and a volume (R9): what is next, its check list, and everything closed so far.
#pragma once

#include "presentation/closingpresenter.h"
#include "ui/book/booksubpage.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace qyz::ui {

class ClosingCheckList;
class NumberEdit;
class PrintPreview;
class RowsTable;

class ClosingPage : public BookSubPage {
    Q_OBJECT

public:
    ClosingPage(presentation::DeskContext &desk, QWidget *parent);

    QString title() const override;
    void focusWork() override;
    void refresh() override;

    /// Closes what the list is of; the months' Ctrl+Enter.
    void close();
    /// The statement of the chosen month.
    void printStatement();
    /// The scan of the signed sheet of the chosen row.
    void attachScan(bool ofVolume, const QString &path);
    presentation::ClosingPresenter &presenter() { return m_presenter; }
    PrintPreview *preview() const { return m_preview; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildLists(QWidget *parent);
    void addKeys();
    void connectPresenter();
    void showAll();
    void showHeading();
    void closeVolume();
    void onMonthClosed(const QString &month);
    void showSheet(const QString &month);
    void chooseScan(bool ofVolume);
    void leave();
    void say(const QString &text, bool alarm);
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::ClosingPresenter m_presenter;
    QStackedLayout *m_stack;
    QLabel *m_heading;
    QLabel *m_warning;
    ClosingCheckList *m_list;
    QLabel *m_sheetsLabel;
    NumberEdit *m_sheets;
    QPushButton *m_close;
    QPushButton *m_back;
    QLabel *m_message;
    QLabel *m_monthsLabel;
    RowsTable *m_months;
    QPushButton *m_print;
    QPushButton *m_scanMonth;
    QLabel *m_volumesLabel;
    RowsTable *m_volumes;
    QPushButton *m_closeVolume;
    QPushButton *m_scanVolume;
    PrintPreview *m_preview = nullptr;
};

} // namespace qyz::ui
