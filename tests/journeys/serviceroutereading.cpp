// What a journey through a service left on the disk and on paper.
#include "journeys/serviceroute.h"

#include "ui/printing/printpreview.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QPdfDocument>
#include <QPdfSelection>

namespace qyz::tests {

int ServiceRoute::lines(const QString &service) const
{
    return value(u"SELECT count(*) FROM journal_entry WHERE journal = '%1'"_s.arg(service)).toInt();
}

QString ServiceRoute::state(const domain::LineRef &line) const
{
    return value(
        u"SELECT state FROM journal_entry WHERE journal = '%1' AND number = %2"_s.arg(line.journal)
            .arg(line.number))
        .toString();
}

QString ServiceRoute::due(const domain::LineRef &line) const
{
    return value(u"SELECT next_due FROM journal_entry WHERE journal = '%1' AND number = %2"_s
                     .arg(line.journal)
                     .arg(line.number))
        .toString();
}

QList<QJsonObject> ServiceRoute::records(const domain::LineRef &line, const QString &kind) const
{
    QList<QJsonObject> found;
    const QString sql =
        u"SELECT p.payload FROM journal_record r JOIN journal_payload p ON p.journal = r.journal "
        "AND p.seq = r.seq WHERE r.journal = '%1' AND r.number = %2 AND r.kind = '%3' "
        "ORDER BY r.seq"_s;
    for (const QVariantList &row : rows(sql.arg(line.journal).arg(line.number).arg(kind)))
        found.append(QJsonDocument::fromJson(row.at(0).toString().toUtf8()).object());
    return found;
}

QJsonObject ServiceRoute::record(const domain::LineRef &line, const QString &kind) const
{
    const QList<QJsonObject> found = records(line, kind);
    return found.isEmpty() ? QJsonObject() : found.constLast();
}

QString ServiceRoute::actor(const domain::LineRef &line, const QString &kind) const
{
    return value(u"SELECT actor FROM journal_record WHERE journal = '%1' AND number = %2 AND "
                 "kind = '%3' ORDER BY seq DESC LIMIT 1"_s.arg(line.journal)
                     .arg(line.number)
                     .arg(kind))
        .toString();
}

QString ServiceRoute::paperInFront() const
{
    const ui::PrintPreview *paper = nullptr;
    const auto comes = [this, &paper] {
        for (const ui::PrintPreview *each : window().findChildren<ui::PrintPreview *>()) {
            if (each->isVisible() && !each->isEmpty())
                paper = each;
        }
        return paper != nullptr;
    };
    if (!soon(comes))
        return {};
    QBuffer bytes;
    bytes.setData(paper->pdf());
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text.simplified();
}

} // namespace qyz::tests
