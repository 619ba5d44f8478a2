#include "storage/sqlscript.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

struct TypeWord {
    QLatin1StringView word;
    QLatin1StringView sqlite;
    QLatin1StringView postgres;
};

// The whole list of differences in DDL (house 2.6). {{key}} compares by bytes in both databases;
// SQLite does so by itself. %1 is the column.
constexpr TypeWord words[] = {
    {"id"_L1, "INTEGER PRIMARY KEY"_L1, "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_L1},
    {"utc"_L1, "TEXT"_L1, "TIMESTAMPTZ"_L1},
    {"key"_L1, "TEXT"_L1, "TEXT COLLATE \"C\""_L1},
    {"clustered"_L1, " WITHOUT ROWID"_L1, ""_L1},
    {"bool"_L1, "INTEGER NOT NULL CHECK (%1 IN (0, 1))"_L1, "BOOLEAN NOT NULL"_L1},
    {"json"_L1, "TEXT NOT NULL CHECK (json_valid(%1))"_L1,
        "TEXT NOT NULL CHECK (%1::json IS NOT NULL)"_L1},
};

std::optional<QString> expanded(const QString &word, const QString &column, Backend backend)
{
    for (const TypeWord &known : words) {
        if (word != known.word)
            continue;
        const QString text = backend == Backend::Sqlite ? known.sqlite : known.postgres;
        const bool takesColumn = text.contains(u"%1"_s) || known.word == "bool"_L1;
        if (takesColumn == column.isEmpty())
            return std::nullopt;
        return text.contains(u"%1"_s) ? text.arg(column) : text;
    }
    return std::nullopt;
}

} // namespace

domain::Result<QStringList> statementsOf(const QByteArray &script, Backend backend)
{
    static const QRegularExpression marked(u"\\{\\{([a-z]+)(?::([a-z_]+))?\\}\\}"_s);
    const QString source = QString::fromUtf8(script);
    QString text;
    qsizetype done = 0;
    for (auto it = marked.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto filled = expanded(match.captured(1), match.captured(2), backend);
        if (!filled) {
            return domain::makeError(
                domain::ErrorCode::Internal, {}, u"type word "_s + match.captured());
        }
        text += QStringView(source).sliced(done, match.capturedStart() - done);
        text += *filled;
        done = match.capturedEnd();
    }
    text += QStringView(source).sliced(done);

    static const QRegularExpression marker(
        u"^-- ;;[ \\t]*$"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (const QString &part : text.split(marker)) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

} // namespace qyz::storage
