#pragma once
// What the analyzer does with each turn of the sampling grid, in three stages: faces, bodies, people. Each stage works
// in one thread at a time and keeps what it needs of the turns before; it reads what the stages before it wrote into
// the turn. The rest is called while no stage is at work.

#include "vision/face/FacePipeline.h"
#include "vision/pose/PosePipeline.h"
#include "vision/signals/Analyzer.h"
#include "vision/signals/ExtraSampling.h"
#include "vision/signals/PeopleTracker.h"
#include "vision/signals/SceneCuts.h"
#include "vision/signals/SceneMotion.h"

namespace alliance::vision
{

// One turn of the grid on its way through the stages.
struct Tick {
    Shot shot;
    std::vector<Shot> between; // since the turn before
    bool anew = false;         // does not follow the turn before: a gap, another size
    bool bodyTurn = false;
    base::Status status; // the first failure; the stages after it do nothing
    std::vector<FaceObservation> faces;
    std::vector<Appearance> looks; // of the faces
    std::vector<PoseObservation> poses;
    std::vector<ExtraMoment> moments; // between turns, ascending
    SmallPicture small;
    bool cut = false; // a new shot begins
    int view = 0;     // SceneCuts::view()
};

class MeasuringStages
{
public:
    // Fails as the models do.
    static base::Result<std::unique_ptr<MeasuringStages>> create(const std::shared_ptr<const ModelSet>& models);

    // Before the first turn: pixels of the frame to which all positions refer.
    void begin(cv::Size frame);

    // The stages. What goes wrong stands in the tick's status, and is counted by the last.
    void findFaces(Tick& tick);
    void findBodies(Tick& tick);
    void followPeople(Tick& tick);

    // What lies between the latest turn and the next will not be measured.
    void breakOff();
    const MeasuringCounts& counts() const { return m_counts; }
    // Sets people, shots and remarks; `covered` must be set.
    void finish(const SamplingSettings& settings, SessionSignals& signals) const;

    // All that the next turn builds on, after breakOff(). restore() fails by the reader's good().
    void save(StateWriter& writer);
    void restore(StateReader& reader);

private:
    // What was seen at the latest turn of one kind; nothing after a break.
    template <typename Observation>
    struct Before {
        std::vector<Observation> seen;
        base::MediaTime time;
    };

    MeasuringStages(FacePipeline faces, PosePipeline poses, FaceLandmarker extraFaces, PoseLandmarker extraBodies);
    template <typename Archive>
    void visitState(Archive& archive);

    base::Status measureFaces(Tick& tick);
    base::Status findScene(Tick& tick);
    base::Status checkUpright(Tick& tick);
    base::Status measureBodies(Tick& tick);
    bool isUpsideDown() const;
    void flush();
    base::Status addTick(Tick& tick);
    void addMoment(const ExtraMoment& moment);
    void count(const base::Status& status);

    cv::Size m_frame;
    // Of the stage of faces.
    FacePipeline m_faces;
    FaceLandmarker m_extraFaces;
    SampleBudget m_faceBudget;
    Before<FaceObservation> m_facesBefore;
    SceneCuts m_cuts;
    int m_uprightTicks = 0;     // with a face
    int m_ticksWithoutFace = 0; // in a row
    int m_turnedTicks = 0;      // with a face when turned by 180 degrees
    // Of the stage of bodies.
    PosePipeline m_poses;
    PoseLandmarker m_extraBodies;
    SampleBudget m_bodyBudget;
    Before<PoseObservation> m_bodiesBefore;
    std::vector<Shot> m_sinceBodies; // some of those between turns
    // Of the stage of people.
    std::vector<Tick> m_held; // until it is known what lies between: up to the next look at bodies
    SceneMotion m_scene;
    PeopleTracker m_people{{}};
    int m_view = 0; // of the latest turn
    MeasuringCounts m_counts;
};

} // namespace alliance::vision
