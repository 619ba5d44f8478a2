// A text in both languages of the office; never in one only (R1).
#pragma once

#include <QString>

namespace qyz::domain {

/// Language of a document or of an applicant. The window's language is not this.
enum class Language { Kazakh, Russian };

inline QString languageCode(Language language)
{
    return language == Language::Kazakh ? QStringLiteral("kk") : QStringLiteral("ru");
}

// R1: both are required; `translated` marks a translation of ours, not a text of an act.
struct LocalizedText {
    QString kk;
    QString ru;
    bool translated = false;

    bool isComplete() const { return !kk.trimmed().isEmpty() && !ru.trimmed().isEmpty(); }
    const QString &in(Language language) const { return language == Language::Kazakh ? kk : ru; }
    bool operator==(const LocalizedText &) const = default;
};

} // namespace qyz::domain
