#include "application/papermark.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::application {

namespace {

constexpr qsizetype codeDigits = 25;

// The QR: 25 digits of the code, then seq.
std::optional<PaperMark> scanned(const QString &digits)
{
    PaperMark mark;
    bool ok = false;
    mark.code = digits.left(codeDigits);
    mark.seq = digits.mid(codeDigits).toLongLong(&ok);
    if (!ok || mark.seq < 1)
        return std::nullopt;
    return mark;
}

/// Takes numbers from the end until the code is complete.
std::optional<QString> takeCode(QStringList &numbers)
{
    QString code;
    while (code.size() < codeDigits && !numbers.isEmpty())
        code.prepend(numbers.takeLast());
    return code.size() == codeDigits ? std::optional(code) : std::nullopt;
}

} // namespace

std::optional<PaperMark> parsePaperMark(const QString &text)
{
    static const QRegularExpression wordOrNumber(u"[a-z_]+|[0-9]+"_s);
    PaperMark mark;
    QStringList numbers;
    for (auto matches = wordOrNumber.globalMatch(text); matches.hasNext();) {
        const QString piece = matches.next().captured();
        if (piece.at(0).isDigit())
            numbers.append(piece);
        else if (mark.journal.isEmpty() && numbers.isEmpty())
            mark.journal = piece;
        else
            return std::nullopt;
    }
    if (numbers.size() == 1 && numbers.constFirst().size() > codeDigits) {
        auto read = scanned(numbers.constFirst());
        if (read)
            read->journal = mark.journal;
        return read;
    }
    const auto code = takeCode(numbers);
    if (!code)
        return std::nullopt;
    mark.code = *code;
    if (numbers.isEmpty())
        return mark;
    // volume, page (or first and last page), seq
    if (mark.journal.isEmpty() || numbers.size() < 3 || numbers.size() > 4)
        return std::nullopt;
    mark.volume = numbers.constFirst().toInt();
    mark.page = numbers.at(1).toInt();
    mark.seq = numbers.constLast().toLongLong();
    return mark;
}

} // namespace qyz::application
