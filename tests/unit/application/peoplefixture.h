// A desk whose invented service, of the journal of home education, has one sealed field and is
// reviewed by `deputy`.
#pragma once

#include "deskfixture.h"

#include <QJsonDocument>

namespace qyz::application::testing {

inline const QString sealedService = QStringLiteral("home_education");

inline void openSealedService(const QString &code, QByteArray &file)
{
    if (code != sealedService)
        return;
    openReviewedService(code, file);
    QJsonObject json = QJsonDocument::fromJson(file).object();
    QJsonArray fields = json.value("fields"_L1).toArray();
    const QJsonObject label{{u"kk"_s, u"Денсаулығы"_s}, {u"ru"_s, u"Здоровье"_s}};
    fields.append(QJsonObject{{u"key"_s, u"details.health_note"_s}, {u"type"_s, u"text"_s},
        {u"label"_s, label}, {u"sealed"_s, true}, {u"max_length"_s, 500}});
    json.insert("fields"_L1, fields);
    file = QJsonDocument(json).toJson();
}

class PeopleDesk : public Desk {
public:
    explicit PeopleDesk(bool practice = true)
        : Desk(shippedCatalogue(openSealedService), practice)
    {
        journal = sealedService;
    }

    domain::Result<Registered> addNote(
        const QString &note, int child = 0, const QString &actor = u"registrar"_s)
    {
        return add(childNumber(child, with(goodJson(), u"details.health_note"_s, note)), actor,
            sealedService);
    }

    domain::Result<LineView> look(
        const QString &login, const QString &reason = {}, qint64 number = 1)
    {
        return registry.show({journal, 0, number}, login, false, reason);
    }

    domain::Result<SignedIn> enter(const QString &login, const QString &password = u"practice"_s)
    {
        return registry.signIn(login, password);
    }

    domain::Result<domain::AccountProfile> newAccount(const QString &login,
        const QString &password = u"first words"_s, const QString &actor = u"admin"_s)
    {
        return registry.addAccount(
            {{login, {u"Сынақов"_s, u"Үлгі"_s, {}}, {u"орынбасар"_s, u"заместитель"_s, false}, {}},
                password, actor});
    }

    domain::Result<domain::Assignment> assign(const QString &login, domain::Duty duty,
        const QStringList &journals, const QString &actor = u"admin"_s,
        const QDate &from = QDate(2026, 6, 1), const QString &substituteFor = {})
    {
        domain::Assignment assignment{login, duty, journals, from, {}, u"12-ө"_s};
        assignment.substituteFor = substituteFor;
        return registry.assign({assignment, actor});
    }

    QStringList holders(int number = 1) const
    {
        QStringList logins;
        for (const KeyShare &share : transactor.state.shares) {
            if (share.service == sealedService && share.number == number)
                logins.append(share.login);
        }
        logins.sort();
        return logins;
    }

    QString lastRecord(const QString &chain) const
    {
        return transactor.state.chains.value(chain).constLast().record.kind;
    }

    QJsonObject lastFacts(const QString &chain) const
    {
        return QJsonDocument::fromJson(
            transactor.state.chains.value(chain).constLast().payload->text)
            .object();
    }
};

/// "health_note closed"
inline std::string sealedOf(const domain::Result<LineView> &view)
{
    if (!view)
        return codeOf(view);
    static const char *const names[] = {"closed", "key missing", "reason needed", "opened"};
    QStringList list;
    for (const SealedField &field : view->sealed)
        list.append(field.field + u' ' + QLatin1StringView(names[static_cast<int>(field.state)]));
    return readable(list);
}

inline std::string noteOf(const domain::Result<LineView> &view)
{
    return view ? readable(view->entry.details.value("health_note"_L1).toString()) : codeOf(view);
}

} // namespace qyz::application::testing
