#include "db/repositories/VocabularyJson.h"
#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using VocabularyOfALibrary = LibraryTest;

QStringList codes(const QList<Term>& terms)
{
    QStringList all;
    for (const Term& term : terms)
        all << term.code;
    return all;
}

TEST_F(VocabularyOfALibrary, HasThePrinciplesStagesAndKinds)
{
    const auto vocabulary = library().vocabulary();
    EXPECT_EQ(valueOf(vocabulary.terms(QStringLiteral("note_kind"))).size(), 9);
    EXPECT_EQ(codes(valueOf(vocabulary.terms(QStringLiteral("principle")))).join(u' '),
              QStringLiteral("M1 M2 M3 M4 M5 M6 M7 M8 M9 M10"));
    EXPECT_EQ(codes(valueOf(vocabulary.terms(QStringLiteral("stage")))).join(u' '), QStringLiteral("S1 S2 S3 S4"));
    EXPECT_EQ(codes(valueOf(vocabulary.terms(QStringLiteral("strategy")))).size(), 10);
    EXPECT_EQ(codes(valueOf(vocabulary.terms(QStringLiteral("marker_subtype")))).filter(QStringLiteral("W")).size(), 7);
    EXPECT_EQ(valueOf(vocabulary.term(QStringLiteral("marker_subtype"), QStringLiteral("C3")))->group,
              QStringLiteral("confrontation"));
    EXPECT_FALSE(valueOf(vocabulary.term(QStringLiteral("stage"), QStringLiteral("S5"))));
}

TEST_F(VocabularyOfALibrary, EveryTermIsExplained)
{
    for (const VocabularyPack& pack : valueOf(Vocabulary::builtIn())) {
        EXPECT_FALSE(pack.source.isEmpty());
        for (const TermList& list : pack.lists) {
            for (const Term& term : list.terms)
                EXPECT_FALSE(term.label.isEmpty() || term.explanation.isEmpty()) << term.code.toStdString();
        }
    }
}

TEST_F(VocabularyOfALibrary, TheRatingPackCanBeEditedAndSaysItWasNotChecked)
{
    auto vocabulary = library().vocabulary();
    VocabularyPack pack = valueOf(vocabulary.pack(QStringLiteral("rupture_markers")));
    EXPECT_FALSE(pack.checkedAgainstSource);
    EXPECT_TRUE(pack.editable);
    pack.lists[0].terms[0].label = QStringLiteral("Disavowal");
    EXPECT_EQ(valueOf(vocabulary.save(pack)).revision, 2);
    EXPECT_EQ(valueOf(vocabulary.term(QStringLiteral("marker_subtype"), QStringLiteral("W1")))->label,
              QStringLiteral("Disavowal"));
    EXPECT_EQ(categoryOf(vocabulary.save(pack)), ErrorCategory::Conflict);
    pack.revision = 2;
    pack.lists[0].terms[1].code = pack.lists[0].terms[0].code;
    EXPECT_EQ(categoryOf(vocabulary.save(pack)), ErrorCategory::Invalid);
}

TEST_F(VocabularyOfALibrary, ASiteCanLockIt)
{
    auto vocabulary = library().vocabulary();
    const VocabularyPack pack = valueOf(vocabulary.setLocked(QStringLiteral("rupture_markers"), true));
    EXPECT_TRUE(pack.locked);
    EXPECT_EQ(categoryOf(vocabulary.save(pack)), ErrorCategory::Refused);
    valueOf(vocabulary.setLocked(QStringLiteral("rupture_markers"), false));
    EXPECT_TRUE(vocabulary.save(pack));
    EXPECT_EQ(categoryOf(vocabulary.save(valueOf(vocabulary.pack(QStringLiteral("aft"))))), ErrorCategory::Refused);
}

TEST_F(VocabularyOfALibrary, ANoteKeepsACodeThatItsPackHasLostSince)
{
    const Note added = valueOf(library().notes().add(note(QStringLiteral("x"))));
    VocabularyPack pack = valueOf(library().vocabulary().pack(QStringLiteral("rupture_markers")));
    pack.lists[0].terms.removeIf([](const Term& term) { return term.code == QStringLiteral("W2"); });
    valueOf(library().vocabulary().save(pack));
    EXPECT_TRUE(library().notes().edit(added.id, added.draft(), 1));
    EXPECT_EQ(categoryOf(library().notes().add(note(QStringLiteral("y")))), ErrorCategory::Invalid);
}

TEST_F(VocabularyOfALibrary, ATermThatIsLeftOutIsRetiredAndItsCodeStaysReadable)
{
    auto vocabulary = library().vocabulary();
    VocabularyPack pack = valueOf(vocabulary.pack(QStringLiteral("rupture_markers")));
    pack.lists[0].terms.removeIf([](const Term& term) { return term.code == QStringLiteral("W2"); });
    pack.lists.removeIf([](const TermList& list) { return list.code == QStringLiteral("strategy"); });
    valueOf(vocabulary.save(pack));
    EXPECT_FALSE(codes(valueOf(vocabulary.terms(QStringLiteral("marker_subtype")))).contains(QStringLiteral("W2")));
    EXPECT_TRUE(valueOf(vocabulary.terms(QStringLiteral("strategy"))).isEmpty());
    EXPECT_TRUE(valueOf(vocabulary.term(QStringLiteral("marker_subtype"), QStringLiteral("W2")))->retired);
    const auto readings = valueOf(vocabulary.readings());
    EXPECT_EQ(readings.value(QStringLiteral("W2")).term.label, QStringLiteral("Minimal response"));
    EXPECT_EQ(readings.value(QStringLiteral("R4")).list, QStringLiteral("strategy"));
    EXPECT_EQ(valueOf(vocabulary.revisions(QStringLiteral("rupture_markers"))).size(), 2);
}

TEST_F(VocabularyOfALibrary, ANewPackIsTakenInUnlessItsCodesAreTaken)
{
    auto vocabulary = library().vocabulary();
    VocabularyPack pack;
    pack.code = QStringLiteral("clinic");
    pack.title = QStringLiteral("Of our clinic");
    pack.editable = true;
    pack.lists = {{QStringLiteral("marker_subtype"),
                   QStringLiteral("Markers"),
                   {{QStringLiteral("X1"), QStringLiteral("Looks at the clock"), {}, {}, false}}}};
    EXPECT_EQ(valueOf(vocabulary.add(pack)).revision, 1);
    EXPECT_TRUE(codes(valueOf(vocabulary.terms(QStringLiteral("marker_subtype")))).contains(QStringLiteral("X1")));
    EXPECT_EQ(categoryOf(vocabulary.add(pack)), ErrorCategory::Conflict);
    pack.code = QStringLiteral("second");
    EXPECT_EQ(categoryOf(vocabulary.add(pack)), ErrorCategory::Invalid);
}

TEST(VocabularyFiles, APackReadsBackAsItWasWritten)
{
    for (const VocabularyPack& pack : valueOf(Vocabulary::builtIn())) {
        const VocabularyPack read = valueOf(readPack(packToJson(pack)));
        EXPECT_EQ(read.lists, pack.lists);
        EXPECT_EQ(read.segmentSeconds, pack.segmentSeconds);
        EXPECT_EQ(read.editable, pack.editable);
    }
}

TEST(VocabularyFiles, AMalformedPackIsRefusedWithThePlace)
{
    const auto wrong = [](const QByteArray& json) {
        const auto read = readPack(json);
        return read ? std::string("accepted") : read.error().context;
    };
    const QByteArray head = R"({"code":"x","title":"X","source":"ours","lists":[)";
    EXPECT_EQ(wrong("{\n\"code\": \"x\",\n,}").substr(0, 7), "line 3:");
    EXPECT_EQ(wrong("[]"), "the file is not a JSON object");
    EXPECT_EQ(wrong(R"({"code":"x","title":"X","source":"ours"})"), "lists is missing");
    EXPECT_EQ(wrong(R"({"code":"x y","title":"X","source":"ours","lists":[]})"),
              "code has other characters than letters, digits, '_', '.' and '-'");
    EXPECT_EQ(wrong(head + R"({"code":"a","title":"A","terms":[{"code":"1","label":"One"},{"code":"2"}]}]})"),
              "lists[0].terms[1].label is missing");
    EXPECT_EQ(
        wrong(head + R"({"code":"a","title":"A","terms":[{"code":"1","label":"One"},{"code":"1","label":"B"}]}]})"),
        "lists[0].terms[1].code is there twice in this list");
    EXPECT_EQ(wrong(head + R"({"code":"a","title":"A","terms":[7]}]})"), "lists[0].terms[0] is not an object");
    EXPECT_EQ(wrong(head + R"({"code":"a","title":"A","terms":[{"code":"1","label":"One","retired":1}]}]})"),
              "lists[0].terms[0].retired is neither true nor false");
    EXPECT_EQ(wrong(R"({"code":"x","title":"X","source":"ours","segmentSeconds":0,"lists":[]})"),
              "segmentSeconds is not a whole number from 1 to 3600");
}

} // namespace
} // namespace alliance::db
