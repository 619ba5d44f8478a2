// JSON that comes in: one object, or JSON Lines as a stream that may never end.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <istream>
#include <memory>
#include <optional>

namespace qyz::ctl {

/// Longer lines are refused: no application is a megabyte long.
constexpr qsizetype longestInput = 1024 * 1024;

/// One object of the input with the number of the line it begins in, or why it is none.
struct InputItem {
    qint64 line = 0;
    domain::Result<QJsonObject> object;
};

class JsonInput {
public:
    /// A path, or "-" for standard input. FileUnreadable.
    static domain::Result<JsonInput> open(const QString &path);
    explicit JsonInput(std::unique_ptr<std::istream> stream);

    /// The next object as soon as its last line is there, so that each is answered before the next
    /// one comes. Only the first object may take several lines; after it, one line is one object.
    /// Empty lines are passed over. Nothing at the end.
    std::optional<InputItem> next();

    /// The input must be one object and nothing more. BadJson.
    domain::Result<QJsonObject> only();

private:
    std::optional<QByteArray> readLine();
    std::optional<QByteArray> readFilledLine();
    InputItem finishFirst(QByteArray text);

    std::unique_ptr<std::istream> m_stream;
    qint64 m_line = 0;
    bool m_first = true;
    std::optional<QByteArray> m_ahead; // read while looking for the end of the first object
};

} // namespace qyz::ctl
