// What the book and the search hits have in common: the columns of a line, their texts and roles.
#pragma once

#include "presentation/columnspec.h"
#include "presentation/deskcontext.h"
#include "presentation/linecells.h"

#include <QAbstractTableModel>

namespace qyz::presentation {

class LineTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, // int of domain::LineState
        OverdueRole, // bool
        VoidedRole, // bool
        LoadedRole, // bool: false while the row is being fetched
        LineRole, // "admission/17", empty while it is being fetched
        OldTextRole, // R7: struck through before the text
        MatchRole, // QList<TextRun>: what a search found in the text
    };

    LineTableModel(
        const DeskContext &desk, const domain::ServiceDescription &service, QObject *parent);

    /// The line of a row; null while it is being fetched. Valid until the model is asked again.
    virtual const application::LineView *lineAt(int row) const = 0;
    /// R10: the number of a row that has no entry and will not get one by waiting; else 0.
    virtual qint64 missingAt(int row) const;
    /// -1 where the model does not show that line (or has not met it yet).
    virtual int rowOf(const domain::LineRef &line) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QList<Column> &columns() const { return m_columns; }
    const domain::ServiceDescription &service() const { return m_service; }
    /// The window's language changed: every text is said anew.
    void retranslate();

protected:
    const DeskContext &desk() const { return m_desk; }
    /// Text of the number column; the hit list adds the journal of a line of another one.
    virtual QString numberText(const application::LineView &line) const;
    virtual QList<TextRun> matches(const QString &text) const;
    void rowChanged(int row);

private:
    static QVariant missingData(Column column, qint64 number, int role);

    const DeskContext &m_desk;
    const domain::ServiceDescription &m_service;
    QList<Column> m_columns;
};

} // namespace qyz::presentation

Q_DECLARE_METATYPE(QList<qyz::presentation::TextRun>)
