// A file of rows before it is copied: its first rows under the fields they are taken for, what is
// wrong with them, and how far the copying has come.
#pragma once

#include "presentation/filechooser.h"
#include "presentation/tableimportpresenter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace qyz::ui {

class TableImportPanel : public QWidget {
    Q_OBJECT

public:
    TableImportPanel(const presentation::DeskContext &desk, QWidget *parent);

    presentation::TableImportPresenter &presenter() { return m_presenter; }
    void setFileChooser(presentation::FileChooser &chooser) { m_chooser = &chooser; }
    void retranslate();
    void focusWork();

Q_SIGNALS:
    void stored(qint64 lines);
    void message(const QString &text, bool alarm);
    void leave();

private:
    void build();
    void connectPresenter();
    void chooseFile();
    void saveBad();
    void showTable();
    void showReport();
    void enableButtons();
    void fillColumns();

    const presentation::DeskContext &m_desk;
    presentation::TableImportPresenter m_presenter;
    presentation::FileChooser *m_chooser = nullptr;
    QPushButton *m_choose;
    QPushButton *m_check;
    QPushButton *m_store;
    QPushButton *m_storeGood;
    QPushButton *m_saveBad;
    QPushButton *m_cancel;
    QLabel *m_summary;
    QTableWidget *m_table;
    QListWidget *m_faults;
    QProgressBar *m_bar;
};

} // namespace qyz::ui
