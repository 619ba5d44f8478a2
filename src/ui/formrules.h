// What one common field means for another: the channel for the moment of arrival, the relation for
// the authority, the case for the grade, the IIN for the date of birth. Works on whatever of them a
// form has; knows no service.
#pragma once

#include "domain/services/servicedescription.h"

#include <QDate>
#include <QObject>

namespace qyz::ui {

class FormHost;

class FormRules : public QObject {
    Q_OBJECT

public:
    /// Both outlive the rules; the form is loaded already.
    FormRules(FormHost &form, const domain::ServiceDescription &service, QObject *parent = nullptr);

    /// Which fields can be filled in now, after the form was filled from elsewhere.
    void refresh();

private:
    void caseChosen();
    void numberCompleted(const QString &dateKey, QDate birthDate);

    FormHost &m_form;
    const domain::ServiceDescription &m_service;
    QDate m_filledBirthDate; // by us, and so ours to replace
};

} // namespace qyz::ui
