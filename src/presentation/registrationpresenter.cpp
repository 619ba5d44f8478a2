#include "presentation/registrationpresenter.h"

#include "presentation/answer.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using domain::ErrorCode;

namespace {

constexpr int saveDelayMs = 300;

QString newDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString overrideKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DuplicateApplication:
        return u"duplicate_child"_s;
    case ErrorCode::SameIinOtherName:
        return u"other_name"_s;
    case ErrorCode::OutsideWindow:
        return u"outside_window"_s;
    case ErrorCode::AgeRule:
        return u"age"_s;
    case ErrorCode::IinMissing:
        return u"iin_missing"_s;
    case ErrorCode::OutsideHolidays:
    case ErrorCode::HolidaysNotSet:
        return u"not_holidays"_s;
    default:
        return {};
    }
}

RegistrationPresenter::RegistrationPresenter(
    DeskContext &context, const domain::ServiceDescription &service, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_service(service)
    , m_saver(context.drafts)
    , m_draftId(newDraftId())
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &RegistrationPresenter::saveNow);
}

RegistrationPresenter::~RegistrationPresenter()
{
    if (m_saveTimer.isActive())
        saveNow();
}

void RegistrationPresenter::begin(const QString &draftId)
{
    if (m_saveTimer.isActive())
        saveNow(); // of the draft that is left
    ++m_turn;
    setBusy(false);
    m_draftId = draftId;
}

void RegistrationPresenter::startNew(const QJsonObject &pristine)
{
    begin(newDraftId());
    m_pristine = pristine;
    m_values = pristine;
    m_stored = false;
    askOffice();
}

void RegistrationPresenter::openDraft(const application::Draft &draft, const QJsonObject &pristine)
{
    begin(draft.id);
    m_pristine = pristine;
    m_values = draft.values;
    m_stored = true;
    askOffice();
}

void RegistrationPresenter::askOffice()
{
    whenAnswered(m_context.gateway.status(), this,
        [this](const domain::Result<application::OfficeStatus> &status) {
            // Without an answer the form works all the same; the registration says what is wrong.
            if (!status)
                return;
            m_now.set(*status);
            Q_EMIT officeHeard(*status);
        });
}

void RegistrationPresenter::valuesChanged(const QJsonObject &values)
{
    if (values == m_values)
        return;
    m_values = values;
    m_saveTimer.start();
}

void RegistrationPresenter::saveNow()
{
    m_saveTimer.stop();
    if (m_values == m_pristine) { // everything was taken back: there is nothing to keep
        if (m_stored)
            forgetDraft();
        return;
    }
    m_stored = true;
    const application::Draft draft{m_draftId, m_service.code, m_context.login, now(), m_values};
    whenAnswered(
        m_saver.save(draft), this, [this](const domain::Status &saved) { onStored(saved); });
}

void RegistrationPresenter::forgetDraft()
{
    m_saveTimer.stop();
    m_stored = false;
    removeDraft(m_draftId);
}

void RegistrationPresenter::removeDraft(const QString &id)
{
    whenAnswered(
        m_saver.remove(id), this, [this](const domain::Status &removed) { onStored(removed); });
}

void RegistrationPresenter::onStored(const domain::Status &done)
{
    if (done)
        Q_EMIT draftsChanged();
    else
        Q_EMIT draftFailed(done.error());
}

void RegistrationPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void RegistrationPresenter::registerApplication(
    const QJsonObject &values, const QJsonObject &reasons)
{
    if (m_busy)
        return;
    QJsonObject request = values;
    request.insert(u"override"_s, reasons);
    request.insert(u"request_id"_s, m_draftId);
    auto draft = domain::ApplicationDraft::fromJson(request);
    if (!draft) {
        tellWhy(draft.error());
        return;
    }
    // On the disk before it is sent: a crash between the two loses nothing.
    saveNow();
    setBusy(true);
    whenAnswered(
        m_context.gateway.registerApplication({m_service.code, *std::move(draft), m_context.login}),
        this,
        [this, turn = m_turn, id = m_draftId](
            const domain::Result<application::Registered> &answer) {
            if (turn == m_turn)
                answered(answer);
            else
                answeredBehind(answer, id);
        });
}

void RegistrationPresenter::answered(const domain::Result<application::Registered> &answer)
{
    setBusy(false);
    if (!answer) {
        tellWhy(answer.error());
        return;
    }
    forgetDraft();
    Q_EMIT registered(*answer);
}

void RegistrationPresenter::answeredBehind(
    const domain::Result<application::Registered> &answer, const QString &draftId)
{
    if (!answer) {
        Q_EMIT refusedBehind();
        return;
    }
    removeDraft(draftId);
    Q_EMIT registeredBehind(*answer);
}

void RegistrationPresenter::tellWhy(const domain::Error &error)
{
    domain::FieldFaults faults = error.faults;
    if (faults.isEmpty() && !overrideKey(error.code).isEmpty())
        faults.append({QString(), error.code, error.args});
    if (faults.isEmpty()) {
        Q_EMIT failed(error);
        return;
    }
    domain::FieldFaults beside;
    QList<RegistrationQuestion> questions;
    for (const domain::FieldFault &fault : faults) {
        const QString key = overrideKey(fault.code);
        const bool asked = std::any_of(questions.cbegin(), questions.cend(),
            [&key](const RegistrationQuestion &question) { return question.key == key; });
        if (!key.isEmpty() && !asked)
            questions.append({key, fault});
        // A missing IIN is both: a field to fill in and a question to answer.
        if (key.isEmpty() || fault.code == ErrorCode::IinMissing)
            beside.append(fault);
    }
    Q_EMIT refused(beside, questions);
}

} // namespace qyz::presentation
