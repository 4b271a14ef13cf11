#include "app/commands/NoteCommands.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("NoteCommands", text);
}

Done keepVersion(const Outcome<db::Note>& note, int& version)
{
    if (!note)
        return tl::unexpected<Failure>(note.error());
    version = note->version;
    return {};
}

} // namespace

QString AddNote::name() const
{
    return tr("Add note");
}

Done AddNote::apply(LibraryService& library)
{
    NoteService notes(library);
    if (!m_note.isNull())
        return keepVersion(notes.restore(m_note, 1, m_version), m_version);
    const Outcome<db::Note> added = notes.add(m_draft);
    if (added)
        m_note = added->id;
    return keepVersion(added, m_version);
}

Done AddNote::revert(LibraryService& library)
{
    return keepVersion(NoteService(library).remove(m_note, m_version), m_version);
}

QString EditNote::name() const
{
    return tr("Edit note");
}

Done EditNote::apply(LibraryService& library)
{
    return keepVersion(NoteService(library).edit(m_before.id, m_version, m_after), m_version);
}

Done EditNote::revert(LibraryService& library)
{
    return keepVersion(NoteService(library).restore(m_before.id, m_before.version, m_version), m_version);
}

QString RemoveNote::name() const
{
    return tr("Remove note");
}

Done RemoveNote::apply(LibraryService& library)
{
    return keepVersion(NoteService(library).remove(m_note.id, m_version), m_version);
}

Done RemoveNote::revert(LibraryService& library)
{
    return keepVersion(NoteService(library).restore(m_note.id, m_note.version, m_version), m_version);
}

} // namespace alliance::app
