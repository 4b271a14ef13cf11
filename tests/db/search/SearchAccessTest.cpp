// What becomes readable while search is open is found without unlocking again.

#include "db/search/LibrarySearch.h"
#include "tests/db/SealedLibraryFixture.h"

namespace alliance::db
{
namespace
{

constexpr const char* kRater = "kite kite kite kite";
constexpr const char* kTomas = "reeds in the wind";

class SearchAccess : public SealedLibraryTest
{
protected:
    static qsizetype count(LibrarySearch& search, const QString& typed)
    {
        succeed(search.update());
        return valueOf(search.find(parseSearch(typed), 100)).hits.size();
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
