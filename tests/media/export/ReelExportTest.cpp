// A reel holds every frame of every cut once, in order, at its own distance from the cut's begin, whatever the
// recordings are; its sound lies where its pictures do.

#include "media/export/ReelExport.h"

#include "media/audio/AudioReader.h"
#include "media/base/MemoryStore.h"
#include "media/demux/FfmpegHandles.h"
#include "tests/media/ClipFixture.h"
#include "tests/media/export/MemoryClip.h"

#include <cmath>

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;
using support::ClipSpec;
using support::Codec;
using support::Container;
using support::Sound;

constexpr int kWidth = 480;
constexpr int kHeight = 270;
constexpr int kRate = 48000;

ReelCut cutOf(const OpenClip& recording, FrameRange frames)
{
    ReelCut cut;
    cut.open = [recording] { return base::Result<std::unique_ptr<base::ByteSource>>(recording.source()); };
    cut.index = recording.index;
    cut.frames = frames;
    return cut;
}

ReelPart partOf(const OpenClip& recording, FrameRange frames, const std::string& chapter = {})
{
    return {cutOf(recording, frames), {}, chapter};
}

ReelPart cardPart(base::MediaTime length, std::uint8_t grey = 40, const std::string& chapter = {})
{
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(kWidth) * kHeight * 3, grey);
    return {ReelCard{base::Image(kWidth, kHeight, base::PixelFormat::Rgb24, std::move(pixels)), length}, {}, chapter};
}

ReelSpec specOf(std::vector<ReelPart> parts)
{
    ReelSpec spec;
    spec.width = kWidth;
    spec.height = kHeight;
    spec.parts = std::move(parts);
    return spec;
}

struct Reel {
    ReelReport report;
    OpenClip clip;
    std::vector<std::uint8_t> bytes;
};

Reel made(const ReelSpec& spec)
{
    MemoryClip sink;
    const auto report = writeReel(spec, sink);
    EXPECT_TRUE(report) << (report ? "" : report.error().context);
    EXPECT_FALSE(sink.committed()) << "that is for the caller";
    if (!report)
        return {};
    return {*report, openClip(std::make_shared<const std::vector<std::uint8_t>>(sink.bytes())), sink.bytes()};
}

// The number in the picture of this size that lies centred on the reel's picture.
int numberOnReel(const VideoFrame& frame, int width, int height)
{
    const auto rgb = toRgb(frame);
    if (!rgb)
        return -1;
    const double scale = std::min(static_cast<double>(kWidth) / width, static_cast<double>(kHeight) / height);
    const int w = static_cast<int>(width * scale);
    const int h = static_cast<int>(height * scale);
    const base::ImageView view = rgb->view();
    return support::readNumber({view.row((kHeight - h) / 2) + (kWidth - w) / 2 * 3, w, h, view.stride, view.format});
}

std::vector<float> soundOf(const OpenClip& clip)
{
    std::vector<float> samples;
    auto reader = AudioReader::open(clip.source(), clip.index, {kRate, 1});
    EXPECT_TRUE(reader);
    while (reader) {
        const auto block = (*reader)->next();
        if (!block || !*block)
            break;
        samples.insert(samples.end(), (*block)->samples.begin(), (*block)->samples.end());
    }
    return samples;
}

// Loudness of a frequency in [from, to) seconds: amplitude of the sine.
double toneAt(const std::vector<float>& samples, double from, double to, double hertz)
{
    double sine = 0;
    double cosine = 0;
    const auto first = static_cast<std::size_t>(from * kRate);
    const auto last = std::min(samples.size(), static_cast<std::size_t>(to * kRate));
    for (std::size_t i = first; i < last; ++i) {
        const double angle = 2 * M_PI * hertz * static_cast<double>(i) / kRate;
        sine += samples[i] * std::sin(angle);
        cosine += samples[i] * std::cos(angle);
    }
    return last > first ? 2 * std::hypot(sine, cosine) / static_cast<double>(last - first) : 0;
}

ClipSpec beeping(int frames)
{
    ClipSpec spec;
    spec.frames = frames;
    spec.sound = Sound::Beeps;
    return spec;
}

// Twelve frames in the size of the reel.
OpenClip shortClip()
{
    ClipSpec spec;
    spec.width = kWidth;
    spec.height = kHeight;
    spec.frames = 12;
    return openClip(spec);
}

TEST(ReelExport, HoldsExactlyTheFramesOfRecordingsOfEverySizeAndRate)
{
    ClipSpec usual = beeping(60);
    usual.bFrames = 2;
    ClipSpec wide;
    wide.width = 320;
    wide.height = 96;
    wide.rate = 30;
    wide.codec = Codec::Mpeg4;
    wide.container = Container::Avi;
    ClipSpec irregular;
    irregular.container = Container::Mkv;
    irregular.variableTimes = true;
    irregular.width = 640;
    irregular.height = 384;
    ClipSpec turned;
    turned.rotation = 90;
    struct One {
        ClipSpec spec;
        FrameRange frames;
        bool sideways;
    };
    const std::vector<One> all{{usual, {7, 31}, false},
                               {wide, {0, 20}, false},
                               {irregular, {50, 71}, false},
                               {turned, {100, 102}, true},
                               {usual, {59, 60}, false}};
    std::vector<OpenClip> recordings;
    std::vector<ReelPart> parts{cardPart({200'000'000}, 40, "One")};
    for (const One& one : all) {
        recordings.push_back(openClip(one.spec));
        parts.push_back(partOf(recordings.back(), one.frames));
    }
    const Reel reel = made(specOf(parts));
    ASSERT_EQ(reel.report.parts.size(), parts.size());
    EXPECT_EQ(reel.clip.index->frameCount(), 5 + 24 + 20 + 21 + 2 + 1);
    auto reader = FrameReader::open(reel.clip.source(), reel.clip.index);
    ASSERT_TRUE(reader);
    for (int n = 0; n < 5; ++n)
        ASSERT_TRUE((*reader)->next());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const ReelPartReport& part = reel.report.parts[i + 1];
        for (std::int64_t n = all[i].frames.first; n < all[i].frames.end; ++n) {
            const auto frame = (*reader)->next();
            ASSERT_TRUE(frame && *frame);
            // The numbers of a turned recording lie on their side.
            const int number =
                all[i].sideways ? static_cast<int>(n) : numberOnReel(**frame, all[i].spec.width, all[i].spec.height);
            EXPECT_EQ(number, n) << i;
            const FrameIndex& index = *recordings[i].index;
            const std::int64_t wanted = part.start.ns + index.timeOf(n).ns - index.timeOf(all[i].frames.first).ns;
            EXPECT_NEAR(static_cast<double>((*frame)->time.ns), static_cast<double>(wanted), 12'000) << i << " " << n;
        }
    }
    EXPECT_EQ(reel.clip.index->frameCount(), (*reader)->next().value().has_value() ? -1 : reel.report.frames);
}

TEST(ReelExport, SoundLiesWhereItsPicturesDoAndCardsAreSilent)
{
    const OpenClip beeps = openClip(beeping(100));
    ClipSpec mute;
    mute.frames = 50;
    const OpenClip silent = openClip(mute);
    // Half a second of card, a second of silence, then a cut that begins 0.4 s before a beep.
    const Reel reel = made(specOf({cardPart({520'000'000}), partOf(silent, {0, 25}), partOf(beeps, {40, 65})}));
    const std::vector<float> sound = soundOf(reel.clip);
    EXPECT_NEAR(static_cast<double>(sound.size()) / kRate, 2.52, 0.03);
    EXPECT_LT(toneAt(sound, 0, 1.9, 1000), 0.01);
    EXPECT_GT(toneAt(sound, 1.93, 2.01, 1000), 0.05);
    EXPECT_LT(toneAt(sound, 2.04, 2.5, 1000), 0.01);
}

TEST(ReelExport, VoicesAreShiftedAndStayAtTheirPlace)
{
    const OpenClip beeps = openClip(beeping(100));
    ReelCut cut = cutOf(beeps, {0, 100});
    cut.pitch = 0.8;
    const Reel reel = made(specOf({ReelPart{cut, {}, {}}}));
    const std::vector<float> sound = soundOf(reel.clip);
    EXPECT_NEAR(static_cast<double>(sound.size()) / kRate, 4.0, 0.03);
    for (const double second : {1.0, 2.0, 3.0}) {
        EXPECT_GT(toneAt(sound, second + 0.02, second + 0.08, 800), 0.05) << second;
        EXPECT_LT(toneAt(sound, second + 0.02, second + 0.08, 1000),
                  0.3 * toneAt(sound, second + 0.02, second + 0.08, 800));
        EXPECT_LT(toneAt(sound, second + 0.2, second + 0.9, 800), 0.01) << second;
    }
}

TEST(ReelExport, ABleepReplacesWhatWasSaid)
{
    ClipSpec spec = beeping(100);
    const OpenClip beeps = openClip(spec);
    ReelCut cut = cutOf(beeps, {25, 75});
    cut.bleeps = {{base::MediaTime::fromSeconds(1.5), base::MediaTime::fromSeconds(2.5)}};
    cut.pitch = 0.8; // the tone is shifted with the rest
    const std::vector<float> sound = soundOf(made(specOf({ReelPart{cut, {}, {}}})).clip);
    EXPECT_GT(toneAt(sound, 0.02, 0.08, 800), 0.05) << "before it the recording is heard";
    const double before = toneAt(sound, 0.60, 0.90, 800);
    EXPECT_GT(before, 0.05);
    EXPECT_NEAR(toneAt(sound, 1.02, 1.08, 800), before, 0.2 * before) << "the recording's own beep is gone";
    EXPECT_LT(toneAt(sound, 1.6, 1.95, 800), 0.01);
}

TEST(ReelExport, CoversOnlyWhatIsMasked)
{
    const OpenClip recording = shortClip();
    const MaskSpot spot{0.25F, 0.5F, 0.15F, 0.3F};
    for (const MaskStyle style : {MaskStyle::Edge, MaskStyle::Blur, MaskStyle::Pixelate, MaskStyle::Solid}) {
        ReelCut cut = cutOf(recording, {0, 12});
        cut.masks = [&](const std::stop_token&) {
            std::vector<FrameMasks> masks(12);
            masks[5] = {spot};
            return base::Result<std::vector<FrameMasks>>(masks);
        };
        ReelSpec whole = specOf({ReelPart{cut, {}, {}}});
        whole.mask = style;
        std::vector<VideoFrame> masked;
        std::vector<VideoFrame> plain;
        MemoryClip sink;
        ASSERT_TRUE(writeReel(whole, sink, [&](const ReelPicture& one) {
            masked.push_back(one.frame);
            return base::Status();
        }));
        cut.masks = {};
        ASSERT_TRUE(writeReel(specOf({ReelPart{cut, {}, {}}}), sink, [&](const ReelPicture& one) {
            plain.push_back(one.frame);
            return base::Status();
        }));
        ASSERT_EQ(masked.size(), 12U);
        for (std::size_t n = 0; n < masked.size(); ++n) {
            int inside = 0;
            int outside = 0;
            for (int y = 0; y < kHeight; ++y) {
                for (int x = 0; x < kWidth; ++x) {
                    const double u = (x / static_cast<double>(kWidth) - 0.25) / 0.15;
                    const double v = (y / static_cast<double>(kHeight) - 0.5) / 0.3;
                    const auto at = [&](const VideoFrame& frame) {
                        return frame.picture->data[0][y * frame.picture->linesize[0] + x];
                    };
                    const bool changed = at(masked[n]) != at(plain[n]);
                    inside += changed && u * u + v * v < 0.9 ? 1 : 0;
                    outside += changed && u * u + v * v > 1.1 ? 1 : 0;
                }
            }
            EXPECT_EQ(outside, 0) << n;
            EXPECT_EQ(inside > 4000, n == 5) << inside;
            EXPECT_EQ(inside == 0, n != 5) << inside;
        }
    }
}

// What is seen of a clip with figures in its place, and before they are drawn.
struct Drawn {
    std::vector<VideoFrame> frames;
    std::vector<VideoFrame> undrawn;
};
Drawn drawn(const OpenClip& recording, const FrameMasks& spots, bool found = true)
{
    ReelCut cut = cutOf(recording, {0, 4});
    if (found)
        cut.masks = [spots](const std::stop_token&) {
            return base::Result<std::vector<FrameMasks>>(std::vector<FrameMasks>(4, spots));
        };
    ReelSpec spec = specOf({ReelPart{cut, {}, {}}});
    spec.mask = MaskStyle::Skeleton;
    MemoryClip sink;
    Drawn seen;
    EXPECT_TRUE(writeReel(spec, sink, [&](const ReelPicture& one) {
        seen.frames.push_back(one.frame);
        seen.undrawn.push_back(one.undrawn);
        return base::Status();
    }));
    return seen;
}

// Places of the content where two pictures, or a picture and its first pixel, differ, in any plane.
template <typename Place>
int differing(const VideoFrame& a, const VideoFrame* b, const Place& counts)
{
    int differ = 0;
    for (int plane = 0; plane < 3; ++plane) {
        const int step = plane == 0 ? 1 : 2;
        for (int y = 0; y < kHeight / step; ++y) {
            for (int x = 0; x < kWidth / step; ++x) {
                const auto at = [&](const VideoFrame& one) {
                    return one.picture->data[plane][y * one.picture->linesize[plane] + x];
                };
                const bool other = at(a) != (b ? at(*b) : a.picture->data[plane][0]);
                differ += other && counts((x + 0.5) * step / kWidth, (y + 0.5) * step / kHeight) ? 1 : 0;
            }
        }
    }
    return differ;
}
constexpr auto kAnywhere = [](double, double) { return true; };

TEST(ReelExport, FiguresLeaveNothingOfThePictureWhetherSomebodyWasFoundOrNot)
{
    const OpenClip recording = shortClip();
    for (const bool found : {false, true}) {
        for (const VideoFrame& frame : drawn(recording, {}, found).frames)
            EXPECT_EQ(differing(frame, nullptr, kAnywhere), 0);
    }
    MaskSpot spot{0.25F, 0.4F, 0.1F, 0.2F};
    spot.sketch = {0, true, -30, 10, 0, true, 0.1F, 0.7F, 0.4F, 0.7F, true, 5};
    const Drawn with = drawn(recording, {spot});
    ASSERT_EQ(with.frames.size(), 4U);
    for (std::size_t n = 0; n < 4; ++n) {
        EXPECT_EQ(differing(with.undrawn[n], nullptr, kAnywhere), 0) << "what is searched shows nobody";
        EXPECT_GT(differing(with.frames[n], nullptr, kAnywhere), 1000);
        EXPECT_EQ(differing(with.frames[n], &with.frames[0], kAnywhere), 0) << "the pictures below differ";
    }
    const Drawn again = drawn(recording, {spot});
    EXPECT_EQ(differing(with.frames[2], &again.frames[2], kAnywhere), 0);
}

TEST(ReelExport, AFigureShowsWhereItsHeadPointsAndOnlyWhatWasMeasured)
{
    const OpenClip recording = shortClip();
    MaskSpot spot{0.5F, 0.4F, 0.1F, 0.2F};
    const auto inked = [&](double left, double right, double top, double bottom) {
        return differing(drawn(recording, {spot}).frames[0], nullptr,
                         [&](double x, double y) { return x >= left && x < right && y >= top && y < bottom; });
    };
    EXPECT_EQ(inked(0.48, 0.52, 0.35, 0.45), 0) << "nothing in the face of whose direction is not known";
    spot.sketch.directed = true;
    spot.sketch.yaw = 40;
    EXPECT_GT(inked(0.57, 0.7, 0.3, 0.5), 2 * inked(0.3, 0.43, 0.3, 0.5));
    spot.sketch.yaw = -40;
    EXPECT_GT(inked(0.3, 0.43, 0.3, 0.5), 2 * inked(0.57, 0.7, 0.3, 0.5));
    EXPECT_EQ(inked(0, 1, 0.65, 1), 0);
    spot.sketch.shoulders = true;
    spot.sketch.leftX = 0.3F;
    spot.sketch.rightX = 0.7F;
    spot.sketch.leftY = spot.sketch.rightY = 0.7F;
    EXPECT_GT(inked(0.3, 0.7, 0.65, 0.75), 300);
    EXPECT_EQ(inked(0, 1, 0.8, 1), 0);
    spot.sketch.trunk = true;
    EXPECT_GT(inked(0, 1, 0.8, 1), 100);
    spot.halfWidth = spot.halfHeight = 0;
    EXPECT_EQ(inked(0, 1, 0, 0.6), 0) << "shoulders of whose head is not found stand alone";
}

TEST(ReelExport, BesideFiguresOnlyAFaceThatMayShowIsLeft)
{
    const OpenClip recording = shortClip();
    MaskSpot open{0.7F, 0.4F, 0.1F, 0.2F};
    open.shows = true;
    const MaskSpot near{0.62F, 0.4F, 0.05F, 0.1F};
    const Drawn seen = drawn(recording, {open, near});
    const auto inside = [](const MaskSpot& spot, double size) {
        return [spot, size](double x, double y) {
            return std::hypot((x - spot.x) / spot.halfWidth, (y - spot.y) / spot.halfHeight) < size;
        };
    };
    EXPECT_GT(differing(seen.undrawn[0], nullptr, inside(open, 1)), 1000);
    EXPECT_EQ(differing(seen.undrawn[0], nullptr, inside(near, 0.98)), 0) << "whoever is masked comes first";
    EXPECT_EQ(differing(seen.undrawn[0], nullptr, [&](double x, double y) { return !inside(open, 1.02)(x, y); }), 0);
}

TEST(ReelExport, CutsThatWereKeptMakeTheSameFilmLater)
{
    ClipSpec other;
    other.rate = 30;
    other.bFrames = 1;
    const OpenClip first = openClip(beeping(60));
    const OpenClip second = openClip(other);
    const ReelSpec spec = specOf({cardPart({200'000'000}, 40, "One"), partOf(first, {7, 40}),
                                  cardPart({200'000'000}, 60, "Two"), partOf(second, {3, 30})});
    base::MemoryStore store;
    for (const std::size_t part : {3U, 1U}) { // in any order
        auto sink = store.create("cut" + std::to_string(part));
        ASSERT_TRUE(sink);
        std::int64_t seen = 0;
        const auto damaged = keepReelCut(spec, part, **sink, [&](const ReelPicture& one) {
            EXPECT_EQ(one.part, part);
            EXPECT_EQ(one.number, planReel(spec).parts[part].firstFrame + seen++);
            return base::Status();
        });
        ASSERT_TRUE(damaged);
        EXPECT_EQ(*damaged, 0);
        ASSERT_TRUE((*sink)->commit());
    }
    MemoryClip joined;
    const auto report = joinReel(
        spec, [&](std::size_t part) { return store.open("cut" + std::to_string(part)); }, joined);
    ASSERT_TRUE(report) << report.error().context;
    EXPECT_EQ(joined.bytes(), made(spec).bytes);
}

TEST(ReelExport, WhatWasKeptOfAnotherCutOrIsCutOffIsFoundDamaged)
{
    const OpenClip recording = openClip(beeping(60));
    const ReelSpec spec = specOf({partOf(recording, {7, 40})});
    base::MemoryStore store;
    auto sink = store.create("cut");
    ASSERT_TRUE(keepReelCut(spec, 0, **sink));
    ASSERT_TRUE((*sink)->commit());
    const auto joins = [&](const ReelSpec& of, std::int64_t missing) {
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>((*store.open("cut"))->size() - missing));
        EXPECT_EQ((*store.open("cut"))->readAt(0, bytes), bytes.size());
        const auto kept = std::make_shared<const std::vector<std::uint8_t>>(bytes);
        MemoryClip film;
        const auto report = joinReel(
            of,
            [&](std::size_t) { return base::Result<std::unique_ptr<base::ByteSource>>(base::openMemorySource(kept)); },
            film);
        return report ? ErrorCategory::Internal : report.error().category;
    };
    EXPECT_EQ(joins(spec, 0), ErrorCategory::Internal) << "it is whole";
    EXPECT_EQ(joins(spec, 1), ErrorCategory::Damaged);
    EXPECT_EQ(joins(specOf({partOf(recording, {7, 41})}), 0), ErrorCategory::Damaged);
    EXPECT_EQ(joins(specOf({partOf(recording, {7, 39})}), 0), ErrorCategory::Damaged);
}

TEST(ReelExport, FramesThatAreDecodedAlreadyMakeTheSameFilm)
{
    ClipSpec spec;
    spec.frames = 60;
    spec.gop = 24;
    spec.bFrames = 2;
    const OpenClip recording = openClip(spec);
    ReelSpec reel = specOf({partOf(recording, {13, 45})});
    reel.sound = false;
    const std::vector<std::uint8_t> wanted = made(reel).bytes;
    for (const std::int64_t until : {13, 20, 45}) {
        auto reader = FrameReader::open(recording.source(), recording.index, 1, 13);
        ASSERT_TRUE(reader);
        std::vector<std::int64_t> asked;
        int opened = 0;
        auto& cut = std::get<ReelCut>(reel.parts.front().content);
        cut.decoded = [&](std::int64_t frame) {
            asked.push_back(frame);
            return frame < until ? **(*reader)->next() : VideoFrame();
        };
        cut.open = [&] {
            ++opened;
            return base::Result<std::unique_ptr<base::ByteSource>>(recording.source());
        };
        EXPECT_EQ(made(reel).bytes, wanted) << until;
        EXPECT_EQ(opened, until < 45 ? 1 : 0) << "what is decoded is not read again";
        for (std::size_t i = 0; i < asked.size(); ++i)
            EXPECT_EQ(asked[i], 13 + static_cast<std::int64_t>(i)) << "in order, once each";
        EXPECT_EQ(asked.size(), static_cast<std::size_t>(std::min<std::int64_t>(until + 1, 45) - 13));
    }
}

TEST(ReelExport, HoldsNoTextButTheNamesOfChapters)
{
    const OpenClip recording = openClip(beeping(50));
    const Reel reel = made(specOf(
        {cardPart({200'000'000}, 40, "Silence"), partOf(recording, {0, 25}), partOf(recording, {30, 40}, "Second")}));
    const std::string bytes(reel.bytes.begin(), reel.bytes.end());
    for (const char* leak :
         {"Lavf", "Lavc", "libx264", "x264", "FFmpeg", "ffmpeg", "encoder", "creation", "session", "/tmp"})
        EXPECT_EQ(bytes.find(leak), std::string::npos) << leak;
    EXPECT_NE(bytes.find("Silence"), std::string::npos);
    EXPECT_NE(bytes.find("Second"), std::string::npos);
}

TEST(ReelExport, OverlaysAreShownInTheirTimeOnly)
{
    const OpenClip recording = openClip(beeping(50));
    ReelPart part = partOf(recording, {0, 50});
    const std::vector<std::uint8_t> white(40 * 20 * 3, 255);
    ReelOverlay overlay;
    overlay.colour = base::Image(40, 20, base::PixelFormat::Rgb24, white);
    overlay.alpha = base::Image(40, 20, base::PixelFormat::Gray8, std::vector<std::uint8_t>(40 * 20, 255));
    overlay.x = kWidth - 30; // reaches over the border
    overlay.y = 10;
    overlay.shown = {{400'000'000}, {800'000'000}};
    part.overlays = {overlay};
    std::vector<int> corner;
    MemoryClip sink;
    ASSERT_TRUE(writeReel(specOf({cardPart({400'000'000}), part}), sink, [&](const ReelPicture& one) {
        corner.push_back(one.frame.picture->data[0][15 * one.frame.picture->linesize[0] + kWidth - 10]);
        return base::Status();
    }));
    ASSERT_EQ(corner.size(), 60U);
    for (int n = 0; n < 60; ++n)
        EXPECT_EQ(corner[static_cast<std::size_t>(n)] == 235, n >= 20 && n < 30) << n;
}

TEST(ReelExport, WhatCannotBeMadeIsRefusedBeforeAnythingIsWritten)
{
    const OpenClip recording = openClip(beeping(50));
    MemoryClip sink;
    const auto refused = [&](const ReelSpec& spec) {
        const auto report = writeReel(spec, sink);
        return !report && report.error().category == ErrorCategory::Invalid && sink.bytes().empty();
    };
    EXPECT_TRUE(refused(specOf({})));
    EXPECT_TRUE(refused(specOf({partOf(recording, {40, 51})})));
    EXPECT_TRUE(refused(specOf({partOf(recording, {40, 40})})));
    ReelSpec odd = specOf({partOf(recording, {0, 10})});
    odd.width = 321;
    EXPECT_TRUE(refused(odd));
}

TEST(ReelExport, MasksOfAnotherNumberOfFramesEndIt)
{
    ReelCut cut = cutOf(openClip(beeping(50)), {0, 10});
    cut.masks = [](const std::stop_token&) {
        return base::Result<std::vector<FrameMasks>>(std::vector<FrameMasks>(9));
    };
    MemoryClip sink;
    const auto report = writeReel(specOf({ReelPart{cut, {}, {}}}), sink);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().category, ErrorCategory::Invalid);
}

TEST(ReelExport, EndsWithTheErrorOfTheSinkAndNamesThePartThatCannotBeRead)
{
    const OpenClip recording = openClip(beeping(50));
    MemoryClip small(5000);
    const auto full = writeReel(specOf({partOf(recording, {0, 50})}), small);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().category, ErrorCategory::NoSpace);
    ReelCut gone = cutOf(recording, {0, 10});
    gone.open = [] { return base::Result<std::unique_ptr<base::ByteSource>>(base::fail(ErrorCategory::NotFound)); };
    gone.sound = false;
    MemoryClip sink;
    int part = -1;
    const auto report = writeReel(specOf({partOf(recording, {0, 5}), ReelPart{gone, {}, {}}}), sink, {}, {}, {}, &part);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().category, ErrorCategory::NotFound);
    EXPECT_EQ(part, 1);
}

} // namespace
} // namespace alliance::media::testing
