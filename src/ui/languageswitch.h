// «ҚАЗ | РУС» and EN: which language the window speaks. Each name stands in its own language.
#pragma once

#include "presentation/uilanguage.h"

#include <QWidget>

class QButtonGroup;

namespace qyz::ui {

class LanguageSwitch : public QWidget {
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget *parent = nullptr);

    void setLanguage(presentation::UiLanguage language);

Q_SIGNALS:
    void chosen(qyz::presentation::UiLanguage language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_buttons;
};

} // namespace qyz::ui
