#include "db/core/Connection.h"
#include "db/vault/KeyPair.h"
#include "db/vault/Sealer.h"
#include "tests/db/LibraryFixture.h"

#include <fstream>
#include <iterator>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class SealedLibrary : public LibraryTest
{
protected:
    std::unique_ptr<Connection> behindItsBack() const
    {
        return valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, std::chrono::milliseconds(1000)));
    }
    void run(const char* sql) const { valueOf(behindItsBack()->execute(QString::fromUtf8(sql))); }

    // Names of files in the folder in which the text is found, as UTF-8 or UTF-16.
    std::vector<std::string> filesWith(const QString& text) const
    {
        const QByteArray utf8 = text.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(folder())) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
            const QByteArray bytes = QByteArray::fromStdString(content);
            if (bytes.contains(utf8) || bytes.contains(utf16))
                found.push_back(entry.path().filename().string());
        }
        return found;
    }
};

TEST_F(SealedLibrary, NoTextOfAPersonIsInAnyFileOfTheFolder)
{
    valueOf(library().people().create({PersonRole::Patient, QStringLiteral("Ingrid Halvorsen")}));
    const Note added = valueOf(library().notes().add(note(QStringLiteral("velvet hippopotamus"))));
    NoteDraft edited = added.draft();
    edited.text = QStringLiteral("crimson escalator");
    valueOf(library().notes().edit(added.id, edited, 1));
    MeasurementRun run;
    run.recordingId = m_recording.id;
    run.summary = {{QStringLiteral("remark"), QStringLiteral("ochre lighthouse")}};
    valueOf(library().candidates().storeRun(run, {candidate(1, 10)}));
    valueOf(library().candidates().decide(candidate(1, 10).id,
                                          {DecisionState::Rejected, QStringLiteral("reaches for water"), {}}, 0));
    MarkerDraft marker;
    marker.sessionId = m_session.id;
    marker.moment = moment(1, 2);
    marker.type = QStringLiteral("withdrawal");
    marker.comment = QStringLiteral("marble umbrella");
    valueOf(library().markers().add(marker));

    const QString texts[] = {
        QStringLiteral("velvet hippopotamus"), QStringLiteral("crimson escalator"), QStringLiteral("ochre lighthouse"),
        QStringLiteral("marble umbrella"),     QStringLiteral("reaches for water"), QStringLiteral("head 31 degrees"),
        QStringLiteral("Halvorsen"),           QStringLiteral("Maren Quill"),       QStringLiteral("KESTREL"),
        QStringLiteral("Evening clinic"),      QStringLiteral("After the break"),   QStringLiteral("/recordings/")};
    for (const QString& text : texts)
        EXPECT_THAT(filesWith(text), ::testing::IsEmpty()) << text.toStdString() << " while open";
    close();
    for (const QString& text : texts)
        EXPECT_THAT(filesWith(text), ::testing::IsEmpty()) << text.toStdString() << " after closing";
    EXPECT_THAT(filesWith(hashOf('a')), ::testing::ElementsAre("library.db"));
}

TEST_F(SealedLibrary, ASealedTextOpensOnlyInItsOwnRow)
{
    const Note one = valueOf(library().notes().add(note(QStringLiteral("one"))));
    const Note two = valueOf(library().notes().add(note(QStringLiteral("two"))));
    run("DROP TRIGGER note_versions_no_update");
    run("CREATE TABLE swapped AS SELECT id, text FROM note_versions");
    run("UPDATE note_versions SET text = (SELECT s.text FROM swapped s WHERE s.id <> note_versions.id)");
    run("DROP TABLE swapped");
    EXPECT_EQ(categoryOf(library().notes().get(one.id)), ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(library().notes().get(two.id)), ErrorCategory::Damaged);
    EXPECT_TRUE(valueOf(library().notes().list(m_session.id)).isEmpty());
    EXPECT_EQ(library().damage()->takeNew().size(), 2);
    const VerifyReport report = valueOf(library().verify());
    const auto seals = std::count_if(report.problems.begin(), report.problems.end(),
                                     [](const auto& problem) { return problem.kind == VerifyProblem::Kind::Seal; });
    EXPECT_EQ(seals, 2);
}

TEST_F(SealedLibrary, ASealedTextOpensOnlyInItsOwnColumn)
{
    run("UPDATE recordings SET file_name = path");
    EXPECT_EQ(valueOf(library().recordings().get(m_recording.id)).fileName, QString());
    const QList<Recording> recordings = valueOf(library().recordings().listOfSession(m_session.id));
    ASSERT_EQ(recordings.size(), 1);
    EXPECT_EQ(recordings[0].fileName, QString());
    EXPECT_EQ(recordings[0].path, m_recording.path) << "what is not damaged is there";
    EXPECT_EQ(library().damage()->takeNew().size(), 1);
    EXPECT_FALSE(valueOf(library().verify()).sound());
}

TEST_F(SealedLibrary, ASessionWhoseKeyIsNotSealedToThePersonIsRefusedAndNotListed)
{
    close();
    run("DELETE FROM key_grants WHERE key_id IN (SELECT id FROM content_keys WHERE scope = 'session')");
    reopen();
    EXPECT_EQ(categoryOf(library().sessions().get(m_session.id)), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(library().notes().add(note(QStringLiteral("x")))), ErrorCategory::Refused);
    EXPECT_TRUE(valueOf(library().sessions().list()).isEmpty());
    EXPECT_TRUE(valueOf(library().recordings().list()).isEmpty());
}

TEST_F(SealedLibrary, ADamagedSessionKeyIsSaid)
{
    close();
    run("UPDATE key_grants SET sealed_key = SUBSTR(sealed_key, 2) WHERE key_id IN (SELECT id FROM content_keys WHERE "
        "scope = 'session')");
    reopen();
    EXPECT_EQ(categoryOf(library().sessions().get(m_session.id)), ErrorCategory::Damaged);
    close();
    run("UPDATE key_grants SET sealed_key = CAST('short' AS bytea) WHERE key_id IN (SELECT id FROM content_keys WHERE "
        "scope = 'session')");
    reopen();
    EXPECT_EQ(categoryOf(library().sessions().get(m_session.id)), ErrorCategory::Damaged);
    EXPECT_FALSE(valueOf(library().verify()).sound());
}

NamedKey newKey()
{
    return {QUuid::createUuid(), std::make_shared<const SecretKey>(SecretKey::random())};
}

TEST(Seals, OpenWithTheirKeyAndNoOther)
{
    const QUuid row = QUuid::createUuid();
    const Sealer mine(newKey());
    const Sealer other(newKey());
    const QByteArray sealed = mine.seal("t", "c", row, QStringLiteral("text"));
    EXPECT_EQ(valueOf(mine.open("t", "c", row, sealed)), QByteArray("text"));
    EXPECT_NE(mine.seal("t", "c", row, QStringLiteral("text")), sealed);
    EXPECT_EQ(categoryOf(other.open("t", "c", row, sealed)), ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(mine.open("tc", "", row, sealed)), ErrorCategory::Damaged);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray flipped = sealed;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        EXPECT_EQ(categoryOf(mine.open("t", "c", row, flipped)), ErrorCategory::Damaged) << at;
        EXPECT_EQ(categoryOf(mine.open("t", "c", row, sealed.left(at))), ErrorCategory::Damaged) << at;
    }
}

TEST(Seals, OfAnEmptyTextLookLikeAnyOther)
{
    const QUuid row = QUuid::createUuid();
    const Sealer sealer(newKey());
    const QByteArray sealed = sealer.seal("t", "c", row, QString());
    EXPECT_EQ(sealed.size(), 1 + 16 + 24 + 16);
    EXPECT_EQ(valueOf(sealer.open("t", "c", row, sealed)), QByteArray());
}

TEST(KeyPairs, OpenWhatWasSealedToThem)
{
    const KeyPair mine = KeyPair::generate();
    const KeyPair other = KeyPair::generate();
    const SecretKey key = SecretKey::random();
    const QByteArray sealed = valueOf(sealKey(key, mine.publicKey()));
    const auto opened = valueOf(mine.open(sealed));
    EXPECT_TRUE(std::equal(opened->bytes().begin(), opened->bytes().end(), key.bytes().begin()));
    EXPECT_EQ(categoryOf(other.open(sealed)), ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(mine.open(sealed.chopped(1))), ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(sealKey(key, QByteArray("short"))), ErrorCategory::Invalid);
}

} // namespace
} // namespace alliance::db
