// One PDF being made: A4, no margins of the driver, millimetres in, dots out.
#pragma once

#include "domain/common/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace qyz::print {

class Paper {
public:
    Paper(QPageLayout::Orientation orientation, const QString &title);

    /// Called once before painting; Internal when the writer refuses.
    domain::Status begin();
    domain::Status nextPage();
    /// Ends painting and gives the bytes.
    domain::Result<QByteArray> finish();

    QPainter &painter() { return m_painter; }
    QPaintDevice *device() { return &m_writer; }
    qreal dots(qreal millimetres) const;
    QRectF rect(qreal left, qreal top, qreal width, qreal height) const; // millimetres → dots

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace qyz::print
