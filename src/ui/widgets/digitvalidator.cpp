#include "ui/widgets/digitvalidator.h"

#include "ui/widgets/digitkey.h"

namespace qyz::ui {

DigitValidator::DigitValidator(int limit, QString signs, QObject *parent)
    : QValidator(parent)
    , m_limit(limit)
    , m_signs(std::move(signs))
{
}

QValidator::State DigitValidator::validate(QString &input, int &position) const
{
    QString kept;
    int before = 0; // kept characters left of the cursor
    for (qsizetype i = 0; i < input.size(); ++i) {
        const QChar character = input.at(i);
        QChar taken;
        if (m_signs.contains(character)) {
            taken = character;
        } else if (const std::optional<int> digit = digitOfCharacter(character)) {
            taken = QChar(u'0' + *digit);
        } else if (!character.isSpace() && character != u'-') {
            return Invalid;
        } else {
            continue;
        }
        kept.append(taken);
        if (i < position)
            ++before;
    }
    if (kept.size() > m_limit)
        return Invalid;
    if (kept != input) {
        input = kept;
        position = before;
    }
    return Acceptable;
}

} // namespace qyz::ui
