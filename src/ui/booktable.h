// The table of the book: widths of its columns, and typing anywhere in it searches.
#pragma once

#include "presentation/linetablemodel.h"

#include <QTableView>

namespace qyz::ui {

class BookTable : public QTableView {
    Q_OBJECT

public:
    explicit BookTable(QWidget *parent);

    void showModel(presentation::LineTableModel *model);
    /// Beside the open line there is room for the columns that say who and when only.
    void setNarrow(bool narrow);
    std::optional<domain::LineRef> currentLine() const;
    void selectRow(int row);

Q_SIGNALS:
    void lineWanted(const qyz::domain::LineRef &line);
    /// A letter was typed over the book.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    presentation::LineTableModel *lines() const;

    bool m_narrow = false;
};

} // namespace qyz::ui
