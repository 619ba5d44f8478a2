#include "ui/director/movespanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

MovesPanel::MovesPanel(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_store(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"movesPanel"_s);
    m_question->setObjectName(u"movesQuestionLabel"_s);
    m_question->setWordWrap(true);
    m_question->setProperty("heading", true);
    m_list->setObjectName(u"movesList"_s);
    m_store->setObjectName(u"storeMovesButton"_s);
    m_store->setProperty("primary", true);
    m_keep->setObjectName(u"keepDatesButton"_s);
    m_cancel->setObjectName(u"cancelMovesButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_store);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_store, &QPushButton::clicked, this, [this] { Q_EMIT answered(ticked()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT answered({}); });
    connect(m_cancel, &QPushButton::clicked, this, &MovesPanel::cancelled);
    hide();
    retranslate();
}

void MovesPanel::ask(const QList<application::DueMove> &moves, const QStringList &sentences)
{
    m_moves = moves;
    m_list->clear();
    for (const QString &sentence : sentences) {
        auto *item = new QListWidgetItem(sentence, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    retranslate();
    show();
    m_list->setFocus();
}

void MovesPanel::speak(const QStringList &sentences)
{
    for (int row = 0; row < m_list->count() && row < sentences.size(); ++row)
        m_list->item(row)->setText(sentences.at(row));
    retranslate();
}

QList<application::DueMove> MovesPanel::ticked() const
{
    QList<application::DueMove> moves;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            moves.append(m_moves.at(row));
    }
    return moves;
}

void MovesPanel::setBusy(bool busy)
{
    for (QPushButton *button : {m_store, m_keep, m_cancel})
        button->setEnabled(!busy);
}

void MovesPanel::retranslate()
{
    m_question->setText(tr("The due date of %n entries would move. Look at the list and decide.",
        nullptr, static_cast<int>(m_moves.size())));
    m_list->setAccessibleName(tr("Dates that would move"));
    m_store->setText(tr("Save and move the ticked dates"));
    m_keep->setText(tr("Save and keep the old dates"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace qyz::ui
