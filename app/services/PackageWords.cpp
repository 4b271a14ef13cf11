#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PackageWords)
}

#include "app/report/FeedbackComposition.h"
#include "app/services/ConsentRules.h"
#include "app/services/CoverageText.h"
#include "app/services/DateText.h"
#include "app/services/PackageWords.h"
#include "app/services/TimeText.h"
#include "db/package/PackageStates.h"

#include <QJsonArray>
#include <QLocale>

namespace alliance::app
{
namespace
{

constexpr qsizetype kLongestWords = 240; // of a text that is quoted

void addCodes(const QJsonValue& value, QStringList& codes)
{
    if (value.isString() && !value.toString().isEmpty())
        codes.append(value.toString().replace(QLatin1Char('_'), QLatin1Char(' ')));
    if (value.isDouble() && value.toDouble() != 0.0)
        codes.append(QString::number(value.toDouble()));
    for (const auto& one : value.toArray())
        addCodes(one, codes);
}

void add(QStringList& parts, int count, const QString& one, const QString& many)
{
    if (count > 0)
        parts.append(count == 1 ? one : many.arg(count));
}

QString partWord(const std::optional<db::SessionPart>& part)
{
    if (!part)
        return tr("not known");
    switch (*part) {
    case db::SessionPart::Patient:
        return tr("patient");
    case db::SessionPart::Therapist:
        return tr("therapist");
    case db::SessionPart::Supervisor:
        return tr("supervisor");
    case db::SessionPart::Observer:
        break;
    }
    return tr("somebody else");
}

QString placeWord(const QString& place)
{
    const auto known = vision::placeFromText(place.toStdString());
    return known ? placeText(*known) : place;
}

// "left: patient, right: therapist"
QString rolesWords(const QJsonObject& coding)
{
    QStringList parts;
    for (const db::RecordingPerson& one : db::rolesIn(coding))
        parts.append(QStringLiteral("%1: %2").arg(
            one.place.isEmpty() ? QString::number(one.track + 1) : placeWord(one.place), partWord(one.part)));
    return parts.isEmpty() ? tr("nothing said") : parts.join(QStringLiteral(", "));
}

QString camerasWords(const QJsonObject& coding)
{
    QStringList parts;
    for (const db::RecordingOffset& one : db::camerasIn(coding))
        parts.append(QStringLiteral("%1 s").arg(QLocale().toString(one.offset.seconds(), 'f', 3)));
    return parts.join(QStringLiteral(", "));
}

QString feedbackWords(const db::PackagedVersion& version)
{
    if (version.deleted)
        return tr("removed");
    if (version.unreadable)
        return tr("not yours to read");
    const QString when = whenText(QDateTime::fromMSecsSinceEpoch(version.createdUs / 1000));
    const bool released = version.visibility == db::Visibility::Trainee;
    const FeedbackPlan plan = planFromJson(db::planIn(version.coding));
    QStringList parts{released ? tr("released on %1").arg(when) : tr("draft of %1").arg(when)};
    for (const QString& words : {plan.introduction, plan.closing}) {
        if (!words.isEmpty())
            parts.append(QStringLiteral("“%1”").arg(
                words.size() > kLongestWords ? words.left(kLongestWords).trimmed() + QStringLiteral("…") : words));
    }
    return parts.join(QStringLiteral(" · "));
}

QString madeSentence(const db::PackageManifest& manifest)
{
    return tr("Made by %1 on %2 for %3.")
        .arg(manifest.makerName, whenText(manifest.made), purposeText(manifest.purpose));
}

QString mediaSentence(const db::PackageManifest& manifest)
{
    const auto inside =
        std::count_if(manifest.media.begin(), manifest.media.end(), [](const auto& one) { return one.inside; });
    if (inside == 0)
        return tr("Without the recording.");
    std::int64_t bytes = 0;
    for (const auto& one : manifest.media)
        bytes += one.inside ? one.sizeBytes : 0;
    return tr("With the recording (%1).").arg(QLocale().formattedDataSize(bytes));
}

void addRemoved(QStringList& lines, int removed)
{
    if (removed > 0)
        lines.append(tr("Of what is moved forward, removed there: %1.").arg(removed));
}

} // namespace

QString kindWord(db::PackagedKind kind)
{
    switch (kind) {
    case db::PackagedKind::Note:
        return tr("Note");
    case db::PackagedKind::Marker:
        return tr("Marker");
    case db::PackagedKind::Passage:
        return tr("Stage");
    case db::PackagedKind::Rating:
        return tr("Rating");
    case db::PackagedKind::Settlement:
        return tr("Settled difference");
    case db::PackagedKind::Decision:
        return tr("Decision on a candidate");
    case db::PackagedKind::Tags:
        return tr("Tags of the session");
    case db::PackagedKind::GazeMark:
        return tr("Mark of where somebody looks");
    case db::PackagedKind::Roles:
        return tr("Who is who");
    case db::PackagedKind::Cameras:
        return tr("Places of the cameras");
    case db::PackagedKind::Part:
        return tr("Person who takes part");
    case db::PackagedKind::Consent:
        return tr("Consent");
    case db::PackagedKind::Feedback:
        return tr("Feedback");
    }
    return {};
}

QString stateWords(db::PackagedKind kind, const db::PackagedVersion& version)
{
    switch (kind) {
    case db::PackagedKind::Roles:
        return rolesWords(version.coding);
    case db::PackagedKind::Cameras:
        return camerasWords(version.coding);
    case db::PackagedKind::Consent: {
        db::Consent standing;
        standing.terms = db::consentIn(version.coding);
        return consentSummary(effectiveConsent(standing, std::nullopt, QDate::currentDate()));
    }
    case db::PackagedKind::Feedback:
        return feedbackWords(version);
    case db::PackagedKind::GazeMark:
        if (version.deleted)
            return tr("taken back");
        return version.coding[QStringLiteral("engaged")].toBool() ? tr("looks at the partner") : tr("looks away");
    default:
        return versionWords(version);
    }
}

QString versionWords(const db::PackagedVersion& version)
{
    if (version.deleted)
        return tr("removed");
    if (version.unreadable)
        return tr("not yours to read");
    QStringList codes;
    for (auto one = version.coding.constBegin(); one != version.coding.constEnd(); ++one)
        addCodes(one.value(), codes);
    QStringList parts;
    if (!version.text.isEmpty())
        parts.append(version.text.size() > kLongestWords
                         ? QStringLiteral("“%1…”").arg(version.text.left(kLongestWords).trimmed())
                         : QStringLiteral("“%1”").arg(version.text));
    if (!codes.isEmpty())
        parts.append(codes.join(QStringLiteral(", ")));
    if (version.moment)
        parts.append(version.moment->isPoint() ? timeText(version.moment->range.start)
                                               : QStringLiteral("%1 – %2").arg(timeText(version.moment->range.start),
                                                                               timeText(version.moment->range.end)));
    return parts.join(QStringLiteral(" · "));
}

ConflictWords conflictWords(const db::MergeItem& item)
{
    const auto& placed = item.mine && item.mine->moment ? item.mine->moment : item.theirs.moment;
    const QString kind = kindWord(item.kind);
    ConflictWords words;
    words.what = placed ? tr("%1 at %2").arg(kind, timeText(placed->range.start)) : kind;
    words.mine = item.mine ? stateWords(item.kind, *item.mine) : QString();
    words.theirs = stateWords(item.kind, item.theirs);
    return words;
}

QString countWords(const PackageCounts& counts)
{
    QStringList parts;
    add(parts, counts.notes, tr("1 note"), tr("%1 notes"));
    add(parts, counts.markers, tr("1 marker"), tr("%1 markers"));
    add(parts, counts.stages, tr("1 stage"), tr("%1 stages"));
    add(parts, counts.ratings, tr("1 rating"), tr("%1 ratings"));
    add(parts, counts.settlements, tr("1 settled difference"), tr("%1 settled differences"));
    add(parts, counts.decisions, tr("1 decision"), tr("%1 decisions"));
    add(parts, counts.candidates, tr("1 candidate"), tr("%1 candidates"));
    add(parts, counts.gazeMarks, tr("1 mark of where somebody looks"), tr("%1 marks of where somebody looks"));
    add(parts, counts.releases, tr("1 released feedback"), tr("%1 released versions of the feedback"));
    add(parts, counts.consents, tr("1 consent"), tr("%1 consents"));
    add(parts, counts.removed, tr("1 removal"), tr("%1 removals"));
    return parts.isEmpty() ? tr("nothing yet") : parts.join(QStringLiteral(", "));
}

QStringList packageSentences(const PackageView& view, bool library)
{
    QStringList lines{madeSentence(view.manifest), tr("It holds: %1.").arg(countWords(view.counts)),
                      mediaSentence(view.manifest)};
    if (view.manifest.reader == db::PackageReaderRole::Rater)
        lines.append(tr("Made for blind rating: nothing that others wrote or decided is in it."));
    if (!view.manifest.named)
        lines.append(tr("People and files are called by codes."));
    if (library && !view.here)
        lines.append(tr("The library does not have this session: opening makes it."));
    if (library && view.here) {
        lines.append(tr("The library has this session. New: %1, moved forward: %2, here already: %3, changed on both "
                        "sides: %4.")
                         .arg(view.count(db::MergeMove::Add))
                         .arg(view.count(db::MergeMove::Forward))
                         .arg(view.count(db::MergeMove::Known) + view.count(db::MergeMove::Kept))
                         .arg(view.count(db::MergeMove::Conflict)));
        addRemoved(lines, view.removed());
    }
    return lines + view.remarks;
}

QStringList takenSentences(const PackageTaken& taken)
{
    QStringList lines;
    if (taken.created && taken.added == 0)
        lines.append(tr("The session is in the library."));
    else if (taken.created)
        lines.append(tr("The session is in the library. Records: %1.").arg(taken.added));
    else if (taken.nothingNew())
        lines.append(tr("Everything in the package was here already. Nothing was changed."));
    else
        lines.append(tr("Merged. New: %1, moved forward: %2, here already: %3, changed on both sides: %4.")
                         .arg(taken.added)
                         .arg(taken.forwarded)
                         .arg(taken.known)
                         .arg(taken.conflicts.size()));
    if (taken.ownPass)
        lines.append(tr("It came for blind rating: your own first pass has begun."));
    addRemoved(lines, taken.removed);
    if (!taken.conflicts.isEmpty())
        lines.append(tr("Of what was changed on both sides, both versions are kept; %1 stand beside what is here.")
                         .arg(taken.beside));
    const bool consents = std::any_of(taken.conflicts.begin(), taken.conflicts.end(),
                                      [](const db::MergeItem& item) { return item.kind == db::PackagedKind::Consent; });
    if (consents)
        lines.append(tr("Of two consents the stricter of both stands, unless one was chosen for itself."));
    if (taken.recordings > 0)
        lines.append(tr("Recordings that came in: %1.").arg(taken.recordings));
    if (taken.missing > 0)
        lines.append(tr("Recordings that are not here: %1. They can be added later.").arg(taken.missing));
    return lines + taken.remarks;
}

QString choiceCode(db::MergeChoice choice)
{
    switch (choice) {
    case db::MergeChoice::Mine:
        return QStringLiteral("mine");
    case db::MergeChoice::Theirs:
        return QStringLiteral("theirs");
    case db::MergeChoice::Both:
        return QStringLiteral("both");
    }
    return {};
}

std::optional<db::MergeChoice> choiceFrom(const QString& code)
{
    for (const db::MergeChoice choice : {db::MergeChoice::Mine, db::MergeChoice::Theirs, db::MergeChoice::Both}) {
        if (choiceCode(choice) == code)
            return choice;
    }
    return std::nullopt;
}

} // namespace alliance::app
