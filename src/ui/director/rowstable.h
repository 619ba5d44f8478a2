// Dated rows as they stand, newest first; the one that holds today is marked. Read-only.
#pragma once

#include "presentation/settingtext.h"

#include <QTableWidget>

namespace qyz::ui {

class RowsTable : public QTableWidget {
    Q_OBJECT

public:
    explicit RowsTable(QWidget *parent);

    /// The chosen row stays chosen by its key, wherever it stands now.
    void showRows(const QStringList &columns, const QList<presentation::SettingRow> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString keyOf(int row) const;
};

} // namespace qyz::ui
