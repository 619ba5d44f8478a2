#include "ui/widgets/sealedquestion.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

SealedQuestion::SealedQuestion(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
{
    auto *question = new QLabel(tr("These are health data. Say why you open them; it will be "
                                   "written in the access log."),
        this);
    question->setWordWrap(true);
    question->setBuddy(m_reason);
    m_reason->setObjectName(u"sealedReasonEdit"_s);
    m_reason->setAccessibleName(question->text());
    constexpr int longest = 500;
    m_reason->setMaxLength(longest);
    auto *open = new QPushButton(tr("Open the sealed text"), this);
    open->setObjectName(u"openSealedButton"_s);
    open->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(question);
    column->addWidget(m_reason);
    column->addWidget(open, 0, Qt::AlignLeft);
    // Later: the answer rebuilds the page this stands on.
    connect(
        m_reason, &QLineEdit::returnPressed, this, &SealedQuestion::answer, Qt::QueuedConnection);
    connect(open, &QPushButton::clicked, this, &SealedQuestion::answer, Qt::QueuedConnection);
}

QString SealedQuestion::typed() const
{
    return m_reason->text();
}

void SealedQuestion::setTyped(const QString &reason)
{
    m_reason->setText(reason);
}

void SealedQuestion::answer()
{
    const QString why = m_reason->text().trimmed();
    if (!why.isEmpty())
        Q_EMIT answered(why);
    else
        m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace qyz::ui
