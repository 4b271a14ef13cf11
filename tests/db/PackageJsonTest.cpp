// What is read from a package is whole, or it is refused with the place where it is not.

#include "db/package/PackageJson.h"

#include "tests/db/LibraryFixture.h"
#include "tests/db/SamplePackage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

QJsonObject sample()
{
    return QJsonDocument::fromJson(toJson(samplePackage())).object();
}

std::string problemOf(const QJsonObject& json)
{
    const auto read = sessionFrom(QJsonDocument(json).toJson());
    if (read)
        return "none";
    return read.error().category == ErrorCategory::Damaged ? read.error().context : "not damaged";
}

// `json` with the value at a path like "records.0.versions.0.moment.end_ns" replaced, or taken out.
QJsonValue with(QJsonValue json, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[path.front().toInt()] = with(array[path.front().toInt()], rest, value);
        return array;
    }
    QJsonObject object = json.toObject();
    if (rest.isEmpty() && value.isUndefined())
        object.remove(path.front());
    else
        object[path.front()] = with(object[path.front()], rest, value);
    return object;
}

QJsonObject changed(const char* path, const QJsonValue& value)
{
    return with(sample(), QString::fromLatin1(path).split(QLatin1Char('.')), value).toObject();
}

TEST(PackageJson, ComesBackAsItWasWritten)
{
    const PackagedSession session = samplePackage();
    const PackagedSession read = valueOf(sessionFrom(toJson(session)));
    EXPECT_EQ(toJson(read), toJson(session));
    EXPECT_EQ(read.records.size(), session.records.size());
    EXPECT_EQ(read.records.front().versions.front().text, session.records.front().versions.front().text);
    const PackageManifest manifest = sampleManifest();
    EXPECT_EQ(toJson(valueOf(manifestFrom(toJson(manifest)))), toJson(manifest));
    succeed(checkTogether(manifest, session));
}

TEST(PackageJson, ForARaterIsOneForTheTraineeToProgramsThatDoNotKnowRaters)
{
    PackageManifest manifest = sampleManifest();
    manifest.reader = PackageReaderRole::Rater;
    QJsonObject json = QJsonDocument::fromJson(toJson(manifest)).object();
    EXPECT_EQ(json[QStringLiteral("reader")].toString(), QStringLiteral("trainee"));
    EXPECT_EQ(valueOf(manifestFrom(toJson(manifest))).reader, PackageReaderRole::Rater);
    json.remove(QStringLiteral("blind"));
    EXPECT_EQ(valueOf(manifestFrom(QJsonDocument(json).toJson())).reader, PackageReaderRole::Trainee)
        << "as earlier versions write it";
}

TEST(PackageJson, WithoutAnyOneOfItsFieldsIsRefused)
{
    const QJsonObject whole = sample();
    for (const QString& field : whole.keys()) {
        QJsonObject less = whole;
        less.remove(field);
        EXPECT_NE(problemOf(less), "none") << field.toStdString();
    }
    const QJsonObject record = whole[QStringLiteral("records")].toArray()[0].toObject();
    for (const QString& field : record.keys())
        EXPECT_NE(problemOf(changed(("records.0." + field.toStdString()).c_str(), QJsonValue::Undefined)), "none")
            << field.toStdString();
}

TEST(PackageJson, NamesThePlaceOfWhatPointsNowhereOrIsOutOfRange)
{
    const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
    EXPECT_EQ(problemOf(changed("records.0.versions.0.author", nobody)),
              "records of the package: records[0].versions[0].author");
    EXPECT_EQ(problemOf(changed("records.0.versions.0.moment.recording", nobody)),
              "records of the package: records[0].versions[0].moment.recording");
    EXPECT_NE(problemOf(changed("records.0.versions.0.moment.end_frame", 1'000'000'000)), "none");
    EXPECT_NE(problemOf(changed("records.0.versions.0.moment.start_ns", -5)), "none");
    EXPECT_NE(problemOf(changed("records.0.versions.0.visibility", QStringLiteral("private"))), "none");
    EXPECT_NE(problemOf(changed("records.0.versions", QJsonArray())), "none");
    EXPECT_NE(problemOf(changed("records.0.kind", QStringLiteral("thought"))), "none");
    EXPECT_NE(problemOf(changed("recordings.0.content", QStringLiteral("short"))), "none");
    EXPECT_NE(problemOf(changed("recordings.0.file_name", QStringLiteral("../../library.db"))), "none");
    EXPECT_NE(problemOf(changed("recordings.0.frames", 1.5)), "none");
    EXPECT_NE(problemOf(changed("people.0.role", QStringLiteral("recovery"))), "none");
    EXPECT_NE(problemOf(changed("records.0.created_us", 9.3e18)), "none");
    EXPECT_NE(problemOf(changed("candidates.0.confidence", QStringLiteral("high"))), "none");
    QJsonArray twice = sample()[QStringLiteral("records")].toArray();
    twice.append(twice[0]);
    EXPECT_NE(problemOf(changed("records", twice)), "none") << "two records with one id";
}

// Places of the kinds in the sample.
constexpr const char* kMark = "records.2.versions.0";
constexpr const char* kRoles = "records.3";
constexpr const char* kCameras = "records.4.versions.0";
constexpr const char* kConsent = "records.5";
constexpr const char* kFeedback = "records.6";

std::string problemAt(const char* of, const char* path, const QJsonValue& value)
{
    return problemOf(changed((std::string(of) + path).c_str(), value));
}

TEST(PackageJson, OfMarksRolesCamerasConsentAndFeedbackTakesNothingOnTrust)
{
    const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
    EXPECT_NE(problemAt(kMark, ".coding.track", -1), "none");
    EXPECT_NE(problemAt(kMark, ".moment", QJsonValue::Undefined), "none");
    EXPECT_NE(problemAt(kRoles, ".of", nobody), "none") << "a recording that is not there";
    EXPECT_NE(problemAt(kRoles, ".id", nobody), "none") << "not the id that this recording's has";
    EXPECT_NE(problemAt(kRoles, ".versions.1.coding", QJsonObject()), "none") << "what stands is told";
    EXPECT_NE(problemAt(kRoles, ".versions.1.coding.said.0.part", QStringLiteral("king")), "none");
    EXPECT_NE(problemAt(kCameras, ".coding.offsets.0.recording", nobody), "none");
    EXPECT_NE(problemAt(kCameras, ".coding.offsets.0.offset_ns", 9e18), "none");
    EXPECT_NE(problemAt(kConsent, ".versions.0.coding.terms.face", QStringLiteral("sunglasses")), "none");
    EXPECT_NE(problemAt(kConsent, ".versions.0.coding.expires", QStringLiteral("soon")), "none");
    EXPECT_NE(problemAt(kConsent, ".versions.0.coding.keep_days", -1), "none");
    EXPECT_NE(problemAt(kFeedback, ".of", QString()), "none");
    EXPECT_NE(problemAt(kFeedback, ".versions.0.visibility", QStringLiteral("supervision")), "none")
        << "a draft is composed of nothing";
    EXPECT_NE(problemAt(kFeedback, ".versions.1.visibility", QStringLiteral("trainee")), "none")
        << "a release without what was released";
    EXPECT_NE(problemAt(kFeedback, ".versions.1.visibility", QStringLiteral("collection")), "none");
}

TEST(PackageJson, OfANewerSchemaIsTold)
{
    const auto read = sessionFrom(QJsonDocument(changed("schema", kPackageSchema + 1)).toJson());
    EXPECT_EQ(categoryOf(read), ErrorCategory::Newer);
}

TEST(PackageJson, OfTwoSessionsDoesNotBelongTogether)
{
    PackagedSession other = samplePackage();
    other.recordings.front().frameCount += 1;
    EXPECT_EQ(categoryOf(checkTogether(sampleManifest(), other)), ErrorCategory::Damaged);
}

} // namespace
} // namespace alliance::db
