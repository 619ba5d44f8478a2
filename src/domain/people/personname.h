// A name as it stands in the document: three parts, none of them forced (words.md 6.4, R19).
#pragma once

#include <QString>

#include <optional>

namespace qyz::domain {

struct PersonName {
    QString surname;
    QString name;
    QString patronymic;

    bool operator==(const PersonName &) const = default;

    bool isEmpty() const { return surname.isEmpty() && name.isEmpty() && patronymic.isEmpty(); }

    /// «Кененбаева Зере Қайратқызы»; absent parts leave no gap.
    QString full() const;

    /// «Кененбаева З.К.», joined by a space that does not break; the full name without a surname.
    QString initialsAfter() const;

    /// The name with the parts that were typed all in capitals written «Қайрат»; nothing where no
    /// part was. An offer only: mixed capitals are the writer's own and are never touched.
    std::optional<PersonName> offerCapitals() const;

    /// Spaces put in order and look-alike letters turned to the script of their word (6.5).
    PersonName normalised() const;
};

/// One part of a name: «ҚАЙРАТ» → «Қайрат», «ӘЛ-ФАРАБИ» → «Әл-Фараби», «СЕРІК ҰЛЫ» → «Серік ұлы».
/// Nothing for a text of one letter or with any small letter.
std::optional<QString> offeredCapitals(const QString &part);

/// One part of a name, as normalised() treats it.
QString normalisedNamePart(const QString &part);

} // namespace qyz::domain
