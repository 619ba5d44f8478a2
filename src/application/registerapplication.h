// Draft → numbered line, in one unit of work (R1–R6, R12–R22).
#pragma once

#include "application/commands.h"
#include "application/office.h"
#include "application/ports/sealer.h"

namespace qyz::application {

class RegisterApplication {
public:
    /// `sealer` closes the sealed fields before the line becomes a record (R38).
    RegisterApplication(OfficeCache &cache, Sealer &sealer);

    domain::Result<Registered> execute(UnitOfWork &work, const RegisterCommand &command);

private:
    OfficeCache &m_cache;
    Sealer &m_sealer;
};

} // namespace qyz::application
