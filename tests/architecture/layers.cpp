#include "architecture/layers.h"

#include "architecture/sourcefiles.h"

#include <QDir>
#include <QLibraryInfo>
#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::architecture {

namespace {

/// Which modules of Qt have a header of this name: the short spelling <QWidget> does not say.
const QMultiHash<QString, QString> &qtHeaders()
{
    static const QMultiHash<QString, QString> known = [] {
        QMultiHash<QString, QString> headers;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList modules = root.entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString &module : modules) {
            const QStringList files = QDir(root.filePath(module)).entryList(QDir::Files);
            for (const QString &file : files)
                headers.insert(file, module);
        }
        return headers;
    }();
    return known;
}

QStringList qtModulesOf(const QString &header)
{
    static const QRegularExpression longSpelling(u"^(Qt[A-Z]\\w*)/"_s);
    const auto match = longSpelling.match(header);
    return match.hasMatch() ? QStringList{match.captured(1)} : qtHeaders().values(header);
}

bool isStandard(const QString &header)
{
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    return standard.match(header).hasMatch();
}

bool mayCallTheSystem(const QString &path)
{
    // House 0.12: what a Windows build must replace stands in folders and files of its own.
    return path.contains(u"/platform/"_s) || path == u"ctl/terminal.cpp"_s
        || path == u"app/filedraftstore.cpp"_s;
}

bool isNamed(const QStringList &patterns, const QString &header)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))
            .match(header)
            .hasMatch();
    });
}

bool ourHeaderAllowed(const Layer &layer, const QString &header)
{
    if (!header.contains(u'/') || header.startsWith(u'.'))
        return isNamed(layer.others, header);
    return layer.ours.contains(header.section(u'/', 0, 0));
}

bool systemHeaderAllowed(const Layer &layer, const QString &path, const QString &header)
{
    const QStringList modules = qtModulesOf(header);
    if (!modules.isEmpty()) {
        return std::any_of(modules.begin(), modules.end(),
            [&](const QString &module) { return layer.qt.contains(module); });
    }
    return isStandard(header) || isNamed(layer.others, header) || mayCallTheSystem(path);
}

} // namespace

const QList<Layer> &layers()
{
    static const QList<Layer> table{
        {u"domain"_s, {u"domain"_s}, {u"QtCore"_s}, {u"tl/expected.hpp"_s}},
        {u"application"_s, {u"application"_s, u"domain"_s}, {u"QtCore"_s}, {}},
        {u"storage"_s, {u"storage"_s, u"application"_s, u"domain"_s}, {u"QtCore"_s, u"QtSql"_s},
            {u"libpq-fe.h"_s, u"*.moc"_s}},
        {u"print"_s, {u"print"_s, u"application"_s, u"domain"_s},
            {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s, u"QtPdf"_s},
            {u"qrencode.h"_s, u"xlsxwriter.h"_s, u"resourcefiles.h"_s}},
        {u"vault"_s, {u"vault"_s, u"application"_s, u"domain"_s}, {u"QtCore"_s}, {u"sodium.h"_s}},
        {u"tables"_s, {u"tables"_s, u"application"_s, u"domain"_s},
            {u"QtCore"_s, u"QtCore5Compat"_s}, {u"zip.h"_s}},
        {u"presentation"_s, {u"presentation"_s, u"application"_s, u"domain"_s}, {u"QtCore"_s},
            {u"*.moc"_s}},
        {u"ui"_s, {u"ui"_s, u"presentation"_s, u"application"_s, u"domain"_s},
            {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtUiTools"_s, u"QtPrintSupport"_s},
            {u"ui_*.h"_s, u"*.moc"_s}},
        {u"app"_s,
            {u"app"_s, u"ui"_s, u"presentation"_s, u"storage"_s, u"vault"_s, u"print"_s,
                u"tables"_s, u"application"_s, u"domain"_s},
            {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s},
            {u"resourcefiles.h"_s, u"translationfiles.h"_s, u"*.moc"_s}},
        {u"ctl"_s,
            {u"ctl"_s, u"presentation"_s, u"storage"_s, u"vault"_s, u"print"_s, u"tables"_s,
                u"application"_s, u"domain"_s},
            {u"QtCore"_s, u"QtGui"_s}, {u"resourcefiles.h"_s}},
    };
    return table;
}

const Layer *layerOf(const QString &module)
{
    for (const Layer &layer : layers()) {
        if (layer.module == module)
            return &layer;
    }
    return nullptr;
}

QStringList includeProblems(const QString &path, const QString &code)
{
    const QString module = path.section(u'/', 0, 0);
    const Layer *layer = layerOf(module);
    if (!layer)
        return {path + u": there is no layer "_s + module};
    static const QRegularExpression directive(
        u"^[ \\t]*#[ \\t]*(?:include|include_next|import)\\b[ \\t]*(.*)$"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression operand(u"^([<\"])([^>\"]+)[>\"]"_s);
    const QString bare = withoutComments(code, true);
    QStringList problems;
    for (auto matches = directive.globalMatch(bare); matches.hasNext();) {
        const auto match = matches.next();
        const auto named = operand.match(match.captured(1));
        const QString header = named.captured(2);
        const bool allowed = named.hasMatch()
            && (named.captured(1) == u"\""_s ? ourHeaderAllowed(*layer, header)
                                             : systemHeaderAllowed(*layer, path, header));
        if (!allowed) {
            const auto line = QStringView(bare).left(match.capturedStart()).count(u'\n') + 1;
            problems.append(u"%1:%2: %3 may not include %4"_s.arg(path).arg(line).arg(
                module, match.captured(1)));
        }
    }
    return problems;
}

} // namespace qyz::architecture
