// Lets only figures into a field; letters of the Kazakh top row become the figures of their keys
// (words.md 6.6), typed, pasted or scanned.
#pragma once

#include <QValidator>

namespace qyz::ui {

class DigitValidator : public QValidator {
    Q_OBJECT

public:
    /// `limit`: more figures are not taken. `signs`: kept beside the figures, for example "+()- ".
    DigitValidator(int limit, QString signs, QObject *parent);

    State validate(QString &input, int &position) const override;

private:
    int m_limit;
    QString m_signs;
};

} // namespace qyz::ui
