#include "app/models/ElsewhereWatch.h"

#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"

namespace alliance::app
{

ElsewhereWatch::ElsewhereWatch(LibraryController& library, QObject* parent) : QObject(parent), m_library(library)
{
    connect(&m_library, &LibraryController::opened, this, [this] {
        m_seen = m_library.markAtOpening();
        look();
    });
}

void ElsewhereWatch::look()
{
    if (!m_library.isOpen())
        return;
    m_library.worker()->ask(this, recordMark, [this](const Outcome<RecordMark>& now) {
        if (!now || m_seen == *now)
            return;
        m_seen = *now;
        m_library.reload();
    });
}

} // namespace alliance::app
