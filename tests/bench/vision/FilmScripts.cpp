#include "tests/bench/vision/FilmScripts.h"

#include "tests/support/puppet/Painting.h"

#include <fmt/format.h>

#include <optional>
#include <random>

namespace alliance::test
{
namespace
{

using Kind = ScriptMove::Kind;

constexpr double kFirstEvent = 8;    // seconds: before it people look at each other
constexpr double kShoulders = 300;   // body pixels, what shifts are measured in
constexpr double kClearShift = 0.24; // shoulder widths that a scripted shift moves the shoulders by, at least
const cv::Point2d kPit(352, 366);    // of a neck at rest

// Uniform draws from the generator's bits alone: the same everywhere.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed * 7919 + 13) {}
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_random() >> 11) * 0x1.0p-53;
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(between(0, static_cast<double>(count))); }
    double sign() { return between(0, 1) < 0.5 ? -1 : 1; }

private:
    std::mt19937_64 m_random;
};

PuppetScript empty(double seconds)
{
    PuppetScript script;
    script.seconds = seconds;
    script.baseline[indexOf(Place::Left)] = {.yaw = 13, .pitch = 1, .gazeAlong = 0.03, .turn = 12};
    script.baseline[indexOf(Place::Right)] = {.yaw = -13, .pitch = 1, .gazeAlong = -0.03, .turn = -12};
    script.role = {"therapist", "patient"};
    return script;
}

PuppetPose lookOf(double alongDeg, double acrossDeg)
{
    PuppetPose pose = lookingAside(alongDeg, acrossDeg);
    pose.lids = std::max(0.0, acrossDeg / 55); // lids follow a lowered look
    return pose;
}

struct Look {
    const char* name;
    PuppetPose pose;
};

Look headLook(Place who, Dice& dice)
{
    const double inwards = who == Place::Left ? 1 : -1; // towards the middle of the picture, where the other sits
    switch (dice.below(4)) {
    case 0:
        return {"head outwards", {.yaw = -inwards * dice.between(32, 42)}};
    case 1:
        return {"head inwards", {.yaw = inwards * dice.between(26, 32)}};
    case 2:
        return {"head down", {.pitch = dice.between(25, 32)}};
    default:
        return {"head outwards and down", {.yaw = -inwards * dice.between(24, 30), .pitch = dice.between(14, 20)}};
    }
}

Look eyesLook(Dice& dice)
{
    switch (dice.below(4)) {
    case 0:
        return {"eyes left", lookOf(-dice.between(22, 30), 0)};
    case 1:
        return {"eyes right", lookOf(dice.between(22, 30), 0)};
    case 2:
        return {"eyes down", lookOf(0, dice.between(28, 36))};
    default:
        return {"eyes down and aside", lookOf(dice.sign() * dice.between(18, 24), dice.between(20, 26))};
    }
}

Look bothLook(Place who, Dice& dice)
{
    Look look = headLook(who, dice);
    look.pose += lookOf(look.pose.yaw > 0 ? 12 : look.pose.yaw < 0 ? -12 : 0, look.pose.pitch > 0 ? 16 : 0);
    look.name = "head and eyes";
    return look;
}

double shiftOf(const PuppetPose& base, const PuppetPose& delta)
{
    PuppetPose after = base;
    after += delta;
    const cv::Point2d shoulders(0, 42);
    return cv::norm(mapped(torsoOf(after, kPit), shoulders) - mapped(torsoOf(base, kPit), shoulders)) / kShoulders;
}

// From how the person sits at rest.
Look posture(Place who, const PuppetPose& base, Dice& dice)
{
    const double outwards = who == Place::Left ? -1 : 1;
    std::array<Look, 5> kinds = {
        Look{"back", {.shiftX = 0.07 * outwards, .shiftY = 0.07, .near = 0.92, .bow = -8}},
        Look{"forward", {.shiftX = -0.05 * outwards, .shiftY = 0.08, .near = 1.03, .bow = 24}},
        Look{"sideways", {.roll = 3 * outwards, .shiftX = 0.1 * outwards, .lean = 8 * outwards}},
        Look{"turned away", {.shiftX = 0.12 * outwards, .shiftY = 0.03, .lean = 3 * outwards, .turn = 28 * outwards}},
        Look{"slump", {.pitch = 4, .shiftY = 0.16, .bow = 9}}};
    Look look = kinds[dice.below(kinds.size())];
    double amount = 1;
    while (shiftOf(base, look.pose * amount) < kClearShift && amount < 2) {
        amount += 0.05;
    }
    look.pose = look.pose * amount;
    return look;
}

PuppetPose undone(const PuppetPose& pose)
{
    PuppetPose back = pose * -1;
    back.near = 1 / pose.near;
    return back;
}

void addAversion(PuppetScript& script, Place who, double start, const Look& look, Dice& dice)
{
    const double ramp = dice.between(0.3, 0.7);
    script.moves.push_back({Kind::GazeAversion, who, start, start + dice.between(5.5, 8), ramp, look.pose, look.name});
}

// One after the other for each person; people's moves are independent.
void addEvents(PuppetScript& script, bool gaze, bool body, Dice& dice)
{
    for (const Place who : kPlaces) {
        std::optional<PuppetPose> away; // from how the person sat first
        double at = kFirstEvent + dice.between(0, 4);
        while (at + 9 < script.seconds) {
            if (gaze && (!body || dice.below(3) > 0)) {
                const std::size_t kind = dice.below(3);
                const Look look = kind == 0 ? headLook(who, dice) : kind == 1 ? eyesLook(dice) : bothLook(who, dice);
                addAversion(script, who, at, look, dice);
                at = script.moves.back().end + dice.between(5, 9);
            } else {
                const double end = at + dice.between(1.0, 2.0);
                const Look shift =
                    away ? Look{"back in place", undone(*away)} : posture(who, script.baseline[indexOf(who)], dice);
                script.moves.push_back({Kind::PostureShift, who, at, end, 0, shift.pose, shift.name});
                away = away ? std::nullopt : std::optional(shift.pose);
                at = end + dice.between(8, 11);
            }
        }
    }
}

// What must not be reported: nods, laughs, smiles, quick glances, long blinks.
void addDistractors(PuppetScript& script, double every, Dice& dice)
{
    for (const Place who : kPlaces) {
        for (double at = 4 + dice.between(0, every); at + 4 < script.seconds; at += dice.between(0.6, 1.4) * every) {
            const std::array<ScriptMove, 5> moves = {
                ScriptMove{Kind::Distractor, who, at, at + 0.6, 0.28, {.pitch = 7}, "nod"},
                ScriptMove{Kind::Distractor,
                           who,
                           at,
                           at + 2.2,
                           0.4,
                           {.pitch = -2.5, .lids = 0.22, .jaw = 0.14, .smile = 0.9},
                           "laugh"},
                ScriptMove{Kind::Distractor, who, at, at + 3.0, 0.5, {.smile = 0.6}, "smile"},
                ScriptMove{Kind::Distractor, who, at, at + 0.8, 0.15, {.gazeAlong = 0.15 * dice.sign()}, "glance"},
                ScriptMove{Kind::Distractor, who, at, at + 0.3, 0.1, {.lids = 1}, "blink"}};
            script.moves.push_back(moves[dice.below(moves.size())]);
        }
    }
}

// People talk in turns.
std::array<SpeechEnvelope, 2> talking(double seconds, Dice& dice)
{
    std::array<SpeechEnvelope, 2> speech;
    for (SpeechEnvelope& envelope : speech) {
        envelope.level.assign(static_cast<std::size_t>(seconds * envelope.rate), 0.0F);
    }
    std::size_t who = 0;
    for (double at = 1; at < seconds;) {
        const double end = std::min(seconds, at + dice.between(2, 7));
        while (at < end) { // syllables
            const double length = dice.between(0.12, 0.3);
            const double loud = dice.between(0.3, 1);
            SpeechEnvelope& envelope = speech[who];
            for (double t = at; t < std::min(end, at + length); t += 1 / envelope.rate) {
                const auto i = static_cast<std::size_t>(t * envelope.rate);
                if (i < envelope.level.size()) {
                    envelope.level[i] = static_cast<float>(loud * std::sin(CV_PI * (t - at) / length));
                }
            }
            at += length;
        }
        at = end + dice.between(0.4, 1.6);
        who = 1 - who;
    }
    return speech;
}

PuppetView still(double zoom)
{
    PuppetView view;
    view.size = {cvRound(kStageWidth * zoom), cvRound(kStageHeight * zoom)};
    view.zoom = zoom;
    return view;
}

// A hand that holds the camera: slow drift and a quick small tremble, pixels of the stage.
PuppetView shaken(PuppetView view, double seconds, double amount)
{
    const auto wave = [&](double hertz, double phase) { return std::sin(2 * CV_PI * hertz * seconds + phase); };
    view.zoom *= 1.04; // the border stays outside
    view.centre.x += amount * (5 * wave(0.31, 0.4) + 2.5 * wave(1.7, 2.0) + 1.2 * wave(4.3, 1.1));
    view.centre.y += amount * (4 * wave(0.23, 1.9) + 2.5 * wave(1.9, 0.3) + 1.2 * wave(3.9, 2.7));
    view.roll = amount * (0.25 * wave(0.27, 0.8) + 0.1 * wave(2.1, 1.5));
    return view;
}

void sortMoves(Film& film)
{
    std::stable_sort(film.script.moves.begin(), film.script.moves.end(),
                     [](const ScriptMove& a, const ScriptMove& b) { return a.start < b.start; });
}

Film eventFilm(const char* name, double seconds, bool gaze, bool body, std::uint64_t seed, double zoom = 0.75)
{
    Dice dice(seed);
    Film film;
    film.name = name;
    film.script = empty(seconds);
    addEvents(film.script, gaze, body, dice);
    film.speech = talking(seconds, dice);
    sortMoves(film);
    film.camera = [zoom](double) { return still(zoom); };
    return film;
}

Film quietFilm(const char* name, double seconds, std::uint64_t seed)
{
    Dice dice(seed);
    Film film;
    film.name = name;
    film.quiet = true;
    film.script = empty(seconds);
    film.camera = [](double) { return still(0.75); };
    return film;
}

Film blindFilm(std::uint64_t seed, double seconds)
{
    Dice dice(seed);
    Film film;
    film.name = "hidden, out of frame";
    film.script = empty(seconds);
    const auto add = [&film](Place who, double start, double end, double ramp, const PuppetPose& pose,
                             const char* why) {
        film.script.moves.push_back({Kind::Distractor, who, start, end, ramp, pose, why});
        film.blind.push_back({who, start + ramp, end - ramp, why});
    };
    for (double at = 8; at + 20 < seconds; at += 24) {
        add(Place::Right, at, at + 8, 0.5, {.cover = 1}, "hidden");
        add(Place::Left, at + 3, at + 13, 1.0, {.shiftX = -2.6}, "out of frame");
        add(Place::Left, at + 15, at + 21, 0.5, {.cover = 1}, "hidden");
    }
    film.camera = [](double) { return still(0.75); };
    return film;
}

Film smallFilm(std::uint64_t seed, double seconds)
{
    Film film = eventFilm("faces under 40 px", seconds, true, false, seed, 0.25);
    for (const Place who : kPlaces) {
        film.blind.push_back({who, 0, seconds, "small"});
    }
    return film;
}

} // namespace

std::vector<Film> films(std::uint64_t seed, bool full)
{
    const double longer = full ? 3 : 1;
    std::vector<Film> all;
    all.push_back(eventFilm("looking away", 100 * longer, true, false, seed));
    all.push_back(eventFilm("posture", 100 * longer, false, true, seed + 1));
    all.push_back(eventFilm("both", 70 * longer, true, true, seed + 2));
    all.push_back(eventFilm("both, faces 75 px", 60 * longer, true, true, seed + 3, 0.5));

    Film moved = eventFilm("both, camera in the hand, one pan", 60 * longer, true, true, seed + 4);
    moved.camera = [](double seconds) {
        PuppetView view = shaken(still(0.75), seconds, 1);
        view.centre.x += 60 * std::clamp((seconds - 31) / 1.5, 0.0, 1.0);
        return view;
    };
    all.push_back(std::move(moved));

    Film cut = eventFilm("both, cuts between two cameras", 80 * longer, true, true, seed + 5);
    cut.camera = [longer](double seconds) {
        PuppetView view = still(0.75);
        if (std::fmod(seconds, 80 * longer) >= 40 * longer) {
            view.zoom = 0.86;
            view.centre += cv::Point2d(30, 10);
        }
        return view;
    };
    all.push_back(std::move(cut));
    if (full) {
        for (const Condition condition : {Condition::Dim, Condition::Compressed, Condition::Glasses}) {
            Film film = eventFilm(toText(condition), 100, true, true, seed + 6);
            film.name = std::string("both, ") + toText(condition);
            film.condition = condition;
            all.push_back(std::move(film));
        }
    }

    all.push_back(quietFilm("still", 50 * longer, seed + 10));
    Film lively = quietFilm("talking, nodding, laughing", 80 * longer, seed + 11);
    Dice dice(seed + 11);
    lively.speech = talking(lively.script.seconds, dice);
    addDistractors(lively.script, 5, dice);
    sortMoves(lively);
    all.push_back(std::move(lively));
    Film exposure = quietFilm("exposure drift", 50 * longer, seed + 12);
    exposure.light = [](double seconds) { return 0.85 + 0.35 * std::sin(2 * CV_PI * seconds / 17); };
    all.push_back(std::move(exposure));
    Film held = quietFilm("camera in the hand", 60 * longer, seed + 13);
    held.camera = [](double seconds) { return shaken(still(0.75), seconds, 1); };
    held.speech = talking(held.script.seconds, dice);
    all.push_back(std::move(held));

    all.push_back(blindFilm(seed + 20, full ? 150 : 56));
    all.push_back(smallFilm(seed + 21, 40));
    return all;
}

} // namespace alliance::test
