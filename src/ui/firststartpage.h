// The first start: language, school, head and the director's account; or a practice registry in
// one click. Nothing else is needed to register the first line.
#pragma once

#include "domain/common/error.h"
#include "presentation/uilanguage.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qyz::ui {

class LanguageSwitch;

struct FirstStartAnswers {
    QString schoolKk;
    QString schoolRu;
    QString surname;
    QString name;
    QString patronymic;
    QString login;
    QString password;
};

class FirstStartPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstStartPage(presentation::UiLanguage language, QWidget *parent = nullptr);

    void setLanguage(presentation::UiLanguage language);
    /// The registry is being made, or that failed.
    void setBusy(bool busy);
    void showError(const domain::Error &error);

Q_SIGNALS:
    void languageChosen(qyz::presentation::UiLanguage language);
    void practiceWanted();
    void registryWanted(const qyz::ui::FirstStartAnswers &answers);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };
    Row addRow(QFormLayout *form, const QString &name, bool secret = false);
    void build();
    void retranslate();
    void name(const Row &row, const QString &text);
    void create();
    /// The first thing that is missing, as a sentence; empty when all is there.
    QString whatIsMissing() const;

    presentation::UiLanguage m_language;
    LanguageSwitch *m_languages;
    QLabel *m_welcome;
    Row m_schoolKk;
    Row m_schoolRu;
    Row m_surname;
    Row m_givenName;
    Row m_patronymic;
    Row m_login;
    Row m_password;
    Row m_repeat;
    QLabel *m_message;
    QPushButton *m_create;
    QLabel *m_practiceText;
    QPushButton *m_practice;
    std::optional<domain::Error> m_error;
};

} // namespace qyz::ui
