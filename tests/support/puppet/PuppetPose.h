#pragma once
// How one puppet sits and looks at one moment. Signs as a viewer of the picture sees them and as HeadDirection and
// EyeMeasure state them, so a pose is also the truth about what should be measured. Plain value.

namespace alliance::test
{

struct PuppetPose {
    // Degrees: yaw against the line from the camera to the head, > 0 the nose turns to image right; pitch (> 0 down)
    // and roll (> 0 clockwise) against how the head was held in its photograph, because measured pitch has a bias per
    // person.
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
    // Turn of the eyeballs against rest as the way of the iris centre on an upright frontal face, in widths of the eye:
    // along > 0 to image right, across > 0 down. lookingAside() gives both from degrees.
    double gazeAlong = 0;
    double gazeAcross = 0;
    double lids = 0;  // 0 as in the photograph, 1 shut, below 0 wider
    double jaw = 0;   // 0 lips together, 1 wide open
    double smile = 0; // 0 lips at rest, 1 a broad smile
    // Torso against its seat, in shoulder widths of the resting puppet: x > 0 to image right, y > 0 down.
    double shiftX = 0;
    double shiftY = 0;
    double lean = 0;  // degrees of the trunk about the hips, > 0 clockwise: the shoulders go to image right
    double near = 1;  // size of the whole person; above 1 nearer to the camera
    double turn = 0;  // degrees of the trunk about its upright axis, > 0 the chest turns to image right
    double bow = 0;   // degrees of the trunk about the line of the hips, > 0 forward: the shoulders come near and sink
    double shrug = 0; // shoulders up, in shoulder widths
    double cover = 0; // 0..1: how far a sheet of paper is raised before the face; 1 hides it

    PuppetPose& operator+=(const PuppetPose& delta);                    // adds everything; `near` multiplies
    friend PuppetPose operator*(const PuppetPose& pose, double amount); // the delta that is `amount` of this one
};

// The pose's part for eyes turned by that many degrees (along > 0 to image right, across > 0 down).
PuppetPose lookingAside(double alongDeg, double acrossDeg);

} // namespace alliance::test
