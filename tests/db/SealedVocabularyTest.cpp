// What people write into the vocabulary of a sealed library.

#include "db/backup/Backup.h"
#include "db/core/Dialect.h"
#include "db/destruction/LibraryCopies.h"
#include "tests/db/SealedLibraryFixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kPack = QStringLiteral("rupture_markers");

class SealedVocabulary : public SealedLibraryTest
{
protected:
    void SetUp() override
    {
        SealedLibraryTest::SetUp();
        for (const char* label : {"the shrug of the heron", "the sigh of the pelican"})
            m_labels << save(QString::fromLatin1(label)).lists[0].terms[0].label;
    }

    VocabularyPack save(const QString& label) const
    {
        Library library = owner();
        VocabularyPack pack = valueOf(library.vocabulary().pack(kPack));
        pack.lists[0].terms[0].label = label;
        return valueOf(library.vocabulary().save(pack));
    }
    static QString shown(Library& library) { return valueOf(library.vocabulary().pack(kPack)).lists[0].terms[0].label; }
    QByteArray sealedBody(int revision) const
    {
        return valueOf(behindItsBack()->list<QByteArray>(
                           QStringLiteral("SELECT sealed_body FROM vocabulary_packs WHERE code = ? AND revision = ?"),
                           {kPack, revision}, [](const Row& row) -> base::Result<QByteArray> { return row.bytes(0); }))
            .first();
    }
    void put(int revision, const QVariant& body) const
    {
        const auto database = behindItsBack();
        const Dialect& dialect = database->dialect();
        for (const QString& statement : dialect.liftAppendOnly(QStringLiteral("vocabulary_packs")))
            valueOf(database->execute(statement));
        valueOf(database->execute(
            QStringLiteral("UPDATE vocabulary_packs SET sealed_body = ? WHERE code = ? AND revision = ?"),
            {body, kPack, revision}));
        for (const QString& statement : dialect.appendOnly(QStringLiteral("vocabulary_packs")))
            valueOf(database->execute(statement));
    }
    void flip(int revision) const
    {
        QByteArray body = sealedBody(revision);
        body.back() = static_cast<char>(body.back() ^ 1);
        put(revision, body);
    }
    static qsizetype damagedSeals(Library& library)
    {
        const auto problems = valueOf(library.verify()).problems;
        EXPECT_TRUE(std::all_of(problems.begin(), problems.end(), [](const VerifyProblem& one) {
            return one.kind == VerifyProblem::Kind::Seal && one.row &&
                   one.row->table == QStringLiteral("vocabulary_packs") && one.row->made.isValid();
        }));
        return static_cast<qsizetype>(problems.size());
    }

    QStringList m_labels; // of revisions 2 and 3
};

TEST_F(SealedVocabulary, IsReadByEverybodyAndInNoByteOfABackup)
{
    add(PersonRole::Trainee, QStringLiteral("Tomas Vale"), "reeds reeds winds winds");
    const std::filesystem::path backup = m_temporary.path() / "backup";
    {
        Library library = openAs("reeds reeds winds winds");
        EXPECT_EQ(shown(library), m_labels[1]);
        const auto revisions = valueOf(library.vocabulary().revisions(kPack));
        ASSERT_EQ(revisions.size(), 3);
        EXPECT_EQ(revisions[1].lists[0].terms[0].label, m_labels[0]);
        valueOf(backUp(library, backup));
        EXPECT_THAT(copiesWithPlainVocabulary(library.id(), {backup}), ::testing::IsEmpty());
    }
    for (const QString& text : m_labels + QStringList{QStringLiteral("Minimal response")})
        EXPECT_THAT(filesWith(m_temporary.path(), text), ::testing::IsEmpty()) << text.toStdString();
    LibraryOptions options;
    options.credentials = Credentials::ofPassphrase(secret(kOwner));
    Library copy = valueOf(Library::open(backup, options));
    EXPECT_EQ(shown(copy), m_labels[1]);
}

TEST_F(SealedVocabulary, OfADamagedRevisionTheOneBeforeIsShownAndItIsNamed)
{
    flip(3);
    Library library = owner();
    EXPECT_EQ(shown(library), m_labels[0]);
    EXPECT_EQ(valueOf(library.vocabulary().packs()).size(), 2);
    EXPECT_EQ(valueOf(library.vocabulary().revisions(kPack)).size(), 2);
    EXPECT_EQ(valueOf(library.vocabulary().readings()).value(QStringLiteral("W1")).term.label, m_labels[0]);
    const QList<DamagedRow> named = library.damage()->takeNew();
    ASSERT_EQ(named.size(), 1);
    EXPECT_EQ(named[0].table, QStringLiteral("vocabulary_packs"));
    EXPECT_TRUE(named[0].made.isValid());
    EXPECT_EQ(damagedSeals(library), 1);
    EXPECT_EQ(save(QStringLiteral("once more")).revision, 4) << "the damaged one keeps its number";
    EXPECT_EQ(shown(library), QStringLiteral("once more"));
}

TEST_F(SealedVocabulary, WhereNoRevisionOpensThePackIsAsTheProgramBringsIt)
{
    for (const int revision : {1, 2, 3})
        flip(revision);
    Library library = owner();
    EXPECT_EQ(shown(library), QStringLiteral("Denial"));
    EXPECT_EQ(library.damage()->takeNew().size(), 3);
    EXPECT_EQ(damagedSeals(library), 3);
    EXPECT_EQ(save(QStringLiteral("once more")).revision, 4);
}

TEST_F(SealedVocabulary, OneThatWasSwappedOrTakenAwayIsNamed)
{
    const QByteArray second = sealedBody(2);
    const QByteArray third = sealedBody(3);
    put(2, third);
    put(3, second);
    Library library = owner();
    EXPECT_EQ(shown(library), QStringLiteral("Denial"));
    EXPECT_EQ(damagedSeals(library), 2);
    put(2, second);
    put(3, QVariant(QMetaType::fromType<QByteArray>()));
    Library again = owner();
    EXPECT_EQ(shown(again), m_labels[0]);
    EXPECT_EQ(damagedSeals(again), 1);
    put(3, third);
    EXPECT_TRUE(valueOf(again.verify()).sound());
}

} // namespace
} // namespace alliance::db
