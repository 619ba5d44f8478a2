#include "print/booknotes.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

CellContent note(
    int number, const application::BookRow &row, const QString &what, const CellContent &content)
{
    Paragraph note{{u"[%1] "_s.arg(number), false, true},
        {u"№ "_s + row.number + u" · "_s + what + u": "_s, false, false}};
    for (qsizetype at = 0; at < content.size(); ++at) {
        if (at > 0)
            note.append({u" · "_s, false, false});
        note.append(content.at(at));
    }
    return {note};
}

} // namespace

CellContent noteMark(int number)
{
    return {Paragraph{{u"\u00a0[%1]"_s.arg(number), false, true}}};
}

CellContent cellNote(int number, const application::BookRow &row,
    const application::BookColumn &column, const CellContent &cell)
{
    return note(number, row, column.title.kk + u" / "_s + column.title.ru, cell);
}

CellContent correctionsNote(
    int number, const application::BookRow &row, const CellContent &corrections)
{
    return note(number, row, u"Түзетулер / Исправления"_s, corrections);
}

CellContent notesGoOn(int page)
{
    return {Paragraph{
        {u"Ескертпелердің жалғасы: %1-бетке қосымша / Продолжение сносок: приложение к странице %1"_s
                .arg(page),
            false, true}}};
}

} // namespace qyz::print
