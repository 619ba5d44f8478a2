// user: the people of the registry. Accounts come with the organisation file; here they get their
// passwords.
#include "ctl/exitcode.h"
#include "ctl/openregistry.h"
#include "ctl/password.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

CommandResult runUser(Context &context)
{
    if (context.arguments.word(0) != "password"_L1)
        return makeError(ErrorCode::UsageError, {context.arguments.word(0)});
    const QString login = context.arguments.word(1);
    auto opened = OpenRegistry::open(context, Access::SignedIn);
    if (!opened)
        return opened.error();
    const auto password = askOthersPassword(context.arguments, context.console.language());
    if (!password)
        return password.error();
    QYZ_TRY((*opened)->registry().setPassword(login, *password, (*opened)->actor()));
    if (context.console.json())
        context.console.answer(QJsonObject{{u"login"_s, login}});
    return exitDone;
}

} // namespace qyz::ctl
