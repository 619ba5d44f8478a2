// A line of any service on its way through the window, by keys alone: registered, acted on, decided
// and handed over, on SQLite and on PostgreSQL. What the program says is read from the disk.
#pragma once

#include "journeys/deskjourney.h"

#include <QHash>

class QPushButton;

namespace qyz::ui {
class ActPage;
class ReviewPage;
class ServiceTab;
} // namespace qyz::ui

namespace qyz::tests {

/// What is typed into which field; fields that are not named are passed by.
using Typed = QHash<QString, QString>;

class ServiceRoute : public DeskJourney {
protected:
    /// In a practice registry that is made already.
    explicit ServiceRoute(Place place);

    /// Another person takes the seat; the first one starts the program, at `now`.
    void sitDown(const QString &login, const QDateTime &now = officeMorning());
    /// Ctrl and the figure of the tab.
    void choose(const QString &service);
    ui::ServiceTab &tab() const;

    /// F2, the form from field to field, the papers that are asked for (or none), Ctrl+Enter: two
    /// actions. The new line.
    domain::LineRef registerLine(const QString &service, const Typed &typed);
    void fill(const Typed &typed);
    /// The number of lines in the book of the service.
    int lines(const QString &service) const;
    /// The same at another desk, for what is only a preparation.
    domain::LineRef prepare(const QString &service, const QJsonObject &application,
        const QDateTime &now = officeMorning());
    void actElsewhere(const domain::LineRef &line, const QString &action,
        const QJsonObject &facts = {}, const QString &login = u"registrar"_s);

    /// The slip is scanned; the line stands at the side of its book.
    void scan(const domain::LineRef &line);
    /// F6, the figure before the act (or its own key), the fields in their order ("" leaves what is
    /// offered), Ctrl+Enter; a sheet that comes of it is put aside.
    void act(const QString &action, const QStringList &typed = {});
    /// The act of the line panel, with its form in front.
    void begin(const QString &action);
    void typeFacts(const QStringList &typed);
    /// It is the open one, and no answer about it is on its way.
    bool isQuiet(const domain::LineRef &line) const;
    bool isOffered(const QString &action) const;
    ui::ActPage &actPage() const;
    /// Scan, F5, whom, Ctrl+Enter: three actions and a line that is handed over.
    void handOver(const domain::LineRef &line, int receiver = 1, const QStringList &typed = {});
    /// F7, the first ground, Ctrl+Enter, with the line or the queue in front: three actions.
    void refuse(const domain::LineRef &line);

    /// Enter on the newest line of the book: it stands in the review page.
    void openForDecision(const domain::LineRef &line);
    ui::ReviewPage &review() const;
    bool isInReview(const domain::LineRef &line) const;

    QString state(const domain::LineRef &line) const;
    /// The next date something is owed by, "2026-04-08".
    QString due(const domain::LineRef &line) const;
    /// Payloads of the line's records of that kind, oldest first.
    QList<QJsonObject> records(const domain::LineRef &line, const QString &kind) const;
    QJsonObject record(const domain::LineRef &line, const QString &kind) const;
    /// Who wrote the last record of that kind.
    QString actor(const domain::LineRef &line, const QString &kind) const;
    /// What the paper in front says, in one line and without hyphens.
    QString paperInFront() const;

private:
    QPushButton *button(const QString &action) const;
    void putPaperAside();
};

/// The shipped services, on every database there is.
class RouteOnEach : public ServiceRoute, public ::testing::WithParamInterface<Place> {
protected:
    RouteOnEach()
        : ServiceRoute(GetParam())
    {
    }
};

} // namespace qyz::tests
