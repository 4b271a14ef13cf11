#include "app/timeline/TimelineWidget.h"

#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineMarks.h"
#include "tests/gui/KeptPicture.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <QContextMenuEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace alliance::app
{
namespace
{

using base::MediaTime;
using base::TimeRange;

class TimelineWidgetTest : public testing::Test
{
protected:
    TimelineWidgetTest()
    {
        m_widget.resize(1200, 320);
        m_widget.setData(sampleTimeline());
        m_widget.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_widget));
        m_widget.setFocus();
        // As the player does: every wish is granted.
        QObject::connect(&m_widget, &TimelineWidget::seekRequested, &m_widget, &TimelineWidget::setPlayhead);
        QObject::connect(&m_widget, &TimelineWidget::scrubbed, &m_widget, &TimelineWidget::setPlayhead);
    }

    TimelineLayout layout() const { return m_widget.rows(); }
    QPoint pointAt(double seconds, TimelineRowKind kind) const
    {
        const auto where = layout();
        const auto visible = m_widget.visibleRange();
        const double x = (seconds - visible.start.seconds()) / visible.length().seconds() * where.body.width();
        for (const auto& row : where.rows) {
            if (row.kind == kind)
                return {where.headerWidth + static_cast<int>(std::lround(x)), row.rect.center().y()};
        }
        return {};
    }
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, m_widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&m_widget, &event);
    }
    bool onFrame(MediaTime time) const
    {
        const auto& frames = m_widget.data().frames;
        return frames.timeOf(frames.frameAt(time)) == time;
    }

    Theme m_theme = lightTheme();
    TimelineWidget m_widget{m_theme};
};

TEST_F(TimelineWidgetTest, APersonsNameAndTheRightButtonAskForTheMenuOfThatPerson)
{
    QSignalSpy menus(&m_widget, &TimelineWidget::personMenuRequested);
    QSignalSpy scrubs(&m_widget, &TimelineWidget::scrubbed);
    const int person = m_widget.data().people.front().id;
    const QPoint row = pointAt(90, TimelineRowKind::Behaviours);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, QPoint(20, row.y()));
    ASSERT_EQ(menus.size(), 1);
    EXPECT_EQ(menus[0][0].toInt(), person);
    QContextMenuEvent event(QContextMenuEvent::Mouse, row, m_widget.mapToGlobal(row));
    QCoreApplication::sendEvent(&m_widget, &event);
    ASSERT_EQ(menus.size(), 2);
    EXPECT_NEAR(menus[1][1].value<MediaTime>().seconds(), 90, 1);
    EXPECT_EQ(scrubs.size(), 0);
}

TEST_F(TimelineWidgetTest, MarksOfWhereAPersonLooksAreDrawnAndTold)
{
    TimelineData data = sampleTimeline();
    const int person = data.people.front().id;
    m_widget.setData(data);
    const QImage before = m_widget.grab().toImage();
    const MediaTime here = MediaTime::fromSeconds(90);
    data.gazeMarks = {{QUuid::createUuid(), {here, here}, person, true},
                      {QUuid::createUuid(), {MediaTime::fromSeconds(200), MediaTime::fromSeconds(230)}, person, false}};
    m_widget.setData(data);
    EXPECT_NE(m_widget.grab().toImage(), before);
    TimelineView view;
    view.setDuration(data.duration);
    view.setWidth(layout().body.width());
    const QStringList lines = describePoint(layout(), data, view, pointAt(90, TimelineRowKind::Behaviours));
    EXPECT_TRUE(lines.join(QLatin1Char(' ')).contains(QStringLiteral("looking at the partner"))) << lines.size();
}

TEST_F(TimelineWidgetTest, GoesToAFrameWhereItIsClicked)
{
    QSignalSpy scrubs(&m_widget, &TimelineWidget::scrubbed);
    QSignalSpy ended(&m_widget, &TimelineWidget::scrubEnded);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, pointAt(90, TimelineRowKind::Sound));
    ASSERT_EQ(scrubs.size(), 1);
    EXPECT_EQ(ended.size(), 1);
    EXPECT_TRUE(onFrame(m_widget.playhead()));
    EXPECT_NEAR(m_widget.playhead().seconds(), 90, 0.25);
}

TEST_F(TimelineWidgetTest, ScrubsWhileDragged)
{
    QSignalSpy scrubs(&m_widget, &TimelineWidget::scrubbed);
    QSignalSpy ended(&m_widget, &TimelineWidget::scrubEnded);
    QTest::mousePress(&m_widget, Qt::LeftButton, {}, pointAt(60, TimelineRowKind::Sound));
    for (int s = 61; s <= 80; ++s)
        QTest::mouseMove(&m_widget, pointAt(s, TimelineRowKind::Sound));
    EXPECT_EQ(ended.size(), 0);
    QTest::mouseRelease(&m_widget, Qt::LeftButton, {}, pointAt(80, TimelineRowKind::Sound));
    EXPECT_EQ(ended.size(), 1);
    EXPECT_GE(scrubs.size(), 20);
    for (const auto& scrub : scrubs)
        EXPECT_TRUE(onFrame(scrub[0].value<MediaTime>()));
    EXPECT_NEAR(m_widget.playhead().seconds(), 80, 0.25);
}

TEST_F(TimelineWidgetTest, ZoomsWithTheWheelAtThePointerAndMovesWithShift)
{
    const QPoint at = pointAt(45, TimelineRowKind::Sound);
    const auto before = m_widget.visibleRange();
    wheel(at, 480);
    const auto zoomed = m_widget.visibleRange();
    EXPECT_LT(zoomed.length(), before.length());
    EXPECT_NEAR(pointAt(45, TimelineRowKind::Sound).x(), at.x(), 2);
    wheel(at, -120, Qt::ShiftModifier);
    EXPECT_GT(m_widget.visibleRange().start, zoomed.start);
    EXPECT_EQ(m_widget.visibleRange().length(), zoomed.length());
}

TEST_F(TimelineWidgetTest, ActivatesTheCandidateOrNoteThatIsClicked)
{
    QSignalSpy candidates(&m_widget, &TimelineWidget::candidateActivated);
    QSignalSpy notes(&m_widget, &TimelineWidget::noteActivated);
    QSignalSpy seeks(&m_widget, &TimelineWidget::scrubbed);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, pointAt(24, TimelineRowKind::Candidates));
    ASSERT_EQ(candidates.size(), 1);
    EXPECT_EQ(candidates[0][0].toUuid(), m_widget.data().candidates.front().id);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, pointAt(31, TimelineRowKind::Notes));
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0][0].toUuid(), m_widget.data().notes.front().id);
    EXPECT_EQ(seeks.size(), 0);
}

TEST_F(TimelineWidgetTest, SelectsARangeWithShiftAndSnapsToTheEdgesOfACandidate)
{
    QSignalSpy ranges(&m_widget, &TimelineWidget::rangeSelected);
    const TimeRange candidate = m_widget.data().candidates[1].range;
    const QPoint offset(3, 0);
    QTest::mousePress(&m_widget, Qt::LeftButton, Qt::ShiftModifier,
                      pointAt(candidate.start.seconds(), TimelineRowKind::Sound) + offset);
    QTest::mouseMove(&m_widget, pointAt(50, TimelineRowKind::Sound));
    QTest::mouseMove(&m_widget, pointAt(candidate.end.seconds(), TimelineRowKind::Sound) - offset);
    QTest::mouseRelease(&m_widget, Qt::LeftButton, Qt::ShiftModifier,
                        pointAt(candidate.end.seconds(), TimelineRowKind::Sound) - offset);
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0][0].value<TimeRange>(), candidate);
    ASSERT_TRUE(m_widget.selectedRange());
}

TEST_F(TimelineWidgetTest, IsWalkedByKeyboardAlone)
{
    const auto& frames = m_widget.data().frames;
    QTest::keyClick(&m_widget, Qt::Key_Right);
    QTest::keyClick(&m_widget, Qt::Key_Right);
    EXPECT_EQ(m_widget.playhead(), frames.timeOf(2));
    QTest::keyClick(&m_widget, Qt::Key_Left);
    EXPECT_EQ(m_widget.playhead(), frames.timeOf(1));
    QTest::keyClick(&m_widget, Qt::Key_End);
    EXPECT_EQ(m_widget.playhead(), frames.timeOf(frames.count - 1));
    QTest::keyClick(&m_widget, Qt::Key_Home);
    EXPECT_EQ(m_widget.playhead(), MediaTime{});
    MediaTime last{-1};
    for (int i = 0; i < 5; ++i) {
        m_widget.goToNextEdge();
        EXPECT_GT(m_widget.playhead(), last);
        EXPECT_TRUE(onFrame(m_widget.playhead()));
        last = m_widget.playhead();
    }

    m_widget.goToPreviousEdge();
    EXPECT_LT(m_widget.playhead(), last);

    QTest::keyClick(&m_widget, Qt::Key_Home);
    QSignalSpy candidates(&m_widget, &TimelineWidget::candidateActivated);
    QTest::keyClick(&m_widget, Qt::Key_Down);
    ASSERT_EQ(candidates.size(), 1);
    m_widget.setCurrentCandidate(candidates[0][0].toUuid());
    QTest::keyClick(&m_widget, Qt::Key_Down);
    ASSERT_EQ(candidates.size(), 2);
    EXPECT_EQ(candidates[1][0].toUuid(), m_widget.data().candidates[1].id);

    const auto all = m_widget.visibleRange();
    m_widget.zoomIn();
    EXPECT_LT(m_widget.visibleRange().length(), all.length());
    QTest::keyClick(&m_widget, Qt::Key_0);
    EXPECT_EQ(m_widget.visibleRange(), all);
}

TEST_F(TimelineWidgetTest, EnterReachesEverythingAtThePlayheadOneAfterTheOther)
{
    TimelineData data = sampleTimeline(); // a candidate from 98 s, a note from 100 s
    const TimeRange marked{MediaTime::fromSeconds(99), MediaTime::fromSeconds(104)};
    const TimeRange passed{MediaTime::fromSeconds(90), MediaTime::fromSeconds(140)};
    data.markers.push_back({QUuid::createUuid(), marked, MarkerShape::Both, QStringLiteral("W2"), {}, true});
    data.passages.push_back({QUuid::createUuid(), passed, QStringLiteral("S2"), {}, {}, 1, true});
    m_widget.setData(data);
    m_widget.setPlayhead(MediaTime::fromSeconds(101));
    QSignalSpy candidates(&m_widget, &TimelineWidget::candidateActivated);
    QSignalSpy notes(&m_widget, &TimelineWidget::noteActivated);
    QSignalSpy markers(&m_widget, &TimelineWidget::markerActivated);
    QSignalSpy passages(&m_widget, &TimelineWidget::passageActivated);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(candidates.size(), 1);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(notes.size(), 1);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(markers.size(), 1);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(passages.size(), 1);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(candidates.size(), 2);
    EXPECT_EQ(notes.size() + markers.size() + passages.size(), 3);
    m_widget.setMeasuredVisible(false);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    EXPECT_EQ(candidates.size(), 2);
    EXPECT_EQ(notes.size(), 2);
}

TEST_F(TimelineWidgetTest, EscapeDropsTheRange)
{
    m_widget.setSelectedRange(TimeRange{{}, MediaTime::fromSeconds(20)});
    QTest::keyClick(&m_widget, Qt::Key_Escape);
    EXPECT_FALSE(m_widget.selectedRange());
}

TEST_F(TimelineWidgetTest, APinchZoomsAndTheTimeUnderTheFingersStays)
{
    const QPoint at = pointAt(60, TimelineRowKind::Sound);
    const double x = at.x() - layout().headerWidth;
    const auto under = [&] {
        const TimeRange visible = m_widget.visibleRange();
        return visible.start.seconds() + x / layout().body.width() * visible.length().seconds();
    };
    const double before = under();
    const double length = m_widget.visibleRange().length().seconds();
    const auto pinch = [&](double value) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  m_widget.mapToGlobal(at), value, {});
        QCoreApplication::sendEvent(&m_widget, &event);
    };
    pinch(0.5);
    EXPECT_NEAR(m_widget.visibleRange().length().seconds(), length / 1.5, 0.01);
    EXPECT_NEAR(under(), before, 0.01);
    pinch(0.25);
    EXPECT_NEAR(under(), before, 0.01);
}

TEST_F(TimelineWidgetTest, ThumbnailsComeWithTheFirstOnesAndAreAskedForWhereTheViewIs)
{
    EXPECT_EQ(pointAt(10, TimelineRowKind::Thumbnails), QPoint());
    m_widget.zoomToRange({MediaTime::fromSeconds(40), MediaTime::fromSeconds(80)});
    const WantedPictures wanted = m_widget.wantedPictures();
    ASSERT_GT(wanted.times.size(), 5);
    EXPECT_GT(wanted.height, 10);
    EXPECT_GT(wanted.times.front(), MediaTime::fromSeconds(30));
    EXPECT_LT(wanted.times.back(), MediaTime::fromSeconds(90));
    m_widget.setPictures(samplePictures(180));
    const QPoint inRow = pointAt(60, TimelineRowKind::Thumbnails);
    ASSERT_NE(inRow, QPoint());
    const QColor seen = m_widget.grab().toImage().pixelColor(inRow * m_widget.devicePixelRatioF());
    EXPECT_GT(seen.hsvSaturation(), 90);
    m_widget.setMeasuredVisible(false);
    EXPECT_NE(pointAt(60, TimelineRowKind::Thumbnails), QPoint());
    m_widget.setPictures({});
    EXPECT_EQ(pointAt(60, TimelineRowKind::Thumbnails), QPoint());
}

TEST_F(TimelineWidgetTest, EdgesOfCandidatesAndOwnNotesAreDraggedAndSnap)
{
    TimelineData data = sampleTimeline();
    data.candidates[1].fixed = false; // the others are
    data.notes[1].own = true;
    m_widget.setData(data);
    QSignalSpy candidates(&m_widget, &TimelineWidget::candidateMoved);
    QSignalSpy notes(&m_widget, &TimelineWidget::noteMoved);
    const auto drag = [this](TimelineRowKind row, double from, double to) {
        QTest::mousePress(&m_widget, Qt::LeftButton, {}, pointAt(from, row));
        QTest::mouseMove(&m_widget, pointAt((from + to) / 2, row));
        QTest::mouseMove(&m_widget, pointAt(to, row) + QPoint(2, 0));
        QTest::mouseRelease(&m_widget, Qt::LeftButton, {}, pointAt(to, row) + QPoint(2, 0));
    };
    const TimeRange candidate = data.candidates[1].range;
    const TimeRange note = data.notes[1].range;
    // A turn of speech ends at 65.5 s, one begins at 126 s.
    drag(TimelineRowKind::Candidates, candidate.end.seconds(), 65.5);
    ASSERT_EQ(candidates.size(), 1);
    EXPECT_EQ(candidates[0][0].toUuid(), data.candidates[1].id);
    EXPECT_EQ(candidates[0][1].value<TimeRange>(), (TimeRange{candidate.start, MediaTime::fromSeconds(65.5)}));
    EXPECT_EQ(m_widget.data().candidates[1].range, candidate) << "until the session says so";
    drag(TimelineRowKind::Notes, note.end.seconds(), 126);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0][1].value<TimeRange>(), (TimeRange{note.start, MediaTime::fromSeconds(126)}));
    drag(TimelineRowKind::Candidates, data.candidates[2].range.end.seconds(), 90);
    EXPECT_EQ(candidates.size(), 1);
    m_widget.setMeasuredVisible(false);
    EXPECT_EQ(pointAt(60, TimelineRowKind::Candidates), QPoint());
}

TEST_F(TimelineWidgetTest, MarksAreTakenTogetherWithCtrlAndUpToOneWithShiftAndSeen)
{
    QSignalSpy picks(&m_widget, &TimelineWidget::markPicked);
    QSignalSpy activated(&m_widget, &TimelineWidget::candidateActivated);
    const auto& data = m_widget.data();
    QTest::mouseClick(&m_widget, Qt::LeftButton, Qt::ControlModifier,
                      pointAt(data.candidates[1].range.start.seconds(), TimelineRowKind::Candidates));
    QTest::mouseClick(&m_widget, Qt::LeftButton, Qt::ShiftModifier,
                      pointAt(data.notes[1].range.start.seconds(), TimelineRowKind::Notes));
    ASSERT_EQ(picks.size(), 2);
    EXPECT_EQ(picks[0][1].toUuid(), data.candidates[1].id);
    EXPECT_FALSE(picks[0][2].toBool());
    EXPECT_EQ(picks[1][1].toUuid(), data.notes[1].id);
    EXPECT_TRUE(picks[1][2].toBool());
    EXPECT_EQ(activated.size(), 0);
    EXPECT_FALSE(m_widget.selectedRange());
    const QImage before = m_widget.grab().toImage();
    m_widget.setPicked({data.candidates[1].id, data.candidates[2].id});
    EXPECT_NE(m_widget.grab().toImage(), before);
    EXPECT_TRUE(m_widget.accessibleDescription().contains(QStringLiteral("2 chosen together")));
}

TEST_F(TimelineWidgetTest, FollowsThePlayheadByPagesButNotAwayFromWhereTheReviewerLooks)
{
    m_widget.zoomToRange({MediaTime::fromSeconds(10), MediaTime::fromSeconds(20)});
    m_widget.setPlayhead(MediaTime::fromSeconds(19.9));
    m_widget.setPlayhead(MediaTime::fromSeconds(20.1));
    EXPECT_TRUE(m_widget.visibleRange().contains(MediaTime::fromSeconds(20.1)));
    const TimeRange elsewhere{MediaTime::fromSeconds(100), MediaTime::fromSeconds(110)};
    m_widget.zoomToRange(elsewhere);
    m_widget.setPlayhead(MediaTime::fromSeconds(20.2));
    EXPECT_EQ(m_widget.visibleRange(), elsewhere);
    m_widget.setPlayhead(MediaTime::fromSeconds(60));
    EXPECT_TRUE(m_widget.visibleRange().contains(MediaTime::fromSeconds(60)));
}

TEST_F(TimelineWidgetTest, AClickInsideTheRangeKeepsItAndOneBesideItDropsIt)
{
    QSignalSpy changes(&m_widget, &TimelineWidget::selectionChanged);
    const TimeRange range{MediaTime::fromSeconds(60), MediaTime::fromSeconds(90)};
    m_widget.setSelectedRange(range);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, pointAt(75, TimelineRowKind::Sound));
    EXPECT_EQ(m_widget.selectedRange(), range);
    EXPECT_EQ(changes.size(), 0);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, pointAt(120, TimelineRowKind::Sound));
    EXPECT_FALSE(m_widget.selectedRange());
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(TimelineWidgetTest, TellsWhereThePointerHoversButNotWhileItDrags)
{
    QSignalSpy hovers(&m_widget, &TimelineWidget::hovered);
    QSignalSpy ended(&m_widget, &TimelineWidget::hoverEnded);
    QTest::mouseMove(&m_widget, pointAt(60, TimelineRowKind::Sound));
    QTest::mouseMove(&m_widget, pointAt(61, TimelineRowKind::Sound));
    ASSERT_GE(hovers.size(), 1);
    const auto time = hovers.back()[0].value<MediaTime>();
    EXPECT_TRUE(onFrame(time));
    EXPECT_NEAR(time.seconds(), 61, 0.25);
    hovers.clear();
    QTest::mousePress(&m_widget, Qt::LeftButton, {}, pointAt(61, TimelineRowKind::Sound));
    EXPECT_EQ(ended.size(), 1);
    QTest::mouseMove(&m_widget, pointAt(70, TimelineRowKind::Sound));
    EXPECT_EQ(hovers.size(), 0);
    QTest::mouseRelease(&m_widget, Qt::LeftButton, {}, pointAt(70, TimelineRowKind::Sound));
}

TEST_F(TimelineWidgetTest, DrawsWhatIsRepeated)
{
    const QImage before = m_widget.grab().toImage();
    m_widget.setLoop(TimeRange{MediaTime::fromSeconds(60), MediaTime::fromSeconds(90)});
    const QImage after = m_widget.grab().toImage();
    const QPoint inside(pointAt(75, TimelineRowKind::Sound).x(), layout().ruler.bottom() - 1);
    const QPoint beside(pointAt(100, TimelineRowKind::Sound).x(), layout().ruler.bottom() - 1);
    EXPECT_NE(before.pixel(inside), after.pixel(inside));
    EXPECT_EQ(before.pixel(beside), after.pixel(beside));
}

TEST_F(TimelineWidgetTest, DragsTheWindowOfTheOverview)
{
    QSignalSpy scrubs(&m_widget, &TimelineWidget::scrubbed);
    QSignalSpy ended(&m_widget, &TimelineWidget::scrubEnded);
    m_widget.zoomToRange({MediaTime::fromSeconds(0), MediaTime::fromSeconds(30)});
    const QRect overview = layout().overview;
    const auto xOf = [&](double s) { return overview.left() + static_cast<int>(s / 180 * overview.width()); };
    QTest::mousePress(&m_widget, Qt::LeftButton, {}, {xOf(15), overview.center().y()});
    QTest::mouseMove(&m_widget, {xOf(75), overview.center().y()});
    QTest::mouseRelease(&m_widget, Qt::LeftButton, {}, {xOf(75), overview.center().y()});
    EXPECT_NEAR(m_widget.visibleRange().start.seconds(), 60, 1);
    EXPECT_NEAR(m_widget.visibleRange().length().seconds(), 30, 0.01);
    EXPECT_GE(scrubs.size(), 2);
    EXPECT_EQ(ended.size(), 1);
    EXPECT_NEAR(m_widget.playhead().seconds(), 75, 1);
}

TEST_F(TimelineWidgetTest, TellsTimeFrameAndWhatIsThere)
{
    TimelineView view;
    view.setDuration(m_widget.data().duration);
    view.setWidth(layout().body.width());
    const auto lines = describePoint(layout(), m_widget.data(), view, pointAt(24, TimelineRowKind::Candidates));
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("frame")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("Candidate 1, undecided")));
    const auto signal = describePoint(layout(), m_widget.data(), view, pointAt(85, TimelineRowKind::Signal));
    EXPECT_TRUE(signal.join(QLatin1Char(' ')).contains(QStringLiteral("annot tell")))
        << signal.join(u'\n').toStdString();
}

TEST_F(TimelineWidgetTest, AMarkIsUnderThePointerAsFarAsItReaches)
{
    const auto reach = [this] {
        TimelineView view;
        view.setDuration(m_widget.data().duration);
        view.setWidth(layout().body.width());
        QPoint at = pointAt(m_widget.data().candidates.front().range.start.seconds(), TimelineRowKind::Candidates);
        int left = 0;
        while (hitTest(layout(), m_widget.data(), view, at - QPoint(left + 1, 0)).kind == TimelineHitKind::Candidate)
            ++left;
        return left;
    };
    const int usual = reach();
    EXPECT_NEAR(usual, 8, 1);
    m_theme.textScale = 2.5;
    m_widget.setFont(m_theme.font());
    m_widget.resize(1200, 900);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reach() >= usual * 2; }))
        << "marks are that much larger: " << reach() << " of " << usual;
    const TimelineLayout rows = layout();
    for (const TimelineRow& row : rows.rows)
        if (row.kind == TimelineRowKind::Candidates) {
            EXPECT_NEAR(reach(), largestMark(row.kind, row.rect.height()) / 2, 1) << "as it is painted";
        }
}

TEST_F(TimelineWidgetTest, ShowsNothingMeasuredInABlindPass)
{
    QSignalSpy candidates(&m_widget, &TimelineWidget::candidateActivated);
    const QPoint at = pointAt(24, TimelineRowKind::Candidates);
    m_widget.setMeasuredVisible(false);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, at);
    QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(candidates.size(), 0);
}

TEST_F(TimelineWidgetTest, SaysInWordsWhereThePlayheadIs)
{
    m_widget.setPlayhead(MediaTime::fromSeconds(22));
    QTest::keyClick(&m_widget, Qt::Key_Right);
    EXPECT_TRUE(m_widget.accessibleDescription().contains(QStringLiteral("Candidate 1")))
        << m_widget.accessibleDescription().toStdString();
}

TEST(TimelineWidgetStates, PaintsEveryStateAtEverySize)
{
    const QString folder = qEnvironmentVariable("ALLIANCE_PICTURES");
    struct State {
        const char* name;
        TimelineData data;
    };
    TimelineData unmeasured;
    unmeasured.duration = MediaTime::fromSeconds(180);
    unmeasured.frames = sampleFrames(unmeasured.duration);
    const State states[] = {
        {"empty", {}}, {"unmeasured", unmeasured}, {"session", sampleTimeline()}, {"hour", longTimeline()}};
    for (const KeptTheme& colours : keptThemes()) {
        const Theme theme = colours.make();
        for (const auto& state : states) {
            for (const QSize size : {QSize(640, 170), QSize(1180, 300), QSize(2400, 520)}) {
                TimelineWidget widget(theme);
                widget.resize(size);
                widget.setData(state.data);
                widget.setPlayhead(MediaTime::fromSeconds(75.32));
                if (!state.data.candidates.empty())
                    widget.setCurrentCandidate(state.data.candidates[1].id);
                if (size.width() == 1180 && state.data.duration.seconds() > 200)
                    widget.zoomToRange({MediaTime::fromSeconds(60), MediaTime::fromSeconds(120)});
                const QPixmap picture = widget.grab();
                EXPECT_EQ(picture.size(), size);
                if (!folder.isEmpty()) {
                    picture.save(QStringLiteral("%1/timeline-%2-%3%4.png")
                                     .arg(folder, QString::fromLatin1(state.name))
                                     .arg(size.width())
                                     .arg(QString::fromLatin1(colours.ending)));
                }
            }
        }
    }
}

} // namespace
} // namespace alliance::app
