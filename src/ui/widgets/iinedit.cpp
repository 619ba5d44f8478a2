#include "ui/widgets/iinedit.h"

#include "domain/people/iin.h"
#include "ui/widgets/digitkey.h"
#include "ui/widgets/digitvalidator.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>

namespace qyz::ui {

namespace {

constexpr int iinLength = 12;
// One figure too many is let in, so that the field can say so instead of swallowing it.
constexpr int longestTyped = 14;

} // namespace

IinEdit::IinEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_sexLabel(new QLabel(this))
{
    setValidator(new DigitValidator(longestTyped, {}, this));
    setInputMethodHints(Qt::ImhDigitsOnly);
    m_sexLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sexLabel->setForegroundRole(QPalette::PlaceholderText);
    m_sexLabel->hide();
    connect(this, &QLineEdit::textChanged, this, [this] {
        read();
        Q_EMIT iinChanged(text());
    });
}

void IinEdit::setToday(QDate today)
{
    m_today = today;
}

void IinEdit::setSexWords(const QString &male, const QString &female)
{
    m_maleWord = male;
    m_femaleWord = female;
    showSex();
}

void IinEdit::keyPressEvent(QKeyEvent *event)
{
    // The key is read here and not only its letter: with the system's number of the key even the
    // comma and the full stop of the Kazakh layout are known to be 6 and 7.
    if (const std::optional<int> digit = digitOfKey(*event)) {
        insert(QString::number(*digit));
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void IinEdit::read()
{
    m_birthDate.reset();
    m_sex.reset();
    m_complete = false;
    if (text().size() == iinLength) {
        const QDate today = m_today.isValid() ? m_today : QDate(9999, 12, 31);
        if (const auto iin = domain::Iin::parse(text(), today)) {
            m_complete = true;
            m_birthDate = iin->birthDate();
            m_sex = iin->sex();
        }
    }
    showSex();
    if (m_complete)
        Q_EMIT completed(text(), m_birthDate.value_or(QDate()));
}

void IinEdit::showSex()
{
    QString word;
    if (m_sex)
        word = *m_sex == domain::Sex::Male ? m_maleWord : m_femaleWord;
    m_sexLabel->setText(word);
    m_sexLabel->setVisible(!word.isEmpty());
    m_sexLabel->adjustSize();
    m_sexLabel->move(width() - m_sexLabel->width() - 8, (height() - m_sexLabel->height()) / 2);
    setAccessibleDescription(word);
}

void IinEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showSex();
}

void IinEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_sexLabel != nullptr)
        showSex();
}

} // namespace qyz::ui
