// What stands on a one-page sheet (words.md 5.1–5.4, 5.11): plain values, both languages ready.
// print/ lays it out; it asks nobody for anything.
#pragma once

#include "domain/common/localizedtext.h"

#include <QList>
#include <QString>

#include <optional>

namespace qyz::application {

enum class SlipKind {
    Receipt, // қолхат / расписка: papers were accepted
    RefusalReceipt, // refusal to accept: papers were missing (R20)
    RefusalLetter, // reasoned refusal (R28)
    HandOverSheet, // for the signature of who takes the result (R29)
};
/// "receipt", "refusal_receipt", "refusal_letter", "hand_over"
QString slipKindName(SlipKind kind);
std::optional<SlipKind> slipKind(const QString &name);

/// One language per sheet, or both side by side with Kazakh on the left.
enum class SlipLanguage { Kazakh, Russian, Both };

struct SlipPaper {
    domain::LocalizedText name;
};

struct SlipModel {
    SlipKind kind = SlipKind::Receipt;
    SlipLanguage language = SlipLanguage::Both;
    bool practice = false; // marks the sheet «ОҚУ ДЕРЕКҚОРЫ / УЧЕБНАЯ БАЗА»
    QString number; // printed number
    QString code; // digits of the QR (domain/journal/papercode.h)
    domain::LocalizedText organisation;
    domain::LocalizedText service; // official name of the edition
    domain::LocalizedText act; // «Негіздеме / Основание»
    QString applicant;
    QString child; // full name; empty where the service has none
    int grade = 0;
    domain::LocalizedText date; // of registration: «2026 жылғы 1 қыркүйек» / «1 сентября 2026 года»
    QString time; // 10:15
    domain::LocalizedText channel;
    QList<SlipPaper> papers; // accepted
    QList<SlipPaper> missing; // RefusalReceipt
    QList<domain::LocalizedText> seen; // R20: shown, not copied
    domain::LocalizedText term; // «1 жұмыс күні» / «1 рабочий день»
    domain::LocalizedText due; // formatted date, or the order's not-before … due
    domain::LocalizedText dueNote; // e.g. the order of grade 1; may be empty
    domain::LocalizedText resultPlace;
    domain::LocalizedText officialPost;
    QString official; // «Кененбаева З.К.»
    QString phone; // of the office; empty: a blank to fill in
    domain::LocalizedText complaintTerm; // «5 жұмыс күні» / «5 рабочих дней»
    // RefusalLetter
    QList<domain::LocalizedText> grounds;
    QString reason; // in the applicant's language
    QString director; // initials and surname, or empty
    // HandOverSheet
    QString receiver;
    domain::LocalizedText identifiedBy;
    domain::LocalizedText handOverDate;
};

} // namespace qyz::application
