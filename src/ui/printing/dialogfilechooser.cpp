#include "ui/printing/dialogfilechooser.h"

#include <QFileDialog>

namespace qyz::ui {

DialogFileChooser::DialogFileChooser(QWidget *parent)
    : m_parent(parent)
{
}

void DialogFileChooser::chooseSavePath(const QString &suggestedName, const QString &filter,
    std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(m_parent, QString(), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

void DialogFileChooser::chooseOpenPath(
    const QString &filter, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(m_parent, QString(), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

} // namespace qyz::ui
