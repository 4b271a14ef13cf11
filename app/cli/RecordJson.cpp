#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(RecordJson)
}

#include "app/cli/RecordJson.h"
#include "app/cli/SessionJson.h"
#include "app/cli/Verb.h"
#include "app/services/EditStep.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

QString when(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

template <typename Record>
QJsonObject recordJson(const Record& record, const QString& author)
{
    QJsonObject json{{QStringLiteral("id"), idText(record.id)},
                     {QStringLiteral("version"), record.version},
                     {QStringLiteral("session"), idText(record.sessionId)},
                     {QStringLiteral("comment"), record.comment},
                     {QStringLiteral("visibility"), db::toCode(record.visibility)},
                     {QStringLiteral("author"), author},
                     {QStringLiteral("created"), when(record.created)},
                     {QStringLiteral("edited"), when(record.edited)}};
    addMoment(json, record.moment);
    return json;
}

QString placeText(const db::Moment& moment)
{
    QString place = clock(moment.range.start);
    if (!moment.isPoint())
        place += QStringLiteral(" - ") + clock(moment.range.end);
    return place + QStringLiteral("  ") + tr("frame %1").arg(moment.startFrame);
}

template <typename Record>
QString line(const Record& record, const QStringList& words)
{
    const QStringList all = QStringList{idText(record.id).left(8), placeText(record.moment)} + words;
    const QString head = all.join(QStringLiteral("  "));
    return record.comment.isEmpty() ? head : head + QStringLiteral("\n          ") + record.comment;
}

QJsonArray piecesJson(const QList<TextPiece>& pieces)
{
    QJsonArray array;
    for (const TextPiece& piece : pieces) {
        const char* kind = piece.kind == TextPiece::Kind::Kept      ? "kept"
                           : piece.kind == TextPiece::Kind::Removed ? "removed"
                                                                    : "added";
        array.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("text"), piece.text}});
    }
    return array;
}

} // namespace

QJsonObject markerJson(const db::Marker& marker, const QString& author)
{
    QJsonObject json = recordJson(marker, author);
    json.insert(QStringLiteral("type"), marker.type);
    json.insert(QStringLiteral("subtype"), marker.subtype);
    json.insert(QStringLiteral("significance"), marker.significance);
    json.insert(QStringLiteral("strategies"), QJsonArray::fromStringList(marker.strategies));
    json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(marker.tags));
    if (!marker.candidateId.isNull())
        json.insert(QStringLiteral("candidate"), idText(marker.candidateId));
    return json;
}

QJsonObject passageJson(const db::Passage& passage, const QString& author)
{
    QJsonObject json = recordJson(passage, author);
    json.insert(QStringLiteral("stage"), passage.stage);
    return json;
}

QJsonObject ratingJson(const db::Rating& rating, const QString& author)
{
    QJsonObject json = recordJson(rating, author);
    QJsonObject values;
    for (auto value = rating.values.begin(); value != rating.values.end(); ++value)
        values.insert(value.key(), *value);
    json.insert(QStringLiteral("values"), values);
    return json;
}

QJsonObject versionJson(const VersionItem& version)
{
    QJsonArray changes;
    for (const FieldChange& change : version.changes)
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    return {{QStringLiteral("version"), version.version}, {QStringLiteral("author"), version.author},
            {QStringLiteral("at"), when(version.at)},     {QStringLiteral("removed"), version.removed},
            {QStringLiteral("text"), version.text},       {QStringLiteral("words"), piecesJson(version.words)},
            {QStringLiteral("changes"), changes}};
}

QJsonObject editJson(const db::Edit& edit)
{
    return {{QStringLiteral("step"), idText(edit.id)},
            {QStringLiteral("position"), static_cast<qint64>(edit.position)},
            {QStringLiteral("kind"), edit.kind},
            {QStringLiteral("name"), editName(edit.kind, edit.body)},
            {QStringLiteral("state"), db::toCode(edit.state)},
            {QStringLiteral("at"), when(edit.created)}};
}

QString markerLine(const db::Marker& marker)
{
    QStringList words{marker.type};
    if (!marker.subtype.isEmpty())
        words.append(marker.subtype);
    if (marker.significance > 0)
        words.append(tr("significance %1").arg(marker.significance));
    words += marker.strategies;
    for (const QString& tag : marker.tags)
        words.append(QLatin1Char('#') + tag);
    return line(marker, words);
}

QString passageLine(const db::Passage& passage)
{
    return line(passage, {passage.stage});
}

QString ratingLine(const db::Rating& rating)
{
    QStringList words;
    for (auto value = rating.values.begin(); value != rating.values.end(); ++value)
        words.append(QStringLiteral("%1=%2").arg(value.key()).arg(*value));
    return line(rating, words);
}

QString versionLines(const VersionItem& version)
{
    QString words;
    for (const TextPiece& piece : version.words) {
        if (piece.kind == TextPiece::Kind::Kept)
            words += piece.text;
        else if (piece.kind == TextPiece::Kind::Removed)
            words += QStringLiteral("[-%1-]").arg(piece.text);
        else
            words += QStringLiteral("{+%1+}").arg(piece.text);
    }
    QString text = tr("%1. %2  %3").arg(version.version).arg(when(version.at), version.author);
    if (version.removed)
        text += QStringLiteral("  ") + tr("removed");
    for (const FieldChange& change : version.changes)
        text += QStringLiteral("\n   ") +
                (change.before.isEmpty() ? tr("%1: “%2”").arg(change.field, change.after)
                                         : tr("%1: “%2”, now “%3”").arg(change.field, change.before, change.after));
    return words.isEmpty() ? text : text + QStringLiteral("\n   ") + words;
}

QString editLine(const db::Edit& edit)
{
    QString state;
    if (edit.state == db::EditState::Undone)
        state = tr("undone, can be done again");
    else if (edit.state == db::EditState::Dropped)
        state = tr("undone for good");
    return QStringLiteral("%1. %2  %3  %4")
        .arg(edit.position, 3)
        .arg(when(edit.created), editName(edit.kind, edit.body), state)
        .trimmed();
}

} // namespace alliance::app::cli
