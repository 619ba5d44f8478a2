// Loads forms drawn in Designer that use our own inputs.
#pragma once

#include <QUiLoader>

namespace qyz::ui {

class FormLoader : public QUiLoader {
    Q_OBJECT

public:
    explicit FormLoader(QObject *parent = nullptr);

    QWidget *createWidget(const QString &className, QWidget *parent, const QString &name) override;
};

} // namespace qyz::ui
