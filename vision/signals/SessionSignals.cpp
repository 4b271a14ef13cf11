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

} // namespace alliance::vision
