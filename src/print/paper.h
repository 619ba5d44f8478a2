// One PDF being made: A4, no margins of the driver, millimetres in, dots out. Pages go to the
// device as they are finished, so what is held does not grow with their number.
#pragma once

#include "domain/common/result.h"
#include "print/typeface.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

class QIODevice;

namespace qyz::print {

class Paper {
public:
    /// `out` is open for writing and outlives the paper.
    Paper(QPageLayout::Orientation orientation, const QString &title, QIODevice &out);

    /// Called once before painting; Internal when the writer refuses.
    domain::Status begin();
    domain::Status nextPage();
    /// Ends painting; the device then has the whole document.
    domain::Status finish();

    QPainter &painter() { return m_painter; }
    QPaintDevice *device() { return &m_writer; }
    /// Made when first asked for: sheets of templates need none.
    Typefaces &faces()
    {
        if (!m_faces)
            m_faces.emplace();
        return *m_faces;
    }
    qreal dots(qreal millimetres) const;
    QRectF rect(qreal left, qreal top, qreal width, qreal height) const; // millimetres → dots

private:
    QPdfWriter m_writer;
    QPainter m_painter;
    std::optional<Typefaces> m_faces;
};

} // namespace qyz::print
