#pragma once
// Backing up, restoring and checking the open library, as jobs, and the reminder when the last backup is old. Lives in
// the window's thread and never waits.

#include "app/models/LibraryController.h"
#include "app/services/BackupService.h"
#include "app/services/SealingService.h"

#include <QObject>

#include <functional>
#include <utility>

class QSettings;

namespace alliance::app
{

class LibrarySafety : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualDays = 14; // after so many days without a backup the window reminds of it

    LibrarySafety(LibraryController& library, QSettings& settings, QObject* parent = nullptr);

    Job* backUp(const BackupRequest& request);
    // Into the folder of the open library: that is closed first, and opened again whatever comes of it. The library
    // that was restored is opened once the one that is open is left.
    Job* restore(const RestoreRequest& request);
    Job* check();
    // Those of earlier versions that are still plain; the list of sessions is read again afterwards.
    Job* sealRecordings();

    // How the library that is open is left before another one is opened in its place; at first: at once.
    using Leave = std::function<void(const std::function<void()>& then)>;
    void setLeave(Leave leave) { m_leave = std::move(leave); }

    int remindAfterDays() const; // 0: never
    void setRemindAfterDays(int days);

Q_SIGNALS:
    void backedUp(const alliance::app::BackupResult& result);
    // Once more when its library is opened only later, because another one was not left at once.
    void restored(const alliance::app::RestoreResult& result);
    void checked(const alliance::app::LibraryCheck& check);
    void sealed(const alliance::app::SealingResult& result);
    void failed(const alliance::app::Failure& failure);
    // The library was opened and its last backup is older than that; -1: there was none yet.
    void backupDue(int days);

private:
    void remind();

    LibraryController& m_library;
    QSettings& m_settings;
    Leave m_leave = [](const std::function<void()>& then) { then(); };
};

} // namespace alliance::app
