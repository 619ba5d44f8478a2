// The page that prints the book (R8): what the chosen volume has to print, and which printed pages
// went on since.
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

namespace qyz::presentation {

class PrintBookPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter.
    explicit PrintBookPresenter(DeskContext &desk, QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    /// Journals this person prints, in the order of the tabs.
    QList<application::JournalFacts> journals() const;
    QString journalTitle(const QString &journal) const;

    const QString &journal() const { return m_journal; }
    /// Asks about a volume; 0: the open one.
    void choose(const QString &journal, int volume);
    void refresh();

    const application::BookState &state() const { return m_state; }
    bool hasLines() const { return !m_state.volumes.isEmpty(); }
    int volume() const { return m_state.volume.facts.volume; }
    /// «Том № 1 · 1–1000»
    QString volumeText(const application::BookVolume &volume) const;
    /// «3-бет · түзетілді: 21, 25 · жойылды: 27»
    QString touchedText(const application::TouchedPage &page) const;
    /// Some line of the page needs a slip.
    static bool needsSlips(const application::TouchedPage &page);
    /// What is known of the volume, in a sentence.
    QString summary() const;

Q_SIGNALS:
    void changed();
    void failed(const qyz::domain::Error &error);

private:
    DeskContext &m_desk;
    QDate m_today;
    QString m_journal;
    int m_wanted = 0;
    int m_turn = 0; // answers about a volume chosen before are dropped
    application::BookState m_state;
};

} // namespace qyz::presentation
