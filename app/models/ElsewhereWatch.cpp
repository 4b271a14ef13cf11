#include "app/models/ElsewhereWatch.h"

#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"

namespace alliance::app
{

ElsewhereWatch::ElsewhereWatch(LibraryController& library, QObject* parent) : QObject(parent), m_library(library)
{
    connect(&m_library, &LibraryController::opened, this, [this] { ask(false); });
    connect(&m_library, &LibraryController::closed, this, [this] { m_seen.reset(); });
}

void ElsewhereWatch::look()
{
    ask(true);
}

void ElsewhereWatch::ask(bool reloads)
{
    if (!m_library.isOpen())
        return;
    m_library.worker()->ask(this, recordMark, [this, reloads](const Outcome<RecordMark>& now) {
        if (!now || m_seen == *now)
            return;
        m_seen = *now;
        if (reloads)
            m_library.reload();
    });
}

} // namespace alliance::app
