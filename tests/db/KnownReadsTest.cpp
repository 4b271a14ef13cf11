// What is kept from one change to the next never outlives what it was read from: whoever else writes, and whatever is
// given up.

#include "db/core/KnownReads.h"

#include "tests/db/SealedLibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class KnownReadsOfALibrary : public SealedLibraryTest
{
protected:
    NoteDraft words(const char* text, Visibility visibility = Visibility::Supervision) const
    {
        return m_made.note(QString::fromLatin1(text), visibility);
    }
    NoteDraft coded(const QString& code) const
    {
        NoteDraft draft = words("a word");
        draft.codes = {code};
        return draft;
    }
    // A code that note drafts may have, as long as it is not retired.
    static void add(Library& library, const QString& code)
    {
        VocabularyPack pack = valueOf(library.vocabulary().pack(kPack));
        Term term;
        term.code = term.label = code;
        pack.lists[0].terms.append(term);
        valueOf(library.vocabulary().save(pack));
    }
    static void retire(Library& library, const QString& code)
    {
        VocabularyPack pack = valueOf(library.vocabulary().pack(kPack));
        for (Term& term : pack.lists[0].terms)
            term.retired = term.retired || term.code == code;
        valueOf(library.vocabulary().save(pack));
    }

    inline static const QString kPack = QStringLiteral("rupture_markers");
    Made m_made;
};

TEST_F(KnownReadsOfALibrary, ACodeThatAnotherProgramAddsOrRetiresCountsAtOnce)
{
    Library one = owner();
    Library other = owner();
    m_made = make(one, QStringLiteral("KESTREL-7"), 'a');
    valueOf(one.notes().add(words("first")));
    EXPECT_EQ(categoryOf(one.notes().add(coded(QStringLiteral("W99")))), ErrorCategory::Invalid);
    add(other, QStringLiteral("W99"));
    valueOf(one.notes().add(coded(QStringLiteral("W99"))));
    valueOf(one.notes().add(coded(QStringLiteral("W99"))));
    retire(other, QStringLiteral("W99"));
    EXPECT_EQ(categoryOf(one.notes().add(coded(QStringLiteral("W99")))), ErrorCategory::Invalid);
}

TEST_F(KnownReadsOfALibrary, WhatWasGivenUpCountsNoMore)
{
    Library one = owner();
    m_made = make(one, QStringLiteral("KESTREL-7"), 'a');
    valueOf(one.notes().add(words("first")));
    const base::Status done = one.atomically([&]() -> base::Status {
        add(one, QStringLiteral("W99"));
        valueOf(one.notes().add(coded(QStringLiteral("W99"))));
        valueOf(one.notes().add(coded(QStringLiteral("W99"))));
        return base::fail(ErrorCategory::Cancelled, "given up");
    });
    EXPECT_EQ(categoryOf(done), ErrorCategory::Cancelled);
    EXPECT_EQ(categoryOf(one.notes().add(coded(QStringLiteral("W99")))), ErrorCategory::Invalid);
    valueOf(one.notes().add(words("second")));
    EXPECT_EQ(valueOf(one.notes().list(m_made.session.id)).size(), 2);
    EXPECT_TRUE(valueOf(one.verify()).sound());
}

TEST_F(KnownReadsOfALibrary, AKeyThatWasGivenUpSealsNothing)
{
    Library one = owner();
    m_made = make(one, QStringLiteral("KESTREL-7"), 'a');
    valueOf(one.notes().add(words("first")));
    const base::Status done = one.atomically([&]() -> base::Status {
        valueOf(one.notes().add(words("for oneself", Visibility::Private)));
        valueOf(one.notes().add(words("and again", Visibility::Private)));
        return base::fail(ErrorCategory::Cancelled, "given up");
    });
    EXPECT_EQ(categoryOf(done), ErrorCategory::Cancelled);
    const Note kept = valueOf(one.notes().add(words("for oneself", Visibility::Private)));
    Library read = owner();
    EXPECT_EQ(valueOf(read.notes().get(kept.id)).text, QStringLiteral("for oneself"));
    EXPECT_TRUE(valueOf(read.verify()).sound());
}

TEST_F(KnownReadsOfALibrary, ARatingThatWasFinishedInAnotherProgramIsFinished)
{
    Library all = owner();
    m_made = make(all, QStringLiteral("KESTREL-7"), 'a');
    const char* const passphrase = "raters raters raters";
    const Person rater = SealedLibraryTest::add(PersonRole::GuestRater, QStringLiteral("Rater"), passphrase);
    succeed(all.access().hand(m_made.session.id, rater.id));
    Library one = openAs(passphrase);
    Library other = openAs(passphrase);
    MarkerDraft marker;
    marker.sessionId = m_made.session.id;
    marker.moment = m_made.moment(20, 22);
    marker.type = QStringLiteral("withdrawal");
    valueOf(one.markers().add(marker));
    valueOf(one.markers().add(marker));
    succeed(other.access().finish(m_made.session.id));
    EXPECT_EQ(categoryOf(one.markers().add(marker)), ErrorCategory::Refused);
}

TEST_F(KnownReadsOfALibrary, TwoProgramsInTurnMakeOneAudit)
{
    Library one = owner();
    Library other = owner();
    m_made = make(one, QStringLiteral("KESTREL-7"), 'a');
    for (int i = 0; i < 3; ++i) {
        for (Library* library : {&one, &other, &one}) {
            const Note note = valueOf(library->notes().add(words("in turn")));
            valueOf(library->edits().add(m_made.session.id, QStringLiteral("note.add"), {}));
            EXPECT_TRUE(library->notes().get(note.id).has_value());
        }
    }
    EXPECT_EQ(valueOf(one.edits().list(m_made.session.id)).size(), 9);
    EXPECT_TRUE(valueOf(other.verify()).sound());
}

TEST_F(KnownReadsOfALibrary, WhatWasPreparedHoldsUntilSomebodyElseWrites)
{
    Library one = owner();
    Library other = owner();
    m_made = make(one, QStringLiteral("KESTREL-7"), 'a');
    const QUuid session = m_made.session.id;
    const auto addTo = [&](Library& library) {
        valueOf(library.notes().add(words("a word", Visibility::Private)));
        return valueOf(library.edits().add(session, QStringLiteral("note.add"), {})).position;
    };
    one.edits().prepare(session);
    EXPECT_EQ(addTo(one), 1);
    one.edits().prepare(session);
    EXPECT_EQ(addTo(one), 2);
    one.edits().prepare(session);
    EXPECT_EQ(addTo(other), 3);
    EXPECT_EQ(addTo(one), 4);
    one.edits().prepare(session);
    valueOf(one.edits().takeBack(session, valueOf(one.edits().nextToUndo(session))->id));
    EXPECT_EQ(addTo(one), 5);
    EXPECT_EQ(valueOf(one.edits().list(session))[3].state, EditState::Dropped);
    EXPECT_TRUE(valueOf(other.verify()).sound());
}

TEST_F(KnownReadsOfALibrary, AStepGoesAfterTheLastOneWhoeverWroteOrTookItBack)
{
    Library one = owner();
    Library other = owner();
    m_made = make(one, QStringLiteral("KESTREL-7"), 'a');
    const QUuid session = m_made.session.id;
    const auto addTo = [&](Library& library) {
        valueOf(library.notes().add(words("a word")));
        return valueOf(library.edits().add(session, QStringLiteral("note.add"), {}));
    };
    EXPECT_EQ(addTo(one).position, 1);
    EXPECT_EQ(addTo(one).position, 2);
    const Edit third = addTo(other);
    EXPECT_EQ(third.position, 3);
    valueOf(other.edits().takeBack(session, third.id));
    EXPECT_EQ(addTo(one).position, 4);
    EXPECT_EQ(valueOf(other.edits().list(session))[2].state, EditState::Dropped);
    EXPECT_EQ(categoryOf(one.atomically([&]() -> base::Status {
                  addTo(one);
                  return base::fail(ErrorCategory::Cancelled, "given up");
              })),
              ErrorCategory::Cancelled);
    const Edit fifth = addTo(one);
    EXPECT_EQ(fifth.position, 5);
    valueOf(one.edits().takeBack(session, fifth.id));
    EXPECT_EQ(addTo(one).position, 6);
    EXPECT_EQ(valueOf(one.edits().list(session))[4].state, EditState::Dropped);
    EXPECT_TRUE(valueOf(one.verify()).sound());
}

} // namespace
} // namespace alliance::db
