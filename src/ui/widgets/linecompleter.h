// Naming another line in a field: the bare number is enough, the journals it may be of are offered.
#pragma once

#include <QCompleter>
#include <QList>
#include <QString>

class QLineEdit;
class QStandardItemModel;

namespace qyz::ui {

class LineCompleter : public QCompleter {
    Q_OBJECT

public:
    struct Journal {
        QString code; // "admission"
        QString name; // as the tab says it
    };

    /// Offers lines of `journals` in `edit`, in place of what was offered there before. Where there
    /// is one journal only, its code is put before a bare number when the field is left.
    static void offer(QLineEdit &edit, const QList<Journal> &journals);

private:
    LineCompleter(QLineEdit &edit, QList<Journal> journals);
    void typed(const QString &text);
    void left();

    QLineEdit &m_edit;
    QList<Journal> m_journals;
    QStandardItemModel *m_lines;
};

} // namespace qyz::ui
