// The usual reasons of a correction (R7), to be chosen with a figure; stored in both languages,
// for the slip of the correction is printed in both.
#pragma once

#include "domain/common/localizedtext.h"

#include <QList>

namespace qyz::presentation {

struct CorrectionReason {
    domain::LocalizedText text;
    bool askedByApplicant = false; // else whoever corrects found it out
};

inline QList<CorrectionReason> correctionReasons()
{
    return {
        {{QStringLiteral("енгізу кезінде қате терілген"), QStringLiteral("опечатка при вводе")},
            false},
        {{QStringLiteral("өтініш берушінің сұрауы бойынша"),
             QStringLiteral("по просьбе заявителя")},
            true},
        {{QStringLiteral("құжатпен салыстырғанда анықталды"),
             QStringLiteral("выявлено при сверке с документом")},
            false},
    };
}

} // namespace qyz::presentation
