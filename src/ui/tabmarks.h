// «○3 ●2» on a tab: how much is due today and how much is overdue. The signs differ, not only the
// colours.
#pragma once

#include "application/ports/entryrepository.h"

#include <QWidget>

class QLabel;

namespace qyz::ui {

class TabMarks : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the objects inside, for tests.
    TabMarks(const QString &name, QWidget *parent);

    /// False where there is nothing to say.
    bool showCounts(const application::EntryCounts &counts);
    /// «In work: 12», «Due today: 3», «Overdue: 2».
    static QStringList sentences(const application::EntryCounts &counts);

private:
    QLabel *m_today;
    QLabel *m_overdue;
};

} // namespace qyz::ui
