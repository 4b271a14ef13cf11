// At the level of bytes: what one person can do with the whole folder, their own passphrase and no scruples.

#include "db/core/Connection.h"
#include "db/core/PersonKeys.h"
#include "db/core/SealedTables.h"
#include "db/search/LibrarySearch.h"
#include "db/vault/SealedFile.h"
#include "db/vault/Sealer.h"
#include "tests/db/SealedLibraryFixture.h"
#include "tests/db/vault/SealedBytes.h"
#include "tests/db/WatchedTemporaries.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr const char* kTomas = "reeds in the wind";
constexpr const char* kUna = "a lamp and a boat";
const QString kForEverybody = QStringLiteral("WIDGEON "); // in what everybody reads who works with the library

struct SealedValue {
    QString table, column;
    QUuid row;
    QByteArray bytes;
};

class OtherPeoplesKeys : public SealedLibraryTest
{
protected:
    void SetUp() override
    {
        m_temporaries.emplace(m_temporary.path() / "temporaries");
        SealedLibraryTest::SetUp();
        m_tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
        m_una = add(PersonRole::Trainee, QStringLiteral("Una Lamp"), kUna);
        nameTerms();
        m_ofTomas = work(kTomas, QStringLiteral("HERON"), 'a');
        m_ofUna = work(kUna, QStringLiteral("PELICAN"), 'b');
    }

    // Every text that a revision of the vocabulary has.
    void nameTerms() const
    {
        Library library = owner();
        VocabularyPack pack = valueOf(library.vocabulary().pack(QStringLiteral("rupture_markers")));
        TermList& list = pack.lists.first();
        for (QString* text : {&pack.title, &pack.source, &list.title, &list.terms[0].label, &list.terms[0].explanation})
            text->prepend(kForEverybody);
        valueOf(library.vocabulary().save(pack));
    }

    // A busy session: something in every table that has texts.
    Made work(const char* passphrase, const QString& word, char digit) const
    {
        Library library = openAs(passphrase);
        const Made made = make(library, word, digit);
        for (const auto visibility :
             {Visibility::Private, Visibility::Supervision, Visibility::Trainee, Visibility::Collection}) {
            const Note note = valueOf(library.notes().add(made.note(word + QStringLiteral(" note"), visibility)));
            NoteDraft edited = note.draft();
            edited.text = word + QStringLiteral(" edited");
            valueOf(library.notes().edit(note.id, edited, 1));
            MarkerDraft marker;
            marker.sessionId = made.session.id;
            marker.moment = made.moment(1, 2);
            marker.type = QStringLiteral("withdrawal");
            marker.comment = word + QStringLiteral(" marker");
            marker.visibility = visibility;
            valueOf(library.markers().add(marker));
        }
        measure(library, made, word);
        code(library, made, word);
        agree(library, made, word);
        destroyAnother(library, digit);
        succeed(library.drafts().keep(made.session.id, (word + QStringLiteral(" draft")).toUtf8()));
        succeed(library.drafts().keep(made.session.id, (word + QStringLiteral(" plan")).toUtf8(), DraftOf::Feedback));
        return made;
    }

    static void measure(Library& library, const Made& made, const QString& word)
    {
        CandidateDraft candidate;
        candidate.id = QUuid::createUuidV5(made.session.id, word);
        candidate.moment = made.moment(20, 22);
        candidate.track = 0;
        candidate.rank = 1;
        candidate.behaviours = {QJsonObject{{QStringLiteral("kind"), word + QStringLiteral(" behaviour")}}};
        candidate.reasons = {word + QStringLiteral(" reason measured")};
        MeasurementRun run;
        run.recordingId = made.recording.id;
        run.summary = {{QStringLiteral("remark"), word + QStringLiteral(" summary")}};
        valueOf(library.candidates().storeRun(run, {candidate}));
        valueOf(library.candidates().decide(
            candidate.id, {DecisionState::Rejected, word + QStringLiteral(" reason"), std::nullopt}, 0));
    }

    static void code(Library& library, const Made& made, const QString& word)
    {
        PassageDraft passage;
        passage.sessionId = made.session.id;
        passage.moment = made.moment(2, 4);
        passage.stage = QStringLiteral("S1");
        passage.comment = word + QStringLiteral(" passage");
        valueOf(library.passages().add(passage));
        RatingDraft rating;
        rating.sessionId = made.session.id;
        rating.moment = made.moment(0, 60);
        rating.values = {{QStringLiteral("W2"), 4}};
        rating.comment = word + QStringLiteral(" rating");
        valueOf(library.ratings().add(rating));
        SettlementDraft settled;
        settled.sessionId = made.session.id;
        settled.moment = made.moment(1, 2);
        settled.kind = QStringLiteral("marker");
        settled.first = {library.person(), QUuid::createUuid(), 1};
        settled.second = {QUuid::createUuid(), {}, 0};
        settled.chosen = QStringLiteral("second");
        settled.holds = {{QStringLiteral("none"), true}};
        settled.comment = word + QStringLiteral(" settlement");
        valueOf(library.settlements().add(settled));
        valueOf(library.sessionTags().set(made.session.id, {word + QStringLiteral(" tag")}, 0));
        const auto words = [&](const char* of) {
            return QJsonObject{{QStringLiteral("text"), word + QString::fromLatin1(of)}};
        };
        const Feedback feedback = valueOf(library.feedbacks().add({made.session.id, words(" plan")}));
        valueOf(library.feedbacks().release(feedback.id, words(" composition"), 1));
    }

    static void agree(Library& library, const Made& made, const QString& word)
    {
        ConsentDraft terms;
        terms.caseId = made.one.id;
        terms.purposes = {ConsentPurpose::OwnReview};
        terms.remark = word + QStringLiteral(" remark");
        valueOf(library.consents().put(terms, 0));
        succeed(library.atomically([&]() -> base::Status {
            const QString name = kForEverybody + made.recording.contentHash.left(1);
            const Collection collection = valueOf(library.collections().create(name));
            valueOf(library.edits().add({}, QStringLiteral("collection.add"),
                                        {{QStringLiteral("record"), collection.id.toString(QUuid::WithoutBraces)},
                                         {QStringLiteral("name"), name}}));
            valueOf(library.collections().addExample(
                {collection.id, made.moment(1, 2), word + QStringLiteral(" example"), {}}));
            return {};
        }));
    }

    // Its files are still to be removed: what is left to do goes on when the library is opened next. Certificates are
    // for everybody.
    static void destroyAnother(Library& library, char digit)
    {
        const Case one = valueOf(library.cases().create({kForEverybody + QLatin1Char(digit), {}}));
        valueOf(library.sessions().create({one.id, 0, {}, kForEverybody}));
        valueOf(library.destruction().destroy({{}, one.id, kForEverybody}));
    }

    struct Grant {
        QUuid key, person;
        QString scope, subject, author;
        QByteArray sealed;
    };
    QList<Grant> grants() const
    {
        return valueOf(behindItsBack()->list<Grant>(
            QStringLiteral("SELECT k.id, g.person_id, k.scope, k.subject_id, k.author_id, g.sealed_key FROM key_grants "
                           "g JOIN content_keys k ON k.id = g.key_id"),
            {}, [](const Row& row) -> base::Result<Grant> {
                return Grant{row.uuid(0), row.uuid(1), row.text(2), row.text(3), row.text(4), row.bytes(5)};
            }));
    }
    static QString idColumn(const QString& table)
    {
        const auto& all = sealedTables();
        const auto its = std::find_if(all.begin(), all.end(),
                                      [&](const SealedTable& one) { return table == QLatin1String(one.table); });
        return its == all.end() ? QStringLiteral("id") : QString::fromLatin1(its->id);
    }
    // Every value of the database that names a key.
    std::vector<SealedValue> sealedValues() const
    {
        std::vector<SealedValue> values;
        const QString name = QStringLiteral("sealed values");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QString::fromStdString((folder() / "library.db").string()));
            EXPECT_TRUE(database.open());
            for (const QString& table : database.tables()) {
                QSqlQuery query(database);
                EXPECT_TRUE(query.exec(QStringLiteral("SELECT * FROM %1").arg(table)));
                while (query.next()) {
                    const QSqlRecord record = query.record();
                    for (int i = 0; i < record.count(); ++i) {
                        const QByteArray bytes = record.value(i).toByteArray();
                        if (record.value(i).typeId() == QMetaType::QByteArray && bytes.size() > 56 && bytes[0] == 2)
                            values.push_back({table, record.fieldName(i),
                                              QUuid::fromString(record.value(idColumn(table)).toString()), bytes});
                    }
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        // Sealed keys and the like are random from the first byte on, and may look the same.
        QSet<QUuid> keys;
        for (const Grant& grant : grants())
            keys.insert(grant.key);
        std::erase_if(values, [&](const SealedValue& value) {
            return value.table == QStringLiteral("key_grants") || !keys.contains(keyIdOf(value.bytes));
        });
        return values;
    }

    PersonKeys pairOf(const char* passphrase) const
    {
        const auto database = behindItsBack();
        const QUuid library = QUuid::fromString(
            valueOf(database->list<QString>(QStringLiteral("SELECT id FROM library"), {},
                                            [](const Row& row) -> base::Result<QString> { return row.text(0); }))
                .first());
        return valueOf(unlockPerson(*database, library, Credentials::ofPassphrase(secret(passphrase))));
    }

    std::optional<WatchedTemporaries> m_temporaries;
    Person m_tomas, m_una;
    Made m_ofTomas, m_ofUna;
};

TEST_F(OtherPeoplesKeys, AreTriedOnEveryColumnThatIsSealed)
{
    constexpr qsizetype kSealedNothing = 57; // format, id of the key, nonce, tag
    std::set<std::string> filled;
    for (const SealedValue& value : sealedValues()) {
        if (value.bytes.size() > kSealedNothing)
            filled.insert((value.table + u'.' + value.column).toStdString());
    }
    for (const SealedTable& table : sealedTables()) {
        for (const char* column : table.columns)
            EXPECT_TRUE(filled.contains(table.table + std::string(".") + column)) << table.table << "." << column;
    }
}

TEST_F(OtherPeoplesKeys, ATraineeOpensNoValueOfAnotherWithAnyKeyOfTheirs)
{
    const PersonKeys una = pairOf(kUna);
    std::map<QUuid, std::shared_ptr<const SecretKey>> keys;
    for (const Grant& grant : grants()) {
        const auto opened = una.pair.open(grant.sealed);
        EXPECT_EQ(opened.has_value(), grant.person == m_una.id) << grant.scope.toStdString();
        if (!opened)
            continue;
        keys[grant.key] = *opened;
        const bool mine = grant.scope == QStringLiteral("library") ||
                          QUuid::fromString(grant.subject) == m_ofUna.session.id ||
                          QUuid::fromString(grant.subject) == m_ofUna.one.id;
        EXPECT_TRUE(mine) << grant.scope.toStdString();
    }
    EXPECT_GE(keys.size(), 7U);

    std::set<QString> tables;
    int opened = 0;
    int closed = 0;
    for (const SealedValue& value : sealedValues()) {
        tables.insert(value.table);
        const QUuid named = keyIdOf(value.bytes);
        for (const auto& [id, key] : keys) {
            // Whatever key the value names, it is tried with every one she has.
            const auto plain =
                Sealer({named, key})
                    .open(value.table.toUtf8().constData(), value.column.toUtf8().constData(), value.row, value.bytes);
            ASSERT_EQ(plain.has_value(), id == named) << value.table.toStdString();
            if (plain) {
                ++opened;
                EXPECT_FALSE(plain->contains("HERON")) << value.table.toStdString();
            }
        }
        closed += keys.contains(named) ? 0 : 1;
    }
    EXPECT_GT(opened, 20);
    EXPECT_GT(closed, 20);
    for (const SealedTable& table : sealedTables())
        EXPECT_TRUE(tables.contains(QString::fromLatin1(table.table))) << table.table;
}

TEST_F(OtherPeoplesKeys, ADraftOfAnotherDoesNotOpenEvenUnderOnesOwnName)
{
    const QString of = m_ofTomas.session.id.toString(QUuid::WithoutBraces) + QLatin1Char('.');
    const QString ending = QStringLiteral(".draft");
    fs::copy_file(folder() / "drafts" / (of + m_tomas.id.toString(QUuid::WithoutBraces) + ending).toStdString(),
                  folder() / "drafts" / (of + m_una.id.toString(QUuid::WithoutBraces) + ending).toStdString());
    EXPECT_EQ(categoryOf(openAs(kUna).drafts().get(m_ofTomas.session.id)), ErrorCategory::Refused);
    EXPECT_EQ(valueOf(openAs(kTomas).drafts().get(m_ofTomas.session.id)), QByteArray("HERON draft"));
}

TEST_F(OtherPeoplesKeys, ARecordingOfAnotherOpensWithNoKeyOfOnesOwn)
{
    RecordingDraft draft;
    {
        Library library = openAs(kTomas);
        draft.id = QUuid::createUuid();
        draft.sessionId = m_ofTomas.session.id;
        draft.storage = Storage::Sealed;
        draft.path = Library::sealedPath(draft.id);
        draft.fileName = QStringLiteral("HERON film.mp4");
        draft.contentHash = hashOf('c');
        draft.sizeBytes = 200'000;
        const Recording recording = valueOf(library.recordings().create(draft));
        const auto sink = valueOf(valueOf(library.bytes(recording)).createMedia());
        succeed(sink->write(randomBytes(200'000, 1)));
        succeed(sink->commit());
        EXPECT_EQ(contentOf(*valueOf(valueOf(library.bytes(recording)).openMedia())), randomBytes(200'000, 1));
    }
    EXPECT_EQ(categoryOf(openAs(kUna).recordings().get(draft.id)), ErrorCategory::NotFound);
    const auto readWith = [&](const PersonKeys& person) {
        int opened = 0;
        for (const Grant& grant : grants()) {
            const auto key = person.pair.open(grant.sealed);
            if (!key)
                continue;
            // Whatever key the file names, it gets this one.
            const auto keys = [&](const QUuid& id) -> base::Result<NamedKey> { return NamedKey{id, *key}; };
            auto source = openSealedSource(valueOf(base::openFileSource(folder() / draft.path.toStdString())), keys,
                                           draft.id.toString(QUuid::WithoutBraces).toStdString() + "/media");
            std::vector<std::uint8_t> block(1000);
            opened += source && (*source)->readAt(0, block) ? 1 : 0;
        }
        return opened;
    };
    EXPECT_EQ(readWith(pairOf(kTomas)), 1);
    EXPECT_EQ(readWith(pairOf(kUna)), 0);
}

TEST_F(OtherPeoplesKeys, NoPlainWordIsInAnyByteOfTheFolderWhileItIsOpenAndAfterwards)
{
    // Every text of anybody here has one of these words in it.
    const QStringList words{QStringLiteral("HERON"),
                            QStringLiteral("PELICAN"),
                            kForEverybody.trimmed(),
                            QStringLiteral("Tomas Reed"),
                            QStringLiteral("Una Lamp"),
                            QStringLiteral("Maren Quill"),
                            QStringLiteral("/recordings/"),
                            QStringLiteral(".mp4"),
                            QStringLiteral("reeds in the"),
                            QStringLiteral("four plain words"),
                            QString::fromLatin1(m_recoveryKey),
                            QString::fromLatin1(m_recoveryKey).remove(u'-')};
    {
        Library library = openAs(kTomas);
        valueOf(library.notes().add(m_ofTomas.note(QStringLiteral("HERON note of now"), Visibility::Private)));
        const auto search = valueOf(LibrarySearch::open(library.handle()));
        succeed(search->fill());
        EXPECT_GT(valueOf(search->find(parseSearch(QStringLiteral("heron")), 100)).hits.size(), 5);
        EXPECT_TRUE(fs::exists(folder() / "library.db-wal"));
        for (const QString& word : words)
            EXPECT_THAT(filesWith(m_temporary.path(), word), ::testing::IsEmpty())
                << word.toStdString() << " while open";
    }
    for (const QString& word : words)
        EXPECT_THAT(filesWith(m_temporary.path(), word), ::testing::IsEmpty())
            << word.toStdString() << " after closing";
    EXPECT_TRUE(valueOf(openByRecovery().verify()).sound());
    EXPECT_EQ(m_temporaries->made(), QStringList());
    spillToTemporaries();
    EXPECT_NE(m_temporaries->made(), QStringList()) << "temporary files are not looked for where they are";
}

TEST_F(OtherPeoplesKeys, AFlippedBitInAnySealedValueIsNamedAndTheRestIsReadable)
{
    static_cast<void>(openByRecovery()); // does what is left of the destruction
    const auto values = sealedValues();
    std::set<std::pair<QString, QString>> seen;
    for (const SealedValue& value : values) {
        if (!seen.insert({value.table, value.column}).second)
            continue;
        const auto database = behindItsBack();
        for (const char* guard : {"update", "delete"})
            static_cast<void>(database->execute(
                QStringLiteral("DROP TRIGGER IF EXISTS %1_no_%2").arg(value.table, QString::fromLatin1(guard))));
        const QString put =
            QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?").arg(value.table, value.column, idColumn(value.table));
        // In the format, the id of the key, the nonce, the text and the tag.
        for (const qsizetype at : {qsizetype{0}, qsizetype{5}, qsizetype{20}, qsizetype{41}, value.bytes.size() - 1}) {
            QByteArray flipped = value.bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ 16);
            valueOf(database->execute(put, {flipped, toSql(value.row)}));
            const VerifyReport report = valueOf(openByRecovery().verify());
            const auto names = [&](const VerifyProblem& problem) {
                return problem.kind == VerifyProblem::Kind::Seal &&
                       problem.detail.find(value.row.toString(QUuid::WithoutBraces).toStdString()) !=
                           std::string::npos &&
                       problem.detail.find((value.table + u'.' + value.column).toStdString()) != std::string::npos;
            };
            EXPECT_EQ(std::count_if(report.problems.begin(), report.problems.end(), names), 1)
                << value.table.toStdString() << "." << value.column.toStdString() << " byte " << at;
            EXPECT_EQ(report.sealsOpened, static_cast<std::int64_t>(values.size()) - 1);
        }
        valueOf(database->execute(put, {value.bytes, toSql(value.row)}));
    }
    EXPECT_GE(seen.size(), 25U);
    guardAgain(*behindItsBack());
    EXPECT_TRUE(valueOf(openByRecovery().verify()).sound());
}

} // namespace
} // namespace alliance::db
