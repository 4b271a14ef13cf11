#pragma once
#include "app/commands/Command.h"
#include "app/services/NoteService.h"

namespace alliance::app
{

class AddNote : public Command
{
public:
    explicit AddNote(db::NoteDraft draft) : m_draft(std::move(draft)) {}
    QString name() const override;
    QUuid session() const override { return m_draft.sessionId; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;
    // After apply; the same across undo and redo.
    QUuid note() const { return m_note; }

private:
    db::NoteDraft m_draft;
    QUuid m_note;
    int m_version = 0; // newest known
};

class EditNote : public Command
{
public:
    // `before` is what the person saw.
    EditNote(db::Note before, db::NoteDraft after)
        : m_before(std::move(before)), m_after(std::move(after)), m_version(m_before.version)
    {
    }
    QString name() const override;
    QUuid session() const override { return m_after.sessionId; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    db::Note m_before;
    db::NoteDraft m_after;
    int m_version = 0;
};

class RemoveNote : public Command
{
public:
    explicit RemoveNote(db::Note note) : m_note(std::move(note)), m_version(m_note.version) {}
    QString name() const override;
    QUuid session() const override { return m_note.sessionId; }
    Done apply(LibraryService& library) override;
    Done revert(LibraryService& library) override;

private:
    db::Note m_note;
    int m_version = 0;
};

} // namespace alliance::app
