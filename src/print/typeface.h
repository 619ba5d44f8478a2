// What a layout has to know of a face: which glyph stands for a letter and how wide it is. The
// faces are unhinted, so a width at one size is the width at every size.
#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>

#include <vector>

namespace qyz::print {

struct Glyph {
    quint32 index = 0;
    float advance = 0; // of the em
    quint16 face = 0; // 0: the family itself; others lent a letter it lacks
    bool known = false;
    bool visible = true; // false: nothing is drawn, as for a joiner
};

class Typeface {
public:
    explicit Typeface(bool bold);

    Glyph glyph(char32_t letter)
    {
        if (letter < m_common.size() && m_common[letter].known)
            return m_common[letter];
        return find(letter);
    }
    /// The face as large as `pixels`; kept, as a document has few sizes.
    const QRawFont &face(quint16 number, qreal pixels);

private:
    Glyph find(char32_t letter);
    Glyph made(char32_t letter);
    Glyph lent(char32_t letter);
    quint16 numberOf(const QRawFont &font);

    bool m_bold;
    QList<QRawFont> m_faces; // at the reference size
    QHash<std::pair<quint16, int>, QRawFont> m_sized;
    std::vector<Glyph> m_common; // by letter: Latin, Cyrillic, punctuation
    QHash<char32_t, Glyph> m_rare;
};

struct Typefaces {
    Typeface regular{false};
    Typeface bold{true};
};

} // namespace qyz::print
