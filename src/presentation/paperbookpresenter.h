// The paper book on the desk (R10): continuing it, copying its lines one by one, closing it.
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

namespace qyz::presentation {

class PaperBookPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter.
    explicit PaperBookPresenter(const DeskContext &desk, QObject *parent = nullptr);

    /// (code, title) of the journals this person copies into.
    QList<std::pair<QString, QString>> journals() const;
    const QString &journal() const { return m_journal; }
    void setJournal(const QString &journal);
    /// The service of the journal; null while none is chosen.
    const domain::ServiceDescription *service() const;
    /// R23: only the director continues and closes.
    bool mayDirect() const;

    void refresh();
    /// Nothing until the first answer.
    const std::optional<application::PaperState> &state() const { return m_state; }
    QString stateText() const;
    QString missingText() const;

    void continueBook(const domain::PaperBook &paper);
    void copyLine(const domain::TranscriptValues &values);
    void closeVolume();
    /// A picture or PDF of the last page on paper, kept beside the record of continuing.
    void attachPage(const QString &path);
    bool isBusy() const { return m_busy; }

    /// Fields of a form for this service: what the paper tells, in its order.
    QStringList formFields() const;
    /// (code, words) of a field with choices, the empty one first; none: a plain text.
    QList<std::pair<QString, QString>> choices(const QString &field) const;
    bool isDate(const QString &field) const;
    /// What the next line begins with: number + 1, and book, page and date of the last one.
    domain::TranscriptValues following(const domain::TranscriptValues &last) const;

Q_SIGNALS:
    void changed();
    void continued();
    void copied(qint64 number, const QStringList &warnings);
    void closed();
    void attached();
    /// Faults of fields, or of the whole.
    void failed(const qyz::domain::Error &error);

private:
    void take(
        const domain::Result<application::PaperState> &answer, void (PaperBookPresenter::*done)());

    const DeskContext &m_desk;
    QString m_journal;
    std::optional<application::PaperState> m_state;
    quint64 m_turn = 0; // answers about another journal are dropped
    bool m_busy = false;
};

} // namespace qyz::presentation
