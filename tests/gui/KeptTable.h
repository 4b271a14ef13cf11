#pragma once
// Every panel, dialog and part of the program that is on screen, with the pictures that are kept of it. A test fails
// where a class is missing here, a picture is missing in the folder, or lies there without being named.

#include <QString>

#include <span>

namespace alliance::app
{

// What is named in each state is a picture (a word with dashes, see isPictureName()) or why there is none (a sentence).
struct KeptPanel {
    const char* widget; // its class
    const char* empty;  // nothing to show yet
    const char* busy;   // while it reads, measures or waits
    const char* failed; // an error, or something that is refused
    const char* full;   // a picture of this is kept in every theme
};

std::span<const KeptPanel> keptPanels();
// Further pictures of these, in the light theme or in all.
std::span<const char* const> furtherPictures();

bool isPictureName(const QString& cell);
bool isKeptPicture(const QString& name); // without "-dark" and the like

} // namespace alliance::app
