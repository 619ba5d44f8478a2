// The hands of a person at the desk: every key comes to the window as from the system, and what
// design counts as an action is counted. Typing data, the Enter or Tab that ends a field, a mark in
// the list of papers and a scan are typing; a function key, a chord, a choice is an action.
#pragma once

#include <QTest>
#include <QWidget>
#include <QWindow>

namespace qyz::tests {

class Hands {
public:
    void sitAt(QWidget &window) { m_window = window.windowHandle(); }
    int actions() const { return m_actions; }
    void restCount() { m_actions = 0; }

    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, m_window,
                static_cast<Qt::Key>(character.toUpper().unicode()), QString(character),
                Qt::NoModifier);
    }
    /// To the next field.
    void enter() { QTest::keyClick(m_window, Qt::Key_Return); }
    void tab() { QTest::keyClick(m_window, Qt::Key_Tab); }
    /// To the next row of a list that is being filled in.
    void down() { QTest::keyClick(m_window, Qt::Key_Down); }
    void mark() { QTest::keyClick(m_window, Qt::Key_Space); }
    /// A scanner is a keyboard that ends with Enter.
    void scan(const QString &digits)
    {
        type(digits);
        enter();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        QTest::keyClick(m_window, key, modifiers);
    }
    void choose(int digit)
    {
        ++m_actions;
        type(QString::number(digit));
    }

private:
    QWindow *m_window = nullptr;
    int m_actions = 0;
};

} // namespace qyz::tests
