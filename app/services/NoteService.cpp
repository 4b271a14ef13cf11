#include "app/services/NoteService.h"

#include "app/services/RecordingFiles.h"

#include <QCoreApplication>

#include <array>
#include <tuple>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("NoteService", text);
}

tl::unexpected<Failure> wrongArgument(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument, sentence);
}

QString idText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QStringList codes(const QList<db::Term>& terms)
{
    QStringList list;
    for (const db::Term& term : terms)
        list.append(term.code);
    return list;
}

bool same(const db::NoteDraft& a, const db::NoteDraft& b)
{
    return a.moment == b.moment && a.kind == b.kind && a.text == b.text && a.principles == b.principles &&
           a.stage == b.stage && a.codes == b.codes && a.visibility == b.visibility && a.candidateId == b.candidateId &&
           a.markerId == b.markerId;
}

} // namespace

Outcome<db::Moment> momentOn(const db::Recording& recording, const media::FrameIndex& index, base::TimeRange range)
{
    if (range.start < base::MediaTime{} || range.start >= index.endTime() || range.end > index.endTime())
        return wrongArgument(tr("This time is not in the recording: it lasts from 0 to %1 seconds.")
                                 .arg(index.endTime().seconds(), 0, 'f', 3));
    if (range.end < range.start)
        return wrongArgument(tr("The end of the range is before its start."));
    db::Moment moment;
    moment.recordingId = recording.id;
    moment.contentHash = recording.contentHash;
    moment.range = range;
    moment.startFrame = index.frameAt(range.start);
    moment.endFrame = moment.startFrame;
    if (!range.empty()) {
        const std::int64_t last = index.frameAt(range.end);
        moment.endFrame = range.end >= index.endTime() || index.timeOf(last) < range.end ? last + 1 : last;
    }
    return moment;
}

Outcome<db::Moment> NoteService::moment(QUuid session, base::TimeRange range)
{
    const auto item = m_library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    if (item->recordings.isEmpty())
        return failed(base::ErrorCategory::NotFound, "session has no recording", Subject::Session, idText(session));
    const RecordingItem& recording = item->recordings.front();
    const auto index = openIndex(recording, {});
    if (!index)
        return tl::unexpected<Failure>(index.error());
    return momentOn(recording.record, **index, range);
}

Done NoteService::check(const db::NoteDraft& draft)
{
    if (draft.text.trimmed().isEmpty())
        return wrongArgument(tr("A note needs a text."));
    const std::array<std::tuple<QString, QStringList, QString>, 3> fields{{
        {termlist::kNoteKind, {draft.kind}, tr("“%1” is not a kind of note. The kinds are: %2.")},
        {termlist::kPrinciple, draft.principles, tr("“%1” is not a principle. The principles are: %2.")},
        {termlist::kStage, draft.stage.isEmpty() ? QStringList() : QStringList{draft.stage},
         tr("“%1” is not a stage. The stages are: %2.")},
    }};
    for (const auto& [list, used, sentence] : fields) {
        const auto terms = m_library.terms(list);
        if (!terms)
            return tl::unexpected<Failure>(terms.error());
        const QStringList known = codes(*terms);
        for (const QString& code : used) {
            if (!known.contains(code))
                return wrongArgument(sentence.arg(code, known.join(QStringLiteral(", "))));
        }
    }
    return {};
}

template <typename T>
Outcome<T> NoteService::named(base::Result<T> result, const QString& name) const
{
    if (!result)
        return tl::unexpected<Failure>(m_library.failure(result.error(), Subject::Note, name));
    return std::move(*result);
}

Outcome<db::Note> NoteService::add(const db::NoteDraft& draft)
{
    if (const Done good = check(draft); !good)
        return tl::unexpected<Failure>(good.error());
    const auto added = m_library.database().notes().add(draft);
    if (!added && added.error().category == base::ErrorCategory::NotFound)
        return failed(added.error(), Subject::Session, idText(draft.sessionId));
    return named(added, draft.text.left(20));
}

Outcome<db::Note> NoteService::edit(QUuid id, int basedOn, const db::NoteDraft& draft)
{
    if (const Done good = check(draft); !good)
        return tl::unexpected<Failure>(good.error());
    auto now = note(id);
    if (!now || (now->version == basedOn && !now->deleted && same(now->draft(), draft)))
        return now;
    return named(m_library.database().notes().edit(id, draft, basedOn), idText(id));
}

Outcome<db::Note> NoteService::remove(QUuid id, int basedOn)
{
    return named(m_library.database().notes().remove(id, basedOn), idText(id));
}

Outcome<db::Note> NoteService::restore(QUuid id, int version, int basedOn)
{
    return named(m_library.database().notes().restore(id, version, basedOn), idText(id));
}

Outcome<db::Note> NoteService::note(QUuid id)
{
    return named(m_library.database().notes().get(id), idText(id));
}

Outcome<QList<db::Note>> NoteService::list(QUuid session)
{
    return named(m_library.database().notes().list(session), idText(session));
}

Outcome<QList<db::Note>> NoteService::history(QUuid id)
{
    return named(m_library.database().notes().versions(id), idText(id));
}

} // namespace alliance::app
