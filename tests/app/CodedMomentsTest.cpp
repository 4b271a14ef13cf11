#include "app/services/CodedMoments.h"

#include "app/services/ErrorText.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

using db::ConsentPurpose;

class CodedMomentsTest : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
    }
    db::Moment moment(double from, double to)
    {
        return valueOf(NoteService(library()).moment(
            m_import.sessionId, {base::MediaTime::fromSeconds(from), base::MediaTime::fromSeconds(to)}));
    }
    db::Marker mark(double from, double to, const char* type, const char* subtype = "", const QStringList& repair = {})
    {
        db::MarkerDraft draft;
        draft.sessionId = m_import.sessionId;
        draft.moment = moment(from, to);
        draft.type = QString::fromLatin1(type);
        draft.subtype = QString::fromLatin1(subtype);
        draft.strategies = repair;
        return valueOf(MarkerService(library()).add(draft));
    }
    void stage(double from, double to, const char* code)
    {
        db::PassageDraft draft;
        draft.sessionId = m_import.sessionId;
        draft.moment = moment(from, to);
        draft.stage = QString::fromLatin1(code);
        valueOf(PassageService(library()).add(draft));
    }
    db::Consent give(const QList<ConsentPurpose>& purposes)
    {
        const db::Consent before = valueOf(ConsentService(library()).record(m_import.caseId, {}));
        db::ConsentDraft draft = before.terms;
        draft.purposes = purposes;
        return valueOf(ConsentService(library()).put(draft, before.version));
    }
    QUuid collection(const char* path)
    {
        return valueOf(CollectionService(library()).create(QString::fromLatin1(path))).record.id;
    }
    db::Example add(const QUuid& to, double from, double until, const char* title)
    {
        return valueOf(CollectionService(library()).add({to, moment(from, until), QString::fromLatin1(title), {}}));
    }

    ImportResult m_import;
};

TEST_F(CodedMomentsTest, AMarkerIsFoundWithWhatElseWasCodedWhereItLies)
{
    mark(0.2, 1.0, "withdrawal", "W2", {QStringLiteral("R5")});
    mark(0.8, 0.8, "strategy", "R9");
    mark(2.0, 2.4, "confrontation", "C1");
    stage(0.5, 1.5, "S2");
    stage(0.9, 2.0, "S1");
    const CodedMoments found = valueOf(codedMoments(library(), {m_import.sessionId}));
    ASSERT_EQ(found.moments.size(), 3);
    const MomentItem& first = found.moments[0];
    EXPECT_EQ(first.codes.types, QStringList({QStringLiteral("withdrawal"), QStringLiteral("strategy")}));
    EXPECT_EQ(first.codes.strategies, QStringList({QStringLiteral("R5"), QStringLiteral("R9")}));
    EXPECT_EQ(first.codes.stages, QStringList({QStringLiteral("S1"), QStringLiteral("S2")}));
    EXPECT_EQ(first.sessionNumber, 1);
    EXPECT_TRUE(found.recordings.contains(first.moment.recordingId));
    EXPECT_EQ(found.moments[1].codes.stages, QStringList({QStringLiteral("S2")})) << "a point lies in a range";
    EXPECT_EQ(found.moments[2].codes, (MomentCodes{{QStringLiteral("confrontation")}, {QStringLiteral("C1")}, {}, {}}))
        << "the stage ends where it begins";
}

TEST_F(CodedMomentsTest, ASessionThatIsGoneHasNoMomentsAndStopsNothing)
{
    mark(0.2, 1.0, "withdrawal");
    EXPECT_EQ(valueOf(codedMoments(library(), {QUuid::createUuid(), m_import.sessionId})).moments.size(), 1);
}

TEST(MomentFilter, WhatCarriesBothTypesCountsForEither)
{
    const MomentCodes both{{QStringLiteral("both")}, {}, {QStringLiteral("R5")}, {QStringLiteral("S3")}};
    MomentFilter filter;
    EXPECT_TRUE(filter.isEmpty());
    EXPECT_TRUE(filter.passes(both));
    for (const char* type : {"withdrawal", "confrontation", "both"}) {
        filter.type = QString::fromLatin1(type);
        EXPECT_TRUE(filter.passes(both)) << type;
    }
    filter.type = QStringLiteral("strategy");
    EXPECT_FALSE(filter.passes(both));
    filter = {{}, {}, QStringLiteral("R5"), QStringLiteral("S3")};
    EXPECT_TRUE(filter.passes(both));
    filter.stage = QStringLiteral("S1");
    EXPECT_FALSE(filter.passes(both)) << "every choice has to hold";
}

TEST_F(CodedMomentsTest, ACollectionHoldsItsOwnExamplesAndThenThoseOfTheOnesInside)
{
    give({ConsentPurpose::ProgrammeLibrary});
    mark(0.2, 1.0, "withdrawal", "W2");
    const QUuid outer = collection("Withdrawal");
    const QUuid inner = collection("Withdrawal/Silence");
    add(inner, 0.3, 0.6, "quiet");
    add(outer, 1.2, 2.0, "turned away");
    add(outer, 0.1, 0.9, "short answers");
    const CollectionContent content = valueOf(collectionContent(library(), outer));
    ASSERT_EQ(content.examples.size(), 3);
    EXPECT_EQ(content.examples[0].title, QStringLiteral("turned away"));
    EXPECT_TRUE(content.examples[0].codes.types.isEmpty());
    EXPECT_EQ(content.examples[1].codes.subtypes, QStringList({QStringLiteral("W2")}));
    EXPECT_TRUE(content.examples[1].folder.isEmpty());
    EXPECT_EQ(content.examples[2].folder, QStringLiteral("Silence"));
    EXPECT_EQ(content.examples[2].collection, inner);
    EXPECT_TRUE(content.gone.isEmpty());
    EXPECT_EQ(valueOf(collectionContent(library(), inner)).examples.size(), 1);
}

TEST_F(CodedMomentsTest, ExamplesWhoseConsentWasWithdrawnAreGoneAndTheReasonIsSaid)
{
    const db::Consent consent = give({ConsentPurpose::ProgrammeLibrary});
    const QUuid silence = collection("Silence");
    add(silence, 0.3, 0.6, "quiet");
    add(silence, 1.2, 2.0, "turned away");
    ConsentService service(library());
    valueOf(service.withdraw(m_import.caseId, {}, valueOf(service.today()), consent.version));
    const CollectionContent content = valueOf(collectionContent(library(), silence));
    EXPECT_TRUE(content.examples.isEmpty());
    ASSERT_EQ(content.gone.size(), 1);
    EXPECT_TRUE(content.gone[0].startsWith(QStringLiteral("2 examples are not shown.")))
        << content.gone[0].toStdString();
    EXPECT_TRUE(content.gone[0].contains(QStringLiteral("withdrawn"))) << content.gone[0].toStdString();
}

TEST_F(CodedMomentsTest, ExamplesOfAConsentThatDoesNotAllowThemAnyMoreAreNotShown)
{
    give({ConsentPurpose::ProgrammeLibrary});
    const QUuid silence = collection("Silence");
    const db::Example kept = add(silence, 0.3, 0.6, "quiet");
    give({ConsentPurpose::Research});
    const CollectionContent content = valueOf(collectionContent(library(), silence));
    EXPECT_TRUE(content.examples.isEmpty());
    ASSERT_EQ(content.gone.size(), 1);
    EXPECT_TRUE(content.gone[0].startsWith(QStringLiteral("One example is not shown.")));
    give({ConsentPurpose::ProgrammeLibrary});
    EXPECT_EQ(valueOf(collectionContent(library(), silence)).examples.front().example, kept.id);
}

TEST_F(CodedMomentsTest, WhereConsentAsksForAMaskOrDoesNotAllowTeachingThereIsNoPictureAndItIsSaid)
{
    mark(0.2, 1.0, "withdrawal");
    const auto consent = [&] { return valueOf(codedMoments(library(), {m_import.sessionId})).moments[0].consent; };
    EXPECT_EQ(consent().withheld, QStringLiteral("No consent on record"));
    EXPECT_TRUE(consent().words.startsWith(QStringLiteral("There is no consent on record")));
    give({ConsentPurpose::Research});
    EXPECT_EQ(consent().withheld, QStringLiteral("Consent not for teaching"));
    db::Consent now = give({ConsentPurpose::ProgrammeLibrary});
    EXPECT_TRUE(consent().withheld.isEmpty());
    EXPECT_TRUE(consent().words.isEmpty());
    db::ConsentDraft terms = now.terms;
    terms.voiceMask = true;
    now = valueOf(ConsentService(library()).put(terms, now.version));
    EXPECT_TRUE(consent().withheld.isEmpty()) << "a picture tells no voice";
    EXPECT_EQ(consent().words, QStringLiteral("Voices must be changed."));
    terms.faceMask = db::FaceMask::Blur;
    now = valueOf(ConsentService(library()).put(terms, now.version));
    EXPECT_EQ(consent().withheld, QStringLiteral("Faces must be hidden"));
    EXPECT_EQ(consent().words, QStringLiteral("Faces must be blurred and voices changed."));
    const QUuid silence = collection("Silence");
    add(silence, 0.2, 1.0, "Waits");
    EXPECT_EQ(valueOf(collectionContent(library(), silence)).examples[0].consent.withheld,
              QStringLiteral("Faces must be hidden"));
    terms.expiresOn = QDate(2024, 3, 5);
    valueOf(ConsentService(library()).put(terms, now.version));
    EXPECT_EQ(consent().withheld, QStringLiteral("Consent has ended"));
    EXPECT_TRUE(consent().ended);
}

} // namespace
} // namespace alliance::app
