// act: one step of one line.
#include "ctl/exitcode.h"
#include "ctl/jsoninput.h"
#include "ctl/lineargument.h"
#include "ctl/linejson.h"
#include "ctl/linetext.h"
#include "ctl/openregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

CommandResult runAct(Context &context)
{
    const auto line = lineArgument(context.arguments.word(0));
    if (!line)
        return line.error();
    application::ActCommand command;
    command.line = *line;
    command.action = context.arguments.word(1);
    if (const QString path = context.arguments.word(2); !path.isEmpty()) {
        auto input = JsonInput::open(path);
        if (!input)
            return input.error();
        const auto facts = input->only();
        if (!facts)
            return facts.error();
        command.facts = *facts;
    }
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    command.actor = (*opened)->actor();
    const auto view = (*opened)->registry().act(command);
    if (!view)
        return view.error();
    if (context.console.json())
        context.console.answer(lineJson(*view, (*opened)->zone(), Iins::Shown));
    else
        context.console.answer(lineRow(*view, (*opened)->zone(), context.console.language()));
    return exitDone;
}

} // namespace qyz::ctl
