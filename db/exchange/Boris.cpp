#include "db/exchange/Boris.h"

#include "db/exchange/ExchangeText.h"
#include "db/exchange/OwnTiers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr base::MediaTime kShortest{1'000'000};
constexpr int kMostPlayers = 8;
constexpr int kAllDigits = 17;                   // of a double
const QString kForm = QStringLiteral("subtype"); // the field that is a modifier
const QString kNoModifier = QStringLiteral("None");
const QString kPointEnding = QStringLiteral(" (point)");
const QString kNoSubject = QStringLiteral("No focal subject");

struct Event {
    std::int64_t time = 0; // ms
    bool ends = false;     // before what begins at the same time
    QString subject;
    QString behaviour;
    QString comment;
    QString form;
    std::optional<std::int64_t> frame;
};

double secondsOf(std::int64_t ms)
{
    return static_cast<double>(ms) / 1000.0;
}

QString behaviourOf(const AnnotationTier& tier, const Annotation& annotation)
{
    if (!annotation.code.isEmpty())
        return annotation.code;
    return tier.kind.isEmpty() ? tier.name : tier.kind;
}

QString formOf(const AnnotationTier& tier, const Annotation& annotation)
{
    return ownTierCalled(tier.name) ? annotation.fields.value(kForm) : QString();
}

QString commentOf(const AnnotationTier& tier, Annotation annotation)
{
    if (!ownTierCalled(tier.name))
        return annotation.text;
    annotation.fields.remove(kForm);
    return ownComment(annotation);
}

QList<Event> eventsOf(const AnnotationTier& tier)
{
    QList<Event> events;
    for (const Annotation& annotation : tier.annotations) {
        const std::int64_t start = milliseconds(annotation.range.start);
        Event event{start,
                    false,
                    tier.name,
                    behaviourOf(tier, annotation),
                    commentOf(tier, annotation),
                    formOf(tier, annotation),
                    {}};
        if (annotation.frames)
            event.frame = annotation.frames->start;
        events.append(event);
        if (annotation.isPoint())
            continue;
        event.ends = true;
        event.time = std::max(milliseconds(annotation.range.end), start + 1);
        event.comment.clear();
        if (annotation.frames)
            event.frame = annotation.frames->end;
        events.append(event);
    }
    return events;
}

// Points and lengths of one code are two behaviours: a behaviour of BORIS is one or the other.
void tellApart(QList<AnnotationTier>& tiers)
{
    QSet<QString> states;
    for (const AnnotationTier& tier : tiers)
        for (const Annotation& annotation : tier.annotations)
            if (!annotation.isPoint())
                states.insert(behaviourOf(tier, annotation));
    for (AnnotationTier& tier : tiers)
        for (Annotation& annotation : tier.annotations)
            if (annotation.isPoint() && states.contains(behaviourOf(tier, annotation)))
                annotation.code = behaviourOf(tier, annotation) + kPointEnding;
}

using Forms = std::map<QString, QStringList>;

Forms formsByBehaviour(const QList<AnnotationTier>& tiers)
{
    Forms all;
    for (const AnnotationTier& tier : tiers)
        for (const Annotation& annotation : tier.annotations)
            if (const QString form = formOf(tier, annotation); !form.isEmpty())
                all[behaviourOf(tier, annotation)].append(form);
    for (auto& [behaviour, forms] : all) {
        forms.removeDuplicates();
        forms.sort();
    }
    return all;
}

QJsonObject modifiersOf(const QStringList& forms)
{
    constexpr int kOneOfThem = 0;
    return {{QStringLiteral("0"), QJsonObject{{QStringLiteral("name"), QStringLiteral("form")},
                                              {QStringLiteral("description"), QString()},
                                              {QStringLiteral("type"), kOneOfThem},
                                              {QStringLiteral("values"), QJsonArray::fromStringList(forms)}}}};
}

QJsonObject behavioursConf(const QList<AnnotationTier>& tiers, const Forms& forms)
{
    std::map<QString, bool> states;
    for (const AnnotationTier& tier : tiers)
        for (const Annotation& annotation : tier.annotations)
            states[behaviourOf(tier, annotation)] = !annotation.isPoint();
    QJsonObject conf;
    for (const auto& [code, state] : states) {
        const auto named = forms.find(code);
        conf.insert(
            QString::number(conf.size()),
            QJsonObject{{QStringLiteral("type"), state ? QStringLiteral("State event") : QStringLiteral("Point event")},
                        {QStringLiteral("key"), QString()},
                        {QStringLiteral("code"), code},
                        {QStringLiteral("description"), QString()},
                        {QStringLiteral("category"), QString()},
                        {QStringLiteral("modifiers"),
                         named == forms.end() ? QJsonValue(QString()) : QJsonValue(modifiersOf(named->second))},
                        {QStringLiteral("excluded"), QString()},
                        {QStringLiteral("coding map"), QString()}});
    }
    return conf;
}

QJsonObject observationOf(const AnnotationDocument& document, const QList<AnnotationTier>& tiers, const Forms& forms)
{
    QList<Event> events;
    for (const AnnotationTier& tier : tiers)
        events.append(eventsOf(tier));
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.time != b.time ? a.time < b.time : a.ends && !b.ends;
    });
    const auto modifier = [&](const Event& event) {
        return event.form.isEmpty() && forms.contains(event.behaviour) ? kNoModifier : event.form;
    };
    QJsonArray rows;
    for (const Event& event : events)
        rows.append(
            QJsonArray{secondsOf(event.time), event.subject, event.behaviour, modifier(event), event.comment,
                       event.frame ? QJsonValue(static_cast<double>(*event.frame)) : QJsonValue(QStringLiteral("NA"))});
    QJsonObject files;
    for (int player = 1; player <= kMostPlayers; ++player)
        files.insert(QString::number(player), player == 1 ? QJsonArray{document.mediaName} : QJsonArray());
    const auto perFile = [&](const QJsonValue& value) { return QJsonObject{{document.mediaName, value}}; };
    QJsonObject info{{QStringLiteral("length"), perFile(document.duration.seconds())},
                     {QStringLiteral("hasVideo"), perFile(true)},
                     {QStringLiteral("hasAudio"), perFile(true)}};
    if (document.timeBase.framesPerSecond > 0)
        info.insert(QStringLiteral("fps"), perFile(document.timeBase.framesPerSecond));
    return {{QStringLiteral("file"), files},
            {QStringLiteral("type"), QStringLiteral("MEDIA")},
            {QStringLiteral("date"), document.written.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
            {QStringLiteral("description"), timeBaseRemark(document.timeBase)},
            {QStringLiteral("time offset"), 0.0},
            {QStringLiteral("events"), rows},
            {QStringLiteral("observation time interval"), QJsonArray{0, 0}},
            {QStringLiteral("independent_variables"), QJsonObject()},
            {QStringLiteral("visualize_spectrogram"), false},
            {QStringLiteral("visualize_waveform"), false},
            {QStringLiteral("close_behaviors_between_videos"), false},
            {QStringLiteral("media_info"), info}};
}

// Events are counted from 1.
base::Result<std::int64_t> timeOf(const QJsonValue& value, std::size_t event)
{
    const double seconds = value.toDouble(NAN);
    if (!(seconds >= 0 && seconds <= kFarthestEnd.seconds()))
        return base::fail(ErrorCategory::Damaged, "event " + std::to_string(event) + " has no time");
    return std::llround(seconds * 1000.0);
}

std::optional<OwnAnnotation> ownEvent(const AnnotationTier& tier, Annotation annotation)
{
    if (annotation.code.endsWith(kPointEnding))
        annotation.code.chop(kPointEnding.size());
    return fromOwnComment(tier.name, annotation);
}

base::Result<AnnotationDocument> readEvents(const QJsonObject& observation, const QSet<QString>& states)
{
    std::vector<Event> events;
    for (const QJsonValue& value : observation[QStringLiteral("events")].toArray()) {
        const QJsonArray row = value.toArray();
        const auto time = timeOf(row.at(0), events.size() + 1);
        if (!time)
            return tl::unexpected(time.error());
        if (!row.at(2).isString())
            return base::fail(ErrorCategory::Damaged,
                              "event " + std::to_string(events.size() + 1) + " has no behaviour");
        Event event{
            *time, false, row.at(1).toString(), row.at(2).toString(), row.at(4).toString(), row.at(3).toString(), {}};
        if (row.at(5).isDouble() && row.at(5).toDouble() >= 0)
            event.frame = static_cast<std::int64_t>(row.at(5).toDouble());
        events.push_back(event);
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.time < b.time; });
    std::map<QString, AnnotationTier> tiers;
    std::map<std::pair<QString, QString>, Event> open;
    for (const Event& event : events) {
        const QString subject = event.subject.isEmpty() ? kNoSubject : event.subject;
        AnnotationTier& tier = tiers[subject];
        tier.name = subject;
        Annotation annotation{
            {fromMilliseconds(event.time), fromMilliseconds(event.time)}, {}, event.behaviour, event.comment, {}};
        if (!event.form.isEmpty() && event.form != kNoModifier)
            annotation.fields.insert(kForm, event.form);
        std::optional<std::int64_t> startFrame = event.frame;
        if (states.contains(event.behaviour)) {
            const auto begun = open.find({subject, event.behaviour});
            if (begun == open.end()) {
                open.emplace(std::pair(subject, event.behaviour), event);
                continue;
            }
            annotation.range.start = fromMilliseconds(begun->second.time);
            annotation.text = begun->second.comment.isEmpty() ? event.comment : begun->second.comment;
            startFrame = begun->second.frame;
            open.erase(begun);
        }
        if (startFrame && event.frame && *startFrame <= *event.frame)
            annotation.frames = FrameSpan{*startFrame, *event.frame};
        if (!isWithinReach(annotation.range))
            return base::fail(ErrorCategory::Damaged, "an event beyond any recording");
        tier.annotations.append(annotation);
    }
    if (!open.empty())
        return base::fail(ErrorCategory::Damaged, "a state that does not end");
    QList<AnnotationTier> all;
    for (auto& [subject, tier] : tiers) {
        std::stable_sort(tier.annotations.begin(), tier.annotations.end(),
                         [](const Annotation& a, const Annotation& b) { return a.range.start < b.range.start; });
        all.append(tier);
    }
    AnnotationDocument document;
    document.tiers = withOwnTiers(all, ownEvent);
    for (AnnotationTier& tier : document.tiers)
        if (tier.kind.isEmpty())
            for (Annotation& one : tier.annotations)
                one.fields.remove(kForm); // modifiers of others are not read
    return document;
}

} // namespace

QByteArray borisText(const AnnotationDocument& document)
{
    QList<AnnotationTier> tiers;
    for (const AnnotationTier& tier : document.tiers) {
        // What has a length goes without overlap; points may lie anywhere.
        AnnotationTier lengths = tier;
        AnnotationTier points = tier;
        const auto isPoint = [](const Annotation& one) { return one.isPoint(); };
        lengths.annotations.removeIf(isPoint);
        points.annotations.removeIf([&](const Annotation& one) { return !isPoint(one); });
        QList<AnnotationTier> lanes = withoutOverlap({lengths}, kShortest);
        lanes.front().annotations.append(points.annotations);
        tiers.append(lanes);
    }
    tellApart(tiers);
    QJsonObject subjects;
    for (const AnnotationTier& tier : tiers)
        subjects.insert(QString::number(subjects.size()),
                        QJsonObject{{QStringLiteral("key"), QString()},
                                    {QStringLiteral("name"), tier.name},
                                    {QStringLiteral("description"), tier.participant}});
    const QString name = document.mediaName.isEmpty() ? QStringLiteral("session") : document.mediaName;
    const Forms forms = formsByBehaviour(tiers);
    const QJsonObject project{
        {QStringLiteral("time_format"), QStringLiteral("hh:mm:ss")},
        {QStringLiteral("project_date"), document.written.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
        {QStringLiteral("project_name"), name},
        {QStringLiteral("project_description"), QString()},
        {QStringLiteral("project_format_version"), QStringLiteral("7.0")},
        {QStringLiteral("subjects_conf"), subjects},
        {QStringLiteral("behaviors_conf"), behavioursConf(tiers, forms)},
        {QStringLiteral("observations"), QJsonObject{{name, observationOf(document, tiers, forms)}}},
        {QStringLiteral("behavioral_categories"), QJsonArray()},
        {QStringLiteral("independent_variables"), QJsonObject()},
        {QStringLiteral("coding_map"), QJsonObject()},
        {QStringLiteral("behaviors_coding_map"), QJsonArray()},
        {QStringLiteral("converters"), QJsonObject()}};
    return QJsonDocument(project).toJson();
}

base::Result<AnnotationDocument> readBoris(const QByteArray& text, const QString& observation)
{
    const auto object = jsonObject(text);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonObject& project = *object;
    const QJsonObject observations = project[QStringLiteral("observations")].toObject();
    if (observations.isEmpty())
        return base::fail(ErrorCategory::Damaged, "it is JSON, but no BORIS project with an observation");
    const QString name = observation.isEmpty() ? observations.keys().front() : observation;
    if (!observations.contains(name))
        return base::fail(ErrorCategory::NotFound, "no such observation");
    QSet<QString> states;
    for (const QJsonValue& behaviour : project[QStringLiteral("behaviors_conf")].toObject())
        if (behaviour[QStringLiteral("type")].toString().startsWith(QLatin1String("State event")))
            states.insert(behaviour[QStringLiteral("code")].toString());
    const QJsonObject chosen = observations[name].toObject();
    auto document = readEvents(chosen, states);
    if (!document)
        return document;
    const QString file = chosen[QStringLiteral("file")].toObject()[QStringLiteral("1")].toArray().at(0).toString();
    document->mediaName = file.section(QLatin1Char('/'), -1);
    const QJsonObject info = chosen[QStringLiteral("media_info")].toObject();
    const auto ofFile = [&](const QString& fact) { return info[fact].toObject()[file].toDouble(); };
    document->duration =
        base::MediaTime::fromSeconds(std::clamp(ofFile(QStringLiteral("length")), 0.0, kFarthest.seconds()));
    document->timeBase = timeBaseOf({}, QString::number(ofFile(QStringLiteral("fps")), 'g', kAllDigits), {});
    const QDateTime written = QDateTime::fromString(chosen[QStringLiteral("date")].toString(), Qt::ISODate);
    document->written = QDateTime(written.date(), written.time(), QTimeZone::utc()).toUTC();
    return document;
}

} // namespace alliance::db
