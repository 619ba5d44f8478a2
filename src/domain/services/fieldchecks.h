// Checks of single fields that collect faults; used by the draft validator and by corrections.
#pragma once

#include "domain/common/error.h"
#include "domain/people/personname.h"
#include "domain/services/servicedescription.h"

#include <QDate>

namespace qyz::domain {

class FieldChecks {
public:
    explicit FieldChecks(QDate today);

    void fault(const QString &field, ErrorCode code, const QStringList &args = {});
    void warn(const QString &field, ErrorCode code, const QStringList &args = {});

    /// Trimmed; TextTooLong, BadCharacter. Line breaks are allowed in longer texts only.
    QString text(const QString &field, const QString &value, int maxLength, bool lines = false);
    PersonName name(const QString &prefix, const PersonName &typed, bool required);
    QString phone(const QString &field, const QString &value);
    /// 12 digits or empty. `reasonGiven`: override.iin_missing answers the question.
    QString iin(const QString &field, const QString &value, bool reasonGiven);
    /// BadDate for a day to come, unless `future`.
    QDate date(const QString &field, const QString &value, bool future = false);
    /// The reference of a line as it is written; BadLine where it is none. Whether there is such a
    /// line is not looked up here.
    QString line(const QString &field, const QString &value);
    /// UnknownValue where `value` is no choice of the field; RequiredField where it is empty.
    QString choice(const ServiceDescription &service, const QString &field, const QString &value);

    QDate today() const { return m_today; }
    const FieldFaults &faults() const { return m_faults; }
    const FieldFaults &warnings() const { return m_warnings; }

private:
    QDate m_today;
    FieldFaults m_faults;
    FieldFaults m_warnings;
};

/// The label of a field as an argument of a sentence: its path, which presentation turns into the
/// reader's words.
QString fieldArgument(const QString &field);

} // namespace qyz::domain
