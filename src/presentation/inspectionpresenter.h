// The page of the inspection (R11).
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

namespace qyz::presentation {

class InspectionPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter; its office is renewed when an inspection began or ended.
    explicit InspectionPresenter(DeskContext &desk, QObject *parent = nullptr);

    /// The open one, if there is one.
    const application::Inspection *open() const;
    bool isBusy() const { return m_busy; }
    /// The actor is filled in.
    void begin(application::OpenInspectionCommand command);
    void end(int number, const QString &result);
    /// Another desk may have begun or ended one.
    void renewOffice();

Q_SIGNALS:
    void done();
    void busyChanged();
    void officeChanged();
    void failed(const qyz::domain::Error &error);

private:
    void onDone(const domain::Result<application::InspectionRecord> &answer);
    void setBusy(bool busy);

    DeskContext &m_desk;
    bool m_busy = false;
};

} // namespace qyz::presentation
