#include "app/models/ReviewDraft.h"

#include "app/models/MarkerWork.h"
#include "app/models/NoteWork.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

NoteWorks oneNote()
{
    NoteWork work;
    work.text = QStringLiteral("The air went out of the room");
    return {{QUuid(), work}};
}

MarkerWork someMarker()
{
    MarkerWork work;
    work.placed = true;
    work.range = {{3'000'000'001}, {5'000'000'000}};
    work.code = {QStringLiteral("withdrawal"), QStringLiteral("W2"), {QStringLiteral("R5")}, 4};
    work.comment = QStringLiteral("He laughs it away");
    work.tags = {QStringLiteral("teaching")};
    work.visibility = db::Visibility::Supervision;
    work.candidate = QUuid::createUuid();
    return work;
}

TEST(ReviewDraft, NotesAndTheMarkerAreKeptSideBySide)
{
    const MarkerWork marker = someMarker();
    const QByteArray first = draftWithPart({}, DraftPart::Marker, toJson(marker));
    const QByteArray both = draftWithNotes(first, toJson(oneNote()));
    EXPECT_EQ(noteWorksFromJson(both), oneNote()) << "readers of notes do not see the marker";
    const auto back = markerWorkFromJson(partIn(both, DraftPart::Marker));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->range, marker.range);
    EXPECT_EQ(back->code, marker.code);
    EXPECT_EQ(back->comment, marker.comment);
    EXPECT_EQ(back->tags, marker.tags);
    EXPECT_EQ(back->visibility, marker.visibility);
    EXPECT_EQ(back->candidate, marker.candidate);
    EXPECT_EQ(draftWithNotes(both, {}), first);
    EXPECT_EQ(noteWorksFromJson(draftWithPart(both, DraftPart::Marker, {})), oneNote());
    EXPECT_TRUE(draftWithPart(first, DraftPart::Marker, {}).isEmpty());
}

TEST(ReviewDraft, EachPartIsKeptAndTakenAwayByItself)
{
    const QJsonObject reason{{QStringLiteral("text"), QStringLiteral("a cough")}};
    const QJsonObject line{{QStringLiteral("text"), QStringLiteral("pulled to reassure")}};
    QByteArray draft = draftWithNotes({}, toJson(oneNote()));
    draft = draftWithPart(draft, DraftPart::Reason, reason);
    draft = draftWithPart(draft, DraftPart::StopTape, line);
    EXPECT_EQ(partIn(draft, DraftPart::Reason), reason);
    EXPECT_EQ(partIn(draft, DraftPart::StopTape), line);
    EXPECT_TRUE(partIn(draft, DraftPart::Marker).isEmpty());
    EXPECT_EQ(noteWorksFromJson(draft), oneNote());
    draft = draftWithPart(draft, DraftPart::Reason, {});
    EXPECT_TRUE(partIn(draft, DraftPart::Reason).isEmpty());
    EXPECT_EQ(partIn(draftWithNotes(draft, {}), DraftPart::StopTape), line);
    EXPECT_EQ(draftWithPart(draft, DraftPart::StopTape, {}), draftWithNotes({}, toJson(oneNote())));
}

TEST(ReviewDraft, WhatIsNoMarkerIsNone)
{
    EXPECT_TRUE(partIn("not json", DraftPart::Marker).isEmpty());
    EXPECT_TRUE(partIn(toJson(oneNote()), DraftPart::Marker).isEmpty());
    EXPECT_FALSE(markerWorkFromJson({}));
    QJsonObject turned = toJson(someMarker());
    turned[QStringLiteral("endNs")] = QStringLiteral("1");
    EXPECT_FALSE(markerWorkFromJson(turned));
}

} // namespace
} // namespace alliance::app
