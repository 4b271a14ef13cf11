#pragma once
// The views of the window that pictures are taken of, and how a person gets there.

#include "app/actions/ActionRegistry.h"

#include <QList>
#include <QString>

#include <variant>

namespace alliance::pictures
{

enum class Place { Home, Review };

// An action that is triggered, or text that is typed where the keyboard is.
using Step = std::variant<app::ActionId, QString>;

struct View {
    const char* name; // of its file
    Place place;
    QList<Step> steps;
};

// In the order in which they are taken: what changes the copy of the library comes late.
QList<View> views();

} // namespace alliance::pictures
