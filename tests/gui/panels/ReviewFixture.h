#pragma once
// A real library with one generated recording of a minute (five frames a second), as a session that is open for review.

#include "app/commands/CommandStack.h"
#include "app/models/ReviewSession.h"
#include "app/resources/Theme.h"
#include "app/services/LibraryWorker.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace alliance::app
{

// Lets events run until `done`; false after ten seconds.
bool waitFor(const std::function<bool()>& done);

class ReviewTest : public ::testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    // Before open(): stores findings with that many candidates (0: measured, and nothing found).
    void measure(int candidates);
    // Before open(): stores these signals with what is found in them.
    void measure(const vision::SessionSignals& signalSet);
    // Files of an earlier version of the program in their place.
    void makeOutdated();
    void open();
    void close() { m_review.close(); }
    // Waits until every edit has arrived.
    void settle();
    void undo();

    const CandidateItem& candidate(int row) const { return m_review.candidates()[row]; }
    QString reasonOf(int row) const { return candidate(row).record.decision.reason; }
    db::DecisionState stateAt(int row) const { return candidate(row).record.decision.state; }
    static void grab(QWidget& widget, const char* name, QSize size); // into $ALLIANCE_PICTURES, when set

    Theme m_theme = lightTheme();
    ReviewSession m_review;

private:
    std::filesystem::path folder() const { return (m_temporary.path() + QStringLiteral("/library")).toStdString(); }

    QTemporaryDir m_temporary;
    QUuid m_session;
    std::unique_ptr<LibraryWorker> m_worker;
    std::unique_ptr<CommandStack> m_commands;
};

} // namespace alliance::app
