#pragma once
// Edits after which behaviours and candidates are found anew from the stored signals. Each is one transaction together
// with the new findings.

#include "app/commands/Command.h"
#include "app/services/FindingsService.h"

namespace alliance::app
{

// Where findings come from: the session, and its first recording in memory.
struct MeasuredSession {
    QUuid session;
    SignalsOnHand signalsOnHand;
    std::shared_ptr<const media::FrameIndex> index; // null: nothing is found anew
};

class ChangeDefinitions : public Command
{
public:
    ChangeDefinitions(MeasuredSession measured, vision::Settings before, vision::Settings after)
        : m_measured(std::move(measured)), m_before(before), m_after(after)
    {
    }
    QString name() const override;
    QUuid session() const override { return m_measured.session; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    MeasuredSession m_measured;
    vision::Settings m_before;
    vision::Settings m_after;
};

// Who is who: all people of the recording at once.
class ChangeRoles : public Command
{
public:
    ChangeRoles(MeasuredSession measured, QUuid recording, QList<db::RecordingPerson> before,
                QList<db::RecordingPerson> after)
        : m_measured(std::move(measured)),
          m_recording(recording),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    QString name() const override;
    QUuid session() const override { return m_measured.session; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    Done store(LibraryService& library, const QList<db::RecordingPerson>& people) const;

    MeasuredSession m_measured;
    QUuid m_recording;
    QList<db::RecordingPerson> m_before;
    QList<db::RecordingPerson> m_after;
};

class AddGazeMark : public Command
{
public:
    AddGazeMark(MeasuredSession measured, db::GazeMarkDraft draft)
        : m_measured(std::move(measured)), m_draft(std::move(draft))
    {
    }
    QString name() const override;
    QUuid session() const override { return m_measured.session; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    MeasuredSession m_measured;
    db::GazeMarkDraft m_draft;
    QUuid m_mark; // the same across undo and redo
};

class RemoveGazeMark : public Command
{
public:
    RemoveGazeMark(MeasuredSession measured, QUuid mark) : m_measured(std::move(measured)), m_mark(mark) {}
    QString name() const override;
    QUuid session() const override { return m_measured.session; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    MeasuredSession m_measured;
    QUuid m_mark;
};

// A moment that the measurement missed.
class AddMoment : public Command
{
public:
    AddMoment(QUuid session, db::CandidateDraft draft) : m_session(session), m_draft(std::move(draft)) {}
    QString name() const override;
    QUuid session() const override { return m_session; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    QUuid m_session;
    db::CandidateDraft m_draft;
    bool m_added = false;
};

} // namespace alliance::app
