#include "domain/services/servicecatalogue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

qsizetype tabOrder(const QString &code)
{
    static const QStringList order{
        u"admission"_s, u"duplicate"_s, u"home_education"_s, u"attestation"_s, u"complaint"_s};
    const qsizetype index = order.indexOf(code);
    return index < 0 ? order.size() : index;
}

} // namespace

ServiceCatalogue::ServiceCatalogue(QList<ServiceDescription> services)
    : m_services(std::move(services))
{
    std::sort(m_services.begin(), m_services.end(),
        [](const ServiceDescription &a, const ServiceDescription &b) {
            const qsizetype left = tabOrder(a.code);
            const qsizetype right = tabOrder(b.code);
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
