#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class CollectionRecords : public LibraryTest
{
protected:
    Collection make(const char* name, const QUuid& parent = {})
    {
        return valueOf(library().collections().create(QString::fromUtf8(name), parent));
    }
    Example add(const Collection& collection, double at, const char* title)
    {
        return valueOf(
            library().collections().addExample({collection.id, moment(at, at + 2), QString::fromUtf8(title), {}}));
    }
    std::string tree()
    {
        std::string names;
        for (const Collection& one : valueOf(library().collections().list()))
            names += one.name.toStdString() + (one.parentId.isNull() ? "; " : "< ");
        return names;
    }
    std::string titles(const Collection& collection)
    {
        std::string all;
        for (const Example& one : valueOf(library().collections().examples(collection.id)))
            all += one.title.toStdString() + ";";
        return all;
    }
};

TEST_F(CollectionRecords, AreListedAsATreeInTheirOrder)
{
    const Collection first = make("Withdrawal");
    const Collection second = make("Repair");
    make("Silence", first.id);
    make("Compliance", first.id);
    EXPECT_EQ(tree(), "Withdrawal; Silence< Compliance< Repair; ");
    valueOf(library().collections().move(second.id, {}, 0));
    EXPECT_EQ(tree(), "Repair; Withdrawal; Silence< Compliance< ");
    valueOf(library().collections().move(second.id, first.id, 1));
    EXPECT_EQ(tree(), "Withdrawal; Silence< Repair< Compliance< ");
}

TEST_F(CollectionRecords, KeepTheirNamesApartFromTheirSiblings)
{
    const Collection first = make("Withdrawal");
    EXPECT_EQ(categoryOf(library().collections().create(QStringLiteral(" Withdrawal "))), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(library().collections().create(QStringLiteral("  "))), ErrorCategory::Invalid);
    make("Withdrawal", first.id);
    const Collection other = make("Other");
    EXPECT_EQ(categoryOf(library().collections().rename(other.id, QStringLiteral("Withdrawal"))),
              ErrorCategory::Conflict);
    valueOf(library().collections().rename(other.id, QStringLiteral("Repair")));
    EXPECT_EQ(tree(), "Withdrawal; Withdrawal< Repair; ");
}

TEST_F(CollectionRecords, AreNeverPutInsideThemselves)
{
    const Collection outer = make("Outer");
    const Collection inner = make("Inner", outer.id);
    EXPECT_EQ(categoryOf(library().collections().move(outer.id, inner.id, 0)), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(library().collections().move(outer.id, outer.id, 0)), ErrorCategory::Invalid);
    EXPECT_EQ(tree(), "Outer; Inner< ");
}

TEST_F(CollectionRecords, RemovedOnesComeBackWithAllThatWasInThem)
{
    const Collection outer = make("Outer");
    const Collection inner = make("Inner", outer.id);
    add(inner, 3, "one");
    succeed(library().collections().setRemoved(outer.id, true));
    EXPECT_EQ(tree(), "");
    EXPECT_EQ(categoryOf(library().collections().setRemoved(outer.id, true)), ErrorCategory::NotFound);
    succeed(library().collections().setRemoved(outer.id, false));
    EXPECT_EQ(tree(), "Outer; Inner< ");
    EXPECT_EQ(titles(inner), "one;");
}

TEST_F(CollectionRecords, ExamplesKeepTheirOrderAndCanBeMoved)
{
    const Collection from = make("From");
    const Collection to = make("To");
    add(from, 1, "one");
    const Example two = add(from, 2, "two");
    const Example three = add(from, 3, "three");
    valueOf(library().collections().moveExample(three.id, from.id, 0));
    EXPECT_EQ(titles(from), "three;one;two;");
    valueOf(library().collections().moveExample(two.id, to.id, 5));
    EXPECT_EQ(titles(from), "three;one;");
    EXPECT_EQ(titles(to), "two;");
    valueOf(library().collections().retitleExample(two.id, QStringLiteral("second")));
    EXPECT_EQ(titles(to), "second;");
    EXPECT_EQ(valueOf(library().collections().list())[0].examples, 2);
}

TEST_F(CollectionRecords, AnExampleIsOnAMomentOfItsRecording)
{
    const Collection collection = make("Withdrawal");
    const Example example = add(collection, 4, "look down");
    EXPECT_EQ(example.moment, moment(4, 6));
    EXPECT_EQ(example.sessionId, m_session.id);
    ExampleDraft outside{collection.id, moment(4, 6), {}, {}};
    outside.moment.contentHash = hashOf('b');
    EXPECT_EQ(categoryOf(library().collections().addExample(outside)), ErrorCategory::Conflict);
    outside = {QUuid::createUuid(), moment(4, 6), {}, {}};
    EXPECT_EQ(categoryOf(library().collections().addExample(outside)), ErrorCategory::NotFound);
}

TEST_F(CollectionRecords, SeveralExamplesAreRemovedWhollyOrNotAtAll)
{
    const Collection collection = make("Withdrawal");
    const Example one = add(collection, 1, "one");
    const Example two = add(collection, 2, "two");
    EXPECT_EQ(categoryOf(library().collections().setExamplesRemoved({one.id, QUuid::createUuid()}, true)),
              ErrorCategory::NotFound);
    EXPECT_EQ(titles(collection), "one;two;");
    succeed(library().collections().setExamplesRemoved({one.id, two.id}, true));
    EXPECT_EQ(titles(collection), "");
    const AuditEvent event = valueOf(library().audit().list()).last();
    EXPECT_EQ(event.sessionId, m_session.id);
    EXPECT_EQ(event.detail[QStringLiteral("examples")].toArray().size(), 2);
    succeed(library().collections().setExamplesRemoved({one.id, two.id}, false));
    EXPECT_EQ(titles(collection), "one;two;");
    EXPECT_EQ(valueOf(library().collections().examplesOfSession(m_session.id)).size(), 2);
}

} // namespace
} // namespace alliance::db
