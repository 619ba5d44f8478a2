// «Earlier lines of this person» beside the form: known by the IIN that was just typed. Offers the
// name that stands in the book; nothing is filled in by itself.
#pragma once

#include "domain/people/personname.h"
#include "presentation/deskcontext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace qyz::ui {

class EarlierLines : public QWidget {
    Q_OBJECT

public:
    /// `context` outlives the list.
    explicit EarlierLines(presentation::DeskContext &context, QWidget *parent = nullptr);

    /// `person`: "child" or "applicant"; comes back with the offered name.
    void look(const QString &iin, const QString &person);
    void clear();
    /// Every line that was told since clear(), of the child and of the applicant.
    const QList<application::LineView> &heard() const { return m_heard; }
    void speak();
    /// The form names another line: offer those of the list. `journal`: only of that one; empty:
    /// of any. `offer` false: the form names none.
    void offerLines(bool offer, const QString &journal = {});

Q_SIGNALS:
    void nameTaken(const QString &person, const qyz::domain::PersonName &name);
    void lineTaken(const qyz::domain::LineRef &line);

private:
    void show(const QList<application::LineView> &lines);
    void showLineOffer();
    const domain::JournalEntry *chosenLine() const;
    QString lineText(const application::LineView &line) const;

    presentation::DeskContext &m_context;
    QLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_takeName = nullptr;
    QPushButton *m_takeLine = nullptr;
    bool m_offersLines = false;
    QString m_journal; // whose lines are offered; empty: of any
    QString m_iin;
    QString m_person;
    domain::PersonName m_name;
    QList<application::LineView> m_lines;
    QList<application::LineView> m_heard;
    int m_turn = 0; // answers about an IIN typed before are dropped
};

} // namespace qyz::ui
