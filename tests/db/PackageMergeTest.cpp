// How two histories of one record meet.

#include "db/package/PackageMerge.h"

#include "db/package/PackageStates.h"

#include <gtest/gtest.h>

namespace alliance::db
{
namespace
{

QUuid id(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

// "a b -c": versions with these texts, of which "-c" is one that was removed.
PackagedRecord record(const char* versions, PackagedKind kind = PackagedKind::Note)
{
    PackagedRecord one{kind, id(QStringLiteral("record")), {}, {}, 0, {}};
    for (const QString& name : QString::fromLatin1(versions).split(QLatin1Char(' '))) {
        PackagedVersion version;
        version.id = id(name);
        version.text = name;
        version.deleted = name.startsWith(QLatin1Char('-'));
        version.number = static_cast<int>(one.versions.size()) + 1;
        one.versions.append(version);
    }
    return one;
}

MergeMove moveOf(const char* mine, const char* theirs)
{
    const PackagedRecord here = record(mine);
    return planRecord(&here, record(theirs)).move;
}

QString freshOf(const char* mine, const char* theirs)
{
    const PackagedRecord here = record(mine);
    QStringList names;
    for (const PackagedVersion& one : planRecord(&here, record(theirs)).fresh)
        names.append(one.text);
    return names.join(QLatin1Char(' '));
}

TEST(PackageMerge, WhatIsNotHereIsAdded)
{
    const MergeItem item = planRecord(nullptr, record("a b"));
    EXPECT_EQ(item.move, MergeMove::Add);
    EXPECT_EQ(item.fresh.size(), 2);
    EXPECT_FALSE(item.mine);
}

TEST(PackageMerge, AnOlderOrEqualHistoryBringsNothing)
{
    EXPECT_EQ(moveOf("a b", "a b"), MergeMove::Known);
    EXPECT_EQ(moveOf("a b c", "a b"), MergeMove::Known);
    EXPECT_EQ(moveOf("a b x c", "a b c"), MergeMove::Known) << "settled here since";
    EXPECT_TRUE(freshOf("a b c", "a b").isEmpty());
}

TEST(PackageMerge, ALongerHistoryMovesForward)
{
    EXPECT_EQ(moveOf("a", "a b c"), MergeMove::Forward);
    EXPECT_EQ(freshOf("a", "a b c"), QStringLiteral("b c"));
    EXPECT_EQ(moveOf("a b", "a x b c"), MergeMove::Forward) << "they had settled it before they went on";
    EXPECT_EQ(freshOf("a b", "a x b c"), QStringLiteral("x c")) << "and nothing of it is lost";
}

TEST(PackageMerge, ChangesOnBothSidesAreAConflictUnlessTheySayTheSame)
{
    EXPECT_EQ(moveOf("a b", "a c"), MergeMove::Conflict);
    EXPECT_EQ(moveOf("a -b", "a c"), MergeMove::Conflict);
    EXPECT_EQ(moveOf("a b", "a -c"), MergeMove::Conflict);
    EXPECT_EQ(moveOf("b", "c"), MergeMove::Conflict) << "no version in common";
    PackagedRecord mine = record("a b");
    PackagedRecord theirs = record("a c");
    theirs.versions.back().text = mine.versions.back().text;
    EXPECT_EQ(planRecord(&mine, theirs).move, MergeMove::Forward);
}

TEST(PackageMerge, VersionsThatNeverWentAlongDoNotCountAsChangesBeforeWhatDid)
{
    EXPECT_EQ(moveOf("p a", "a b"), MergeMove::Forward) << "p was private here";
    EXPECT_EQ(moveOf("p a q", "a b"), MergeMove::Conflict) << "q was written since";
}

TEST(PackageMerge, WhatSomebodyElseTookBackHereStays)
{
    PackagedRecord mine = record("a b");
    mine.versions.back().unreadable = true;
    EXPECT_EQ(planRecord(&mine, record("a c")).move, MergeMove::Kept);
    EXPECT_EQ(planRecord(&mine, record("a")).move, MergeMove::Known);
    EXPECT_EQ(planRecord(&mine, record("a b c")).move, MergeMove::Kept) << "it could not be put back";
}

TEST(PackageMerge, NotesComeBeforeTheirRepliesAndMarkersBeforeBoth)
{
    PackagedRecord reply = record("r");
    reply.id = id(QStringLiteral("reply"));
    reply.replyTo = id(QStringLiteral("parent"));
    PackagedRecord parent = record("p");
    parent.id = reply.replyTo;
    PackagedRecord marker = record("m", PackagedKind::Marker);
    marker.id = id(QStringLiteral("marker"));
    PackagedRecord alone = record("q");
    alone.id = id(QStringLiteral("alone"));
    alone.replyTo = id(QStringLiteral("not in the package"));
    const QList<MergeItem> plan = planMerge({}, {reply, alone, parent, marker});
    ASSERT_EQ(plan.size(), 4);
    EXPECT_EQ(plan[0].id, marker.id);
    EXPECT_EQ(plan[1].id, parent.id);
    EXPECT_EQ(plan[2].id, reply.id);
    parent.replyTo = reply.id;
    EXPECT_EQ(planMerge({}, {reply, parent}).size(), 2) << "a circle ends";
}

TEST(PackageMerge, OnlyWhatCanStandTwiceIsPutBeside)
{
    const auto beside = [](PackagedKind kind, const char* mine, const char* theirs) {
        const PackagedRecord here = record(mine, kind);
        return standsBeside(planRecord(&here, record(theirs, kind)));
    };
    EXPECT_TRUE(beside(PackagedKind::Note, "a b", "a c"));
    EXPECT_TRUE(beside(PackagedKind::Passage, "a b", "a c"));
    EXPECT_FALSE(beside(PackagedKind::Decision, "a b", "a c"));
    EXPECT_FALSE(beside(PackagedKind::Rating, "a b", "a c"));
    EXPECT_FALSE(beside(PackagedKind::Note, "a -b", "a c"));
    EXPECT_FALSE(beside(PackagedKind::Note, "a b", "a -c"));
    EXPECT_EQ(besideRecord(id(QStringLiteral("x")), id(QStringLiteral("y"))),
              besideRecord(id(QStringLiteral("x")), id(QStringLiteral("y"))));
}

ConsentDraft terms(const QList<ConsentPurpose>& purposes, FaceMask mask = FaceMask::None)
{
    ConsentDraft draft;
    draft.purposes = purposes;
    draft.faceMask = mask;
    return draft;
}

// A consent with these versions.
PackagedRecord consent(const QList<ConsentDraft>& versions)
{
    PackagedRecord one{PackagedKind::Consent, id(QStringLiteral("consent")), {}, {}, 0, {}};
    for (const ConsentDraft& draft : versions) {
        PackagedVersion version;
        version.coding = consentCoding(draft);
        version.id = versionByContent(one.id, version.coding);
        version.number = static_cast<int>(one.versions.size()) + 1;
        one.versions.append(version);
    }
    return one;
}

const ConsentDraft kResearch = terms({ConsentPurpose::IndividualSupervision, ConsentPurpose::Research});
const ConsentDraft kSupervision = terms({ConsentPurpose::IndividualSupervision});
const ConsentDraft kBlurred = terms({ConsentPurpose::IndividualSupervision, ConsentPurpose::Research}, FaceMask::Blur);

TEST(PackageMerge, AConsentMovesForwardToTheStricterAndIsAConflictWhereItWouldAllowMore)
{
    const auto move = [](const PackagedRecord& mine, const PackagedRecord& theirs) {
        return planRecord(&mine, theirs).move;
    };
    EXPECT_EQ(move(consent({kResearch}), consent({kResearch, kSupervision})), MergeMove::Forward);
    EXPECT_EQ(move(consent({kResearch}), consent({kResearch, kBlurred})), MergeMove::Forward);
    EXPECT_EQ(move(consent({kSupervision}), consent({kSupervision, kResearch})), MergeMove::Conflict);
    EXPECT_EQ(move(consent({kResearch, kSupervision}), consent({kResearch})), MergeMove::Known);
    EXPECT_EQ(move(consent({kResearch, kSupervision}), consent({kResearch, kBlurred})), MergeMove::Conflict);
    const PackagedRecord none = noConsent(consent({}).id, {});
    EXPECT_EQ(move(none, consent({kSupervision})), MergeMove::Forward) << "no more than without any";
    EXPECT_EQ(move(none, consent({kResearch})), MergeMove::Conflict);
}

TEST(PackageMerge, AConsentThatWasTakenBackIsAConflictWhateverItAllowed)
{
    ConsentDraft none;
    none.noneOnRecord = true;
    for (const ConsentDraft& given :
         {kResearch, kSupervision, kBlurred, terms({ConsentPurpose::OwnReview}), terms({})}) {
        const PackagedRecord mine = consent({given});
        EXPECT_EQ(planRecord(&mine, consent({given, none})).move, MergeMove::Conflict);
    }
    const PackagedRecord mine = noConsent(consent({}).id, {});
    EXPECT_EQ(planRecord(&mine, consent({kSupervision, none})).move, MergeMove::Known) << "none here either";
}

TEST(PackageMerge, TheStricterOfTwoConsentsAllowsWhatBothAllow)
{
    ConsentDraft mine = kBlurred;
    mine.expiresOn = QDate(2027, 5, 3);
    mine.remark = QStringLiteral("mine");
    ConsentDraft theirs = terms({ConsentPurpose::Research, ConsentPurpose::OutsideTeaching}, FaceMask::Edge);
    theirs.withdrawnOn = QDate(2027, 1, 1);
    theirs.keepDays = 30;
    theirs.voiceMask = true;
    const ConsentDraft both = stricterConsent(mine, theirs);
    EXPECT_EQ(both.purposes, QList<ConsentPurpose>{ConsentPurpose::Research});
    EXPECT_EQ(both.faceMask, FaceMask::Blur);
    EXPECT_TRUE(both.voiceMask);
    EXPECT_EQ(both.expiresOn, mine.expiresOn);
    EXPECT_EQ(both.withdrawnOn, theirs.withdrawnOn);
    EXPECT_EQ(both.keepDays, 30);
    EXPECT_EQ(both.remark, mine.remark);
    EXPECT_FALSE(looserConsent(both, mine) || looserConsent(both, theirs));
    mine.expiresOn = QDate(2027, 1, 1);
    theirs.withdrawnOn = {};
    theirs.givenOn = QDate(2027, 2, 1);
    EXPECT_TRUE(stricterConsent(mine, theirs).purposes.isEmpty()) << "on no day both are in force";
}

TEST(PackageMerge, OfTwoRemarksEitherStandsOnce)
{
    const QString mine = QStringLiteral("mine");
    const QString theirs = QStringLiteral("theirs");
    EXPECT_EQ(joinedRemark(mine, theirs), QStringLiteral("mine\n\ntheirs"));
    EXPECT_EQ(joinedRemark(mine, {}), mine);
    EXPECT_EQ(joinedRemark({}, theirs), theirs);
    EXPECT_EQ(joinedRemark(joinedRemark(mine, theirs), theirs), joinedRemark(mine, theirs));
    EXPECT_EQ(joinedRemark(mine, joinedRemark(mine, theirs)), joinedRemark(mine, theirs));
}

} // namespace
} // namespace alliance::db
