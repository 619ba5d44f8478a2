// All services the program knows, in the order of their tabs.
#pragma once

#include "domain/services/servicedescription.h"

namespace qyz::domain {

class ServiceCatalogue {
public:
    ServiceCatalogue() = default;
    explicit ServiceCatalogue(QList<ServiceDescription> services);

    /// Reads service files; the first bad one is the answer, also one whose code or
    /// journal another has already (BadJson). In the order of their tabs, then any
    /// further ones by code.
    static Result<ServiceCatalogue> fromFiles(const QList<QByteArray> &files);

    const QList<ServiceDescription> &services() const { return m_services; }
    const ServiceDescription *find(const QString &code) const;
    /// By the code of its journal.
    const ServiceDescription *ofJournal(const QString &journal) const;

private:
    QList<ServiceDescription> m_services;
};

} // namespace qyz::domain
