#pragma once
// The views of the window that pictures are taken of, and how a person gets there.

#include "app/actions/ActionRegistry.h"

#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace alliance::pictures
{

class Studio;

enum class Place {
    Nothing,         // no library
    Home,            // the sessions of the library that was given
    Review,          // its session with most notes
    Programme,       // the sessions of a programme, as a supervisor
    ProgrammeReview, // the session there that two have coded
    Trainee,         // the same library as its trainee
    TraineeReview,
    Locked,  // its page with the passphrase
    Missing, // a session whose recording is gone
};

// An action that is triggered, text that is typed where the keyboard is, or something else that leads on.
using Step = std::variant<app::ActionId, QString, std::function<void(Studio&)>>;

struct View {
    const char* name; // of its file
    Place place;
    QList<Step> steps;
};

// In the order in which they are taken: what changes the copy of the library comes late.
QList<View> views();

} // namespace alliance::pictures
