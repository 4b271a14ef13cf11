#pragma once
// Text as the formats of this folder need it.

#include "media/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>

namespace alliance::db
{

// Without characters that XML 1.0 forbids.
QString xmlText(const QString& text);
// UTF-8, or UTF-16 with a byte order mark; the mark is gone. Nothing: neither.
std::optional<QString> decodedText(const QByteArray& bytes);
// The object that a file is. Damaged, with the line where it stops being JSON.
base::Result<QJsonObject> jsonObject(const QByteArray& text);
// "line 12: what", counted from 1, for a place in a text.
std::string atLine(const QByteArray& text, qsizetype offset, const char* what);
std::string atLine(const QString& text, qsizetype offset, const char* what);
// "h:mm:ss" + `point` + "mmm" with two digits or more for the hours, as subtitles write it.
QString clockText(qint64 milliseconds, QChar point);
// The other way round; hours may be missing. Nothing: no such time.
std::optional<qint64> clockMilliseconds(const QString& text);

} // namespace alliance::db
