#include "ctl/arguments.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

const QStringList &withValue()
{
    static const QStringList names{u"db"_s, u"as"_s, u"password-file"_s, u"new-password-file"_s,
        u"now"_s, u"lang"_s, u"services"_s, u"organisation"_s, u"director"_s, u"service"_s,
        u"case"_s, u"received"_s, u"channel"_s, u"week"_s, u"state"_s, u"from"_s, u"to"_s,
        u"limit"_s, u"after"_s, u"kind"_s, u"out"_s, u"volume"_s, u"pages"_s, u"digest"_s,
        u"surname"_s, u"name"_s, u"patronymic"_s, u"post-kk"_s, u"post-ru"_s, u"phone"_s, u"duty"_s,
        u"journals"_s, u"order"_s, u"substitute-for"_s, u"assignment"_s, u"reason"_s, u"accept"_s,
        u"date"_s, u"explain"_s, u"sheets"_s, u"authority"_s, u"basis"_s, u"number"_s, u"result"_s,
        u"map"_s, u"bad"_s, u"book"_s, u"first-number"_s, u"last-number"_s, u"last-page"_s,
        u"last-date"_s, u"counted-by"_s, u"place"_s, u"place-ru"_s, u"act"_s, u"gaps"_s,
        u"repeats"_s};
    return names;
}

const QStringList &withoutValue()
{
    static const QStringList names{u"json"_s, u"help"_s, u"version"_s, u"practice"_s, u"filled"_s,
        u"why"_s, u"forget-keys"_s, u"moves"_s, u"new"_s, u"today"_s, u"slips"_s, u"touched"_s,
        u"record"_s, u"check"_s, u"dry-run"_s, u"skip-bad"_s};
    return names;
}

Error usage(const QString &word)
{
    return makeError(ErrorCode::UsageError, {word});
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words)
{
    Arguments arguments;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsOver || !word.startsWith(u"--"_s)) {
            const bool help = !optionsOver && word == u"-h"_s;
            if (!optionsOver && !help && word.size() > 1 && word.startsWith(u'-'))
                return usage(word);
            if (help)
                arguments.m_options.insert(u"help"_s, {});
            else
                arguments.m_words.append(word);
            continue;
        }
        if (word == u"--"_s) {
            optionsOver = true;
            continue;
        }
        const qsizetype sign = word.indexOf(u'=');
        const QString name = word.mid(2, sign < 0 ? -1 : sign - 2);
        const bool again = name == u"explain"_s;
        if (arguments.has(name) && !again)
            return usage(word);
        if (withoutValue().contains(name) && sign < 0) {
            arguments.m_options.insert(name, {});
        } else if (withValue().contains(name) && (sign >= 0 || i + 1 < words.size())) {
            const QString value = sign < 0 ? words.at(++i) : word.mid(sign + 1);
            arguments.m_options.insert(name, value);
            arguments.m_repeated[name].append(value);
        } else {
            return usage(word);
        }
    }
    return arguments;
}

Result<qint64> Arguments::number(const QString &option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least)
        return usage(u"--%1 %2"_s.arg(option, value(option)));
    return number;
}

QStringList globalOptions()
{
    return {u"db"_s, u"as"_s, u"password-file"_s, u"json"_s, u"now"_s, u"lang"_s, u"services"_s,
        u"help"_s, u"version"_s};
}

std::optional<presentation::UiLanguage> uiLanguage(const QString &code)
{
    if (code == u"kk"_s)
        return presentation::UiLanguage::Kazakh;
    if (code == u"ru"_s)
        return presentation::UiLanguage::Russian;
    if (code == u"en"_s)
        return presentation::UiLanguage::English;
    return std::nullopt;
}

} // namespace qyz::ctl
