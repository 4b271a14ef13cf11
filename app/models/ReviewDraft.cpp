#include "app/models/ReviewDraft.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

constexpr std::array kParts{DraftPart::Marker, DraftPart::Reason, DraftPart::StopTape};

QString nameOf(DraftPart part)
{
    switch (part) {
    case DraftPart::Marker:
        return QStringLiteral("markerWork");
    case DraftPart::Reason:
        return QStringLiteral("reasonWork");
    case DraftPart::StopTape:
        break;
    }
    return QStringLiteral("stopTapeWork");
}

QByteArray written(QJsonArray notes, const QJsonObject& parts)
{
    if (!parts.isEmpty())
        notes.append(parts);
    return notes.isEmpty() ? QByteArray() : QJsonDocument(notes).toJson(QJsonDocument::Compact);
}

QJsonObject partsIn(const QJsonArray& all)
{
    const QJsonObject last = all.isEmpty() ? QJsonObject() : all.last().toObject();
    const bool any =
        std::any_of(kParts.begin(), kParts.end(), [&](DraftPart part) { return last.contains(nameOf(part)); });
    return any ? last : QJsonObject();
}

QJsonArray notesIn(const QByteArray& draft)
{
    QJsonArray notes = QJsonDocument::fromJson(draft).array();
    if (!partsIn(notes).isEmpty())
        notes.removeLast();
    return notes;
}

} // namespace

QByteArray draftWithNotes(const QByteArray& draft, const QByteArray& notes)
{
    return written(notesIn(notes), partsIn(QJsonDocument::fromJson(draft).array()));
}

QByteArray draftWithPart(const QByteArray& draft, DraftPart part, const QJsonObject& content)
{
    QJsonObject parts = partsIn(QJsonDocument::fromJson(draft).array());
    if (content.isEmpty())
        parts.remove(nameOf(part));
    else
        parts.insert(nameOf(part), content);
    return written(notesIn(draft), parts);
}

QJsonObject partIn(const QByteArray& draft, DraftPart part)
{
    return partsIn(QJsonDocument::fromJson(draft).array())[nameOf(part)].toObject();
}

} // namespace alliance::app
