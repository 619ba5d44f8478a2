#include "ui/scannerfilter.h"

#include "domain/journal/papercode.h"
#include "ui/widgets/digitkey.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

const QString prefix = QStringLiteral("7707");
constexpr qsizetype codeLength = 22;
constexpr int enterBelongsFor = 150; // ms

bool canBeginCode(const QString &digits)
{
    return digits.size() <= prefix.size() ? prefix.startsWith(digits) : digits.startsWith(prefix);
}

bool isEnd(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

bool isModifier(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Shift || key.key() == Qt::Key_AltGr;
}

} // namespace

ScannerFilter::ScannerFilter(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(longestPause);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ScannerFilter::giveBack);
    m_afterScan.setSingleShot(true);
    m_afterScan.setInterval(enterBelongsFor);
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    // Every key comes to the window first and to the field after it; once is enough.
    if (m_givingBack || event->type() != QEvent::KeyPress || !watched->isWindowType())
        return false;
    return takeKey(watched, *static_cast<QKeyEvent *>(event));
}

bool ScannerFilter::takeKey(QObject *window, const QKeyEvent &key)
{
    if (m_afterScan.isActive() && isEnd(key)) {
        m_afterScan.stop();
        return true;
    }
    if (isModifier(key))
        return false;
    const std::optional<int> digit = key.isAutoRepeat() ? std::nullopt : digitOfKey(key);
    const QString digits = digit ? m_digits + QString::number(*digit) : QString();
    if (!digit || !canBeginCode(digits)) {
        giveBack();
        // The key that broke a run may itself begin a code.
        if (!digit || !canBeginCode(QString::number(*digit)))
            return false;
        return takeKey(window, key);
    }
    m_window = window;
    m_digits = digits;
    m_held.emplace_back(key.clone());
    m_pause.start();
    if (m_digits.size() < codeLength)
        return true;
    if (!domain::parseSlipCode(m_digits)) {
        giveBack();
        return true;
    }
    const QString code = m_digits;
    m_pause.stop();
    m_digits.clear();
    m_held.clear();
    m_afterScan.start();
    Q_EMIT scanned(code);
    return true;
}

void ScannerFilter::giveBack()
{
    m_pause.stop();
    m_digits.clear();
    const std::vector<std::unique_ptr<QKeyEvent>> held = std::exchange(m_held, {});
    m_givingBack = true;
    for (const std::unique_ptr<QKeyEvent> &key : held) {
        if (m_window)
            QCoreApplication::sendEvent(m_window, key.get());
    }
    m_givingBack = false;
}

} // namespace qyz::ui
