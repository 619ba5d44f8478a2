// The files shipped inside the programs: services, calendar, organisation, templates, SQL, forms.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qyz::resources {

/// Makes ":/qyz/…" readable; call once at the start of a program or test.
void initialise();

/// The bytes of ":/qyz/<name>", empty when there is no such file.
QByteArray bytes(const QString &name);

/// Names of the files in a folder, sorted, with the folder: "services/admission.json".
QStringList list(const QString &folder);

} // namespace qyz::resources
