#pragma once
// The versions of a consent in a dialog over that of the consent, and restoring one: what that loosens is said first,
// and nothing is restored before somebody has confirmed it. Lives as long as its dialog.

#include "app/services/VersionHistory.h"

#include <QObject>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace alliance::app
{

class ConsentDialog;
class LibraryController;
class VersionsDialog;
struct Theme;

class ConsentHistory : public QObject
{
    Q_OBJECT

public:
    // Of the case, or of the recording where that is not null. Opens the dialog. All parts outlive it.
    ConsentHistory(LibraryController& library, const QUuid& caseId, const QUuid& recording, const Theme& theme,
                   ConsentDialog& over);

private:
    using Answer = std::function<void(const Outcome<QList<VersionItem>>&)>;
    void read(QObject* receiver, const Answer& answer);
    void restore(int version);
    void ask(int version, const QStringList& looser);
    void store(int version, bool confirmed);

    LibraryController& m_library;
    QUuid m_case;
    QUuid m_recording;
    ConsentDialog& m_over;
    VersionsDialog* m_dialog = nullptr;
    int m_seen = 0; // the newest version that is shown
};

} // namespace alliance::app
