// A typed application beside the line of the journal that a question is about (R21): what a person
// compares before he answers.
#pragma once

#include "presentation/deskcontext.h"

#include <QCoreApplication>

namespace qyz::presentation {

struct ComparedFact {
    QString what; // «Баланың туған күні»
    QString inJournal;
    QString typedNow;
    bool same() const { return inJournal == typedNow; }
};

class SideBySide {
    Q_DECLARE_TR_FUNCTIONS(SideBySide)

public:
    /// The line of `heard` the question means; null where it is not among them.
    static const application::LineView *lineOf(
        const domain::FieldFault &fault, const QList<application::LineView> &heard);
    /// `typed`: the form's values. `person`: "child" or "applicant". Facts that neither side has
    /// are left out.
    static QList<ComparedFact> facts(const DeskContext &desk, const QString &service,
        const domain::JournalEntry &entry, const QJsonObject &typed, const QString &person);
};

} // namespace qyz::presentation
