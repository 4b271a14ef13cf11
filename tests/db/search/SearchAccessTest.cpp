// What becomes readable while search is open is found without unlocking again.

#include "db/search/LibrarySearch.h"
#include "tests/db/SealedLibraryFixture.h"

namespace alliance::db
{
namespace
{

constexpr const char* kRater = "kites kites kites kites";
constexpr const char* kTomas = "reeds in the wind";

class SearchAccess : public SealedLibraryTest
{
protected:
    static qsizetype count(LibrarySearch& search, const QString& typed)
    {
        succeed(search.update());
        return valueOf(search.find(parseSearch(typed), 100)).hits.size();
    }
    static QUuid proposed(Library& library, const Made& made)
    {
        CandidateDraft draft;
        draft.moment = made.moment(1, 3);
        draft.rank = 1;
        draft.confidence = 0.9;
        MeasurementRun run;
        run.recordingId = draft.moment.recordingId;
        valueOf(library.candidates().storeRun(run, {draft}));
        return valueOf(library.candidates().listOfSession(made.session.id)).front().id;
    }
    static std::unique_ptr<LibrarySearch> searchIn(const Library& library)
    {
        auto search = valueOf(LibrarySearch::open(library.handle()));
        succeed(search->fill());
        return search;
    }
};

TEST_F(SearchAccess, KeysThatAreCompletedByTheNextOpeningOfSomebodyElseBringTheirNotes)
{
    const Person rater = add(PersonRole::GuestRater, QStringLiteral("Kit Ames"), kRater);
    QUuid session;
    {
        Library library = owner();
        const Made made = make(library, QStringLiteral("HERON"), 'a');
        session = made.session.id;
        valueOf(library.notes().add(made.note(QStringLiteral("looked at the floor"), Visibility::Trainee)));
        succeed(library.access().hand(session, rater.id));
    }
    Library library = openAs(kRater);
    const auto search = searchIn(library);
    EXPECT_EQ(count(*search, QStringLiteral("floor")), 0) << "blind until finished";
    succeed(library.access().finish(session));
    EXPECT_EQ(count(*search, QStringLiteral("floor")), 0);
    owner();
    EXPECT_EQ(count(*search, QStringLiteral("floor")), 1);
}

TEST_F(SearchAccess, OfASessionThatIsWatchedOnOnesOwnOnlyWhatOneWroteIsFound)
{
    const Person tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
    QUuid session;
    std::optional<Made> made;
    {
        Library library = owner();
        made = make(library, QStringLiteral("HERON"), 'a');
        session = made->session.id;
        succeed(library.access().grant(session, tomas.id, SessionPart::Therapist));
        valueOf(library.notes().add(made->note(QStringLiteral("looked at the floor"), Visibility::Trainee)));
    }
    Library library = openAs(kTomas);
    valueOf(library.notes().add(made->note(QStringLiteral("the floor was cold"), Visibility::Private)));
    const auto search = searchIn(library);
    const SearchQuery floor = parseSearch(QStringLiteral("floor"));
    EXPECT_EQ(valueOf(search->find(floor, 100)).hits.size(), 2);
    const SearchAnswer own = valueOf(search->find(floor, 100, {session}));
    ASSERT_EQ(own.hits.size(), 1);
    EXPECT_EQ(own.hits[0].place.author, tomas.id);
    EXPECT_EQ(own.count, 1) << "nor is told how much there is";
    EXPECT_EQ(valueOf(search->find(floor, 100, {QUuid::createUuid()})).hits.size(), 2) << "others as before";
    EXPECT_EQ(valueOf(search->find(parseSearch(QStringLiteral("heron in:session")), 100, {session})).hits.size(), 1);
}

TEST_F(SearchAccess, OfADecisionThatSomebodyElseMadeAnewOnesOwnIsStillFoundByWhoeverIsNotToldOfTheirs)
{
    const Person tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
    QUuid session;
    QUuid candidate;
    {
        Library library = owner();
        const Made made = make(library, QStringLiteral("HERON"), 'a');
        session = made.session.id;
        succeed(library.access().grant(session, tomas.id, SessionPart::Therapist));
        candidate = proposed(library, made);
    }
    {
        Library library = openAs(kTomas);
        valueOf(library.candidates().decide(candidate, {DecisionState::Rejected, QStringLiteral("reads"), {}}, 0));
    }
    valueOf(owner().candidates().decide(candidate, {DecisionState::Accepted, QStringLiteral("really"), {}}, 1));
    Library library = openAs(kTomas);
    const auto search = searchIn(library);
    const auto found = [&](const char* words, const QSet<QUuid>& ownOnly) {
        succeed(search->update());
        return valueOf(search->find(parseSearch(QString::fromUtf8(words)), 100, ownOnly)).hits.size();
    };
    EXPECT_EQ(found("in:decision", {}), 2) << "each of both stands by theirs";
    EXPECT_EQ(found("decision:rejected reads", {session}), 1);
    EXPECT_EQ(found("decision:accepted", {session}), 0);
    // Taken back, it is not what they stand by.
    valueOf(library.candidates().decide(candidate, {DecisionState::Rejected, QStringLiteral("reads on"), {}}, 2));
    EXPECT_EQ(found("reads", {session}), 1);
    valueOf(library.candidates().restore(candidate, 2, 3));
    EXPECT_EQ(found("\"reads on\"", {session}), 0);
    EXPECT_EQ(found("decision:accepted", {session}), 0) << "what the other one decided is back, and not theirs";
    EXPECT_EQ(found("decision:rejected reads", {session}), 1);
}

TEST_F(SearchAccess, TagsThatSomebodyElseGaveASessionAreNotFoundWhileItIsWatchedOnOnesOwn)
{
    const Person tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
    QUuid session;
    {
        Library library = owner();
        session = make(library, QStringLiteral("HERON"), 'a').session.id;
        succeed(library.access().grant(session, tomas.id, SessionPart::Therapist));
        valueOf(library.sessionTags().set(session, {QStringLiteral("repair")}, 0));
    }
    Library library = openAs(kTomas);
    const auto search = searchIn(library);
    const auto find = [&](const char* words, const QSet<QUuid>& ownOnly) {
        succeed(search->update());
        return valueOf(search->find(parseSearch(QString::fromUtf8(words)), 100, ownOnly));
    };
    const auto completed = [&](const QSet<QUuid>& ownOnly) {
        return search->values(SearchField::Tag, QStringLiteral("re"), 5, ownOnly);
    };
    EXPECT_EQ(find("repair", {}).count, 1);
    EXPECT_EQ(find("heron in:session", {}).count, 1) << "once, though it is there without its tags, too";
    EXPECT_EQ(find("heron in:session", {}).hits.value(0).tags.text, QStringLiteral("repair"));
    EXPECT_EQ(completed({}), QStringList{QStringLiteral("repair")});
    EXPECT_EQ(find("repair", {session}).count, 0);
    EXPECT_EQ(find("tag:repair", {session}).count, 0);
    EXPECT_EQ(completed({session}), QStringList());
    const SearchAnswer bare = find("heron in:session", {session});
    ASSERT_EQ(bare.hits.size(), 1);
    EXPECT_TRUE(bare.hits[0].tags.text.isEmpty());
    valueOf(library.sessionTags().set(session, {QStringLiteral("mine")}, 1));
    EXPECT_EQ(find("mine", {session}).count, 1) << "what one gave oneself";
    EXPECT_EQ(find("heron in:session", {session}).count, 1);
}

TEST_F(SearchAccess, NobodyIsNamedOfWhomNothingCanBeFound)
{
    const Person tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
    add(PersonRole::Trainee, QStringLiteral("Una Lamp"), "a lamp and a boat");
    {
        Library library = owner();
        const QUuid session = make(library, QStringLiteral("HERON"), 'a').session.id;
        succeed(library.access().grant(session, tomas.id, SessionPart::Therapist));
    }
    Library library = openAs(kTomas);
    const auto search = searchIn(library);
    const auto named = [&] { return search->values(SearchField::Person, {}, 10, {}); };
    EXPECT_FALSE(named().contains(QStringLiteral("Una Lamp"))) << named().join(u',').toStdString();
    const Made own = make(library, QStringLiteral("TERN"), 'b');
    valueOf(library.notes().add(own.note(QStringLiteral("looked at the floor"), Visibility::Private)));
    succeed(search->update());
    EXPECT_TRUE(named().contains(QStringLiteral("Tomas Reed"))) << named().join(u',').toStdString();
}

TEST_F(SearchAccess, ASessionThatIsGivenBringsItsCase)
{
    const Person tomas = add(PersonRole::Trainee, QStringLiteral("Tomas Reed"), kTomas);
    QUuid session;
    {
        Library library = owner();
        session = make(library, QStringLiteral("HERON"), 'a').session.id;
    }
    Library library = openAs(kTomas);
    const auto search = searchIn(library);
    EXPECT_EQ(count(*search, QStringLiteral("heron in:case")), 0);
    EXPECT_EQ(count(*search, QStringLiteral("heron in:session")), 0);
    succeed(owner().access().grant(session, tomas.id, SessionPart::Therapist));
    EXPECT_EQ(count(*search, QStringLiteral("heron in:case")), 1);
    EXPECT_EQ(count(*search, QStringLiteral("heron in:session")), 1);
    EXPECT_EQ(count(*search, QStringLiteral("case:heron in:session")), 1);
}

} // namespace
} // namespace alliance::db
