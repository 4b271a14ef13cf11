#pragma once
// Keeps people apart by place and size: turns the faces and bodies of each sampled frame into one row of samples per
// person. Used from one thread; no networks in here.

#include "vision/face/FaceObservation.h"
#include "vision/pose/PoseObservation.h"
#include "vision/signals/SessionSignals.h"

#include <functional>
#include <span>
#include <vector>

namespace alliance::vision
{

class PeopleTracker
{
public:
    explicit PeopleTracker(cv::Size frame) : m_frame(frame) {}

    // Share of a region of the frame (pixels) that moved since the previous sample, 0..1.
    using Motion = std::function<double(cv::Rect2f)>;

    // One sampled frame; times ascend. A body belongs to the face it was seeded by, else to the person it followed.
    void add(base::MediaTime time, std::int64_t frame, std::span<const FaceObservation> faces, bool lookedForBody,
             std::span<const PoseObservation> poses, const Motion& motion, CameraPose camera = {});

    // Where the people were when last seen, with room for their bodies.
    std::vector<cv::Rect2f> regions() const;

    // The people who were seen for at least `minPresenceS` (or a fifth of what was sampled, if that is less), from
    // image left to right, with one sample per sampled time. `minShare` (0..1 of the samples) drops passers-by of long
    // recordings.
    std::vector<PersonSignals> finish(double minPresenceS, double minShare) const;

    // For StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, PeopleTracker& tracker)
    {
        archive(tracker.m_frame, tracker.m_ticks, tracker.m_people);
    }

private:
    struct Tick {
        base::MediaTime time;
        std::int64_t frame = 0;
        bool lookedForBody = false;
        CameraPose camera;

        template <typename Archive>
        friend void fields(Archive& archive, Tick& tick)
        {
            archive(tick.time, tick.frame, tick.lookedForBody, tick.camera);
        }
    };
    struct Row { // what one person showed at one tick
        std::size_t tick = 0;
        std::optional<FaceSample> face;
        std::optional<BodySample> body;
        double motion = 0;

        template <typename Archive>
        friend void fields(Archive& archive, Row& row)
        {
            archive(row.tick, row.face, row.body, row.motion);
        }
    };
    struct Person {
        int faceTrack = -1;
        int bodyTrack = -1;
        cv::Point2f centre; // of the face when last seen
        double size = 0;
        cv::Point2f home; // where the face mostly is
        double homeSize = 0;
        base::MediaTime lastSeen;
        std::vector<Row> rows;

        template <typename Archive>
        friend void fields(Archive& archive, Person& person)
        {
            archive(person.faceTrack, person.bodyTrack, person.centre, person.size, person.home, person.homeSize,
                    person.lastSeen, person.rows);
        }
    };

    std::vector<int> assignFaces(std::span<const FaceObservation> faces, std::span<const PoseObservation> poses,
                                 base::MediaTime time);
    double matchCost(const Person& person, const FaceObservation& face, base::MediaTime time) const;
    int personOfBody(const PoseObservation& pose, const std::vector<int>& personOfFace) const;
    Row& rowOf(int person);
    std::vector<Person> joined() const;

    cv::Size m_frame; // pixels
    std::vector<Tick> m_ticks;
    std::vector<Person> m_people;
};

} // namespace alliance::vision
