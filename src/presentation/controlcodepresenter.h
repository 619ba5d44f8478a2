// The control code of a printed page against the book (R8), and what the director decides about a
// place a check found broken (R5).
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

namespace qyz::presentation {

class ControlCodePresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter; its office is renewed after a decision.
    explicit ControlCodePresenter(DeskContext &desk, QObject *parent = nullptr);

    /// Code and title of the journals, in the order of the registry.
    QList<std::pair<QString, QString>> journals() const;
    /// `journal` empty: it is recognised.
    void check(const QString &journal, const QString &text);
    void forget();
    bool isBusy() const { return m_busy; }

    /// «Басып шығарылған бет журналға сәйкес келеді.»; empty before the first answer.
    QString verdict() const;
    /// What to do, which pages, when printed and by whom; one sentence to a line.
    QStringList facts() const;
    bool isGood() const { return m_answer && m_answer->isGood(); }

    /// Places that wait for the director, the oldest first.
    QList<application::Breakage> open() const;
    QString breakageText(const application::Breakage &breakage) const;
    bool mayDecide() const;
    void decide(int number, const QString &reason);

Q_SIGNALS:
    void changed();
    void failed(const qyz::domain::Error &error);
    void decided();
    void officeChanged();

private:
    QString titleOf(const QString &journal) const;
    void renewOffice();

    DeskContext &m_desk;
    std::optional<application::CodeAnswer> m_answer;
    bool m_busy = false;
    int m_turn = 0;
};

} // namespace qyz::presentation
