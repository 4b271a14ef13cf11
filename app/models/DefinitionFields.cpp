#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(DefinitionFields)
}

#include "app/models/DefinitionFields.h"

namespace alliance::app
{
namespace
{

QList<DefinitionField> gazeFields()
{
    const QString group = tr("Looking away");
    return {
        {"gaze_aversion", "min_duration_s", group, tr("At least as long as"), tr(" s"),
         tr("Shorter looks away are not counted."), 1, 15, 0.5, 1},
        {"gaze_aversion", "min_angle_deg", group, tr("Head turned by"), tr("°"),
         tr("From where this person mostly looks; and at least three times the person's own usual spread."), 5, 60, 1,
         0},
        {"gaze_aversion", "eyes_sd", group, tr("Eyes moved by"), tr(" × spread"),
         tr("Eyes alone, with a still head: times the person's own usual spread."), 2, 15, 0.5, 1},
        {"gaze_aversion", "merge_gap_s", group, tr("Ignore looks back under"), tr(" s"),
         tr("A shorter look back does not end a look away."), 0, 3, 0.1, 1},
    };
}

QList<DefinitionField> postureFields()
{
    const QString group = tr("Posture shift");
    return {
        {"posture_shift", "min_shift", group, tr("Moved by"), tr(" widths"),
         tr("Shoulder widths by which shoulders or torso move."), 0.05, 1, 0.01, 2},
        {"posture_shift", "min_trunk_deg", group, tr("Or trunk leaned by"), tr("°"),
         tr("Where the hips are in the picture."), 2, 30, 0.5, 1},
        {"posture_shift", "within_s", group, tr("Within"), tr(" s"), tr("The movement itself takes no longer."), 0.5,
         10, 0.5, 1},
        {"posture_shift", "hold_s", group, tr("And held for"), tr(" s"),
         tr("The new position must be kept; gestures come back sooner."), 1, 30, 0.5, 1},
    };
}

QList<DefinitionField> otherFields()
{
    return {
        {"cannot_tell", "min_face_px", tr("Cannot tell"), tr("Face smaller than"), tr(" px"),
         tr("From forehead to chin, in pixels of the recording: smaller faces are never judged."), 40, 160, 1, 0},
        {"candidates", "merge_s", tr("Candidates"), tr("Join cues closer than"), tr(" s"),
         tr("Looks and movements this close together make one candidate."), 0, 60, 1, 0},
    };
}

} // namespace

double DefinitionField::valueIn(const vision::Settings& settings) const
{
    return vision::settingValue(settings, section, key).value_or(low);
}

QList<DefinitionField> definitionFields()
{
    return gazeFields() + postureFields() + otherFields();
}

} // namespace alliance::app
