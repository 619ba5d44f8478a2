// A scanner is a keyboard that types very fast. A slip's code typed in one burst, in any field and
// on any layout, opens the line and leaves nothing in the field.
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace qyz::ui {

class ScannerFilter : public QObject {
    Q_OBJECT

public:
    /// Longest pause between two keys of a scanner, ms. A key that could begin a code is held for
    /// at most this long before the field gets it.
    static constexpr int longestPause = 80;

    explicit ScannerFilter(QObject *parent);

Q_SIGNALS:
    /// 22 digits whose check digits are right.
    void scanned(const QString &digits);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(QObject *window, const QKeyEvent &key);
    /// What was held was no code: the field gets it after all.
    void giveBack();

    QString m_digits;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    QPointer<QObject> m_window;
    QTimer m_pause;
    QTimer m_afterScan; // the scanner's own Enter belongs to the code
    bool m_givingBack = false;
};

} // namespace qyz::ui
