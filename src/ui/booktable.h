// The table of the book: typing anywhere in it searches. Its columns share the width it has: names
// keep at least sixteen letters, where it was filed and the result give way first.
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
    /// Said in the middle of a table without lines; empty says nothing.
    void setHint(const QString &hint);
    std::optional<domain::LineRef> currentLine() const;
    void selectRow(int row);

Q_SIGNALS:
    void lineWanted(const qyz::domain::LineRef &line);
    /// A letter was typed over the book.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    presentation::LineTableModel *lines() const;

    QString m_hint;
    bool m_narrow = false;
};

} // namespace qyz::ui
