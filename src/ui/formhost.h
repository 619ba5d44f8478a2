// Holds the form of one service: loads it, reads and fills it by the names of the contract, and
// says beside the fields what is wrong with them. Knows no service.
#pragma once

#include "domain/common/result.h"
#include "domain/services/servicedescription.h"
#include "presentation/uilanguage.h"
#include "ui/fieldbinder.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <vector>

namespace qyz::ui {

class FormCell;

/// Qt search path ("furtherforms:NAME.ui") of forms that are not compiled in. Their labels come
/// from the service's description, in both languages, since no translation was made for them (R1).
inline const QString furtherForms = QStringLiteral("furtherforms");

class FormHost : public QWidget {
    Q_OBJECT

public:
    /// `service` outlives the form.
    explicit FormHost(const domain::ServiceDescription &service, QWidget *parent = nullptr);
    ~FormHost() override;

    /// Loads ":/qyz/forms/services/<form>.ui", or the form of that name among the further ones.
    /// FileUnreadable where there is none.
    domain::Status load();

    /// The values under their paths, as the contract wants them: {"child":{"iin":…}}. What another
    /// field switched off or hid is left out, unless `withUnasked` (a draft keeps it).
    QJsonObject values(bool withUnasked = false) const;
    /// Fields without a value are emptied.
    void setValues(const QJsonObject &values);
    /// As if it was typed; nothing where the form has no such field.
    void setValue(const QString &key, const QJsonValue &value);

    void speak(presentation::UiLanguage language);
    /// R32: the dated dictionaries of that day; null: the choices of the description.
    void setEdition(const domain::ServiceEdition *edition);
    /// Fields that belong to other cases are not there: neither seen, nor reached, nor sent.
    void setAsked(const QString &key, bool asked);
    bool isAsked(const QString &key) const;
    void setToday(QDate today, const domain::OfficeZone &zone);

    /// All at once; the first field in the order of the form gets the cursor. Gives back the faults
    /// that no field of the form stands for.
    domain::FieldFaults showFaults(const domain::FieldFaults &faults);
    void clearFaults();
    /// The line under a field as it is shown, for tests and for readers of the screen.
    QString faultShown(const QString &key) const;

    /// Null where the form has no such field.
    QWidget *input(const QString &key) const;
    /// The bound inputs, in the order of the keyboard.
    QStringList keys() const;
    const FieldBinder *binder(const QString &key) const;
    /// The first input in the order of the keyboard.
    QWidget *firstInput() const;

Q_SIGNALS:
    void changed();

private:
    void bindInputs(QWidget &form);
    void labelInputs();
    void showGroups();
    void fieldChanged(const QString &key);
    void showFaultLines();

    const domain::ServiceDescription &m_service;
    presentation::UiLanguage m_language = presentation::UiLanguage::Kazakh;
    std::vector<std::unique_ptr<FieldBinder>> m_binders; // in the order of the keyboard
    QHash<QString, FormCell *> m_cells;
    domain::FieldFaults m_faults;
    bool m_filling = false;
    bool m_further = false; // not compiled in
};

} // namespace qyz::ui
