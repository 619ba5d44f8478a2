// Where every word of a PDF stands, as poppler's pdftotext reads it: a stranger to our painting.
#pragma once

#include <QList>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace qyz::test {

using namespace Qt::Literals::StringLiterals;

struct PdfWord {
    QRectF box; // points
    QString text;

    qreal middle() const { return box.center().x(); }
};
using PdfWords = QList<PdfWord>;

inline QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// Per page; nothing where the tool fails.
inline QList<PdfWords> wordsOfFile(const QString &path)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")},
        QIODevice::ReadOnly);
    if (!tool.waitForFinished(120'000) || tool.exitCode() != 0)
        return {};
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">"
        "(.*)</word>"));
    QList<PdfWords> pages;
    for (const QByteArray &line : tool.readAllStandardOutput().split('\n')) {
        if (line.contains("<page "))
            pages.append(PdfWords());
        const auto match = word.match(QString::fromUtf8(line));
        if (!match.hasMatch() || pages.isEmpty())
            continue;
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        pages.last().append({QRectF(from, to), unescaped(match.captured(5))});
    }
    return pages;
}

/// In lines from the top, each from the left.
inline PdfWords inReadingOrder(PdfWords words)
{
    std::stable_sort(words.begin(), words.end(),
        [](const PdfWord &a, const PdfWord &b) { return a.box.top() < b.box.top(); });
    qreal line = -100;
    for (PdfWord &word : words) {
        if (word.box.top() > line + 1.2)
            line = word.box.top();
        word.box.moveTop(line);
    }
    std::stable_sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) {
        return std::pair(a.box.top(), a.box.left()) < std::pair(b.box.top(), b.box.left());
    });
    return words;
}

/// Without the mark of a practice registry, which lies under everything, larger than any text.
inline PdfWords withoutMark(PdfWords words)
{
    words.removeIf([](const PdfWord &word) { return word.box.height() >= 35; });
    return words;
}

/// All letters without any space: where a line ended does not matter.
inline QString lettersOf(const PdfWords &words)
{
    QString text;
    for (const PdfWord &word : words)
        text += word.text;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace qyz::test
