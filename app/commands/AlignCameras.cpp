#include "app/commands/AlignCameras.h"

#include <QCoreApplication>

namespace alliance::app
{

QString AlignCameras::name() const
{
    return QCoreApplication::translate("AlignCameras", "Align cameras");
}

Done AlignCameras::apply(LibraryService& library)
{
    return store(library, m_after);
}

Done AlignCameras::revert(LibraryService& library)
{
    return store(library, m_before);
}

Done AlignCameras::store(LibraryService& library, const QList<db::RecordingOffset>& offsets) const
{
    const base::Status done = library.database().recordings().setOffsets(m_session, offsets);
    if (!done)
        return tl::unexpected<Failure>(
            library.failure(done.error(), Subject::Session, m_session.toString(QUuid::WithoutBraces)));
    return {};
}

} // namespace alliance::app
