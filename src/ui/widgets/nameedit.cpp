#include "ui/widgets/nameedit.h"

#include "domain/people/personname.h"

#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

NameEdit::NameEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_offerButton(new QToolButton(this))
{
    m_offerButton->setAutoRaise(true);
    m_offerButton->setFocusPolicy(Qt::NoFocus); // the key Down does the same
    m_offerButton->setCursor(Qt::PointingHandCursor);
    m_offerButton->setObjectName(u"offerButton"_s);
    m_offerButton->hide();
    connect(m_offerButton, &QToolButton::clicked, this, &NameEdit::takeOffer);
    connect(this, &QLineEdit::textChanged, this, &NameEdit::lookForOffer);
}

void NameEdit::lookForOffer()
{
    m_offer = domain::offeredCapitals(text().trimmed()).value_or(QString());
    // Message 92 for those who cannot see the hint inside the field.
    setAccessibleDescription(
        m_offer.isEmpty() ? QString() : tr("Write «%1» instead of «%2»?").arg(m_offer, text()));
    m_offerButton->setToolTip(accessibleDescription());
    m_offerButton->setAccessibleName(accessibleDescription());
    placeOffer();
}

void NameEdit::placeOffer()
{
    m_offerButton->setVisible(!m_offer.isEmpty());
    if (m_offer.isEmpty()) {
        setTextMargins(0, 0, 0, 0);
        return;
    }
    const QString shown = u"↓ "_s + m_offer;
    const int typed = fontMetrics().horizontalAdvance(text()) + 16;
    const int room = width() - typed - 4;
    const int wanted = fontMetrics().horizontalAdvance(shown) + 12;
    const bool fits = wanted <= room;
    m_offerButton->setText(fits ? shown : u"↓"_s);
    const int taken = fits ? wanted : fontMetrics().horizontalAdvance(u'↓') + 12;
    m_offerButton->setGeometry(width() - taken - 2, 2, taken, height() - 4);
    setTextMargins(0, 0, taken, 0);
}

void NameEdit::takeOffer()
{
    if (m_offer.isEmpty())
        return;
    const QString taken = m_offer;
    setText(taken);
    Q_EMIT textEdited(taken);
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_offer.isEmpty()) {
        takeOffer();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NameEdit::focusOutEvent(QFocusEvent *event)
{
    const QString tidy = domain::normalisedNamePart(text());
    if (tidy != text()) {
        setText(tidy);
        Q_EMIT textEdited(tidy);
    }
    QLineEdit::focusOutEvent(event);
}

void NameEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeOffer();
}

} // namespace qyz::ui
