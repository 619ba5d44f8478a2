#include "print/bookends.h"

#include "domain/text/numberwords.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::BookEnds;
using application::BookModel;
using domain::LocalizedText;

const QString shortGap = u"______"_s;
const QString longGap = u"__________________________"_s;

/// The dates as they are filled in by hand.
LocalizedText dateByHand()
{
    return {u"20__ жылғы «___» ____________"_s, u"«___» ____________ 20__ года"_s, false};
}

LocalizedText dateOr(const LocalizedText &known)
{
    return known.isComplete() ? known : dateByHand();
}

LocalizedText listOr(const QStringList &numbers)
{
    const QString text = numbers.join(u", "_s);
    return numbers.isEmpty() ? LocalizedText{u"жоқ"_s, u"нет"_s, false}
                             : LocalizedText{text, text, false};
}

LocalizedText lacing(int sheets)
{
    const QString kk = u"Осы журналда %1 (%2) парақ тігілді, нөмірленді және мөрмен бекітілді."_s;
    if (sheets == 0) {
        return {kk.arg(shortGap, longGap),
            u"В настоящем журнале прошито, пронумеровано и скреплено печатью %1 (%2) листов."_s.arg(
                shortGap, longGap),
            false};
    }
    const QString noun = domain::russianPlural(sheets, u"лист"_s, u"листа"_s, u"листов"_s);
    const QString ru = noun == u"лист"_s
        ? u"В настоящем журнале прошит, пронумерован и скреплён печатью %1 (%2) %3."_s
        : u"В настоящем журнале прошито, пронумеровано и скреплено печатью %1 (%2) %3."_s;
    const QString count = QString::number(sheets);
    return {kk.arg(count, domain::kazakhNumberWords(sheets)),
        ru.arg(count, domain::russianNumberWords(sheets), noun), false};
}

CellContent content(const QString &text, bool bold = false)
{
    return {Paragraph{{text, false, bold}}};
}

/// Pairs of lines side by side, in one type, as large as the place lets them be.
void writePairs(Paper &paper, const QList<LocalizedText> &lines, const QRectF &place, int bold)
{
    const qreal gap = paper.dots(10);
    const qreal width = (place.width() - gap) / 2;
    const qreal height = place.height() / static_cast<qreal>(lines.size());
    QRectF kk(place.left(), place.top(), width, height - paper.dots(2));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        FittedText(paper, content(lines.at(at).kk, at == bold), kk, 12)
            .write(paper, Align::Left, Qt::AlignVCenter);
        FittedText(paper, content(lines.at(at).ru, at == bold), kk.translated(width + gap, 0), 12)
            .write(paper, Align::Left, Qt::AlignVCenter);
        kk.translate(0, height);
    }
}

} // namespace

QList<LocalizedText> coverLines(const BookModel &model)
{
    const BookEnds &ends = *model.ends;
    const QString index = model.fileIndex.isEmpty() ? shortGap : model.fileIndex;
    const QString sheets = ends.sheets > 0 ? QString::number(ends.sheets) : shortGap;
    const LocalizedText begun = dateOr(ends.begun);
    const LocalizedText ended = dateOr(ends.ended);
    return {
        {u"Іс индексі: %1 · Том № %2"_s.arg(index).arg(model.volume),
            u"Индекс дела: %1 · Том № %2"_s.arg(index).arg(model.volume), false},
        {u"Басталды: "_s + begun.kk, u"Начат: "_s + begun.ru, false},
        {u"Аяқталды: "_s + ended.kk, u"Окончен: "_s + ended.ru, false},
        {u"Журналдағы парақ саны: %1 · Сақтау мерзімі: %2"_s.arg(sheets, shortGap),
            u"Количество листов: %1 · Срок хранения: %2"_s.arg(sheets, shortGap), false},
    };
}

QList<LocalizedText> lastSheetLines(const BookModel &model)
{
    const BookEnds &ends = *model.ends;
    const LocalizedText voided = listOr(ends.voided);
    const QString numbers = ends.firstNumber + u"–"_s + ends.lastNumber;
    QList<LocalizedText> lines{
        {model.title.kk + u" · Том № %1"_s.arg(model.volume),
            model.title.ru + u" · Том № %1"_s.arg(model.volume), false},
        lacing(ends.sheets),
        {u"Жазбалардың нөмірлері: %1. Жойылған жазбалар: %2"_s.arg(numbers, voided.kk),
            u"Номера записей: %1. Аннулированные записи: %2"_s.arg(numbers, voided.ru), false},
    };
    if (ends.paper) {
        const LocalizedText missing = listOr(ends.missing);
        lines.append({u"Түсіп қалған нөмірлер: "_s + missing.kk,
            u"Пропущенные номера: "_s + missing.ru, false});
    }
    const LocalizedText date = dateByHand();
    QString code = ends.controlCode;
    code.replace(u' ', QChar(QChar::Nbsp));
    lines.append({u"Соңғы жазбаға дейінгі бақылау коды: "_s + code,
        u"Контрольный код по последнюю запись: "_s + code, false});
    lines.append({u"Директор ____________ (қолы) "_s + ends.director,
        u"Директор ____________ (подпись) "_s + ends.director, false});
    lines.append({u"М.О. "_s + date.kk, u"М.П. "_s + date.ru, false});
    return lines;
}

void paintCover(Paper &paper, const BookModel &model, const BookFrame &frame)
{
    frame.paintPlainFoot();
    const QRectF body = frame.plainBody();
    const qreal width = body.width();
    const QRectF above(body.left(), paper.dots(14), width, paper.dots(22));
    FittedText(paper, paragraphs({model.organisation.kk, model.organisation.ru}), above, 13)
        .write(paper, Align::Centre);
    const QRectF kk(
        body.left() + paper.dots(15), paper.dots(48), width - paper.dots(30), paper.dots(28));
    const QRectF ru = kk.translated(0, paper.dots(34));
    FittedText(paper, content(model.title.kk, true), kk, 22)
        .write(paper, Align::Centre, Qt::AlignBottom);
    FittedText(paper, content(model.title.ru, true), ru, 22).write(paper, Align::Centre);
    writePairs(paper, coverLines(model),
        QRectF(
            body.left() + paper.dots(15), paper.dots(122), width - paper.dots(30), paper.dots(60)),
        -1);
}

void paintLastSheet(Paper &paper, const BookModel &model, const BookFrame &frame)
{
    frame.paintPlainFoot();
    const QRectF body = frame.plainBody();
    const QRectF above(body.left(), paper.dots(12), body.width(), paper.dots(14));
    FittedText(
        paper, paragraphs({model.organisation.kk + u" / "_s + model.organisation.ru}), above, 11)
        .write(paper, Align::Centre);
    writePairs(paper, lastSheetLines(model),
        body.adjusted(paper.dots(8), paper.dots(4), -paper.dots(8), -paper.dots(4)), 1);
}

} // namespace qyz::print
