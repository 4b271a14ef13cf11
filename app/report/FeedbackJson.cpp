// A composition and a plan as JSON. The names are stored: changing one needs a reader of the old one.

#include "app/report/FeedbackComposition.h"
#include "app/services/IdText.h"
#include "db/records/JsonTexts.h"

#include <QJsonArray>

namespace alliance::app
{
namespace
{

constexpr int kSchema = 1;

QString s(const char* name)
{
    return QString::fromLatin1(name);
}

template <typename T, typename Write>
QJsonArray arrayOf(const QList<T>& list, Write write)
{
    QJsonArray array;
    for (const T& one : list)
        array.append(write(one));
    return array;
}

template <typename T, typename Read>
QList<T> listFrom(const QJsonValue& value, Read read)
{
    QList<T> list;
    for (const auto& one : value.toArray())
        list.append(read(one.toObject()));
    return list;
}

QJsonObject range(const base::TimeRange& value)
{
    return {{s("start_ns"), static_cast<qint64>(value.start.ns)}, {s("end_ns"), static_cast<qint64>(value.end.ns)}};
}

base::TimeRange rangeFrom(const QJsonObject& json)
{
    return {base::MediaTime{json[s("start_ns")].toInteger()}, base::MediaTime{json[s("end_ns")].toInteger()}};
}

QJsonValue place(const std::optional<FeedbackPlace>& value)
{
    if (!value)
        return QJsonValue::Null;
    QJsonObject json = range(value->range);
    json.insert(s("frame"), value->frame);
    return json;
}

std::optional<FeedbackPlace> placeFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    return FeedbackPlace{rangeFrom(json), json[s("frame")].toInteger()};
}

QJsonObject term(const FeedbackTerm& value)
{
    return {{s("code"), value.code}, {s("label"), value.label}};
}

FeedbackTerm termFrom(const QJsonObject& json)
{
    return {json[s("code")].toString(), json[s("label")].toString()};
}

QJsonObject reply(const FeedbackReply& value)
{
    return {{s("author"), value.author},
            {s("text"), value.text},
            {s("written"), value.written.toUTC().toString(Qt::ISODateWithMs)},
            {s("id"), value.id.isNull() ? QString() : idText(value.id)}};
}

QDateTime timeFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

FeedbackReply replyFrom(const QJsonObject& json)
{
    return {json[s("author")].toString(), json[s("text")].toString(), timeFrom(json[s("written")]),
            QUuid::fromString(json[s("id")].toString())};
}

QJsonObject note(const FeedbackNote& value)
{
    return {{s("id"), idText(value.id)},
            {s("author"), value.author},
            {s("kind"), term(value.kind)},
            {s("text"), value.text},
            {s("principles"), arrayOf(value.principles, term)},
            {s("stage"), term(value.stage)},
            {s("place"), place(value.place)},
            {s("replies"), arrayOf(value.replies, reply)}};
}

FeedbackNote noteFrom(const QJsonObject& json)
{
    return {QUuid::fromString(json[s("id")].toString()),
            json[s("author")].toString(),
            termFrom(json[s("kind")].toObject()),
            json[s("text")].toString(),
            listFrom<FeedbackTerm>(json[s("principles")], termFrom),
            termFrom(json[s("stage")].toObject()),
            placeFrom(json[s("place")]),
            listFrom<FeedbackReply>(json[s("replies")], replyFrom)};
}

constexpr std::pair<FeedbackMoment::Kind, const char*> kKinds[] = {{FeedbackMoment::Kind::Candidate, "candidate"},
                                                                   {FeedbackMoment::Kind::Marker, "marker"},
                                                                   {FeedbackMoment::Kind::Note, "note"}};

QJsonObject moment(const FeedbackMoment& value)
{
    QString kind;
    for (const auto& [one, name] : kKinds) {
        if (one == value.kind)
            kind = s(name);
    }
    return {{s("key"), value.key},
            {s("kind"), kind},
            {s("id"), idText(value.id)},
            {s("place"), place(value.place)},
            {s("still_frame"), value.stillFrame},
            {s("title"), value.title},
            {s("person"), value.person},
            {s("origin"), value.origin},
            {s("facts"), arrayOf(value.facts,
                                 [](const FeedbackFact& fact) {
                                     return QJsonObject{{s("time"), fact.time}, {s("text"), fact.text}};
                                 })},
            {s("codes"), arrayOf(value.codes,
                                 [](const FeedbackCode& code) {
                                     return QJsonObject{{s("text"), code.text}, {s("comment"), code.comment}};
                                 })},
            {s("reason"), value.reason},
            {s("comment"), value.comment},
            {s("notes"), arrayOf(value.notes, note)},
            {s("replies"), arrayOf(value.replies, reply)}};
}

FeedbackMoment momentFrom(const QJsonObject& json)
{
    FeedbackMoment value;
    value.key = json[s("key")].toString();
    for (const auto& [one, name] : kKinds) {
        if (json[s("kind")].toString() == s(name))
            value.kind = one;
    }
    value.id = QUuid::fromString(json[s("id")].toString());
    value.place = placeFrom(json[s("place")]);
    value.stillFrame = json[s("still_frame")].toInteger(-1);
    value.title = json[s("title")].toString();
    value.person = json[s("person")].toString();
    value.origin = json[s("origin")].toString();
    value.facts = listFrom<FeedbackFact>(json[s("facts")], [](const QJsonObject& fact) {
        return FeedbackFact{fact[s("time")].toString(), fact[s("text")].toString()};
    });
    value.codes = listFrom<FeedbackCode>(json[s("codes")], [](const QJsonObject& code) {
        return FeedbackCode{code[s("text")].toString(), code[s("comment")].toString()};
    });
    value.reason = json[s("reason")].toString();
    value.comment = json[s("comment")].toString();
    value.notes = listFrom<FeedbackNote>(json[s("notes")], noteFrom);
    value.replies = listFrom<FeedbackReply>(json[s("replies")], replyFrom);
    return value;
}

QJsonObject stage(const FeedbackStage& value)
{
    return {{s("stage"), term(value.stage)},
            {s("place"), place(value.place)},
            {s("visit"), value.visit},
            {s("comment"), value.comment}};
}

FeedbackStage stageFrom(const QJsonObject& json)
{
    return {termFrom(json[s("stage")].toObject()), placeFrom(json[s("place")]).value_or(FeedbackPlace()),
            json[s("visit")].toInt(1), json[s("comment")].toString()};
}

QJsonObject coverage(const FeedbackCoverage& value)
{
    return {{s("person"), value.person},
            {s("overall"), value.overall},
            {s("gaze"), value.gaze},
            {s("body"), value.body},
            {s("why_not"), value.whyNot}};
}

FeedbackCoverage coverageFrom(const QJsonObject& json)
{
    return {json[s("person")].toString(), json[s("overall")].toDouble(), json[s("gaze")].toDouble(),
            json[s("body")].toDouble(), json[s("why_not")].toString()};
}

} // namespace

QJsonObject toJson(const FeedbackComposition& value)
{
    return {{s("schema"), kSchema},
            {s("case"), value.caseCode},
            {s("session"), value.sessionNumber},
            {s("label"), value.sessionLabel},
            {s("held_on"), value.heldOn.toString(Qt::ISODate)},
            {s("length_ns"), static_cast<qint64>(value.length.ns)},
            {s("recording_sha256"), value.contentHash},
            {s("prepared_by"), value.preparedBy},
            {s("prepared_at"), value.preparedAt.toUTC().toString(Qt::ISODateWithMs)},
            {s("audience"), value.audience == Audience::Trainee ? s("trainee") : s("supervision")},
            {s("release"), value.release},
            {s("introduction"), value.introduction},
            {s("moments"), arrayOf(value.moments, moment)},
            {s("stages"), arrayOf(value.stages, stage)},
            {s("replies"), arrayOf(value.replies, reply)},
            {s("closing"), value.closing},
            {s("measured"), value.measured},
            {s("cannot_tell"), arrayOf(value.cannotTell, range)},
            {s("coverage"), arrayOf(value.coverage, coverage)},
            {s("remarks"), QJsonArray::fromStringList(value.remarks)},
            {s("undecided"), value.candidatesUndecided},
            {s("measured_with"), value.measuredWith}};
}

FeedbackComposition compositionFromJson(const QJsonObject& json)
{
    FeedbackComposition value;
    value.caseCode = json[s("case")].toString();
    value.sessionNumber = json[s("session")].toInt();
    value.sessionLabel = json[s("label")].toString();
    value.heldOn = QDate::fromString(json[s("held_on")].toString(), Qt::ISODate);
    value.length = base::MediaTime{json[s("length_ns")].toInteger()};
    value.contentHash = json[s("recording_sha256")].toString();
    value.preparedBy = json[s("prepared_by")].toString();
    value.preparedAt = timeFrom(json[s("prepared_at")]);
    value.audience = json[s("audience")].toString() == s("trainee") ? Audience::Trainee : Audience::Supervision;
    value.release = json[s("release")].toInt();
    value.introduction = json[s("introduction")].toString();
    value.moments = listFrom<FeedbackMoment>(json[s("moments")], momentFrom);
    value.stages = listFrom<FeedbackStage>(json[s("stages")], stageFrom);
    value.replies = listFrom<FeedbackReply>(json[s("replies")], replyFrom);
    value.closing = json[s("closing")].toString();
    value.measured = json[s("measured")].toBool();
    value.cannotTell = listFrom<base::TimeRange>(json[s("cannot_tell")], rangeFrom);
    value.coverage = listFrom<FeedbackCoverage>(json[s("coverage")], coverageFrom);
    value.remarks = db::textsIn(json[s("remarks")]);
    value.candidatesUndecided = json[s("undecided")].toInt();
    value.measuredWith = json[s("measured_with")].toString();
    return value;
}

QJsonObject toJson(const FeedbackPlan& plan)
{
    QJsonObject comments;
    for (auto one = plan.comments.begin(); one != plan.comments.end(); ++one)
        comments.insert(one.key(), *one);
    return {{s("introduction"), plan.introduction},
            {s("closing"), plan.closing},
            {s("order"), QJsonArray::fromStringList(plan.order)},
            {s("left_out"), QJsonArray::fromStringList(plan.leftOut)},
            {s("comments"), comments},
            {s("pictures"), plan.pictures}};
}

FeedbackPlan planFromJson(const QJsonObject& json)
{
    FeedbackPlan plan;
    plan.introduction = json[s("introduction")].toString();
    plan.closing = json[s("closing")].toString();
    plan.order = db::textsIn(json[s("order")]);
    plan.leftOut = db::textsIn(json[s("left_out")]);
    const QJsonObject comments = json[s("comments")].toObject();
    for (auto one = comments.begin(); one != comments.end(); ++one)
        plan.comments.insert(one.key(), one->toString());
    plan.pictures = json[s("pictures")].toBool(true);
    return plan;
}

} // namespace alliance::app
