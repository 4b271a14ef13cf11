#include "tests/gui/windows/SampleWork.h"

#include "app/services/FindingsService.h"
#include "app/services/KeptReels.h"
#include "app/services/KeptReelWork.h"
#include "app/services/Measurement.h"
#include "app/services/MeasurementService.h"
#include "app/services/RecordingFiles.h"

#include <QBuffer>
#include <QImage>

#include <gtest/gtest.h>

namespace alliance::app
{

void keepMeasurement(LibraryService& library, const QUuid& session, const test::SyntheticSession& left)
{
    vision::SessionSignals signalSet = left.signals();
    signalSet.people.push_back(test::SyntheticSession(4, 7).person(1));
    signalSet.people[0].place = vision::Place::Left;
    signalSet.people[1].place = vision::Place::Right;
    keepMeasurement(library, session, signalSet);
}

void keepMeasurement(LibraryService& library, const QUuid& session, const vision::SessionSignals& signalSet)
{
    const RecordingItem recording = library.session(session)->recordings.front();
    const auto index = openIndex(recording, {});
    ASSERT_TRUE(index);
    FindingsInput input;
    input.definitions.gazeAversion.minDurationS = 0.4;
    input.definitions.gazeAversion.mergeGapS = 0.1;
    Measured measured;
    measured.signalSet = signalSet;
    measured.findings = findAnew({std::make_shared<const vision::SessionSignals>(measured.signalSet), nullptr, false},
                                 factsOf(recording.record, **index), input, {});
    ASSERT_TRUE(MeasurementService(library).keep(recording, **index, {&measured, nullptr}));
}

vision::SessionSignals turnedHeads()
{
    vision::SessionSignals all = test::SyntheticSession(4).signals();
    all.people.push_back(test::SyntheticSession(4, 7).person(1));
    all.people[0].place = vision::Place::Left;
    all.people[1].place = vision::Place::Right;
    for (const std::size_t person : {0U, 1U}) {
        for (vision::SignalSample& sample : all.people[person].samples) {
            vision::FaceSample& face = sample.face.emplace();
            face.centre = {static_cast<float>(kMeasuredPlaces[person].x()),
                           static_cast<float>(kMeasuredPlaces[person].y())};
            face.size = kMeasuredFace;
            face.scale = kMeasuredFace;
            face.yaw = person == 0 ? 35 : -30;
            face.pitch = person == 0 ? 15 : 0;
            face.roll = person == 0 ? 0 : 15;
            face.presence = 0.97;
            if (!sample.body)
                continue;
            const cv::Point2f middle = face.centre + cv::Point2f(0, 190);
            sample.body->imageLeftShoulder = middle - cv::Point2f(150, 0);
            sample.body->imageRightShoulder = middle + cv::Point2f(150, 0);
            sample.body->torsoCentre = middle;
            sample.body->width = 300;
        }
    }
    return all;
}

KeptReel keepReelToLookAt(LibraryService& library, const QUuid& collection, const QString& film)
{
    ReelRequest request;
    request.collection = collection;
    auto reel = *beginReel(library, request, {film, false, false});
    reel = *makeReelCuts(library, reel.id, {}, {});
    ReelSighting one;
    one.cut = 1;
    one.firstFrame = 160;
    one.lastFrame = 162;
    one.frames = 3;
    one.box = {0.3, 0.3, 0.2, 0.2};
    one.seen = {{160, one.box, "picture"}, {162, one.box, "picture"}};
    reel.takeCut(1, reel.cuts[1].pictures, 0, {one});
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QImage image(320, 192, QImage::Format_RGB32);
    image.fill(Qt::gray);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG"));
    KeptReels kept(library);
    for (int i = 0; i < 2; ++i) {
        auto sink = kept.store(reel.cuts[1].recording)->create(KeptReels::pictureName(reel.id, 1, i));
        const std::span bytes(reinterpret_cast<const std::uint8_t*>(jpeg.constData()),
                              static_cast<std::size_t>(jpeg.size()));
        EXPECT_TRUE((*sink)->write(bytes) && (*sink)->commit());
    }
    EXPECT_TRUE(kept.save(reel));
    return reel;
}

} // namespace alliance::app
