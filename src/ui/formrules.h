// What one common field means for another: the channel for the moment of arrival, the relation for
// the authority, the case for the grade and for the fields of other cases, the IIN for the date of
// birth. Works on whatever of them a form has; knows no service.
#pragma once

#include "domain/services/servicecatalogue.h"

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

    /// R35: whom a complaint may be about; offered while the name is typed.
    void offerPeople(const QStringList &names);
    /// Fields that name a line accept its bare number: the journals it may be of are offered.
    void offerLines(const domain::ServiceCatalogue &catalogue, domain::Language language);
    /// The field that names another line, where one is asked now; null where none is.
    const domain::ServiceField *lineField() const;
    /// The journal whose lines it may name; empty: any.
    QString lineJournal() const;

private:
    void askFieldsOfCase();
    void caseChosen();
    bool goesOnWith(const domain::ServiceField &field) const;
    void numberCompleted(const QString &dateKey, QDate birthDate);

    FormHost &m_form;
    const domain::ServiceDescription &m_service;
    QDate m_filledBirthDate; // by us, and so ours to replace
};

} // namespace qyz::ui
