#include "app/windowpicture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace qyz::app {

namespace {

constexpr int lookEveryMs = 100;
constexpr int looksAtMost = 300;
constexpr int failed = 5;

} // namespace

WindowPicture::WindowPicture(CompositionRoot &root, QString file)
    : m_root(root)
    , m_file(std::move(file))
{
    connect(&m_timer, &QTimer::timeout, this, &WindowPicture::look);
    m_timer.start(lookEveryMs);
}

void WindowPicture::look()
{
    if (++m_looks > looksAtMost)
        return QCoreApplication::exit(failed);
    if (!m_root.window())
        return;
    if (!m_signedIn)
        m_signedIn = signIn();
    else if (bookIsThere())
        write();
}

/// Only where the sign-in page says that this is a practice registry: nobody's real data gets into
/// a picture.
bool WindowPicture::signIn()
{
    const auto *practice = m_root.window()->findChild<QLabel *>(u"practiceLabel"_s);
    const auto *login = m_root.window()->findChild<QComboBox *>(u"loginCombo"_s);
    auto *password = m_root.window()->findChild<QLineEdit *>(u"passwordEdit"_s);
    auto *button = m_root.window()->findChild<QPushButton *>(u"signInButton"_s);
    if (!practice || !practice->isVisible() || practice->text().isEmpty() || !login
        || login->currentText().isEmpty() || !password || !button || !button->isEnabled())
        return false;
    password->setText(u"practice"_s);
    button->click();
    return true;
}

bool WindowPicture::bookIsThere() const
{
    // Every service has a table; the one of the tab in front is seen.
    const auto tables = m_root.window()->findChildren<QAbstractItemView *>(u"bookTable"_s);
    for (const QAbstractItemView *table : tables) {
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        const QModelIndex applicant = table->model()->index(0, 2);
        return applicant.data().toString().size() > 1; // a row not fetched yet shows «…»
    }
    return false;
}

void WindowPicture::write()
{
    m_timer.stop();
    const bool written = m_root.window()->grab().save(m_file, "PNG");
    QCoreApplication::exit(written ? 0 : failed);
}

} // namespace qyz::app
