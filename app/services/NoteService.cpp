#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(NoteService)
}

#include "app/services/BleepTag.h"
#include "app/services/CodeCheck.h"
#include "app/services/NoteService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/StopTapeNote.h"
#include "db/records/Tags.h"

#include <QLocale>
#include <QMultiMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace alliance::app
{
namespace
{

tl::unexpected<Failure> wrongArgument(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument, sentence);
}

// Otherwise it would do nothing, and what it is to silence would be heard.
Done checkBleep(const db::NoteDraft& draft)
{
    if (!isBleep(draft.tags))
        return {};
    if (!draft.moment || draft.moment->isPoint())
        return wrongArgument(
            tr("A note tagged “%1” silences what is said in a range: give it a range.").arg(kBleepTag));
    if (draft.visibility != db::Visibility::Collection)
        return wrongArgument(tr("A note tagged “%1” has to be released to the collection: otherwise whoever makes a "
                                "reel cannot read it, and what is said would be heard.")
                                 .arg(kBleepTag));
    return {};
}

void appendThread(const db::Note& note, int depth, const QMultiMap<QUuid, qsizetype>& replies,
                  const QList<db::Note>& all, QList<ThreadedNote>& threads)
{
    threads.append({note, depth});
    QList<qsizetype> answers = replies.values(note.id);
    std::sort(answers.begin(), answers.end(), [&](qsizetype a, qsizetype b) {
        return std::tie(all[a].created, all[a].id) < std::tie(all[b].created, all[b].id);
    });
    for (const qsizetype answer : answers)
        appendThread(all[answer], depth + 1, replies, all, threads);
}

} // namespace

Outcome<db::Moment> momentOn(const db::Recording& recording, const media::FrameIndex& index, base::TimeRange range)
{
    if (range.start < base::MediaTime{} || range.start >= index.endTime() || range.end > index.endTime())
        return wrongArgument(tr("This time is not in the recording: it lasts from 0 to %1 seconds.")
                                 .arg(QLocale().toString(index.endTime().seconds(), 'f', 3)));
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

Outcome<db::Moment> NoteService::moment(const QUuid& session, base::TimeRange range)
{
    const auto recording = library().firstRecording(session);
    if (!recording)
        return tl::unexpected<Failure>(recording.error());
    const auto index = openIndex(*recording, {});
    if (!index)
        return tl::unexpected<Failure>(index.error());
    return momentOn(recording->record, **index, range);
}

db::NoteDraft NoteKind::tidied(db::NoteDraft draft)
{
    draft.principles.removeDuplicates();
    draft.codes.removeDuplicates();
    draft.tags = db::tidyTags(draft.tags);
    return draft;
}

Done NoteKind::check(LibraryService& library, const db::NoteDraft& draft, const db::Note* before)
{
    const bool wordsMayCome = draft.kind == kFeltSense && draft.moment;
    if (draft.text.trimmed().isEmpty() && !wordsMayCome)
        return wrongArgument(tr("A note needs a text."));
    if (const Done tags = checkTagLengths(draft.tags); !tags)
        return tags;
    if (const Done bleep = checkBleep(draft); !bleep)
        return bleep;
    const db::NoteDraft had = before ? before->draft() : db::NoteDraft();
    return checkCodes(
        library,
        {{{termlist::kNoteKind}, {draft.kind}, {had.kind}, tr("“%1” is not a kind of note. The kinds are: %2.")},
         {{termlist::kPrinciple},
          draft.principles,
          had.principles,
          tr("“%1” is not a principle. The principles are: %2.")},
         {{termlist::kStage},
          draft.stage.isEmpty() ? QStringList() : QStringList{draft.stage},
          {had.stage},
          tr("“%1” is not a stage. The stages are: %2.")}});
}

QList<ThreadedNote> threaded(const QList<db::Note>& notes)
{
    QSet<QUuid> known;
    for (const db::Note& note : notes)
        known.insert(note.id);
    QMultiMap<QUuid, qsizetype> replies;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (known.contains(notes[i].replyTo))
            replies.insert(notes[i].replyTo, i);
    }
    QList<ThreadedNote> threads;
    for (const db::Note& note : notes) {
        if (!known.contains(note.replyTo))
            appendThread(note, 0, replies, notes, threads);
    }
    return threads;
}

Outcome<QList<ThreadedNote>> NoteService::threads(const QUuid& session)
{
    return list(session).map(threaded);
}

} // namespace alliance::app
