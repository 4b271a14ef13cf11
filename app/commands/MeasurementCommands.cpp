#include "app/commands/MeasurementCommands.h"

#include "app/services/CandidateService.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("MeasurementCommands", text);
}

Done anew(LibraryService& library, const MeasuredSession& measured, const std::function<base::Status()>& change,
          const std::optional<vision::Settings>& definitions = {})
{
    return FindingsService(library).reevaluate(measured.session, measured.signalsOnHand, measured.index.get(),
                                               definitions, change);
}

} // namespace

QString ChangeDefinitions::name() const
{
    return tr("Change definitions");
}

Done ChangeDefinitions::apply(LibraryService& library)
{
    return anew(
        library, m_measured, [] { return base::Status(); }, m_after);
}

Done ChangeDefinitions::revert(LibraryService& library)
{
    return anew(
        library, m_measured, [] { return base::Status(); }, m_before);
}

QString ChangeRoles::name() const
{
    return tr("Say who is who");
}

Done ChangeRoles::apply(LibraryService& library)
{
    return store(library, m_after);
}

Done ChangeRoles::revert(LibraryService& library)
{
    return store(library, m_before);
}

Done ChangeRoles::store(LibraryService& library, const QList<db::RecordingPerson>& people) const
{
    return anew(library, m_measured, [&] { return library.database().recordings().setPeople(m_recording, people); });
}

QString AddGazeMark::name() const
{
    return m_draft.engaged ? tr("Mark looking at the partner") : tr("Mark looking away");
}

Done AddGazeMark::apply(LibraryService& library)
{
    QUuid mark = m_mark;
    Done done = anew(library, m_measured, [&]() -> base::Status {
        db::GazeMarks marks = library.database().gazeMarks();
        if (!mark.isNull())
            return marks.setWithdrawn(mark, false);
        const auto added = marks.add(m_draft);
        if (!added)
            return tl::unexpected<base::Error>(added.error());
        mark = added->id;
        return {};
    });
    if (done)
        m_mark = mark;
    return done;
}

Done AddGazeMark::revert(LibraryService& library)
{
    return anew(library, m_measured, [&] { return library.database().gazeMarks().setWithdrawn(m_mark, true); });
}

QString RemoveGazeMark::name() const
{
    return tr("Remove mark");
}

Done RemoveGazeMark::apply(LibraryService& library)
{
    return anew(library, m_measured, [&] { return library.database().gazeMarks().setWithdrawn(m_mark, true); });
}

Done RemoveGazeMark::revert(LibraryService& library)
{
    return anew(library, m_measured, [&] { return library.database().gazeMarks().setWithdrawn(m_mark, false); });
}

QString AddMoment::name() const
{
    return tr("Add missed moment");
}

Done AddMoment::apply(LibraryService& library)
{
    CandidateService candidates(library);
    if (m_added)
        return candidates.setWithdrawn(m_draft.id, false);
    const auto added = candidates.add(m_draft);
    if (!added)
        return tl::unexpected<Failure>(added.error());
    m_draft.id = added->record.id;
    m_added = true;
    return {};
}

Done AddMoment::revert(LibraryService& library)
{
    return CandidateService(library).setWithdrawn(m_draft.id, true);
}

} // namespace alliance::app
