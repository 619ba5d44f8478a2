#include "tables/xlsxstyles.h"

#include "tables/xmlwalk.h"

#include <QHash>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace qyz::tables {

namespace {

/// Formats every spreadsheet knows without saying them.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31)
        || format == 36 || (format >= 50 && format <= 54) || format == 57 || format == 58;
}

} // namespace

bool showsDate(const QString &formatCode)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode.at(i).toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\\')
            ++i;
        else if (c == u'[' || c == u']')
            bracket = c == u'[';
        else if (!quoted && !bracket && (c == u'd' || c == u'y'))
            return true;
    }
    return false;
}

QDate serialDay(double serial, bool from1904)
{
    constexpr double lastDay = 2958465; // 31.12.9999
    if (!(serial >= 1) || serial > lastDay)
        return {};
    const auto days = static_cast<qint64>(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

std::optional<QSet<int>> dateFormats(QIODevice *styles)
{
    QSet<int> dates;
    if (styles == nullptr)
        return dates;
    QHash<int, QString> own;
    bool inCells = false;
    int place = 0;
    XmlWalk walk(styles);
    while (walk.next()) {
        const QStringView name = walk.name();
        if (name == u"cellXfs"_s)
            inCells = walk.isStart();
        else if (walk.isStart() && name == u"numFmt"_s)
            own.insert(walk.number(u"numFmtId"_s), walk.text(u"formatCode"_s));
        else if (walk.isStart() && inCells && name == u"xf"_s) {
            const int format = walk.number(u"numFmtId"_s);
            const auto told = own.constFind(format);
            if (told != own.constEnd() ? showsDate(*told) : isBuiltInDate(format))
                dates.insert(place);
            ++place;
        }
    }
    if (walk.failed())
        return std::nullopt;
    return dates;
}

} // namespace qyz::tables
