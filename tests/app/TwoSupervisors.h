#pragma once
// A sealed library with a session of three seconds that two supervisors, Ann and Ben, may code.

#include "db/records/Candidate.h"
#include "db/records/Marker.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{

class TwoSupervisorsTest : public AppTest
{
protected:
    void SetUp() override;

    static db::PassphraseCost cheap() { return db::PassphraseCost::least(); }
    std::unique_ptr<LibraryService> openAs(const char* words, const QUuid& person) const;
    // Seconds.
    db::Marker code(LibraryService& library, const char* type, double start, double end);
    // Candidates of a measurement, each 0.8 s long and 0.5 s after the one before.
    QList<QUuid> measure(int count);
    // The same candidates for a session of the same recording in another library.
    void storeSameCandidates(LibraryService& library, const QUuid& session);
    void decide(LibraryService& library, const QUuid& candidate, db::DecisionState state, const char* reason = "",
                const std::optional<db::Moment>& adjusted = {});
    db::Moment moment(double start, double end);
    // They agree on the first moment and differ in the second; the third is Ann's alone.
    void codeDifferently();

    std::unique_ptr<LibraryService> m_first; // Ann's
    std::unique_ptr<LibraryService> m_second;
    QUuid m_session;
    QUuid m_ann;
    QUuid m_ben;
};

db::SecretText secret(const char* text);

} // namespace alliance::app
