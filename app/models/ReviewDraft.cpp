#include "app/models/ReviewDraft.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alliance::app
{
namespace
{

const QString kMarker = QStringLiteral("markerWork");

QByteArray written(QJsonArray notes, const QJsonObject& marker)
{
    if (!marker.isEmpty())
        notes.append(QJsonObject{{kMarker, marker}});
    return notes.isEmpty() ? QByteArray() : QJsonDocument(notes).toJson(QJsonDocument::Compact);
}

QJsonArray notesIn(const QByteArray& draft)
{
    QJsonArray notes = QJsonDocument::fromJson(draft).array();
    if (!notes.isEmpty() && notes.last().toObject().contains(kMarker))
        notes.removeLast();
    return notes;
}

} // namespace

QByteArray draftWithNotes(const QByteArray& draft, const QByteArray& notes)
{
    return written(notesIn(notes), markerIn(draft));
}

QByteArray draftWithMarker(const QByteArray& draft, const QJsonObject& marker)
{
    return written(notesIn(draft), marker);
}

QJsonObject markerIn(const QByteArray& draft)
{
    const QJsonArray all = QJsonDocument::fromJson(draft).array();
    return all.isEmpty() ? QJsonObject() : all.last().toObject()[kMarker].toObject();
}

} // namespace alliance::app
