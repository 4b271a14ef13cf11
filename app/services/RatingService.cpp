#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RatingService)
}

#include "app/services/CodeCheck.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"
#include "app/services/RatingService.h"

#include <algorithm>
#include <climits>

namespace alliance::app
{
namespace
{

constexpr int kUsualSegmentSeconds = 300; // of the rating system that the pack follows

tl::unexpected<Failure> wrongArgument(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument, sentence);
}

} // namespace

bool isOfSegment(const db::Moment& rated, const db::Moment& segment)
{
    return rated.recordingId == segment.recordingId && rated.range == segment.range;
}

Done RatingKind::isFree(LibraryService& library, const db::Rating& removed)
{
    const auto all = RatingService(library).list(removed.sessionId);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const bool again = std::any_of(all->begin(), all->end(), [&](const db::Rating& one) {
        return one.id != removed.id && one.author == removed.author && isOfSegment(one.moment, removed.moment);
    });
    return again ? Done(wrongArgument(tr("This segment has been rated again since: remove that rating first.")))
                 : Done();
}

Done RatingKind::check(LibraryService& library, const db::RatingDraft& draft, const db::Rating* before)
{
    if (draft.values.isEmpty())
        return wrongArgument(tr("A rating needs a value."));
    for (const int value : draft.values) {
        if (value < db::kLowestRating || value > db::kHighestRating)
            return wrongArgument(tr("Ratings are whole numbers from 1 to 5."));
    }
    return checkCodes(library, {{{termlist::kSegmentRating, termlist::kMarkerSubtype},
                                 draft.values.keys(),
                                 before ? before->values.keys() : QStringList(),
                                 tr("“%1” is nothing that is rated. What can be rated: %2.")}});
}

Outcome<base::MediaTime> RatingService::segmentLength()
{
    const auto packs = library().database().vocabulary().packs();
    if (!packs)
        return failed(packs.error(), Subject::Library, pathText(library().folder()));
    for (const db::VocabularyPack& pack : *packs) {
        if (pack.segmentSeconds > 0)
            return base::MediaTime::fromSeconds(pack.segmentSeconds);
    }
    return base::MediaTime::fromSeconds(kUsualSegmentSeconds);
}

Outcome<db::Moment> RatingService::segment(const QUuid& session, int number, base::MediaTime length)
{
    const auto recordings = library().database().recordings().listOfSession(session);
    if (!recordings)
        return tl::unexpected<Failure>(
            library().failure(recordings.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    if (recordings->isEmpty())
        return wrongArgument(tr("This session has no recording."));
    const std::int64_t end = recordings->front().duration.ns;
    if (length.ns <= 0)
        return wrongArgument(tr("A segment has a length."));
    const std::int64_t count = std::max<std::int64_t>(1, (end + length.ns - 1) / length.ns);
    if (number < 1 || number > count)
        return wrongArgument(tr("There is no segment %1: this session has %2.").arg(number).arg(count));
    const std::int64_t start = (number - 1) * length.ns;
    return NoteService(library()).moment(session, {{start}, {std::min(start + length.ns, end)}});
}

Outcome<db::Moment> RatingService::segmentAt(const QUuid& session, base::MediaTime time, base::MediaTime length)
{
    if (length.ns <= 0 || time.ns < 0)
        return wrongArgument(tr("A segment has a length and starts within the recording."));
    return segment(session, static_cast<int>(std::min<std::int64_t>(time.ns / length.ns, INT_MAX - 1)) + 1, length);
}

Outcome<db::Rating> RatingService::set(const db::Moment& segment, const QUuid& session,
                                       const QMap<QString, int>& values, const std::optional<QString>& comment,
                                       std::optional<db::Visibility> visibility)
{
    const auto all = list(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const QUuid me = library().database().person();
    const auto own = std::find_if(all->begin(), all->end(), [&](const db::Rating& one) {
        return one.author == me && isOfSegment(one.moment, segment);
    });
    db::RatingDraft draft = own == all->end() ? db::RatingDraft() : own->draft();
    draft.sessionId = session;
    draft.moment = segment;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (*value == 0)
            draft.values.remove(value.key());
        else
            draft.values.insert(value.key(), *value);
    }
    draft.comment = comment.value_or(draft.comment);
    draft.visibility = visibility.value_or(own == all->end() ? usualVisibility(library()) : own->visibility);
    if (own == all->end())
        return add(draft);
    return draft.values.isEmpty() ? remove(own->id, own->version) : edit(own->id, own->version, draft);
}

} // namespace alliance::app
