#include "domain/services/servicecatalogue.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

int placeOf(const ServiceDescription &service)
{
    return service.tabOrder > 0 ? service.tabOrder : std::numeric_limits<int>::max();
}

} // namespace

ServiceCatalogue::ServiceCatalogue(QList<ServiceDescription> services)
    : m_services(std::move(services))
{
    std::sort(m_services.begin(), m_services.end(),
        [](const ServiceDescription &a, const ServiceDescription &b) {
            const int left = placeOf(a);
            const int right = placeOf(b);
            return left != right ? left < right : a.code < b.code;
        });
}

Result<ServiceCatalogue> ServiceCatalogue::fromFiles(const QList<QByteArray> &files)
{
    QList<ServiceDescription> services;
    for (const QByteArray &file : files) {
        auto service = ServiceDescription::fromJson(file);
        if (!service)
            return service.error();
        for (const ServiceDescription &known : std::as_const(services)) {
            // Two descriptions of one service or journal would answer each other's questions.
            if (known.code == service->code || known.journal.code == service->journal.code) {
                const QString twin = service->code + u" is there twice"_s;
                return makeError(ErrorCode::BadJson, {twin}, twin);
            }
        }
        services.append(*std::move(service));
    }
    return ServiceCatalogue(std::move(services));
}

const ServiceDescription *ServiceCatalogue::find(const QString &code) const
{
    for (const ServiceDescription &service : m_services) {
        if (service.code == code)
            return &service;
    }
    return nullptr;
}

const ServiceDescription *ServiceCatalogue::ofJournal(const QString &journal) const
{
    for (const ServiceDescription &service : m_services) {
        if (service.journal.code == journal)
            return &service;
    }
    return nullptr;
}

} // namespace qyz::domain
