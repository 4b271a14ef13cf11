#include "app/models/CollectionMoves.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

// A
//   A1
//   A2
// B
// C
class CollectionMoves : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_a = put({}, 0);
        m_a1 = put(m_a, 0);
        m_a2 = put(m_a, 1);
        m_b = put({}, 1);
        m_c = put({}, 2);
    }
    QUuid put(const QUuid& parent, int position)
    {
        CollectionItem item;
        item.record.id = QUuid::createUuid();
        item.record.parentId = parent;
        item.record.position = position;
        m_all.append(item);
        return item.record.id;
    }
    std::optional<CollectionPlace> moved(const QUuid& id, CollectionMove move) const
    {
        return movedTo(m_all, id, move);
    }
    std::optional<CollectionPlace> dropped(const QUuid& id, const QUuid& parent, int row) const
    {
        return droppedAt(m_all, id, parent, row);
    }

    QList<CollectionItem> m_all;
    QUuid m_a, m_a1, m_a2, m_b, m_c;
};

TEST_F(CollectionMoves, UpAndDownStayAmongTheSiblings)
{
    EXPECT_EQ(moved(m_b, CollectionMove::Up), (CollectionPlace{{}, 0}));
    EXPECT_EQ(moved(m_b, CollectionMove::Down), (CollectionPlace{{}, 2}));
    EXPECT_EQ(moved(m_a1, CollectionMove::Down), (CollectionPlace{m_a, 1}));
    EXPECT_FALSE(moved(m_a, CollectionMove::Up));
    EXPECT_FALSE(moved(m_c, CollectionMove::Down));
    EXPECT_FALSE(moved(m_a2, CollectionMove::Down));
}

TEST_F(CollectionMoves, InGoesToTheEndOfTheOneAboveAndOutBehindTheParent)
{
    EXPECT_EQ(moved(m_b, CollectionMove::In), (CollectionPlace{m_a, 2}));
    EXPECT_EQ(moved(m_a2, CollectionMove::In), (CollectionPlace{m_a1, 0}));
    EXPECT_FALSE(moved(m_a, CollectionMove::In)) << "there is none above";
    EXPECT_EQ(moved(m_a1, CollectionMove::Out), (CollectionPlace{{}, 1}));
    EXPECT_FALSE(moved(m_b, CollectionMove::Out)) << "it is at the top";
    EXPECT_FALSE(moved(QUuid::createUuid(), CollectionMove::Up)) << "it is gone";
}

TEST_F(CollectionMoves, ADropCountsWithoutWhatIsDraggedAndNeverGoesInsideItself)
{
    EXPECT_EQ(dropped(m_a, {}, 2), (CollectionPlace{{}, 1}));
    EXPECT_EQ(dropped(m_c, {}, 0), (CollectionPlace{{}, 0}));
    EXPECT_EQ(dropped(m_c, m_a, 1), (CollectionPlace{m_a, 1}));
    EXPECT_EQ(dropped(m_c, m_a, -1), (CollectionPlace{m_a, 2})) << "on it: at its end";
    EXPECT_EQ(dropped(m_a, {}, -1), (CollectionPlace{{}, 2}));
    EXPECT_FALSE(dropped(m_a, m_a1, 0));
    EXPECT_FALSE(dropped(m_a, m_a, -1));
}

QList<MomentItem> fourExamples() // of one collection
{
    const QUuid own = QUuid::createUuid();
    QList<MomentItem> all(4);
    for (MomentItem& one : all) {
        one.example = QUuid::createUuid();
        one.collection = own;
    }
    return all;
}

TEST(ExamplePlaces, AnExampleMovesAmongThoseOfItsOwnCollection)
{
    QList<MomentItem> all = fourExamples();
    all[3].collection = QUuid::createUuid();
    const QUuid a = all[0].example;
    const QUuid b = all[1].example;
    const QUuid c = all[2].example;
    EXPECT_EQ(examplePlace(all, all, b, -1), 0);
    EXPECT_EQ(examplePlace(all, all, b, 1), 2);
    EXPECT_EQ(examplePlace(all, all, c, 1), std::nullopt) << "the next one is in another collection";
    EXPECT_EQ(examplePlace(all, all, a, -1), std::nullopt);
    EXPECT_EQ(examplePlaceBefore(all, a, c), 1);
    EXPECT_EQ(examplePlaceBefore(all, c, a), 0);
    EXPECT_EQ(examplePlaceBefore(all, b, b), 1) << "where it was";
    EXPECT_EQ(examplePlaceBefore(all, a, {}), 2) << "behind the last one";
    EXPECT_EQ(examplePlaceBefore(all, a, all[3].example), std::nullopt);
}

TEST(ExamplePlaces, WhatIsNotShownIsPassedOverAndCounted)
{
    const QList<MomentItem> all = fourExamples();
    const QList<MomentItem> shown{all[0], all[2], all[3]};
    EXPECT_EQ(examplePlace(all, shown, all[0].example, 1), 2) << "behind the next one that is shown";
    EXPECT_EQ(examplePlace(all, shown, all[2].example, -1), 0);
    EXPECT_EQ(examplePlace(all, shown, all[2].example, 1), 3);
    EXPECT_EQ(examplePlace(all, shown, all[3].example, 1), std::nullopt);
    EXPECT_EQ(examplePlace(all, shown, all[1].example, 1), std::nullopt) << "it is not shown itself";
}

} // namespace
} // namespace alliance::app
