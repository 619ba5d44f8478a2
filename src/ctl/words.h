// The words of the plain text answers, in the three languages of messages.
#pragma once

#include "presentation/uilanguage.h"

#include <QString>

namespace qyz::ctl {

enum class Word {
    Password,
    RepeatPassword,
    Valid,
    NotValid,
    CountedFrom,
    Edition,
    WorkingDays,
    DaysOff,
    WorkingWeekends,
    Unverified,
    Registered,
    RepeatedRequest,
    Entry,
    Place,
    State,
    Applicant,
    Child,
    BirthDate,
    Papers,
    Missing,
    Receipt,
    Order,
    Result,
    Answer,
    NotBefore,
    Done,
    OrderOfEntry,
    Refusal,
    HandedOver,
    Correction,
    Voided,
    Completed,
    WhatNow,
    History,
    MoreLines,
    NothingFound,
    Pages,
    ControlCode,
    Intact,
    NotIntact,
    Records,
    PageMatches,
    PageDiffers,
    Rebuilt,
    Schema,
    RegistryMade,
    Practice,
    ZoneDiffers,
    Warning,
    Free,
    Working,
    Verifying,
    Sealed,
    SealedReason,
    SwitchedOff,
    NoPasswordYet,
    AwaitsKeys,
};

QString word(Word word, presentation::UiLanguage language);

} // namespace qyz::ctl
