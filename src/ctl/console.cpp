#include "ctl/console.h"

#include "presentation/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue ruleJson(ErrorCode code)
{
    const QString rule = errorRule(code);
    return rule.isEmpty() ? QJsonValue() : QJsonValue(rule);
}

bool writeLine(std::FILE *stream, const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

QJsonObject faultJson(const FieldFault &fault, presentation::UiLanguage language)
{
    return {{u"code"_s, errorName(fault.code)}, {u"rule"_s, ruleJson(fault.code)},
        {u"message"_s, presentation::faultText(fault, language)}};
}

QJsonObject errorJson(const Error &error, presentation::UiLanguage language)
{
    QJsonObject fields;
    for (const FieldFault &fault : error.faults) {
        QJsonArray faults = fields.value(fault.field).toArray();
        faults.append(faultJson(fault, language));
        fields.insert(fault.field, faults);
    }
    return {{u"code"_s, errorName(error.code)}, {u"rule"_s, ruleJson(error.code)},
        {u"message"_s, presentation::errorText(error, language)}, {u"fields"_s, fields}};
}

Console::Console(bool json, presentation::UiLanguage language)
    : m_json(json)
    , m_language(language)
{
}

void Console::answer(const QJsonObject &object)
{
    write(compact(object));
}

void Console::answer(const QString &text)
{
    write(text.toUtf8());
}

void Console::error(const Error &error, qint64 inputLine)
{
    if (m_json) {
        QJsonObject body = errorJson(error, m_language);
        QJsonObject object;
        if (inputLine > 0) {
            body.insert(u"input_line"_s, inputLine);
            object.insert(u"input_line"_s, inputLine);
        }
        object.insert(u"error"_s, body);
        writeError(compact(object));
        return;
    }
    const QString place = inputLine > 0 ? u"%1: "_s.arg(inputLine) : QString();
    if (error.faults.isEmpty()) {
        writeError((place + presentation::errorText(error, m_language)).toUtf8());
        return;
    }
    for (const FieldFault &fault : error.faults) {
        writeError((place + presentation::fieldName(fault.field, m_language) + u": "_s
            + presentation::faultText(fault, m_language))
                       .toUtf8());
    }
}

void Console::warning(const FieldFault &warning)
{
    if (m_json)
        writeError(compact({{u"warning"_s, faultJson(warning, m_language)}}));
    else
        writeError(presentation::faultText(warning, m_language).toUtf8());
}

void Console::note(const QString &text)
{
    writeError(text.toUtf8());
}

void Console::write(const QByteArray &line)
{
    if (!writeLine(stdout, line))
        m_outputFailed = true;
}

void Console::writeError(const QByteArray &line)
{
    // Where even this cannot be written, the exit code still tells.
    static_cast<void>(writeLine(stderr, line));
}

} // namespace qyz::ctl
