// Draft → numbered line, in one unit of work (R1–R6, R12–R22).
#pragma once

#include "application/commands.h"
#include "application/office.h"

namespace qyz::application {

class RegisterApplication {
public:
    explicit RegisterApplication(OfficeCache &cache);

    domain::Result<Registered> execute(UnitOfWork &work, const RegisterCommand &command);

private:
    OfficeCache &m_cache;
};

} // namespace qyz::application
