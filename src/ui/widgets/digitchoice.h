// A short list to choose from with the figure keys: one of them, or several. Each row says its
// figure. A letter typed here is not lost: `typed` gives it to the field that wants it.
#pragma once

#include <QListWidget>
#include <QStringList>

#include <utility>

namespace qyz::ui {

class WrapDelegate;

class DigitChoice : public QListWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)

public:
    explicit DigitChoice(bool several, QWidget *parent = nullptr);

    /// (code, words of the window)
    void setChoices(const QList<std::pair<QString, QString>> &choices);

    /// The list scrolls where it has more rows; 0: as high as they need, within reason.
    void setMostRows(int rows);

    QStringList codes() const;
    void setCodes(const QStringList &codes);
    /// The only code of a list of one choice; empty where nothing is chosen.
    QString code() const { return codes().value(0); }

Q_SIGNALS:
    void codesChanged();
    /// Chosen with a figure: the person goes on to the next field.
    void chosenByDigit();
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As high as the rows need, within reason; then the list scrolls.
    void fitHeight();
    void choose(int row);

    WrapDelegate *m_rows = nullptr;
    bool m_several;
    int m_mostRows = 0;
};

} // namespace qyz::ui
