// The commands of the contract, one function each, and the table the call is looked up in.
#pragma once

#include "ctl/arguments.h"
#include "ctl/console.h"
#include "domain/common/result.h"

#include <QStringList>

namespace qyz::ctl {

struct Context {
    Arguments arguments;
    Console console;
};

/// The exit code, or the error that ends the command.
using CommandResult = domain::Result<int>;

// No database is needed
CommandResult runIin(Context &context);
CommandResult runDue(Context &context);
CommandResult runCalendar(Context &context);
// The registry itself
CommandResult runInit(Context &context);
CommandResult runVerify(Context &context);
CommandResult runBreakage(Context &context);
CommandResult runRebuild(Context &context);
CommandResult runMigrate(Context &context);
CommandResult runDoctor(Context &context);
// Its people
CommandResult runUser(Context &context);
// The director
CommandResult runSetting(Context &context);
CommandResult runOverview(Context &context);
// What the director closes, and reads before
CommandResult runCloseMonth(Context &context);
CommandResult runCloseVolume(Context &context);
CommandResult runCorrections(Context &context);
CommandResult runInspection(Context &context);
QString userUsage();
QStringList userOptions();
// Its lines
CommandResult runRegister(Context &context);
CommandResult runAct(Context &context);
CommandResult runShow(Context &context);
CommandResult runList(Context &context);
CommandResult runSearch(Context &context);
// The paper book it goes on from
CommandResult runImport(Context &context);
CommandResult runPaper(Context &context);
// Paper
CommandResult runSlip(Context &context);
CommandResult runPassport(Context &context);
CommandResult runBook(Context &context);
CommandResult runSheet(Context &context);

struct CommandFacts {
    QString name;
    QString usage; // as --help shows it
    int leastWords = 0;
    int mostWords = 0;
    QStringList options; // besides the global ones
    CommandResult (*run)(Context &) = nullptr;
    bool paints = false; // needs a QGuiApplication
};

const QList<CommandFacts> &commandTable();
/// Null where there is no such command.
const CommandFacts *findCommand(const QString &name);
/// UsageError: too few or too many words, an option of another command.
domain::Status checkCall(const CommandFacts &command, const Arguments &arguments);

QString helpText();

} // namespace qyz::ctl
