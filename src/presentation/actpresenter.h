// Does one act on a line: facts → gateway → the line after it, or why not.
#pragma once

#include "presentation/deskcontext.h"

#include <QJsonObject>
#include <QObject>

namespace qyz::presentation {

class ActPresenter : public QObject {
    Q_OBJECT

public:
    /// `context` outlives the presenter.
    explicit ActPresenter(DeskContext &context, QObject *parent = nullptr);

    void start(const application::LineView &line, const QString &action);
    void perform(const QJsonObject &facts);
    bool isBusy() const { return m_busy; }

    const application::LineView &line() const { return m_line; }
    const QString &action() const { return m_action; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// `current`: nothing else was begun meanwhile; the page still shows this act.
    void done(const qyz::application::LineView &line, const QString &action, bool current);
    void failed(const qyz::domain::Error &error);

private:
    void setBusy(bool busy);

    DeskContext &m_context;
    application::LineView m_line;
    QString m_action;
    int m_turn = 0; // an answer to an earlier page is not this one's
    bool m_busy = false;
};

} // namespace qyz::presentation
