#include "db/exchange/ExchangeText.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

namespace alliance::db
{

QString xmlText(const QString& text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            allowed += c;
            allowed += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE &&
                   (c.unicode() >= 0x20 || c == QLatin1Char('\t') || c == QLatin1Char('\n'))) {
            allowed += c;
        }
    }
    return allowed;
}

std::optional<QString> decodedText(const QByteArray& bytes)
{
    const auto mark = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(mark.value_or(QStringDecoder::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString clockText(qint64 milliseconds, QChar point)
{
    return QStringLiteral("%1:%2:%3%4%5")
        .arg(milliseconds / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(point)
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

std::optional<qint64> clockMilliseconds(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{3})$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || match.captured(3).toInt() > 59)
        return std::nullopt;
    return match.captured(1).toLongLong() * 3'600'000 + match.captured(2).toLongLong() * 60'000 +
           match.captured(3).toLongLong() * 1000 + match.captured(4).toLongLong();
}

std::string atLine(const QByteArray& text, qsizetype offset, const char* what)
{
    return "line " + std::to_string(1 + text.left(offset).count('\n')) + ": " + what;
}

std::string atLine(const QString& text, qsizetype offset, const char* what)
{
    return "line " + std::to_string(1 + text.left(offset).count(QLatin1Char('\n'))) + ": " + what;
}

base::Result<QJsonObject> jsonObject(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return base::fail(base::ErrorCategory::Damaged, atLine(text, error.offset, qPrintable(error.errorString())));
    if (!document.isObject())
        return base::fail(base::ErrorCategory::Damaged, "it is not one JSON object");
    return document.object();
}

} // namespace alliance::db
