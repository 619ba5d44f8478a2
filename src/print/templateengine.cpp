#include "print/templateengine.h"

#include "resourcefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

domain::Error broken(const QString &what)
{
    return domain::makeError(domain::ErrorCode::Internal, {}, u"template: "_s + what);
}

QString escaped(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

class Filler {
public:
    explicit Filler(const QString &text)
        : m_text(text)
    {
    }

    domain::Status fill(const TemplateValues &values)
    {
        m_scopes = {&values};
        return fillRange(0, m_text.size());
    }
    QString result() const { return m_result; }

private:
    domain::Status fillRange(qsizetype from, qsizetype until);
    domain::Status fillTag(const QString &tag, qsizetype &from, qsizetype until);
    domain::Status fillRows(const QString &name, qsizetype from, qsizetype until);
    /// Where the block's closing tag begins, -1 without one.
    qsizetype blockEnd(const QString &name, qsizetype from, qsizetype until) const;

    const QString *field(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            const auto found = (*scope)->fields.constFind(name);
            if (found != (*scope)->fields.cend())
                return &*found;
        }
        return nullptr;
    }
    const QList<TemplateValues> *list(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            const auto found = (*scope)->rows.constFind(name);
            if (found != (*scope)->rows.cend())
                return &*found;
        }
        return nullptr;
    }

    QString m_text;
    QString m_result;
    QList<const TemplateValues *> m_scopes;
};

domain::Status Filler::fillRange(qsizetype from, qsizetype until)
{
    while (from < until) {
        const qsizetype open = m_text.indexOf(u"{{"_s, from);
        if (open < 0 || open >= until) {
            m_result += QStringView(m_text).mid(from, until - from);
            return {};
        }
        m_result += QStringView(m_text).mid(from, open - from);
        const qsizetype close = m_text.indexOf(u"}}"_s, open);
        if (close < 0 || close >= until)
            return broken(u"a tag does not close"_s);
        const QString tag = m_text.mid(open + 2, close - open - 2);
        from = close + 2;
        QYZ_TRY(fillTag(tag, from, until));
    }
    return {};
}

domain::Status Filler::fillTag(const QString &tag, qsizetype &from, qsizetype until)
{
    const QChar mark = tag.isEmpty() ? QChar() : tag.front();
    if (mark != u'#' && mark != u'?' && mark != u'^') {
        const QString *value = field(tag);
        if (value == nullptr)
            return broken(u"unknown field "_s + tag);
        m_result += escaped(*value);
        return {};
    }
    const QString name = tag.mid(1);
    const qsizetype start = from;
    const qsizetype end = blockEnd(name, from, until);
    if (end < 0)
        return broken(u"a block does not close: "_s + name);
    from = end + name.size() + 5; // {{/name}}
    if (mark == u'#')
        return fillRows(name, start, end);

    const QString *value = field(name);
    const QList<TemplateValues> *rows = list(name);
    if (value == nullptr && rows == nullptr)
        return broken(u"unknown field "_s + name);
    const bool empty = value != nullptr ? value->isEmpty() : rows->isEmpty();
    return empty == (mark == u'^') ? fillRange(start, end) : domain::Status();
}

domain::Status Filler::fillRows(const QString &name, qsizetype from, qsizetype until)
{
    const QList<TemplateValues> *rows = list(name);
    if (rows == nullptr)
        return broken(u"unknown list "_s + name);
    for (const TemplateValues &row : *rows) {
        m_scopes.append(&row);
        const domain::Status filled = fillRange(from, until);
        m_scopes.removeLast();
        QYZ_TRY(filled);
    }
    return {};
}

qsizetype Filler::blockEnd(const QString &name, qsizetype from, qsizetype until) const
{
    int depth = 1;
    while (depth > 0) {
        const qsizetype open = m_text.indexOf(u"{{"_s, from);
        if (open < 0 || open >= until)
            return -1;
        const QStringView rest = QStringView(m_text).mid(open + 2);
        if (rest.startsWith(u'/') && rest.mid(1).startsWith(name + u"}}"_s))
            --depth;
        else if ((rest.startsWith(u'#') || rest.startsWith(u'?') || rest.startsWith(u'^'))
            && rest.mid(1).startsWith(name + u"}}"_s))
            ++depth;
        if (depth == 0)
            return open;
        from = open + 2;
    }
    return -1;
}

} // namespace

domain::Result<QString> fillTemplate(const QString &text, const TemplateValues &values)
{
    Filler filler(text);
    QYZ_TRY(filler.fill(values));
    return filler.result();
}

domain::Result<QString> fillTemplateFile(const QString &name, const TemplateValues &values)
{
    const QByteArray bytes = resources::bytes(u"templates/"_s + name);
    if (bytes.isEmpty())
        return broken(u"no file "_s + name);
    return fillTemplate(QString::fromUtf8(bytes), values);
}

} // namespace qyz::print
