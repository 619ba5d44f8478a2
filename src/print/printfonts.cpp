#include "print/printfonts.h"

#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

QString sansFamily()
{
    const QString preferred = u"Noto Sans"_s;
    return QFontDatabase::hasFamily(preferred) ? preferred : u"DejaVu Sans"_s;
}

QFont sansFont(qreal size, bool bold)
{
    QFont font(QStringList{sansFamily(), u"DejaVu Sans"_s});
    font.setPointSizeF(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace qyz::print
