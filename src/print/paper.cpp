#include "print/paper.h"

#include <QMarginsF>
#include <QPageSize>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

constexpr int dotsPerInch = 600;

domain::Error failed(const QString &what)
{
    return domain::makeError(domain::ErrorCode::Internal, {}, u"paper: "_s + what);
}

} // namespace

Paper::Paper(QPageLayout::Orientation orientation, const QString &title, QIODevice &out)
    : m_writer(&out)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageOrientation(orientation);
    m_writer.setPageMargins(QMarginsF());
    m_writer.setCreator(u"Qyzmet"_s);
    m_writer.setTitle(title);
}

domain::Status Paper::begin()
{
    if (!m_painter.begin(&m_writer))
        return failed(u"the writer does not start"_s);
    return {};
}

domain::Status Paper::nextPage()
{
    if (!m_writer.newPage())
        return failed(u"no new page"_s);
    return {};
}

domain::Status Paper::finish()
{
    if (!m_painter.end())
        return failed(u"the writer does not end"_s);
    return {};
}

qreal Paper::dots(qreal millimetres) const
{
    return millimetres / 25.4 * m_writer.resolution();
}

QRectF Paper::rect(qreal left, qreal top, qreal width, qreal height) const
{
    return {dots(left), dots(top), dots(width), dots(height)};
}

} // namespace qyz::print
