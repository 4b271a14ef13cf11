#pragma once
// Review packages in the window: handing one on, opening one, one's own key, a recording that came later.

#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

struct PackageTaken;

class PackageFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    PackageFlow(const WindowParts& parts, NoticeBar& notices, QWidget& window);

    // Review packages among the files are offered one after the other: at once, or as soon as a library is open.
    // Returns those that are none.
    QStringList drop(const QStringList& files);
    void offer(const QString& file);

Q_SIGNALS:
    void openSessionRequested(const QUuid& session);
    void openAnewRequested(const QUuid& session); // of the session that is open: it has other recordings now

private:
    void offerNext();
    void handOn();
    void choosePackage();
    void copyKey();
    void addRecording();
    void takeRecording(const QUuid& session, const QString& file);
    void tellTaken(const PackageTaken& taken);
    void refreshSession(const QUuid& session);
    void refresh();

    WindowParts m_parts;
    NoticeBar& m_notices;
    QWidget& m_window;
    QStringList m_waiting; // for a library, and for what is asked now
};

} // namespace alliance::app
