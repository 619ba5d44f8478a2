// Numbers in words, for the lacing inscription and receipts (words.md 3.3, 3.4).
#pragma once

#include <QString>

namespace qyz::domain {

enum class Gender { Masculine, Feminine, Neuter };

/// «екі жүз елу»: 0…999 999, each word apart; another number comes back in figures.
QString kazakhNumberWords(int number);

/// «двадцать одна»: 0…999 999; the gender is that of the counted thing (лист masculine; страница,
/// запись, жалоба feminine; заявление neuter). Another number comes back in figures.
QString russianNumberWords(int number, Gender gender = Gender::Masculine);

/// The Russian noun after a number: russianPlural(21, «лист», «листа», «листов») is «лист».
QString russianPlural(qint64 number, const QString &one, const QString &few, const QString &many);

} // namespace qyz::domain
