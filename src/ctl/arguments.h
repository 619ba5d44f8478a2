// The words of a call: `qyzmetctl [options] COMMAND [words and options]`.
#pragma once

#include "domain/common/result.h"
#include "presentation/uilanguage.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace qyz::ctl {

class Arguments {
public:
    /// `words` without the program's name. Options may stand before or after the command, as
    /// "--limit 5" or "--limit=5"; "--" ends them; "-" is a word. UsageError: an option nobody
    /// knows, one given twice, one without its value. Whether the command takes it is asked later.
    static domain::Result<Arguments> parse(const QStringList &words);

    /// Empty where none was given.
    QString command() const { return m_words.value(0); }
    /// What follows the command.
    QStringList words() const { return m_words.mid(1); }
    QString word(int index) const { return m_words.value(index + 1); }

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option); }
    /// Of an option that may be given more than once, in the order they stand.
    QStringList values(const QString &option) const { return m_repeated.value(option); }
    QStringList optionNames() const { return m_options.keys(); }
    /// A whole number from `least` on; `fallback` where the option is missing. UsageError.
    domain::Result<qint64> number(const QString &option, qint64 fallback, qint64 least) const;

private:
    QStringList m_words;
    QHash<QString, QString> m_options;
    QHash<QString, QStringList> m_repeated;
};

/// Options every command takes: "db", "as", "json" …
QStringList globalOptions();

/// "kk", "ru", "en"; anything else is nothing.
std::optional<presentation::UiLanguage> uiLanguage(const QString &code);

} // namespace qyz::ctl
