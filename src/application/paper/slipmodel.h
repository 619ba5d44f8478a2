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
    AcceptanceSlip, // есепке алу талоны / талон о принятии: a transfer in (R33)
    DepartureSlip, // есептен шығару талоны / талон о выбытии: a transfer out (R33)
    Talon, // a complaint was accepted (R35)
    AnswerLetter, // answer to a complaint (R35)
    ForwardNotice, // a complaint was passed on (R35)
    ExtensionNotice, // the term of a complaint was extended (R35)
    HomeCertificate, // certificate of home study (R31)
};
/// "receipt", "refusal_receipt", "refusal_letter", "hand_over", "acceptance_slip",
/// "departure_slip", "talon", "answer_letter", "forward_notice", "extension_notice",
/// "home_certificate"
QString slipKindName(SlipKind kind);
std::optional<SlipKind> slipKind(const QString &name);
const QList<SlipKind> &slipKinds();

/// One language per sheet, or both side by side with Kazakh on the left.
enum class SlipLanguage { Kazakh, Russian, Both };

struct SlipPaper {
    domain::LocalizedText name;
};

/// A fact of the application under its label.
struct SlipFact {
    domain::LocalizedText label;
    domain::LocalizedText value;
};

/// The terms a complainant is told (R35); empty ones are not printed.
struct ComplaintTerms {
    domain::LocalizedText answer; // «5 жұмыс күні» / «5 рабочих дней»
    domain::LocalizedText extension; // at most
    domain::LocalizedText forward; // of a complaint about the director
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
    bool ofOwner = false; // `child` is the owner of a document
    domain::LocalizedText childBirth;
    int grade = 0;
    domain::LocalizedText classLanguage;
    domain::LocalizedText caseName;
    QString address; // postal
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
    ComplaintTerms complaintTerms;
    // RefusalLetter
    QList<domain::LocalizedText> grounds;
    QString reason; // in the applicant's language
    QString director; // initials and surname, or empty
    // HandOverSheet
    QString receiver;
    domain::LocalizedText identifiedBy;
    domain::LocalizedText handOverDate;
    domain::LocalizedText issued; // R32: series and number of the blank, entry of the book
    // AcceptanceSlip, DepartureSlip
    QString slipNumber;
    domain::LocalizedText slipDate;
    QString school; // the other one
    domain::LocalizedText cause;
    domain::LocalizedText validFor; // «3 жұмыс күні»
    domain::LocalizedText validUntil; // «… дейін (қоса алғанда)» / «по … включительно»
    QString otherSlip; // № and date of the other school's
    QString order; // № and date; also on the certificate
    // AnswerLetter, ForwardNotice, ExtensionNotice
    domain::LocalizedText actDate;
    domain::LocalizedText verdict; // «негізді» / «обоснована»
    QString answer; // in the applicant's language
    QString forwardedTo;
    QString signer;
    domain::LocalizedText signerPost;
    // HomeCertificate
    domain::LocalizedText period; // «… бастап … дейін» / «с … по …»
    QList<SlipFact> facts; // what it rests on
};

} // namespace qyz::application
