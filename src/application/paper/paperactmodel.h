// What stands on the act of continuing the paper book (words.md 5.7, R10).
#pragma once

#include "application/paper/slipmodel.h"

namespace qyz::application {

struct PaperActModel {
    SlipLanguage language = SlipLanguage::Both;
    bool practice = false;
    QString journal; // code, for the title of the file
    domain::LocalizedText organisation;
    QString number; // of the act; empty: a blank to fill in
    domain::LocalizedText title; // of the journal
    QString fileIndex;
    int book = 1;
    qint64 lastNumber = 0;
    domain::LocalizedText lastDate;
    int lastPage = 0;
    int sheets = 0; // 0: a blank
    QString gaps;
    QString repeats;
    QString countedBy;
    domain::LocalizedText from; // «2026 жылғы 23 қарашадан» / «23 ноября 2026 года»
    qint64 next = 1;
    domain::LocalizedText place;
    QString director;
};

} // namespace qyz::application
