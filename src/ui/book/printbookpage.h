// Printing the book (R8): a whole volume with cover and last sheet, its new full pages, today's,
// some pages, or the correction slips of pages that were printed before. What is shown in the
// preview has its record already and is the very paper.
#pragma once

#include "presentation/printbookpresenter.h"
#include "ui/book/booksubpage.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace qyz::ui {

class PrintPreview;

class PrintBookPage : public BookSubPage {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    PrintBookPage(presentation::DeskContext &desk, QWidget *parent);

    QString title() const override;
    void focusWork() override;
    void refresh() override;
    void setToday(QDate today) override;
    PrintPreview &preview() { return *m_preview; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class What { WholeVolume, NewPages, Today, Pages, Slips };
    void build();
    void buildInputs(QGridLayout &grid);
    void connectInputs();
    void fillJournals();
    void fillWhat();
    void showState();
    void showVolumes();
    void showTouched();
    void whatChosen();
    void make();
    void makeSlips(int page);
    int chosenTouchedPage() const;
    void closePreview();
    void say(const QString &text, bool alarm);
    void retranslate();

    presentation::DeskContext &m_desk;
    presentation::PrintBookPresenter m_presenter;
    QWidget *m_panel;
    QList<QLabel *> m_labels; // of the inputs, in their order
    QComboBox *m_journal;
    QComboBox *m_volume;
    QComboBox *m_what;
    QSpinBox *m_first;
    QSpinBox *m_last;
    QLabel *m_summary;
    QPushButton *m_make;
    QLabel *m_touchedLabel;
    QListWidget *m_touched;
    QPushButton *m_slips;
    QLabel *m_message;
    PrintPreview *m_preview;
    bool m_filling = false;
};

} // namespace qyz::ui
