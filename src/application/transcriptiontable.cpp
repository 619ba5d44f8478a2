#include "application/transcriptiontable.h"

#include "application/transcriptheadings.h"
#include "domain/text/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int headingsWithin = 15; // rows of title above the headings
constexpr int leastHeadings = 2; // fewer are chance

/// Fields of this service by the headings an office gives them.
QHash<QString, QString> fieldsByHeading(const ServiceDescription &service)
{
    const QStringList fields = transcriptFields(service);
    QHash<QString, QString> known;
    const auto learn = [&](const QString &heading, const QString &field) {
        const QString key = headingKey(heading);
        if (!key.isEmpty() && fields.contains(field) && !known.contains(key))
            known.insert(key, field);
    };
    for (const KnownHeading &heading : knownHeadings) {
        for (const QStringView words : heading.words.tokenize(u'|'))
            learn(words.toString(), QString::fromLatin1(heading.field));
    }
    for (const ServiceField &field : service.fields) {
        if (field.key.startsWith("details."_L1)) {
            learn(field.label.kk, field.key);
            learn(field.label.ru, field.key);
        }
    }
    for (const QString &field : fields)
        learn(field, field); // the contract's own names
    return known;
}

QMap<int, QString> columnsOf(const SourceRow &row, const QHash<QString, QString> &known)
{
    QMap<int, QString> columns;
    QStringList used;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString field = known.value(headingKey(row.cells.at(column)));
        if (field.isEmpty() || used.contains(field))
            continue; // the first of two alike is taken
        used.append(field);
        columns.insert(column, field);
    }
    return columns;
}

const SourceRow *rowNumbered(const SourceTable &table, int number)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
        [number](const SourceRow &row) { return row.number == number; });
    return found == table.rows.end() ? nullptr : &*found;
}

/// Printed journals number their columns in a row below the headings: 1 2 3 4 …
bool isColumnNumbering(const SourceRow &row, const TableMapping &mapping)
{
    constexpr int enough = 3;
    if (row.number > mapping.headingRow + 2 || row.cells.size() < enough)
        return false;
    for (int column = 0; column < row.cells.size(); ++column) {
        if (row.cells.at(column) != QString::number(column + 1))
            return false;
    }
    return true;
}

int columnOfLetters(const QString &letters)
{
    int column = 0;
    for (const QChar c : letters.toUpper())
        column = column * 26 + (c.unicode() - u'A' + 1);
    return column - 1;
}

/// By heading first: a column may be headed «Б» or «1».
std::optional<int> columnNamed(const QString &name, const SourceRow *headings)
{
    if (headings) {
        for (int column = 0; column < headings->cells.size(); ++column) {
            if (headingKey(headings->cells.at(column)) == headingKey(name)
                && !headingKey(name).isEmpty())
                return column;
        }
    }
    static const QRegularExpression letters(u"^[A-Za-z]{1,2}$"_s);
    if (letters.match(name).hasMatch())
        return columnOfLetters(name);
    bool isNumber = false;
    const int place = name.toInt(&isNumber);
    return isNumber && place > 0 && place <= 256 ? std::optional(place - 1) : std::nullopt;
}

} // namespace

QString headingKey(const QString &heading)
{
    // «Ф.И.О.», «Т.А.Ә.» are one word.
    static const QRegularExpression initials(
        u"\\b(\\p{L})\\.\\s?(\\p{L})\\.\\s?(\\p{L})(?:\\.|\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString plain = heading;
    plain.replace(initials, u"\\1\\2\\3"_s);
    plain.replace(u"№"_s, u" ном "_s).replace(u'\n', u' ');
    return folded(plain);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

TableMapping guessedMapping(const SourceTable &table, const ServiceDescription &service)
{
    const QHash<QString, QString> known = fieldsByHeading(service);
    TableMapping best;
    for (const SourceRow &row :
        table.rows.first(std::min<qsizetype>(table.rows.size(), headingsWithin))) {
        const QMap<int, QString> columns = columnsOf(row, known);
        if (columns.size() >= leastHeadings && columns.size() > best.columns.size())
            best = {row.number, columns};
    }
    return best;
}

Result<TableMapping> mappingFromJson(
    const QJsonObject &json, const SourceTable &table, const ServiceDescription &service)
{
    for (const QString &key : json.keys()) {
        if (key != "heading_row"_L1 && key != "columns"_L1)
            return makeError(ErrorCode::UnknownKey, {key.left(40)});
    }
    if (!json.value("columns"_L1).isObject())
        return makeError(ErrorCode::BadJson, {u"columns"_s, u"{…}"_s});
    TableMapping mapping;
    mapping.headingRow = json.contains("heading_row"_L1)
        ? json.value("heading_row"_L1).toInt()
        : guessedMapping(table, service).headingRow;
    const SourceRow *headings = rowNumbered(table, mapping.headingRow);
    const QStringList fields = transcriptFields(service);
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
        const QString field = it.value().toString();
        if (!fields.contains(field))
            return makeError(ErrorCode::UnknownKey, {field.left(40)});
        const auto column = columnNamed(it.key(), headings);
        if (!column)
            return makeError(ErrorCode::ColumnMissing, {it.key().left(40)});
        mapping.columns.insert(*column, field);
    }
    return mapping;
}

QJsonObject mappingJson(const TableMapping &mapping, const SourceTable &table)
{
    const SourceRow *headings = rowNumbered(table, mapping.headingRow);
    QJsonObject columns;
    for (auto it = mapping.columns.constBegin(); it != mapping.columns.constEnd(); ++it) {
        const QString heading = headings ? headings->cells.value(it.key()) : QString();
        columns.insert(heading.isEmpty() ? columnLetters(it.key()) : heading, it.value());
    }
    return {{u"heading_row"_s, mapping.headingRow}, {u"columns"_s, columns}};
}

Status checkMapping(const TableMapping &mapping)
{
    for (const QString &field : {u"number"_s, u"date"_s}) {
        if (!mapping.has(field))
            return makeError(ErrorCode::ColumnMissing, {field});
    }
    const QStringList fields = mapping.columns.values();
    const bool named = std::any_of(fields.begin(), fields.end(), [](const QString &field) {
        return field.endsWith(u"surname"_s) || field.endsWith(u"full_name"_s);
    });
    if (!named)
        return makeError(ErrorCode::ColumnMissing, {u"applicant.surname"_s});
    return {};
}

QStringList unreadHeadings(const SourceTable &table, const TableMapping &mapping)
{
    qsizetype width = 0;
    for (const SourceRow &row : table.rows)
        width = std::max(width, row.cells.size());
    const SourceRow *headings = rowNumbered(table, mapping.headingRow);
    QStringList unread;
    for (int column = 0; column < width; ++column) {
        if (mapping.columns.contains(column))
            continue;
        const bool filled =
            std::any_of(table.rows.begin(), table.rows.end(), [&](const SourceRow &row) {
                return row.number > mapping.headingRow && !row.cells.value(column).isEmpty();
            });
        const QString heading = headings ? headings->cells.value(column) : QString();
        if (filled)
            unread.append(heading.isEmpty() ? columnLetters(column) : heading);
    }
    return unread;
}

QList<TranscriptRow> transcriptRows(const SourceTable &table, const TableMapping &mapping)
{
    QList<TranscriptRow> rows;
    for (const SourceRow &source : table.rows) {
        if (source.number <= mapping.headingRow || isColumnNumbering(source, mapping))
            continue;
        TranscriptRow row;
        row.row = source.number;
        for (auto it = mapping.columns.constBegin(); it != mapping.columns.constEnd(); ++it) {
            const QString text = source.cells.value(it.key());
            if (!text.isEmpty())
                row.values.insert(it.value(), text);
        }
        if (!row.values.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace qyz::application
