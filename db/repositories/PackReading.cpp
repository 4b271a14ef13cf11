#include "db/repositories/VocabularyJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace alliance::db
{
namespace
{

constexpr qsizetype kMostBytes = 1 << 20; // of a file; the packs that come with the program have under 10 kB
constexpr qsizetype kLongestCode = 40;
constexpr qsizetype kLongestLabel = 200;
constexpr qsizetype kLongestText = 2000;
constexpr qsizetype kMostLists = 50;
constexpr qsizetype kMostTerms = 500;
constexpr int kLongestSegmentSeconds = 3600;

// Reads one pack and remembers the first thing that is wrong.
class PackReader
{
public:
    base::Result<VocabularyPack> read(const QByteArray& json)
    {
        if (json.size() > kMostBytes)
            return base::fail(base::ErrorCategory::Invalid, "the file is larger than 1 MiB");
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto line = json.left(error.offset).count('\n') + 1;
            return base::fail(base::ErrorCategory::Invalid,
                              "line " + std::to_string(line) + ": " + error.errorString().toStdString());
        }
        if (!document.isObject())
            return base::fail(base::ErrorCategory::Invalid, "the file is not a JSON object");
        VocabularyPack pack = packOf(document.object());
        if (!m_wrong.isEmpty())
            return base::fail(base::ErrorCategory::Invalid, m_wrong.toStdString());
        return pack;
    }

private:
    void wrong(const QString& place, const char* what)
    {
        if (m_wrong.isEmpty())
            m_wrong = place + QLatin1Char(' ') + QLatin1String(what);
    }

    QString text(const QJsonObject& object, const char* name, const QString& place, qsizetype longest, bool required)
    {
        const QString where = place + QLatin1String(name);
        const QJsonValue value = object[QLatin1String(name)];
        if (value.isUndefined() && !required)
            return {};
        if (value.isUndefined())
            wrong(where, "is missing");
        else if (!value.isString())
            wrong(where, "is not a text");
        else if (required && value.toString().trimmed().isEmpty())
            wrong(where, "is blank");
        else if (value.toString().size() > longest)
            wrong(where, "is too long");
        return value.toString().trimmed();
    }

    QString code(const QJsonObject& object, const char* name, const QString& place, bool required = true)
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.-]*$"));
        const QString value = text(object, name, place, kLongestCode, required);
        if (!plain.match(value).hasMatch())
            wrong(place + QLatin1String(name), "has other characters than letters, digits, '_', '.' and '-'");
        return value;
    }

    bool flag(const QJsonObject& object, const char* name, const QString& place)
    {
        const QJsonValue value = object[QLatin1String(name)];
        if (!value.isUndefined() && !value.isBool())
            wrong(place + QLatin1String(name), "is neither true nor false");
        return value.toBool();
    }

    QList<QJsonObject> objects(const QJsonObject& object, const char* name, const QString& place, qsizetype most)
    {
        const QString where = place + QLatin1String(name);
        const QJsonValue value = object[QLatin1String(name)];
        if (!value.isArray())
            wrong(where, value.isUndefined() ? "is missing" : "is not a list");
        const QJsonArray array = value.toArray();
        if (array.size() > most)
            wrong(where, "has too many entries");
        QList<QJsonObject> all;
        for (qsizetype i = 0; i < array.size() && i < most; ++i) {
            if (!array[i].isObject())
                wrong(QStringLiteral("%1[%2]").arg(where).arg(i), "is not an object");
            all.append(array[i].toObject());
        }
        return all;
    }

    Term termOf(const QJsonObject& object, const QString& place)
    {
        Term term;
        term.code = code(object, "code", place);
        term.label = text(object, "label", place, kLongestLabel, true);
        term.explanation = text(object, "explanation", place, kLongestText, false);
        term.group = code(object, "group", place, false);
        term.retired = flag(object, "retired", place);
        return term;
    }

    TermList listOf(const QJsonObject& object, const QString& place)
    {
        TermList list;
        list.code = code(object, "code", place);
        list.title = text(object, "title", place, kLongestLabel, true);
        QSet<QString> seen;
        const QList<QJsonObject> terms = objects(object, "terms", place, kMostTerms);
        for (qsizetype i = 0; i < terms.size(); ++i) {
            const QString where = QStringLiteral("%1terms[%2].").arg(place).arg(i);
            list.terms.append(termOf(terms[i], where));
            if (seen.contains(list.terms.back().code))
                wrong(where + QStringLiteral("code"), "is there twice in this list");
            seen.insert(list.terms.back().code);
        }
        return list;
    }

    VocabularyPack packOf(const QJsonObject& object)
    {
        VocabularyPack pack;
        pack.revision = 1;
        pack.code = code(object, "code", {});
        pack.title = text(object, "title", {}, kLongestLabel, true);
        pack.source = text(object, "source", {}, kLongestText, true);
        pack.checkedAgainstSource = flag(object, "checkedAgainstSource", {});
        pack.editable = flag(object, "editable", {});
        const QJsonValue seconds = object[QStringLiteral("segmentSeconds")];
        pack.segmentSeconds = seconds.toInt();
        if (!seconds.isUndefined() && (pack.segmentSeconds < 1 || pack.segmentSeconds > kLongestSegmentSeconds))
            wrong(QStringLiteral("segmentSeconds"), "is not a whole number from 1 to 3600");
        QSet<QString> seen;
        const QList<QJsonObject> lists = objects(object, "lists", {}, kMostLists);
        for (qsizetype i = 0; i < lists.size(); ++i) {
            const QString where = QStringLiteral("lists[%1].").arg(i);
            pack.lists.append(listOf(lists[i], where));
            if (seen.contains(pack.lists.back().code))
                wrong(where + QStringLiteral("code"), "is there twice");
            seen.insert(pack.lists.back().code);
        }
        return pack;
    }

    QString m_wrong;
};

} // namespace

base::Result<VocabularyPack> readPack(const QByteArray& json)
{
    return PackReader().read(json);
}

} // namespace alliance::db
