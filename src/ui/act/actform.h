// What an act on a line asks for: one form per act, filled with as few keys as possible.
#pragma once

#include "presentation/deskcontext.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace qyz::ui {

class ActForm : public QWidget {
    Q_OBJECT

public:
    explicit ActForm(QWidget *parent = nullptr);

    /// The facts of the contract of `act`, as far as they are given; the rules say what is missing.
    virtual QJsonObject facts() const = 0;
    /// Where the cursor begins; null where nothing is asked.
    virtual QWidget *firstInput() const = 0;
    /// The input of a fact, to put the cursor where the fault is; null where there is none.
    virtual QWidget *input(const QString &fact) const = 0;
    /// The office's date became known.
    virtual void setToday(QDate today);
    virtual void retranslate() = 0;

protected:
    QVBoxLayout &box() { return *m_box; }

private:
    QVBoxLayout *m_box = nullptr;
};

/// The form of an action of the contract, "hand-over"; an act without facts has an empty one.
ActForm *makeActForm(const presentation::DeskContext &context, const application::LineView &line,
    const QString &action, QWidget *parent);

} // namespace qyz::ui
