// A picture of the window without anybody at the desk, for machines without a display: signs in to
// a practice registry, waits until the book is there, writes a PNG and quits.
#pragma once

#include "app/compositionroot.h"

#include <QTimer>

namespace qyz::app {

class WindowPicture : public QObject {
    Q_OBJECT

public:
    /// Quits the program with 0, or with 5 when there is no such picture after half a minute.
    WindowPicture(CompositionRoot &root, QString file);

private:
    void look();
    bool signIn();
    bool bookIsThere() const;
    void write();

    CompositionRoot &m_root;
    QString m_file;
    QTimer m_timer;
    int m_looks = 0;
    bool m_signedIn = false;
};

} // namespace qyz::app
