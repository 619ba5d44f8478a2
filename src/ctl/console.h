// What the program says: answers on standard output, messages on standard error, both UTF-8.
#pragma once

#include "domain/common/error.h"
#include "presentation/uilanguage.h"

#include <QJsonObject>
#include <QString>

namespace qyz::ctl {

class Console {
public:
    Console(bool json, presentation::UiLanguage language);

    bool json() const { return m_json; }
    presentation::UiLanguage language() const { return m_language; }

    /// One line of an answer, flushed at once: what was committed is told before anything else
    /// happens.
    void answer(const QJsonObject &object);
    void answer(const QString &text);

    /// `inputLine`: of JSON Lines, 1 for the first; 0 leaves it out.
    void error(const domain::Error &error, qint64 inputLine = 0);
    /// A warning does not end the command and has no part in the exit code.
    void warning(const domain::FieldFault &warning);
    void note(const QString &text);

    /// Standard output could not be written (a full disk, a closed pipe).
    bool outputFailed() const { return m_outputFailed; }

private:
    void write(const QByteArray &line);
    void writeError(const QByteArray &line);

    bool m_json;
    presentation::UiLanguage m_language;
    bool m_outputFailed = false;
};

/// {"code", "rule", "message", "fields"} of the contract.
QJsonObject errorJson(const domain::Error &error, presentation::UiLanguage language);
QJsonObject faultJson(const domain::FieldFault &fault, presentation::UiLanguage language);

} // namespace qyz::ctl
