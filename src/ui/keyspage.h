// One page with every key of the desk (F1).
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qyz::ui {

class KeysPage : public QWidget {
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QList<QLabel *> m_texts;
    QPushButton *m_close;
};

} // namespace qyz::ui
