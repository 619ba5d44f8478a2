// ЖСН / ИИН: a checked individual number (R18). It exists only if it passed the checks.
#pragma once

#include "domain/common/result.h"
#include "domain/people/sex.h"

#include <QDate>
#include <QString>

#include <optional>

namespace qyz::domain {

class Iin {
public:
    /// R18. Spaces inside are forgiven. Errors, in the order of the checks: IinWrongLength
    /// (argument: how many were typed), IinWrongCheckDigit, IinBadDate, IinFuture (born after
    /// `today`, the office's date).
    static Result<Iin> parse(const QString &text, QDate today);

    /// The twelve digits.
    const QString &text() const { return m_text; }

    /// Nothing where the seventh digit is 0: the century is unknown then.
    std::optional<QDate> birthDate() const { return m_birthDate; }
    std::optional<Sex> sex() const { return m_sex; }

    /// Met with foreigners; worth the warning IinSeventhZero, never a refusal (R18).
    bool seventhZero() const { return m_text.at(6) == u'0'; }

    /// False only where the number says another thing than the paper: BirthDateDiffers, SexDiffers.
    bool agreesWith(QDate birthDate) const { return !m_birthDate || *m_birthDate == birthDate; }
    bool agreesWith(Sex sex) const { return !m_sex || *m_sex == sex; }

    /// "••••••••0804"
    QString masked() const;
    QString lastFour() const { return m_text.last(4); }

    bool operator==(const Iin &) const = default;

private:
    Iin() = default;

    QString m_text;
    std::optional<QDate> m_birthDate;
    std::optional<Sex> m_sex;
};

/// What lists and searches show of a number: bullets and the last four digits. A text that is not
/// twelve characters long is hidden whole; an empty one stays empty.
QString maskedIin(const QString &iin);

} // namespace qyz::domain
