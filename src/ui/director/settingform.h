// The row a person types for one dated setting: each input with its label above and what is wrong
// with it below.
#pragma once

#include "application/officesetting.h"
#include "domain/common/error.h"
#include "domain/services/servicecatalogue.h"
#include "presentation/uilanguage.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qyz::ui {

class FaultLabel;

class SettingForm : public QWidget {
    Q_OBJECT

public:
    SettingForm(application::SettingKind kind, QWidget *parent);

    /// What was typed, as the contract of `setting` takes it. Of a calendar: {"path": …}.
    QJsonObject facts() const;
    QWidget *firstInput() const;
    QWidget *input(const QString &fact) const;
    void setToday(QDate today);
    /// The sentences beside the inputs; gives the first input with a fault, or null where the
    /// error is of none of them.
    QWidget *showFaults(const domain::Error &error, presentation::UiLanguage language);
    void clearFaults();
    void clear();
    /// R17: what may be confirmed.
    void offerEditions(
        const domain::ServiceCatalogue &catalogue, presentation::UiLanguage language);
    void retranslate();

private:
    enum class Kind { Line, Date, Time, Choice };
    struct Field {
        QString fact;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        FaultLabel *fault = nullptr;
    };
    void addField(const QString &fact, Kind kind, int stretch);
    void addCalendar();
    void chooseFile();
    QString labelOf(const QString &fact) const;
    void putEdition(QJsonObject &facts, const QString &code) const;
    void putHolidays(QJsonObject &facts, const QString &code) const;

    const application::SettingKind m_kind;
    QGridLayout *m_grid;
    QList<Field> m_fields;
};

} // namespace qyz::ui
