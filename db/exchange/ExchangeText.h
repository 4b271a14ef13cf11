#pragma once
// Text as the formats of this folder need it.

#include <QByteArray>
#include <QString>

#include <optional>

namespace alliance::db
{

// Without characters that XML 1.0 forbids.
QString xmlText(const QString& text);
// UTF-8, or UTF-16 with a byte order mark; the mark is gone. Nothing: neither.
std::optional<QString> decodedText(const QByteArray& bytes);
// "h:mm:ss" + `point` + "mmm" with two digits or more for the hours, as subtitles write it.
QString clockText(qint64 milliseconds, QChar point);
// The other way round; hours may be missing. Nothing: no such time.
std::optional<qint64> clockMilliseconds(const QString& text);

} // namespace alliance::db
