#include "print/typeface.h"

#include "print/printfonts.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace qyz::print {

namespace {

constexpr qreal referencePixels = 1000;
constexpr std::size_t commonLetters = 0x2200;

QFont referenceFont(bool bold)
{
    QFont font = sansFont(12, bold);
    font.setPixelSize(static_cast<int>(referencePixels));
    return font;
}

float advanceOf(const QRawFont &font, quint32 index)
{
    const QList<QPointF> advances = font.advancesForGlyphIndexes({index});
    return static_cast<float>(advances.constFirst().x() / referencePixels);
}

bool isVisible(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category != QChar::Other_Control && category != QChar::Other_Format;
}

} // namespace

Typeface::Typeface(bool bold)
    : m_bold(bold)
    , m_faces{QRawFont::fromFont(referenceFont(bold))}
    , m_common(commonLetters)
{
}

const QRawFont &Typeface::face(quint16 number, qreal pixels)
{
    const std::pair<quint16, int> key{number, qRound(pixels * 16)};
    auto found = m_sized.find(key);
    if (found == m_sized.end()) {
        QRawFont font = m_faces.at(number);
        font.setPixelSize(pixels);
        found = m_sized.insert(key, font);
    }
    return *found;
}

Glyph Typeface::find(char32_t letter)
{
    if (letter < m_common.size())
        return m_common[letter] = made(letter);
    auto found = m_rare.find(letter);
    if (found == m_rare.end())
        found = m_rare.insert(letter, made(letter));
    return *found;
}

Glyph Typeface::made(char32_t letter)
{
    if (!isVisible(letter))
        return {0, 0, 0, true, false};
    const QRawFont &own = m_faces.constFirst();
    const QList<quint32> indexes = own.glyphIndexesForString(QString::fromUcs4(&letter, 1));
    if (indexes.size() != 1 || indexes.constFirst() == 0)
        return lent(letter);
    return {indexes.constFirst(), advanceOf(own, indexes.constFirst()), 0, true, true};
}

// Whatever face the system has for it; a letter nobody has is the empty box of our own.
Glyph Typeface::lent(char32_t letter)
{
    QTextLayout layout(QString::fromUcs4(&letter, 1), referenceFont(m_bold));
    layout.beginLayout();
    layout.createLine().setLineWidth(referencePixels * 4);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.isEmpty() || runs.constFirst().glyphIndexes().isEmpty())
        return {0, advanceOf(m_faces.constFirst(), 0), 0, true, true};
    QRawFont font = runs.constFirst().rawFont();
    font.setPixelSize(referencePixels);
    const quint32 index = runs.constFirst().glyphIndexes().constFirst();
    return {index, advanceOf(font, index), numberOf(font), true, true};
}

quint16 Typeface::numberOf(const QRawFont &font)
{
    qsizetype number = m_faces.indexOf(font);
    if (number < 0) {
        number = m_faces.size();
        m_faces.append(font);
    }
    return static_cast<quint16>(number);
}

} // namespace qyz::print
