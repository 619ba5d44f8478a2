// The compiled catalogues, under ":/qyz/translations/qyzmet_<language>.qm".
#pragma once

namespace qyz::translations {

void initialise();

} // namespace qyz::translations
