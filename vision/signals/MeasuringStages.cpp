#include "vision/signals/MeasuringStages.h"

#include "vision/models/Guard.h"
#include "vision/models/ModelSet.h"
#include "vision/models/NetworkInput.h"
#include "vision/signals/FoundPeople.h"
#include "vision/signals/FrameFit.h"

namespace alliance::vision
{
namespace
{

// Without a face for so many turns the frame is tried upside down, again and again until it was right so often.
constexpr int kTicksUntilTurned = 10;
constexpr int kTurnedEnough = 3;
constexpr double kSlow = 0.95; // of the frames a second that faces are sampled: fewer are too few

// Of extra samples, each second of the recording; what is not spent is saved up. At 4 ms a face and 17 ms a body at
// most a tenth of the time of the grid's.
constexpr double kExtraFaces = 4;
constexpr double kExtraFacesSaved = 80;
constexpr double kExtraBodies = 2;
constexpr double kExtraBodiesSaved = 40;
constexpr std::size_t kBodyEvery = 2; // of the frames between turns

constexpr std::size_t kMostHeld = 4; // turns

template <typename T>
base::Status keep(base::Result<T> result, T& into)
{
    if (!result) {
        return tl::unexpected(result.error());
    }
    into = std::move(*result);
    return {};
}

template <typename Work>
void run(Tick& tick, Work work)
{
    if (tick.status) {
        tick.status = guarded("analyzer", work);
    }
}

// Of the body's face among the tick's; -1: none.
int faceTrackOf(const Tick& tick, int bodyTrack)
{
    for (const PoseObservation& body : tick.poses) {
        if (body.track == bodyTrack && body.face >= 0) {
            return tick.faces[static_cast<std::size_t>(body.face)].track;
        }
    }
    return -1;
}

} // namespace

base::Result<std::unique_ptr<MeasuringStages>> MeasuringStages::create(const std::shared_ptr<const ModelSet>& models)
{
    auto faces = FacePipeline::create(models);
    auto poses = PosePipeline::create(models);
    auto extraFaces = FaceLandmarker::create(models);
    auto extraBodies = PoseLandmarker::create(*models);
    if (!faces) {
        return tl::unexpected(faces.error());
    }
    if (!poses) {
        return tl::unexpected(poses.error());
    }
    if (!extraFaces) {
        return tl::unexpected(extraFaces.error());
    }
    if (!extraBodies) {
        return tl::unexpected(extraBodies.error());
    }
    return std::unique_ptr<MeasuringStages>(
        new MeasuringStages(std::move(*faces), std::move(*poses), std::move(*extraFaces), std::move(*extraBodies)));
}

MeasuringStages::MeasuringStages(FacePipeline faces, PosePipeline poses, FaceLandmarker extraFaces,
                                 PoseLandmarker extraBodies)
    : m_faces(std::move(faces)),
      m_extraFaces(std::move(extraFaces)),
      m_faceBudget(kExtraFaces, kExtraFacesSaved),
      m_poses(std::move(poses)),
      m_extraBodies(std::move(extraBodies)),
      m_bodyBudget(kExtraBodies, kExtraBodiesSaved)
{
}

void MeasuringStages::begin(cv::Size frame)
{
    m_frame = frame;
    m_people = PeopleTracker(frame);
}

void MeasuringStages::findFaces(Tick& tick)
{
    run(tick, [&] { return measureFaces(tick); });
}

void MeasuringStages::findBodies(Tick& tick)
{
    run(tick, [&] { return measureBodies(tick); });
}

base::Status MeasuringStages::measureFaces(Tick& tick)
{
    if (const auto status = findScene(tick); !status) {
        return status;
    }
    if (tick.anew || tick.cut) {
        m_faces.reset();
        m_facesBefore = {};
    }
    if (const auto status = keep(m_faces.process(*tick.shot.picture), tick.faces); !status) {
        return status;
    }
    for (const FaceObservation& face : tick.faces) {
        const auto rgb = tick.shot.picture->rgb(partForLooks(face, tick.shot.picture->size()));
        if (!rgb) {
            return tl::unexpected(rgb.error());
        }
        tick.looks.push_back(appearanceOf(*rgb, face));
    }
    const Interval<FaceObservation> interval{m_facesBefore.seen, m_facesBefore.time, tick.faces, tick.shot.time,
                                             tick.between};
    if (const auto status = measureBetween(m_extraFaces, interval, m_faceBudget, tick.moments); !status) {
        return status;
    }
    m_facesBefore = {tick.faces, tick.shot.time};
    return checkUpright(tick);
}

base::Status MeasuringStages::findScene(Tick& tick)
{
    auto grey = tick.shot.picture->grey();
    if (!grey) {
        return tl::unexpected(grey.error());
    }
    cv::Mat laid;
    if (const auto fit = FrameFit::between(tick.shot.picture->size(), m_frame); fit != FrameFit()) {
        laid = fit(matOf(*grey), m_frame);
        *grey = {laid.data, laid.cols, laid.rows, static_cast<std::ptrdiff_t>(laid.step), grey->format};
    }
    tick.small = smallPictureOf(*grey);
    tick.cut = m_cuts.add(tick.small);
    tick.view = m_cuts.view();
    return {};
}

// Where nobody is found for long, the picture may be upside down.
base::Status MeasuringStages::checkUpright(Tick& tick)
{
    if (!tick.faces.empty()) {
        ++m_uprightTicks;
        m_ticksWithoutFace = 0;
        return {};
    }
    ++m_ticksWithoutFace;
    if (m_ticksWithoutFace % kTicksUntilTurned != 0 || m_turnedTicks >= kTurnedEnough) {
        return {};
    }
    bool turned = false;
    const auto status = keep(m_faces.seesUpsideDown(*tick.shot.picture), turned);
    m_turnedTicks += turned ? 1 : 0;
    return status;
}

bool MeasuringStages::isUpsideDown() const
{
    return m_turnedTicks >= kTurnedEnough && m_uprightTicks < kTurnedEnough * kTicksUntilTurned;
}

base::Status MeasuringStages::measureBodies(Tick& tick)
{
    if (tick.anew || tick.cut) {
        m_poses.reset();
        m_bodiesBefore = {};
        m_sinceBodies.clear();
    }
    for (std::size_t i = kBodyEvery / 2; i < tick.between.size(); i += kBodyEvery) {
        m_sinceBodies.push_back(tick.between[i]);
    }
    if (!tick.bodyTurn) {
        return {};
    }
    if (const auto status = keep(m_poses.process(*tick.shot.picture, tick.faces), tick.poses); !status) {
        return status;
    }
    const Interval<PoseObservation> interval{m_bodiesBefore.seen, m_bodiesBefore.time, tick.poses, tick.shot.time,
                                             m_sinceBodies};
    if (const auto status = measureBetween(m_extraBodies, interval, m_bodyBudget, tick.moments); !status) {
        return status;
    }
    m_bodiesBefore = {tick.poses, tick.shot.time};
    m_sinceBodies.clear();
    return {};
}

void MeasuringStages::followPeople(Tick& tick)
{
    if (!tick.status) {
        count(tick.status);
        return;
    }
    const bool complete = tick.bodyTurn;
    tick.between.clear();
    m_held.push_back(std::move(tick));
    if (complete || m_held.size() >= kMostHeld) {
        flush();
    }
}

// Turns and what lies between them, in order.
void MeasuringStages::flush()
{
    std::vector<ExtraMoment> moments;
    for (const Tick& tick : m_held) {
        for (const ExtraMoment& found : tick.moments) {
            ExtraMoment& moment = momentOf(moments, found.frame, found.time, found.size);
            moment.faces.insert(moment.faces.end(), found.faces.begin(), found.faces.end());
            for (PoseObservation body : found.poses) {
                const auto own = std::find_if(moment.faces.begin(), moment.faces.end(),
                                              [track = faceTrackOf(tick, body.track)](const FaceObservation& face) {
                                                  return face.track == track;
                                              });
                body.face = own == moment.faces.end() ? -1 : static_cast<int>(own - moment.faces.begin());
                moment.poses.push_back(body);
            }
        }
    }
    auto next = moments.begin();
    for (Tick& tick : m_held) {
        count(guarded("analyzer", [&] {
            for (; next != moments.end() && next->time < tick.shot.time; ++next) {
                addMoment(*next);
            }
            return addTick(tick);
        }));
    }
    m_held.clear();
}

base::Status MeasuringStages::addTick(Tick& tick)
{
    const auto fit = FrameFit::between(tick.shot.picture->size(), m_frame);
    std::transform(tick.faces.begin(), tick.faces.end(), tick.faces.begin(), fit);
    std::transform(tick.poses.begin(), tick.poses.end(), tick.poses.begin(), fit);
    m_scene.add(tick.small, tick.cut, m_people.regions(tick.faces, tick.cut));
    SampledScene scene;
    scene.time = tick.shot.time;
    scene.frame = tick.shot.frame;
    scene.startsShot = tick.cut;
    scene.view = tick.view;
    scene.lookedForBody = tick.bodyTurn;
    scene.faces = tick.faces;
    scene.looks = tick.looks;
    scene.poses = tick.poses;
    scene.camera = m_scene.camera();
    scene.motion = [this](cv::Rect2f region) { return m_scene.share(region); };
    m_people.add(scene);
    m_view = tick.view;
    return {};
}

// The camera is taken to stand as at the turn before.
void MeasuringStages::addMoment(const ExtraMoment& moment)
{
    const auto fit = FrameFit::between(moment.size, m_frame);
    std::vector<FaceObservation> faces(moment.faces.size());
    std::vector<PoseObservation> poses(moment.poses.size());
    std::transform(moment.faces.begin(), moment.faces.end(), faces.begin(), fit);
    std::transform(moment.poses.begin(), moment.poses.end(), poses.begin(), fit);
    SampledScene scene;
    scene.time = moment.time;
    scene.frame = moment.frame;
    scene.view = m_view;
    scene.extra = true;
    scene.lookedForFace = !faces.empty();
    scene.lookedForBody = !poses.empty();
    scene.faces = faces;
    scene.poses = poses;
    scene.camera = m_scene.camera();
    m_people.add(scene);
}

void MeasuringStages::count(const base::Status& status)
{
    if (status) {
        ++m_counts.measured;
    } else {
        ++m_counts.failed;
        m_counts.last = status.error();
    }
}

void MeasuringStages::breakOff()
{
    flush();
    m_facesBefore = {};
    m_bodiesBefore = {};
    m_sinceBodies.clear();
}

void MeasuringStages::finish(const SamplingSettings& settings, SessionSignals& signals) const
{
    m_people.finish(settings.minPresenceSeconds, settings.minPresenceShare, signals);
    for (PersonSignals& person : signals.people) { // others changed there
        std::erase_if(person.samples,
                      [](const SignalSample& sample) { return sample.extra && !sample.face && !sample.body; });
    }
    if (isUpsideDown()) {
        signals.people.clear(); // what was found upside down is nobody
        std::erase_if(signals.remarks, [](SceneRemark remark) {
            return remark == SceneRemark::NobodySeen || remark == SceneRemark::OnePerson;
        });
        addRemark(signals, SceneRemark::UpsideDown);
    }
    const double seconds = (signals.covered.end - signals.covered.start).seconds();
    if (signals.frames > 1 && double(signals.frames) < kSlow * settings.faceHz * seconds) {
        addRemark(signals, SceneRemark::LowFrameRate);
    }
}

template <typename Archive>
void MeasuringStages::visitState(Archive& archive)
{
    archive(m_frame, m_faceBudget, m_cuts, m_uprightTicks, m_ticksWithoutFace, m_turnedTicks, m_bodyBudget, m_scene,
            m_people, m_view, m_counts);
}

void MeasuringStages::save(StateWriter& writer)
{
    visitState(writer);
    m_faces.save(writer);
    m_poses.save(writer);
}

void MeasuringStages::restore(StateReader& reader)
{
    visitState(reader);
    m_faces.restore(reader);
    m_poses.restore(reader);
}

} // namespace alliance::vision
