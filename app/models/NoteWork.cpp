#include "app/models/NoteWork.h"

#include "app/models/PlaceOnSession.h"
#include "db/records/Codes.h"
#include "db/records/JsonTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alliance::app
{

NoteWork NoteWork::of(const db::Note& note)
{
    NoteWork work;
    work.note = note.id;
    work.basedOn = note.version;
    work.placed = note.moment.has_value();
    if (note.moment)
        work.range = note.moment->range;
    work.kind = note.kind;
    work.text = note.text;
    work.principles = note.principles;
    work.stage = note.stage;
    work.visibility = note.visibility;
    work.candidate = note.candidateId;
    work.marker = note.markerId;
    work.replyTo = note.replyTo;
    work.codes = note.codes;
    work.tags = note.tags;
    return work;
}

bool NoteWork::blank() const
{
    return text.trimmed().isEmpty();
}

bool NoteWork::isAt(base::TimeRange place, const QUuid& ofCandidate) const
{
    if (!candidate.isNull() && !ofCandidate.isNull())
        return candidate == ofCandidate;
    return placed && touch(range, place);
}

bool NoteWork::sameContent(const NoteWork& other) const
{
    return placed == other.placed && range == other.range && kind == other.kind && text == other.text &&
           principles == other.principles && stage == other.stage && visibility == other.visibility &&
           candidate == other.candidate && marker == other.marker && replyTo == other.replyTo && codes == other.codes &&
           tags == other.tags;
}

QByteArray toJson(const NoteWorks& works)
{
    QJsonArray list;
    for (const NoteWork& work : works) {
        list.append(QJsonObject{
            {QStringLiteral("note"), work.note.toString(QUuid::WithoutBraces)},
            {QStringLiteral("basedOn"), work.basedOn},
            {QStringLiteral("placed"), work.placed},
            {QStringLiteral("startNs"), QString::number(work.range.start.ns)},
            {QStringLiteral("endNs"), QString::number(work.range.end.ns)},
            {QStringLiteral("kind"), work.kind},
            {QStringLiteral("text"), work.text},
            {QStringLiteral("principles"), QJsonArray::fromStringList(work.principles)},
            {QStringLiteral("stage"), work.stage},
            {QStringLiteral("visibility"), db::toCode(work.visibility)},
            {QStringLiteral("candidate"), work.candidate.toString(QUuid::WithoutBraces)},
            {QStringLiteral("marker"), work.marker.toString(QUuid::WithoutBraces)},
            {QStringLiteral("replyTo"), work.replyTo.toString(QUuid::WithoutBraces)},
            {QStringLiteral("codes"), QJsonArray::fromStringList(work.codes)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(work.tags)},
        });
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

NoteWorks noteWorksFromJson(const QByteArray& json)
{
    NoteWorks works;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        NoteWork work;
        work.note = QUuid(object[QStringLiteral("note")].toString());
        work.basedOn = object[QStringLiteral("basedOn")].toInt();
        work.placed = object[QStringLiteral("placed")].toBool();
        work.range.start.ns = object[QStringLiteral("startNs")].toString().toLongLong();
        work.range.end.ns = object[QStringLiteral("endNs")].toString().toLongLong();
        work.kind = object[QStringLiteral("kind")].toString();
        work.text = object[QStringLiteral("text")].toString();
        work.principles = db::textsIn(object[QStringLiteral("principles")]);
        work.codes = db::textsIn(object[QStringLiteral("codes")]);
        work.tags = db::textsIn(object[QStringLiteral("tags")]);
        work.stage = object[QStringLiteral("stage")].toString();
        work.visibility = db::fromCode<db::Visibility>(object[QStringLiteral("visibility")].toString())
                              .value_or(db::Visibility::Private);
        work.candidate = QUuid(object[QStringLiteral("candidate")].toString());
        work.marker = QUuid(object[QStringLiteral("marker")].toString());
        work.replyTo = QUuid(object[QStringLiteral("replyTo")].toString());
        if (!work.blank())
            works.insert(work.note, work);
    }
    return works;
}

} // namespace alliance::app
