#include "vision/signals/SessionSignals.h"

namespace alliance::vision
{

std::string_view toText(Place place)
{
    switch (place) {
    case Place::Left:
        return "left";
    case Place::Right:
        return "right";
    case Place::Centre:
        break;
    }
    return "centre";
}

std::string_view toText(Role role)
{
    switch (role) {
    case Role::Patient:
        return "patient";
    case Role::Therapist:
        return "therapist";
    case Role::Unknown:
        break;
    }
    return "unknown";
}

std::optional<Place> placeFromText(std::string_view text)
{
    for (const auto place : {Place::Left, Place::Centre, Place::Right}) {
        if (toText(place) == text) {
            return place;
        }
    }
    return std::nullopt;
}

std::optional<Role> roleFromText(std::string_view text)
{
    for (const auto role : {Role::Unknown, Role::Patient, Role::Therapist}) {
        if (toText(role) == text) {
            return role;
        }
    }
    return std::nullopt;
}

namespace
{

constexpr std::array<std::pair<SceneRemark, std::string_view>, 9> kRemarks = {
    {{SceneRemark::NobodySeen, "nobody_seen"},
     {SceneRemark::OnePerson, "one_person"},
     {SceneRemark::PictureOfFace, "picture_of_face"},
     {SceneRemark::UpsideDown, "upside_down"},
     {SceneRemark::SizeChanged, "size_changed"},
     {SceneRemark::LowFrameRate, "low_frame_rate"},
     {SceneRemark::Cuts, "cuts"},
     {SceneRemark::CameraMoves, "camera_moves"},
     {SceneRemark::SpeakerView, "speaker_view"}}};

} // namespace

std::string_view toText(SceneRemark remark)
{
    return kRemarks.at(static_cast<std::size_t>(remark)).second;
}

std::optional<SceneRemark> sceneRemarkFromText(std::string_view text)
{
    for (const auto& [remark, name] : kRemarks) {
        if (name == text) {
            return remark;
        }
    }
    return std::nullopt;
}

} // namespace alliance::vision
