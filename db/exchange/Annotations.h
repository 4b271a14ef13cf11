#pragma once
// What goes to and comes from other programs: lines of timed annotations on one recording, without any of the library's
// ids or rules. Every format of this folder writes and reads this; what a format cannot hold is said in its header.

#include "media/base/MediaTime.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <cstdint>
#include <optional>

namespace alliance::db
{

// Index entries, half-open; equal for a point in time.
struct FrameSpan {
    std::int64_t start = 0;
    std::int64_t end = 0;
    friend bool operator==(const FrameSpan&, const FrameSpan&) = default;
};

// Of an annotation on the session as a whole, whose range is all of the recording: "yes" in the field of this name.
inline const QString kWholeSession = QStringLiteral("whole_session");

struct Annotation {
    base::TimeRange range; // end == start: a point in time
    std::optional<FrameSpan> frames;
    QString code;                  // short, of a list ("withdrawal", "S2"); may be empty
    QString text;                  // free words; may be empty
    QMap<QString, QString> fields; // whatever else, by a name of [a-z_]+

    bool isPoint() const { return range.end == range.start; }
    bool isOfWholeSession() const { return fields.contains(kWholeSession); }
    // The one thing that a line shows where a format has room for one.
    const QString& shown() const { return code.isEmpty() ? text : code; }
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

struct AnnotationTier {
    QString name;        // unique in its document
    QString kind;        // what its annotations are: "note", "marker", ...; empty: not known
    QString participant; // whom they are about; may be empty
    QString annotator;   // who made them; may be empty
    QList<Annotation> annotations;
    friend bool operator==(const AnnotationTier&, const AnnotationTier&) = default;
};

// What the recording counts its times in, and how many frames it has a second. Frames are numbered by their list, which
// these numbers only describe.
struct TimeBase {
    std::int64_t tickNum = 0; // a tick lasts tickNum / tickDen seconds; 0: not known
    std::int64_t tickDen = 1;
    double framesPerSecond = 0; // average of the recording; 0: not known
    bool variable = false;      // frames are not evenly apart
    friend bool operator==(const TimeBase&, const TimeBase&) = default;
};
QString tickText(const TimeBase& timeBase); // "1/12800"; empty: not known
QString rateText(const TimeBase& timeBase); // "29.97003"; empty: not known
// One line for formats with room for a remark only; empty: nothing is known.
QString timeBaseRemark(const TimeBase& timeBase);
// Back from tickText(), rateText() and "1" or "0" (also "true" and "false"); what makes no sense is not known.
TimeBase timeBaseOf(const QString& tick, const QString& rate, const QString& variable);

struct AnnotationDocument {
    QString session;   // what tables call it, a code or a name; not read back
    QString mediaName; // file name of the recording, without a folder, or what stands for it
    QString mediaHash; // SHA-256, 64 lower-case hexadecimal digits; empty: not known
    base::MediaTime duration;
    TimeBase timeBase;
    QString author;
    QDateTime written; // UTC
    QList<AnnotationTier> tiers;
    friend bool operator==(const AnnotationDocument&, const AnnotationDocument&) = default;
};

// How far a recording may reach before and after its first frame: eleven days. Every reader of this folder refuses what
// begins beyond, so that all of them take again what one has taken.
inline constexpr base::MediaTime kFarthest{1'000'000'000'000'000};
// Where the last thing ends at the latest: some writers keep a point on screen for a while, or make it a range.
inline constexpr base::MediaTime kFarthestEnd{kFarthest.ns + 60'000'000'000};
bool isWithinReach(base::TimeRange range);
// Of a recording that a file says is so long: nothing negative, nothing beyond.
base::MediaTime plausibleDuration(std::int64_t ns);

// The tiers with their annotations by time and none that overlaps another on its tier: what does not fit goes to
// further tiers named "NAME (2)", "NAME (3)" ... Points and what is shorter than `shortest` are made that long.
QList<AnnotationTier> withoutOverlap(const QList<AnnotationTier>& tiers, base::MediaTime shortest);
// A name that is not in `taken`: `name`, or `name` with a number.
QString uniqueName(const QString& name, const QStringList& taken);

// "250-300", or "250" for a point; and back.
QString frameText(const FrameSpan& frames);
std::optional<FrameSpan> framesOf(const QString& text);

// Milliseconds, rounded to the nearest.
std::int64_t milliseconds(base::MediaTime time);
base::MediaTime fromMilliseconds(std::int64_t milliseconds);

} // namespace alliance::db
