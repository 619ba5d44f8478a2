// The papers of a case: what the visitor brought is marked with Space or with the figure of its
// place; 0 marks every required one. What is missing decides what the primary button says (R20).
#pragma once

#include "domain/services/serviceedition.h"

#include <QListWidget>
#include <QStringList>

namespace qyz::ui {

class WrapDelegate;

class DocumentChecklist : public QListWidget {
    Q_OBJECT
    Q_PROPERTY(
        QStringList documents READ documents WRITE setDocuments NOTIFY documentsChanged USER true)

public:
    explicit DocumentChecklist(QWidget *parent = nullptr);

    /// The list of a case of an edition; marks of papers that are in both lists stay.
    void setPapers(const domain::ServiceEdition &edition, const domain::CaseEdition &papers,
        domain::Language language);
    void clearPapers();

    /// Codes of the marked papers, in the order of the list.
    QStringList documents() const;
    /// Codes that no paper of the list has are kept aside and come back with a list that has them.
    void setDocuments(const QStringList &codes);
    /// Codes of the required papers that are not marked.
    QStringList missing() const;

Q_SIGNALS:
    void documentsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As high as the rows need, within reason; then the list scrolls.
    void fitHeight();
    void toggle(int row);
    void markAll();

    WrapDelegate *m_rows = nullptr;
    QStringList m_kept; // marked codes, also of papers that this case does not ask for
};

} // namespace qyz::ui
