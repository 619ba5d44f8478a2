// What is asked for about people, and what comes back (R23, R37). Plain values.
#pragma once

#include "domain/organisation/organisationprofile.h"

namespace qyz::application {

struct AddAccountCommand {
    domain::AccountProfile account;
    QString password; // empty: it comes later
    QString actor;
};

/// Switches an account off or on. Nothing of the past changes.
struct SwitchAccountCommand {
    QString login;
    bool disabled = true;
    QString actor;
};

/// Directors and administrators serve every journal, whatever `journals` says.
struct AssignCommand {
    domain::Assignment assignment; // its number is given
    QString actor;
};

struct EndAssignmentCommand {
    int number = 0;
    QDate to; // the last day, included
    QString order;
    QString actor;
};

/// One's own password: the old one proves who asks, and the key is wrapped anew (R38).
struct ChangePasswordCommand {
    QString login;
    QString oldPassword;
    QString newPassword;
};

/// Somebody else's password. The account gets a new key; those who hold the services' keys hand
/// them to it again. `forgetKeys`: go on where nobody else holds them (LastKeyHolder).
struct SetPasswordCommand {
    QString login;
    QString password;
    QString actor;
    bool forgetKeys = false;
};

/// A person with what the registry knows of his rights.
struct PersonView {
    domain::AccountProfile account;
    bool hasPassword = false;
    QList<domain::Assignment> assignments; // past ones too, by number
    QStringList keys; // services whose newest key he holds
    QStringList awaited; // services whose key he is to get when a holder signs in
};

} // namespace qyz::application
