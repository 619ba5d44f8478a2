// Behind the form of an application: values → draft → gateway → number or faults. Keeps the draft
// on the disk while it is typed; the draft's id is the request_id, so that a repeat after a lost
// connection gets the first answer and no second number.
#pragma once

#include "presentation/deskcontext.h"
#include "presentation/draftsaver.h"
#include "presentation/officenow.h"

#include <QObject>
#include <QTimer>

namespace qyz::presentation {

/// Something the person may answer with a reason; `key` is its place in `override`.
struct RegistrationQuestion {
    QString key;
    domain::FieldFault fault; // the sentence to show
};

/// The place in `override` that answers a code; empty where the code is no question.
QString overrideKey(domain::ErrorCode code);

class RegistrationPresenter : public QObject {
    Q_OBJECT

public:
    /// `context` and `service` outlive the presenter.
    RegistrationPresenter(
        DeskContext &context, const domain::ServiceDescription &service, QObject *parent = nullptr);
    ~RegistrationPresenter() override;

    /// `pristine`: the values of the untouched form; they are no draft yet.
    void startNew(const QJsonObject &pristine);
    void openDraft(const application::Draft &draft, const QJsonObject &pristine);

    /// The form changed; the draft is written 300 ms after the last change. Sealed fields (R38)
    /// never come to the disk.
    void valuesChanged(const QJsonObject &values);
    /// Writes what is not written yet, at once (leaving, closing).
    void saveNow();

    /// `values` in the shape of the register contract; `reasons` answer questions.
    void registerApplication(const QJsonObject &values, const QJsonObject &reasons);

    bool isBusy() const { return m_busy; }
    QString draftId() const { return m_draftId; }
    /// The office's time; invalid until the registry was heard.
    QDateTime now() const { return m_now.now(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void officeHeard(const qyz::application::OfficeStatus &status);
    void registered(const qyz::application::Registered &registered);
    /// The answers to an application whose form was left meanwhile: the form in front is another
    /// one and stays as it is. What was refused stands among the drafts.
    void registeredBehind(const qyz::application::Registered &registered);
    void refusedBehind();
    /// Faults of fields, questions, or both; all at once.
    void refused(const qyz::domain::FieldFaults &faults,
        const QList<qyz::presentation::RegistrationQuestion> &questions);
    /// Not the form's fault: closed office, lost connection, full disk …
    void failed(const qyz::domain::Error &error);
    void draftFailed(const qyz::domain::Error &error);
    /// A draft came to the disk or went from it.
    void draftsChanged();

private:
    void askOffice();
    void setBusy(bool busy);
    void begin(const QString &draftId);
    void answered(const domain::Result<application::Registered> &answer);
    void answeredBehind(
        const domain::Result<application::Registered> &answer, const QString &draftId);
    void tellWhy(const domain::Error &error);
    void forgetDraft();
    void removeDraft(const QString &id);
    void onStored(const domain::Status &done);

    DeskContext &m_context;
    const domain::ServiceDescription &m_service;
    DraftSaver m_saver;
    QTimer m_saveTimer;
    OfficeNow m_now;
    QString m_draftId;
    QJsonObject m_pristine;
    QJsonObject m_values;
    bool m_stored = false; // the draft has a file
    int m_turn = 0; // an answer to an earlier form is not this one's
    bool m_busy = false;
};

} // namespace qyz::presentation
