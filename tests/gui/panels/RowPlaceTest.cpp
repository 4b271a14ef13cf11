// Rows that paint themselves, read from left to right and from right to left: what stands in one line of a row does
// not run into each other, however long a name is.

#include "app/models/MarkerListModel.h"
#include "app/models/MomentListModel.h"
#include "app/models/NoteListModel.h"
#include "app/models/PaletteModel.h"
#include "app/models/SearchListModel.h"
#include "app/models/SessionListModel.h"
#include "app/panels/DifferencesPanel.h"
#include "app/panels/MarkersList.h"
#include "app/panels/MomentDelegate.h"
#include "app/panels/NotesList.h"
#include "app/panels/PaletteDelegate.h"
#include "app/panels/SearchDelegate.h"
#include "app/panels/SessionDelegate.h"
#include "app/windows/CompareFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace alliance::app
{
namespace
{

constexpr QSize kRow(460, 120);
const QString kLong = QStringLiteral("שתיקה ארוכה ואז אנחה Dr. Wilhelmina Ashdown-Featherstonehaugh ").repeated(4);

class RowPlace : public WindowTest, public ::testing::WithParamInterface<Qt::LayoutDirection>
{
protected:
    struct Words {
        int role;
        QString text;
    };

    static QImage painted(QAbstractItemDelegate& delegate, const QList<Words>& words)
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem);
        model.setData(model.index(0, 0), -1, MomentListModel::ShapeRole);
        for (const Words& one : words)
            model.setData(model.index(0, 0), one.text, one.role);
        QImage image(kRow, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(GetParam());
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = GetParam();
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }
    static QRect changed(const QImage& before, const QImage& after)
    {
        QRect where;
        for (int y = 0; y < before.height(); ++y)
            for (int x = 0; x < before.width(); ++x)
                if (before.pixel(x, y) != after.pixel(x, y))
                    where |= QRect(x, y, 1, 1);
        return where;
    }
    // The long words come to a row that has the short ones already; either is first in the order of reading.
    static void expectApart(QAbstractItemDelegate& delegate, int longRole, const Words& brief, bool longFirst = true)
    {
        const QImage empty = painted(delegate, {});
        const QImage one = painted(delegate, {brief});
        const QRect briefAt = changed(empty, one);
        const QRect longAt = changed(one, painted(delegate, {brief, {longRole, kLong}}));
        ASSERT_FALSE(briefAt.isEmpty());
        ASSERT_GT(longAt.width(), kRow.width() / 5);
        EXPECT_FALSE(longAt.intersects(briefAt))
            << longAt.left() << " to " << longAt.right() << " and " << briefAt.left() << " to " << briefAt.right();
        EXPECT_EQ(longAt.center().x() < briefAt.center().x(), (GetParam() == Qt::LeftToRight) == longFirst);
    }
};

TEST_P(RowPlace, OfDifferences)
{
    expectApart(*m_window->compare().list().list().itemDelegate(), DifferenceListModel::TitleRole,
                {DifferenceListModel::TimeRole, QStringLiteral("0:12:40")});
}

TEST_P(RowPlace, OfMoments)
{
    MomentDelegate moments(m_theme, [](const QModelIndex&) { return QImage(); });
    expectApart(moments, MomentListModel::TitleRole, {MomentListModel::NoteRole, QStringLiteral("Silence")});
    const QImage narrow = painted(moments, {{MomentListModel::TitleRole, kLong}});
    const QImage both = painted(moments, {{MomentListModel::TitleRole, kLong}, {MomentListModel::NoteRole, kLong}});
    EXPECT_LT(changed(narrow, both).width(), kRow.width() - 128) << "the picture is free of words";
}

TEST_P(RowPlace, OfNotes)
{
    QAbstractItemDelegate& notes = *m_window->findChild<NotesList*>()->list().itemDelegate();
    expectApart(notes, NoteListModel::KindRole, {NoteListModel::TimeRole, QStringLiteral("0:12:40")}, false);
    expectApart(notes, NoteListModel::KindRole, {NoteListModel::TagsRole, QStringLiteral("M1 S2")});
    expectApart(notes, NoteListModel::TagsRole, {NoteListModel::TimeRole, QStringLiteral("0:12:40")}, false);
}

// Whatever direction the program is read in, a paragraph begins where its own words do.
TEST_P(RowPlace, OfTheWordsOfNotes)
{
    QAbstractItemDelegate& notes = *m_window->findChild<NotesList*>()->list().itemDelegate();
    const QImage empty = painted(notes, {});
    const QRect hebrew =
        changed(empty, painted(notes, {{NoteListModel::TextRole, QStringLiteral("שתיקה ארוכה ואז אנחה")}}));
    const QRect latin =
        changed(empty, painted(notes, {{NoteListModel::TextRole, QStringLiteral("A long silence, a sigh")}}));
    ASSERT_FALSE(hebrew.isEmpty());
    ASSERT_FALSE(latin.isEmpty());
    EXPECT_GT(hebrew.center().x(), kRow.width() / 2) << hebrew.left() << " to " << hebrew.right();
    EXPECT_LT(latin.center().x(), kRow.width() / 2) << latin.left() << " to " << latin.right();
}

TEST_P(RowPlace, OfMarkers)
{
    expectApart(*m_window->findChild<MarkersList*>()->list().itemDelegate(), MarkerListModel::TitleRole,
                {MarkerListModel::TimeRole, QStringLiteral("0:12:40")});
}

TEST_P(RowPlace, OfSessions)
{
    SessionDelegate sessions(m_theme, nullptr);
    expectApart(sessions, SessionListModel::TitleRole,
                {SessionListModel::StateTextRole, QStringLiteral("12 to review")});
}

TEST_P(RowPlace, OfWhatWasFound)
{
    SearchDelegate found(m_theme, nullptr);
    expectApart(found, SearchListModel::PlaceRole, {SearchListModel::DateRole, QStringLiteral("14 Mar 2026")});
}

TEST_P(RowPlace, OfCommands)
{
    PaletteDelegate commands(m_theme, nullptr);
    expectApart(commands, Qt::DisplayRole, {PaletteModel::KeysRole, QStringLiteral("Ctrl+Shift+M")});
}

std::string nameOf(const ::testing::TestParamInfo<Qt::LayoutDirection>& direction)
{
    return direction.param == Qt::LeftToRight ? "FromLeft" : "FromRight";
}

INSTANTIATE_TEST_SUITE_P(Read, RowPlace, ::testing::Values(Qt::LeftToRight, Qt::RightToLeft), nameOf);

} // namespace
} // namespace alliance::app
