#include "app/services/FileCoders.h"

#include "app/services/CoderCodes.h"
#include "app/services/PackageContent.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace alliance::app
{
namespace
{

const QUuid kOutside(0x6b0f52c1, 0x3a77, 0x4d0e, 0x9b, 0x26, 0x51, 0xe4, 0x0c, 0x8d, 0x72, 0xaf);
constexpr int kHex = 16;
constexpr int kRestBits = 8; // of the first part of an id, behind the six digits of a code

db::PackagedPerson unknownPerson(const QString& annotator)
{
    static const QRegularExpression pattern(QStringLiteral("^Coder ([0-9A-F]{6})$"));
    const QRegularExpressionMatch code = pattern.match(annotator);
    QUuid id = QUuid::createUuidV5(kOutside, annotator);
    if (!code.hasMatch())
        return {id, db::PersonRole::Supervisor, annotator};
    id.data1 = (code.captured(1).toUInt(nullptr, kHex) << kRestBits) | (id.data1 & ((1U << kRestBits) - 1));
    return {id, db::PersonRole::Supervisor, codeOf(db::PersonRole::Supervisor, id)};
}

} // namespace

Outcome<FileCoder> fileCoder(LibraryService& library, const QString& annotator)
{
    const QUuid me = library.database().person();
    if (annotator.isEmpty())
        return FileCoder{me, {}, true, {}};
    const auto people = library.database().people().list();
    if (!people)
        return tl::unexpected<Failure>(library.failure(people.error(), Subject::Argument, {}));
    const auto is = [&](const db::Person& one) { return one.name == annotator || coderCode(one.id) == annotator; };
    const auto works = [&](const db::Person& one) { return one.canOpen || one.id == me; };
    auto found = std::find_if(people->begin(), people->end(), [&](const auto& one) { return is(one) && works(one); });
    if (found != people->end())
        return FileCoder{me, found->id, false, {}};
    found = std::find_if(people->begin(), people->end(), is);
    const db::PackagedPerson person =
        found == people->end() ? unknownPerson(annotator) : db::PackagedPerson{found->id, found->role, found->name};
    return FileCoder{person.id, {}, false, person};
}

db::PackagedVersion newVersionBy(const QUuid& author)
{
    constexpr std::int64_t kUsPerMs = 1000;
    db::PackagedVersion version;
    version.id = QUuid::createUuid();
    version.author = author;
    version.createdUs = QDateTime::currentMSecsSinceEpoch() * kUsPerMs;
    return version;
}

} // namespace alliance::app
