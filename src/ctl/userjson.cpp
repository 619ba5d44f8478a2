#include "ctl/userjson.h"

#include "ctl/officetime.h"
#include "ctl/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QJsonObject assignmentJson(const Assignment &assignment)
{
    return {{u"number"_s, assignment.number}, {u"duty"_s, dutyName(assignment.duty)},
        {u"journals"_s, QJsonArray::fromStringList(assignment.journals)},
        {u"from"_s, dateJson(assignment.from)}, {u"to"_s, dateJson(assignment.to)},
        {u"order"_s, textOrNull(assignment.order)},
        {u"substitute_for"_s, textOrNull(assignment.substituteFor)},
        {u"end_order"_s, textOrNull(assignment.endOrder)}};
}

QString assignmentText(const Assignment &assignment)
{
    QString text = u"%1: %2 (%3) %4–%5"_s.arg(QString::number(assignment.number),
        dutyName(assignment.duty), assignment.journals.join(u", "_s),
        assignment.from.toString(Qt::ISODate), assignment.to.toString(Qt::ISODate));
    if (!assignment.order.isEmpty())
        text += u", № "_s + assignment.order;
    if (!assignment.substituteFor.isEmpty())
        text += u", → "_s + assignment.substituteFor;
    return text;
}

} // namespace

QJsonObject personJson(const application::PersonView &person)
{
    const AccountProfile &account = person.account;
    QJsonArray assignments;
    for (const Assignment &assignment : person.assignments)
        assignments.append(assignmentJson(assignment));
    return {{u"login"_s, account.login}, {u"surname"_s, textOrNull(account.name.surname)},
        {u"name"_s, textOrNull(account.name.name)},
        {u"patronymic"_s, textOrNull(account.name.patronymic)},
        {u"post"_s, QJsonObject{{u"kk"_s, account.post.kk}, {u"ru"_s, account.post.ru}}},
        {u"phone"_s, textOrNull(account.phone)}, {u"disabled"_s, account.disabled},
        {u"has_password"_s, person.hasPassword}, {u"assignments"_s, assignments},
        {u"keys"_s, QJsonArray::fromStringList(person.keys)},
        {u"awaited_keys"_s, QJsonArray::fromStringList(person.awaited)}};
}

QString personRow(const application::PersonView &person, presentation::UiLanguage language)
{
    const AccountProfile &account = person.account;
    QStringList cells{account.login, account.name.full(),
        language == presentation::UiLanguage::Kazakh ? account.post.kk : account.post.ru};
    if (account.disabled)
        cells.append(word(Word::SwitchedOff, language));
    if (!person.hasPassword)
        cells.append(word(Word::NoPasswordYet, language));
    if (!person.awaited.isEmpty())
        cells.append(word(Word::AwaitsKeys, language) + u": "_s + person.awaited.join(u", "_s));
    for (const Assignment &assignment : person.assignments)
        cells.append(assignmentText(assignment));
    return cells.join(u" · "_s);
}

} // namespace qyz::ctl
