// The window's names of states, flags, acts, channels, obligations (words.md 2.3, 2.4, 2.8).
// They follow the window's language; papers have their own names.
#pragma once

#include "application/paper/slipmodel.h"
#include "application/ports/entryrepository.h"
#include "domain/calendar/termrule.h"
#include "domain/journal/linestate.h"

#include <QCoreApplication>
#include <QString>

namespace qyz::presentation {

class StateText {
    Q_DECLARE_TR_FUNCTIONS(StateText)

public:
    static QString state(domain::LineState state);
    /// A flag of R26: "overdue", "unclaimed", "corrected", "delivered" …; others as they are.
    static QString flag(const QString &flag);
    /// The button of an act: `action` is a word of the contract, "hand-over".
    static QString action(const QString &action);
    /// The key that starts an act, in portable form ("F5"); empty where it has none.
    static QString actionKey(const QString &action);
    static QString channel(const QString &code);
    static QString obligation(domain::ObligationKind kind);
    /// What happened, in the line's history: «Registered», «Result handed over».
    static QString happened(domain::RecordKind kind);
    static QString view(application::EntryView view);
    static QString relation(const QString &code);
    /// "kk", "ru": the language of a service or a class.
    static QString language(const QString &code);
    static QString identifiedBy(const QString &code);
    /// R33: "acceptance", "departure".
    static QString transferSlip(const QString &kind);
    /// What a sheet is called where it is chosen.
    static QString sheet(application::SlipKind kind);
    /// R35: what an answer says of the complaint.
    static QString justified(bool justified);
};

} // namespace qyz::presentation
