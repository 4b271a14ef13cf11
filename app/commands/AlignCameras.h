#pragma once
#include "app/commands/Command.h"
#include "db/records/Recording.h"

namespace alliance::app
{

// Moves cameras of a session on its clock.
class AlignCameras : public Command
{
public:
    // The same recordings in both lists; `before` is what the person saw.
    AlignCameras(QUuid session, QList<db::RecordingOffset> before, QList<db::RecordingOffset> after)
        : m_session(session), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    QString name() const override;
    QUuid session() const override { return m_session; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    Done store(LibraryService& library, const QList<db::RecordingOffset>& offsets) const;

    QUuid m_session;
    QList<db::RecordingOffset> m_before;
    QList<db::RecordingOffset> m_after;
};

} // namespace alliance::app
