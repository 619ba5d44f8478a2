#include "print/correctionslips.h"

#include "print/glyphpen.h"
#include "print/practicemark.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::CorrectionSlip;
using application::CorrectionSlips;

constexpr QSizeF sheet(210, 297); // millimetres
constexpr qreal margin = 14;
constexpr qreal padding = 4; // inside a frame
constexpr qreal between = 6; // frames; the scissors go here
constexpr TypeSize headType{11, 1};
constexpr TypeSize bodyType{9, 1};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString pair(const domain::LocalizedText &text)
{
    return text.kk == text.ru ? text.kk : text.kk + u" / "_s + text.ru;
}

CellContent headOf(const CorrectionSlip &slip)
{
    return {Paragraph{{u"ТҮЗЕТУ ПАРАҒЫ № %1 / ЛИСТОК ИСПРАВЛЕНИЯ № %1"_s.arg(slip.slipNumber),
                false, true}},
        Paragraph{
            {u"%1-бет, %2-жол, № %3 жазба / Страница %1, строка %2, запись № %3"_s.arg(slip.page)
                    .arg(slip.row)
                    .arg(slip.number),
                false, false}}};
}

void addTrust(CellContent &body, const CorrectionSlip::Change &change)
{
    body.append(Paragraph{{u"Түзетілгенге сенуге болады. "_s, false, true},
        {change.post.kk + u" ____________ "_s + change.official + u" "_s + change.at, false,
            false}});
    body.append(Paragraph{{u"Исправленному верить. "_s, false, true},
        {change.post.ru + u" ____________ "_s + change.official + u" "_s + change.at, false,
            false}});
}

void addChange(CellContent &body, const CorrectionSlip::Change &change)
{
    body.append(
        Paragraph{{u"Баған / Графа: "_s, false, false}, {pair(change.column), false, true}});
    body.append(Paragraph{{u"Бұрынғы жазба / Прежняя запись: "_s, false, false},
        {orDash(change.oldValue), true, false}});
    body.append(Paragraph{{u"Түзетілген жазба / Исправленная запись: "_s, false, false},
        {orDash(change.newValue), false, true}});
    body.append(Paragraph{{u"Себебі / Причина: "_s + orDash(change.reason), false, false}});
    body.append(Paragraph{
        {u"Түзетуді сұраған / По просьбе: "_s + orDash(change.requestedBy), false, false}});
    body.append(Paragraph{
        {u"Түзеткен / Исправил(а): %1, %2"_s.arg(change.official, change.at), false, false}});
    addTrust(body, change);
}

void addVoiding(CellContent &body, const CorrectionSlip::Change &voiding)
{
    body.append(Paragraph{{u"ЖОЙЫЛДЫ. "_s, false, true},
        {u"Себебі: %1. Жойған: %2, %3"_s.arg(voiding.reason, voiding.official, voiding.at), false,
            false}});
    body.append(Paragraph{{u"АННУЛИРОВАНО. "_s, false, true},
        {u"Причина: %1. Аннулировал(а): %2, %3"_s.arg(voiding.reason, voiding.official, voiding.at),
            false, false}});
}

CellContent bodyOf(const CorrectionSlips &model, const CorrectionSlip &slip)
{
    CellContent body{
        Paragraph{{pair(model.title) + u" · Том № %1"_s.arg(model.volume), false, false}}};
    for (const CorrectionSlip::Change &change : slip.changes)
        addChange(body, change);
    if (slip.voiding)
        addVoiding(body, *slip.voiding);
    body.append(Paragraph{
        {u"Журналдың тиісті бетіне тігіледі. / Подшивается к соответствующей странице журнала."_s,
            false, false}});
    return body;
}

class SlipSheet {
public:
    SlipSheet(Paper &paper, const CorrectionSlips &model)
        : m_paper(paper)
        , m_model(model)
        , m_top(paper.dots(margin))
        , m_bottom(paper.dots(sheet.height() - margin))
        , m_y(m_top)
    {
        markPractice();
    }

    domain::Status add(const CorrectionSlip &slip);

private:
    struct Part {
        CellText text;
        TypeSize type;
        QList<TextLine> lines;
    };
    Part part(const CellContent &content, const TypeSize &type) const;
    domain::Status nextSheet();
    void markPractice();
    void closeFrame(qreal from, qreal to);

    Paper &m_paper;
    const CorrectionSlips &m_model;
    qreal m_top;
    qreal m_bottom;
    qreal m_y;
};

void SlipSheet::markPractice()
{
    if (m_model.practice)
        paintPracticeMark(m_paper, application::SlipLanguage::Both, sheet, 4, 5);
}

SlipSheet::Part SlipSheet::part(const CellContent &content, const TypeSize &type) const
{
    Part part{CellText(content, m_paper.faces()), type, {}};
    const qreal width = m_paper.dots(sheet.width() - 2 * margin - 2 * padding);
    part.lines = part.text.lines(emsIn(m_paper, type, width));
    return part;
}

domain::Status SlipSheet::nextSheet()
{
    m_y = m_top;
    QYZ_TRY(m_paper.nextPage());
    markPractice();
    return {};
}

void SlipSheet::closeFrame(qreal from, qreal to)
{
    QPainter &painter = m_paper.painter();
    QPen pen(Qt::black, m_paper.dots(0.2));
    pen.setDashPattern({6, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(m_paper.dots(margin), from, m_paper.dots(sheet.width() - 2 * margin), to - from));
    painter.setPen(Qt::black);
}

// A slip stays on one sheet where it can; a longer one goes on on the next, line by line.
domain::Status SlipSheet::add(const CorrectionSlip &slip)
{
    const QList<Part> parts{part(headOf(slip), headType), part(bodyOf(m_model, slip), bodyType)};
    const qreal around = m_paper.dots(padding);
    qreal height = 2 * around;
    for (const Part &part : parts)
        height += static_cast<qreal>(part.lines.size()) * linePitch(m_paper, part.type);
    if (m_y > m_top && m_y + height > m_bottom)
        QYZ_TRY(nextSheet());
    qreal from = m_y;
    m_y += around;
    for (const Part &part : parts) {
        const qreal pitch = linePitch(m_paper, part.type);
        for (const TextLine &line : part.lines) {
            if (m_y + pitch + around > m_bottom) {
                closeFrame(from, m_y + around);
                QYZ_TRY(nextSheet());
                from = m_y;
                m_y += around;
            }
            GlyphPen(m_paper, part.type)
                .write(part.text, {line}, QPointF(m_paper.dots(margin + padding), m_y));
            m_y += pitch;
        }
    }
    closeFrame(from, m_y + around);
    m_y += around + m_paper.dots(between);
    return {};
}

} // namespace

domain::Status paintCorrectionSlips(const CorrectionSlips &model, QIODevice &out)
{
    if (model.slips.isEmpty())
        return domain::makeError(domain::ErrorCode::Internal, {}, u"no correction slips"_s);
    Paper paper(QPageLayout::Portrait, u"slips "_s + model.journal, out);
    QYZ_TRY(paper.begin());
    {
        SlipSheet slips(paper, model);
        for (const CorrectionSlip &slip : model.slips)
            QYZ_TRY(slips.add(slip));
    }
    return paper.finish();
}

} // namespace qyz::print
