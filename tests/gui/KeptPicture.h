#pragma once
// Compares what a widget looks like with the picture of it that is kept in tests/gui/kept. Letters may be drawn a
// little differently and a line of text may have changed: a part that is gone, cut, in another place or in another
// colour is found. With ALLIANCE_KEEP_PICTURES set the pictures are taken anew instead; look at them before you commit
// them. Which pictures there are stands in KeptTable.h.

#include <QString>

#include <array>

class QWidget;

namespace alliance::app
{

struct Theme;

// The themes of kept pictures, and how their names end: "", "-dark", "-contrast".
struct KeptTheme {
    const char* ending;
    Theme (*make)();
};
const std::array<KeptTheme, 3>& keptThemes();

QString keptFolder(); // where they lie

// Fails the test that runs; what it saw is then written to the folder "pictures" beside the program.
void expectLooksAsKept(QWidget& widget, const char* name, const char* ending = "");
// In every theme: `theme` is the one that the widget was made with; it is light again afterwards.
void expectLooksAsKeptInAllThemes(QWidget& widget, const char* name, Theme& theme);

} // namespace alliance::app
