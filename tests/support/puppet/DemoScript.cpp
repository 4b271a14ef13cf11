// The demo session as data. Everything said and done here is invented; the wording is ours.

#include "tests/support/puppet/PuppetScript.h"

namespace alliance::test
{
namespace
{

constexpr Place kTherapist = Place::Left;
constexpr Place kPatient = Place::Right;
using Kind = ScriptMove::Kind;

std::vector<DialogueLine> demoLines()
{
    return {
        {3.0, kPatient, "So, I went to my sister's on Sunday, like I said I would. And it was, well, the usual."},
        {10.6, kPatient, "Everybody talked over each other, and I ended up doing the dishes by myself. Again."},
        {17.4, kTherapist, "Mm. You were back in the kitchen."},
        {21.4, kPatient,
         "Yes. And I stood there and thought: nobody has even noticed that I left the table. "
         "I felt quite sad, really."},
        {30.6, kTherapist,
         "Okay. That would be a good one for the worksheet I gave you, on speaking up. "
         "Did you get round to it?"},
        {42.0, kPatient, "No. Not really."},
        {44.8, kTherapist, "It only takes ten minutes a day. Perhaps you could try two situations before next week?"},
        {54.2, kPatient, "Sure. I can do that."},
        {57.6, kTherapist, "Good. So first you write down what happened, and then what you would have liked to say."},
        {65.6, kPatient, "Fine."},
        {74.0, kTherapist,
         "I would like to stop for a moment, and I may well be wrong. You were telling me something "
         "that mattered, and now you seem further away from me. I wonder what I did just then."},
        {90.0, kPatient, "I don't know. It's nothing. You are only trying to help."},
        {96.0, kTherapist,
         "I was. And I think I went to the worksheet rather fast, just when you said you were sad. "
         "What was that like for you?"},
        {109.4, kPatient,
         "It was a bit like the kitchen, to be honest. I say something, and then there is a job to do."},
        {117.0, kTherapist,
         "That makes sense to me. You told me how alone you were, and I handed you a task. "
         "I am sorry about that."},
        {127.6, kPatient, "It is strange to say it out loud. Normally I would just do the dishes."},
        {135.6, kTherapist, "I am glad you said it here. What would you have wished for from me?"},
        {143.4, kPatient, "Just to stay there for a bit. With the sad part. Not to mend it at once."},
        {150.2, kTherapist, "Then let us stay there, if you like. And tell me when I hurry ahead again."},
        {157.4, kPatient, "Yes. I would like that."},
    };
}

// Patient: sits at image right, so turning away and leaning back go to image right.
std::vector<ScriptMove> patientMoves()
{
    const PuppetPose eyesDown{.pitch = 1.0, .gazeAcross = 0.25, .lids = 0.58};
    const PuppetPose laugh{.pitch = -2.5, .lids = 0.22, .jaw = 0.14, .smile = 0.9};
    return {
        {Kind::Distractor, kPatient, 14.2, 15.0, 0.15, {.gazeAlong = 0.16}, "quick glance aside"},
        {Kind::GazeAversion, kPatient, 37.8, 46.0, 0.4, eyesDown, "eyes cast down, head still"},
        {Kind::PostureShift,
         kPatient,
         48.6,
         50.4,
         0,
         {.pitch = 1.5, .shiftX = 0.11, .shiftY = 0.05, .lean = 5.0, .near = 0.95},
         "leans back"},
        {Kind::GazeAversion,
         kPatient,
         56.6,
         63.6,
         0.6,
         {.yaw = -29.0, .pitch = 3.0, .gazeAlong = -0.05},
         "head turned aside to the window"},
        {Kind::PostureShift,
         kPatient,
         67.0,
         68.8,
         0,
         {.shiftX = 0.13, .shiftY = 0.02, .lean = 2.5, .turn = 22.0},
         "turns away to the side"},
        {Kind::GazeAversion,
         kPatient,
         71.0,
         78.0,
         0.35,
         {.yaw = 3.0, .gazeAlong = 0.17, .gazeAcross = 0.02},
         "eyes aside, head nearly still"},
        {Kind::GazeAversion,
         kPatient,
         83.0,
         89.2,
         0.7,
         {.yaw = 4.0, .pitch = 22.0, .gazeAcross = 0.2, .lids = 0.5},
         "head bowed"},
        {Kind::GazeAversion,
         kPatient,
         102.6,
         109.2,
         0.4,
         {.yaw = 3.0, .gazeAlong = 0.14, .gazeAcross = 0.2, .lids = 0.45},
         "eyes down and aside, thinking"},
        {Kind::PostureShift,
         kPatient,
         124.8,
         126.8,
         0,
         {.pitch = -2.0, .shiftX = -0.24, .shiftY = -0.05, .lean = -7.0, .near = 1.07, .turn = -20.0},
         "comes forward"},
        {Kind::Distractor, kPatient, 132.6, 134.8, 0.4, laugh, "short laugh"},
        {Kind::Distractor, kPatient, 141.0, 141.8, 0.15, {.gazeAlong = 0.15, .gazeAcross = 0.03}, "quick glance aside"},
        {Kind::Distractor, kPatient, 155.4, 157.0, 0.4, {.smile = 0.5}, "smile"},
        {Kind::Distractor, kPatient, 159.4, 162.0, 0.5, {.smile = 0.45}, "smile"},
    };
}

// Therapist: sits at image left, so leaning back goes to image left.
std::vector<ScriptMove> therapistMoves()
{
    const PuppetPose nod{.pitch = 7.0};
    return {
        {Kind::Distractor, kTherapist, 12.4, 13.0, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 13.0, 13.6, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 27.0, 27.6, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 53.0, 53.8, 0.15, {.gazeAlong = -0.14}, "quick glance aside"},
        {Kind::GazeAversion,
         kTherapist,
         66.4,
         72.4,
         0.6,
         {.yaw = -8.0, .pitch = 21.0, .gazeAcross = 0.2, .lids = 0.5},
         "looks down at the notes"},
        {Kind::PostureShift,
         kTherapist,
         79.2,
         81.0,
         0,
         {.pitch = 1.0, .shiftX = 0.12, .shiftY = 0.01, .lean = 5.0, .near = 1.05},
         "comes forward"},
        {Kind::Distractor, kTherapist, 94.2, 94.8, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 112.4, 113.0, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 113.0, 113.6, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 133.0, 134.8, 0.4, {.smile = 0.6}, "smile"},
        {Kind::Distractor, kTherapist, 147.4, 148.0, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 158.2, 158.8, 0.28, nod, "nod"},
        {Kind::Distractor, kTherapist, 159.6, 162.4, 0.5, {.smile = 0.5}, "smile"},
    };
}

} // namespace

PuppetScript demoScript()
{
    PuppetScript script;
    script.seconds = 172;
    script.baseline[indexOf(kTherapist)] = {.yaw = 13.0, .pitch = 1.0, .gazeAlong = 0.03, .turn = 12.0};
    script.baseline[indexOf(kPatient)] = {.yaw = -13.0, .pitch = 1.0, .gazeAlong = -0.03, .turn = -12.0};
    script.role[indexOf(kTherapist)] = "therapist";
    script.role[indexOf(kPatient)] = "patient";
    script.lines = demoLines();
    script.moves = patientMoves();
    const std::vector<ScriptMove> others = therapistMoves();
    script.moves.insert(script.moves.end(), others.begin(), others.end());
    std::stable_sort(script.moves.begin(), script.moves.end(),
                     [](const ScriptMove& a, const ScriptMove& b) { return a.start < b.start; });
    return script;
}

} // namespace alliance::test
