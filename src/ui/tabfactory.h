// Catalogue → tabs. Nobody else of the window names a service.
#pragma once

#include "presentation/deskcontext.h"

#include <QWidget>

class QLabel;

namespace qyz::ui {

class ServiceTab;

/// Of a service that opens with a later step of the program: one sentence.
class NotOpenTab : public QWidget {
    Q_OBJECT

public:
    explicit NotOpenTab(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_label;
};

struct MadeTab {
    const domain::ServiceDescription *service = nullptr;
    QWidget *page = nullptr;
    ServiceTab *tab = nullptr; // null for a service that is not open
};

QList<MadeTab> makeTabs(presentation::DeskContext &desk, QWidget *parent);

} // namespace qyz::ui
