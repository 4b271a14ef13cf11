#include "db/repositories/VocabularyJson.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

static void loadResources()
{
    Q_INIT_RESOURCE(alliance_db);
}

namespace alliance::db
{
namespace
{

Term termFrom(const QJsonObject& object)
{
    return {object[QStringLiteral("code")].toString(), object[QStringLiteral("label")].toString(),
            object[QStringLiteral("explanation")].toString(), object[QStringLiteral("group")].toString(),
            object[QStringLiteral("retired")].toBool()};
}

TermList listFrom(const QJsonObject& object)
{
    TermList list{object[QStringLiteral("code")].toString(), object[QStringLiteral("title")].toString(), {}};
    for (const auto& term : object[QStringLiteral("terms")].toArray())
        list.terms.append(termFrom(term.toObject()));
    return list;
}

QJsonObject toJson(const Term& term)
{
    QJsonObject object{{QStringLiteral("code"), term.code},
                       {QStringLiteral("label"), term.label},
                       {QStringLiteral("explanation"), term.explanation}};
    if (!term.group.isEmpty())
        object.insert(QStringLiteral("group"), term.group);
    if (term.retired)
        object.insert(QStringLiteral("retired"), true);
    return object;
}

} // namespace

static base::Result<VocabularyPack> parsePack(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    VocabularyPack pack;
    pack.code = object[QStringLiteral("code")].toString();
    if (pack.code.isEmpty())
        return base::fail(base::ErrorCategory::Damaged, "vocabulary pack");
    pack.revision = 1;
    pack.title = object[QStringLiteral("title")].toString();
    pack.source = object[QStringLiteral("source")].toString();
    pack.checkedAgainstSource = object[QStringLiteral("checkedAgainstSource")].toBool();
    pack.editable = object[QStringLiteral("editable")].toBool();
    pack.segmentSeconds = object[QStringLiteral("segmentSeconds")].toInt();
    for (const auto& list : object[QStringLiteral("lists")].toArray())
        pack.lists.append(listFrom(list.toObject()));
    return pack;
}

// The same few bodies are read for every note that is checked: what they say is remembered.
base::Result<VocabularyPack> packFromJson(const QByteArray& json)
{
    constexpr qsizetype kMostKnown = 32;
    static std::mutex mutex;
    static QHash<QByteArray, VocabularyPack> known;
    {
        const std::scoped_lock lock(mutex);
        if (const auto found = known.constFind(json); found != known.constEnd())
            return *found;
    }
    auto pack = parsePack(json);
    if (pack) {
        const std::scoped_lock lock(mutex);
        if (known.size() >= kMostKnown)
            known.clear();
        known.insert(json, *pack);
    }
    return pack;
}

QByteArray packToJson(const VocabularyPack& pack)
{
    QJsonArray lists;
    for (const TermList& list : pack.lists) {
        QJsonArray terms;
        for (const Term& term : list.terms)
            terms.append(toJson(term));
        lists.append(QJsonObject{{QStringLiteral("code"), list.code},
                                 {QStringLiteral("title"), list.title},
                                 {QStringLiteral("terms"), terms}});
    }
    QJsonObject object{{QStringLiteral("code"), pack.code},
                       {QStringLiteral("title"), pack.title},
                       {QStringLiteral("source"), pack.source},
                       {QStringLiteral("checkedAgainstSource"), pack.checkedAgainstSource},
                       {QStringLiteral("editable"), pack.editable},
                       {QStringLiteral("lists"), lists}};
    if (pack.segmentSeconds > 0)
        object.insert(QStringLiteral("segmentSeconds"), pack.segmentSeconds);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<QList<VocabularyPack>> builtInPacks()
{
    loadResources();
    QList<VocabularyPack> packs;
    const QDir folder(QStringLiteral(":/alliance/db/vocabulary"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCategory::Internal, "embedded vocabulary cannot be read");
        auto pack = packFromJson(file.readAll());
        if (!pack)
            return tl::unexpected(pack.error());
        packs.append(std::move(*pack));
    }
    return packs;
}

} // namespace alliance::db
