#include "application/linelinks.h"

#include "domain/text/foldedtext.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

const QString about = u"about"_s;
const QString previous = u"previous"_s;

QString detail(const QJsonObject &details, const QString &field)
{
    return details.value(field.section(u'.', 1)).toString();
}

void appendLink(QList<LineLink> &links, const QString &kind, const QString &text)
{
    if (const auto line = LineRef::parse(text))
        links.append({kind, *line});
}

QString fieldOf(const ServiceDescription &service, const QString &kind)
{
    const ServiceCapabilities &special = service.capabilities;
    if (kind == about)
        return special.flagsLine ? special.flagsLine->field : QString();
    return special.expiresBy ? special.expiresBy->previous : QString();
}

struct Subject {
    PersonName name;
    QString iin;
    QDate birthDate;
};

/// Whom a line is about: the child, or the applicant where there is none.
Subject subjectOf(const JournalEntry &entry)
{
    if (entry.child.name.isEmpty())
        return {entry.applicant.name, entry.applicant.iin, {}};
    return {entry.child.name, entry.child.iin, entry.child.birthDate};
}

bool samePerson(const JournalEntry &one, const JournalEntry &other)
{
    const Subject a = subjectOf(one);
    const Subject b = subjectOf(other);
    if (!a.iin.isEmpty() && !b.iin.isEmpty())
        return a.iin == b.iin;
    return a.birthDate == b.birthDate
        && folded(a.name.surname + u' ' + a.name.name)
        == folded(b.name.surname + u' ' + b.name.name);
}

} // namespace

QList<LineLink> linksIn(const ServiceDescription &service, const QJsonObject &details)
{
    QList<LineLink> links;
    for (const QString &kind : {about, previous}) {
        const QString field = fieldOf(service, kind);
        if (!field.isEmpty())
            appendLink(links, kind, detail(details, field));
    }
    return links;
}

QDate expiryIn(const ServiceDescription &service, const QJsonObject &details)
{
    const auto &rule = service.capabilities.expiresBy;
    return rule ? QDate::fromString(detail(details, rule->field), Qt::ISODate) : QDate();
}

bool movesLinks(const ServiceDescription &service, const QString &field)
{
    return field == fieldOf(service, about) || field == fieldOf(service, previous);
}

bool movesExpiry(const ServiceDescription &service, const QString &field)
{
    return service.capabilities.expiresBy && service.capabilities.expiresBy->field == field;
}

Status checkLinks(UnitOfWork &work, const ServiceDescription &service, const JournalEntry &entry,
    const QList<LineLink> &links)
{
    FieldFaults faults;
    for (const LineLink &link : links) {
        const QString field = fieldOf(service, link.kind);
        const auto named = work.entries().find(link.to);
        if (!named)
            return named.error();
        const bool itself = link.to == entry.line;
        if (!*named || itself)
            faults.append({field, ErrorCode::LineNotFound, {link.to.text()}});
        else if (link.kind == previous
            && ((*named)->service != entry.service || !samePerson(**named, entry)))
            faults.append({field, ErrorCode::OtherPersonsLine, {link.to.text()}});
    }
    if (!faults.isEmpty())
        return makeError(faults);
    return {};
}

} // namespace qyz::application
