#include "presentation/linetablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

QVariant alignment(Column column)
{
    const Qt::AlignmentFlag side = column == Column::Number ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

QVariant LineTableModel::missingData(Column column, qint64 number, int role)
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == Column::Number)
        return QString::number(number);
    //: in place of the entry of a number that was not copied from the paper book
    return column == Column::Applicant ? tr("no entry") : QString();
}

LineTableModel::LineTableModel(
    const DeskContext &desk, const domain::ServiceDescription &service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_service(service)
    , m_columns(ColumnSpec::columns(service))
{
}

int LineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString LineTableModel::numberText(const application::LineView &line) const
{
    return LineCells::text(Column::Number, line, m_desk.office->schedule);
}

QList<TextRun> LineTableModel::matches(const QString &) const
{
    return {};
}

qint64 LineTableModel::missingAt(int) const
{
    return 0;
}

QVariant LineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    const application::LineView *line = lineAt(index.row());
    const qint64 missing = line == nullptr ? missingAt(index.row()) : 0;
    if (role == LoadedRole)
        return line != nullptr || missing > 0;
    if (missing > 0)
        return missingData(column, missing, role);
    if (line == nullptr)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    const domain::OfficeSchedule &schedule = m_desk.office->schedule;
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Number ? numberText(*line)
                                        : LineCells::text(column, *line, schedule);
    case Qt::AccessibleTextRole:
        return LineCells::spoken(column, *line, schedule);
    case Qt::ToolTipRole:
        return column == Column::Result ? LineCells::text(column, *line, schedule) : QVariant();
    case StateRole:
        return static_cast<int>(line->entry.state);
    case OverdueRole:
        return LineCells::isOverdue(*line);
    case VoidedRole:
        return LineCells::isVoided(*line);
    case LineRole:
        return line->entry.line.text();
    case OldTextRole:
        return LineCells::oldText(column, line->entry);
    case MatchRole:
        return QVariant::fromValue(matches(LineCells::text(column, *line, schedule)));
    default:
        return {};
    }
}

QVariant LineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return ColumnSpec::title(m_columns.at(section));
    if (role == Qt::TextAlignmentRole)
        return alignment(m_columns.at(section));
    return {};
}

void LineTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LineTableModel::rowChanged(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace qyz::presentation
