#include "ctl/jsoninput.h"

#include <QJsonDocument>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

Result<QJsonObject> objectOf(const QByteArray &text)
{
    if (text.size() > longestInput)
        return makeError(ErrorCode::BadJson, {u"> %1"_s.arg(longestInput)});
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return makeError(ErrorCode::BadJson, {u"@%1"_s.arg(parsed.offset)}, parsed.errorString());
    if (!document.isObject())
        return makeError(ErrorCode::BadJson, {u"{…}"_s}, u"an object is expected"_s);
    return document.object();
}

/// How deep the text still stands inside brackets at its end; strings are passed over.
int openBrackets(const QByteArray &text)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char letter : text) {
        if (inString) {
            if (escaped)
                escaped = false;
            else if (letter == '\\')
                escaped = true;
            else if (letter == '"')
                inString = false;
        } else if (letter == '"') {
            inString = true;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if (letter == '}' || letter == ']') {
            --depth;
        }
    }
    return depth;
}

} // namespace

Result<JsonInput> JsonInput::open(const QString &path)
{
    if (path == u"-"_s)
        return JsonInput(std::make_unique<std::istream>(std::cin.rdbuf()));
    auto file = std::make_unique<std::ifstream>(
        std::filesystem::path(path.toStdU16String()), std::ios::binary);
    if (!file->is_open() || file->peek() == std::ifstream::traits_type::eof()) {
        // A folder opens, too, and then gives nothing; an empty file is no application either.
        if (!file->is_open() || file->bad() || std::filesystem::is_directory(path.toStdU16String()))
            return makeError(ErrorCode::FileUnreadable, {path});
        file->clear();
    }
    return JsonInput(std::move(file));
}

JsonInput::JsonInput(std::unique_ptr<std::istream> stream)
    : m_stream(std::move(stream))
{
}

std::optional<QByteArray> JsonInput::readLine()
{
    std::string text;
    if (!std::getline(*m_stream, text))
        return std::nullopt;
    ++m_line;
    QByteArray line = QByteArray::fromStdString(text);
    if (m_line == 1 && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3); // written by an editor, part of no JSON
    return line;
}

std::optional<QByteArray> JsonInput::readFilledLine()
{
    if (m_ahead)
        return std::exchange(m_ahead, std::nullopt);
    auto line = readLine();
    while (line && line->trimmed().isEmpty())
        line = readLine();
    return line;
}

std::optional<InputItem> JsonInput::next()
{
    auto line = readFilledLine();
    if (!line)
        return std::nullopt;
    if (std::exchange(m_first, false))
        return finishFirst(*std::move(line));
    return InputItem{m_line, objectOf(*line)};
}

InputItem JsonInput::finishFirst(QByteArray text)
{
    const qint64 begins = m_line;
    auto object = objectOf(text);
    const QByteArray firstLine = text;
    while (!object && openBrackets(text) > 0 && text.size() <= longestInput) {
        const auto line = readLine();
        if (!line)
            return {begins, objectOf(text)};
        // A whole object begins here: the line before it was a broken one of its own.
        if (line->startsWith('{') && objectOf(*line)) {
            m_ahead = line;
            return {begins, objectOf(firstLine)};
        }
        text += '\n' + *line;
        object = objectOf(text);
    }
    return {begins, std::move(object)};
}

Result<QJsonObject> JsonInput::only()
{
    auto item = next();
    if (!item)
        return makeError(ErrorCode::BadJson, {u"{…}"_s}, u"the input is empty"_s);
    if (!item->object)
        return item->object.error();
    if (next())
        return makeError(ErrorCode::BadJson, {u"{…}"_s}, u"one object is expected"_s);
    return item->object;
}

} // namespace qyz::ctl
