// Input of one part of a name. It never changes capitals by itself: for «ҚАЙРАТ» it offers «Қайрат»
// beside the text, taken with the key Down or a click (words.md 6.4). Look-alike letters of the
// other script are put right on leaving (6.5).
#pragma once

#include <QLineEdit>

class QToolButton;

namespace qyz::ui {

class NameEdit : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QString name READ text WRITE setText USER true)

public:
    explicit NameEdit(QWidget *parent = nullptr);

    /// What is offered now; empty where nothing is.
    QString offer() const { return m_offer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lookForOffer();
    void placeOffer();
    void takeOffer();

    QToolButton *m_offerButton = nullptr;
    QString m_offer;
};

} // namespace qyz::ui
