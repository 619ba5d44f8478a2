// Fills the HTML templates of one-page sheets. Values are escaped: a name is never markup.
//
//   {{field}}                    the value; new lines of it become line breaks
//   {{?field}}…{{/field}}        only where the field is not empty
//   {{^field}}…{{/field}}        only where it is empty
//   {{#rows}}…{{/rows}}          once per row; a row sees its own fields first, then the outer ones
#pragma once

#include "domain/common/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace qyz::print {

struct TemplateValues {
    QHash<QString, QString> fields;
    QHash<QString, QList<TemplateValues>> rows;
};

/// A field or list the values do not know, and a block that does not close, are bugs of ours:
/// Internal, with the name in `detail`.
domain::Result<QString> fillTemplate(const QString &text, const TemplateValues &values);

/// The same for a file of resources/templates, "receipt.html".
domain::Result<QString> fillTemplateFile(const QString &name, const TemplateValues &values);

} // namespace qyz::print
