// Which facts an act asks for, in which order, and what is offered: the contract of `act` as rows
// of a form. Knows acts, no service.
#pragma once

#include "presentation/deskcontext.h"

#include <QCoreApplication>
#include <QList>

#include <utility>

namespace qyz::ui {

enum class ActRowKind { Line, Text, Date, Choice, YesNo };

struct ActRow {
    QString fact;
    ActRowKind kind = ActRowKind::Line;
    QString initial;
};

class ActRows {
    Q_DECLARE_TR_FUNCTIONS(ActRows)

public:
    using Choices = QList<std::pair<QString, QString>>; // (code, words of the window)

    /// Of an action of the contract, "result-ready"; none where the act asks for nothing, or has a
    /// form of its own.
    static QList<ActRow> of(const presentation::DeskContext &context,
        const domain::JournalEntry &entry, const QString &action);
    static QString label(const QString &action, const QString &fact);
    static Choices choices(const presentation::DeskContext &context,
        const domain::JournalEntry &entry, const QString &fact);
    /// What a person should know before he does it; empty where the form says it all.
    static QString hint(const presentation::DeskContext &context, const domain::JournalEntry &entry,
        const QString &action);
};

} // namespace qyz::ui
