// The place of a form: as high as the form needs, and scrolled where the window is lower than that.
#pragma once

#include <QScrollArea>

namespace qyz::ui {

class FormScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace qyz::ui
