// The real FileChooser: the system's dialog, opened without waiting for it.
#pragma once

#include "presentation/filechooser.h"

#include <QPointer>
#include <QWidget>

namespace qyz::ui {

class DialogFileChooser : public presentation::FileChooser {
public:
    /// The dialog belongs to the window of `parent`.
    explicit DialogFileChooser(QWidget *parent);

    void chooseSavePath(const QString &suggestedName, const QString &filter,
        std::function<void(const QString &path)> chosen) override;

    void chooseOpenPath(
        const QString &filter, std::function<void(const QString &path)> chosen) override;

private:
    QPointer<QWidget> m_parent;
};

} // namespace qyz::ui
