#include "ui/widgets/earlierlines.h"

#include "domain/text/bilingualdate.h"
#include "presentation/answer.h"
#include "presentation/fieldnames.h"
#include "presentation/localized.h"
#include "ui/widgets/wrapdelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

EarlierLines::EarlierLines(presentation::DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_takeName(new QPushButton(this))
    , m_takeLine(new QPushButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_title);
    box->addWidget(m_list);
    box->addWidget(m_takeName);
    box->addWidget(m_takeLine);
    m_title->setBuddy(m_list);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"earlierList"_s);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WrapDelegate(m_list));
    constexpr int highest = 130;
    m_list->setMaximumHeight(highest);
    m_list->setTabKeyNavigation(false);
    m_takeName->setObjectName(u"takeNameButton"_s);
    m_takeName->setAutoDefault(false);
    connect(m_takeName, &QPushButton::clicked, this, [this] {
        m_takeName->hide();
        Q_EMIT nameTaken(m_person, m_name);
    });
    m_takeLine->setObjectName(u"takeLineButton"_s);
    m_takeLine->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &EarlierLines::showLineOffer);
    connect(m_takeLine, &QPushButton::clicked, this, [this] {
        if (const domain::JournalEntry *entry = chosenLine())
            Q_EMIT lineTaken(entry->line);
    });
    clear();
}

void EarlierLines::offerLines(bool offer, const QString &journal)
{
    m_offersLines = offer;
    m_journal = journal;
    showLineOffer();
}

const domain::JournalEntry *EarlierLines::chosenLine() const
{
    const int row = m_list->currentRow();
    if (!m_offersLines || row < 0 || row >= m_lines.size())
        return nullptr;
    const domain::JournalEntry &entry = m_lines.at(row).entry;
    return m_journal.isEmpty() || entry.line.journal == m_journal ? &entry : nullptr;
}

void EarlierLines::showLineOffer()
{
    const domain::JournalEntry *entry = chosenLine();
    m_takeLine->setVisible(entry != nullptr);
    if (entry != nullptr)
        m_takeLine->setText(tr("Refer to entry № %1").arg(entry->printedNumber));
}

void EarlierLines::look(const QString &iin, const QString &person)
{
    const int turn = ++m_turn;
    presentation::whenAnswered(m_context.gateway.earlierLines(iin, m_context.login), this,
        [this, turn, iin, person](const domain::Result<QList<application::LineView>> &lines) {
            if (turn != m_turn || !lines)
                return; // the side of the form is a help; without it the form works
            m_iin = iin;
            m_person = person;
            m_heard.append(*lines);
            show(*lines);
        });
}

void EarlierLines::clear()
{
    ++m_turn;
    m_lines.clear();
    m_heard.clear();
    m_name = {};
    setVisible(false);
}

void EarlierLines::speak()
{
    if (!m_lines.isEmpty())
        show(m_lines);
}

void EarlierLines::show(const QList<application::LineView> &lines)
{
    m_lines = lines;
    m_list->clear();
    for (const application::LineView &line : lines)
        m_list->addItem(lineText(line));
    m_name = {};
    if (!lines.isEmpty()) {
        const domain::JournalEntry &newest = lines.constFirst().entry;
        m_name = newest.child.iin == m_iin ? newest.child.name : newest.applicant.name;
    }
    m_title->setText(tr("Earlier entries of this person"));
    m_takeName->setText(tr("Fill in: %1").arg(m_name.full()));
    m_takeName->setVisible(!m_name.isEmpty());
    m_list->setCurrentRow(0); // the newest is mostly the one that is meant
    showLineOffer();
    setVisible(!lines.isEmpty());
}

QString EarlierLines::lineText(const application::LineView &line) const
{
    const domain::JournalEntry &entry = line.entry;
    QString service = entry.service;
    QString date;
    if (m_context.office) {
        const auto *found = m_context.office->catalogue ? // not in every test's office
            m_context.office->catalogue->find(entry.service)
                                                        : nullptr;
        if (found != nullptr)
            service = found->name.in(presentation::officeLanguage(m_context.language));
        date = domain::shortDate(m_context.office->schedule.localDate(entry.registeredAt));
    }
    const QString state =
        presentation::stateName(domain::lineStateName(entry.state), m_context.language);
    return u"№ %1, %2 · %3 · %4"_s.arg(entry.printedNumber, date, service, state);
}

} // namespace qyz::ui
