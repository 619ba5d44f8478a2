// What was typed into the acts of a line and not done yet: it stands there again when the same act
// is begun anew, after Esc, another line or a scan. Lives as long as the desk of the person.
#pragma once

#include <QDate>
#include <QHash>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace qyz::ui {

class ActForm;

class TypedActs {
public:
    /// What the input shows by itself; only what differs from it was typed.
    static void markOffered(QWidget &input);
    static void markOffered(const ActForm &form);
    /// The office's date; a date it brings was not typed.
    static void tellToday(ActForm &form, QDate today);

    /// `act`: line and action.
    void keep(const QString &act, const ActForm &form);
    void putBack(const QString &act, const ActForm &form) const;
    void forget(const QString &act) { m_typed.remove(act); }

private:
    /// Names of inputs and what they hold, in the order in which the form made them: a choice
    /// stands before the input that follows from it.
    using Values = QList<std::pair<QString, QVariant>>;

    QHash<QString, Values> m_typed;
};

} // namespace qyz::ui
