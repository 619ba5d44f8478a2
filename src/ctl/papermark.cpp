#include "ctl/papermark.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

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

Result<PaperMark> parsePaperMark(const QString &text)
{
    static const QRegularExpression wordOrNumber(u"[a-z_]+|[0-9]+"_s);
    const Error unclear = makeError(ErrorCode::UsageError, {u"--digest "_s + text.left(80)});
    PaperMark mark;
    QStringList numbers;
    for (auto matches = wordOrNumber.globalMatch(text); matches.hasNext();) {
        const QString piece = matches.next().captured();
        if (piece.at(0).isDigit())
            numbers.append(piece);
        else if (mark.journal.isEmpty() && numbers.isEmpty())
            mark.journal = piece;
        else
            return unclear;
    }
    if (numbers.size() == 1 && numbers.constFirst().size() > codeDigits) {
        auto read = scanned(numbers.constFirst());
        if (!read)
            return unclear;
        read->journal = mark.journal;
        return *read;
    }
    const auto code = takeCode(numbers);
    // volume, page (or first and last page), seq
    if (!code || mark.journal.isEmpty() || numbers.size() < 3 || numbers.size() > 4)
        return unclear;
    mark.code = *code;
    mark.volume = numbers.constFirst().toInt();
    mark.page = numbers.at(1).toInt();
    mark.seq = numbers.constLast().toLongLong();
    return mark;
}

} // namespace qyz::ctl
