#pragma once
// The look of the program in one value: colours, sizes, palette and style sheet. Widgets and painters take it by
// reference; nobody writes a colour of their own. Text on any surface here has a contrast of 4.5:1 or more.

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace alliance::app
{

struct ThemeColors {
    QColor window;      // behind everything
    QColor surface;     // panels, cards, fields
    QColor raised;      // headers, tool bars
    QColor hover;       // under the pointer
    QColor border;      // hairlines
    QColor control;     // outline of fields and buttons (3:1 on surface)
    QColor text;        // 12:1 and more on surface
    QColor textMuted;   // 4.5:1 and more on window
    QColor disabled;    // text of what cannot be used
    QColor accent;      // the one accent
    QColor accentHover; // the same under the pointer
    QColor accentText;  // on accent
    QColor accentSoft;  // selected rows, chips
    QColor stage;       // around the picture
    QColor stageText;
    QColor danger; // errors
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor handle; // of scroll bars
    // Timeline and marks. Each also has a shape or a word of its own.
    QColor lane;     // background of a lane
    QColor laneGrid; // ruler ticks, lane lines
    QColor playhead;
    QColor gaze;       // gaze aversion
    QColor posture;    // posture shift
    QColor supporting; // stillness, silence
    QColor cannotTell; // hatching
    QColor note;
    QColor accepted;
    QColor rejected;
    QColor open; // candidate not decided yet
    QColor signalLine;
    QColor withdrawal; // markers
    QColor confrontation;
    QColor mixed;    // both at once
    QColor strategy; // towards repair; also stages
};

struct Theme {
    ThemeColors colors;
    int unit = 4;         // px; all spacing is a multiple
    int radius = 6;       // px, corners
    double baseSize = 10; // pt, body text
    double textScale = 1; // of every size of text, 1 to 2.5: what a person chose

    // `points` before textScale; 0: baseSize.
    QFont font(double points = 0, int weight = QFont::Normal) const;
    QFont monoFont(double points = 0) const; // digits of one width for time and frame

    bool isDark() const; // light text on dark ground
    QString styleSheet() const;
    void apply(QApplication& application) const;
};

// A property of widgets whose fixed width was reckoned from their font: it does not grow with textScale once more.
inline constexpr const char* kFitsText = "fitsText";

// Contrast of every pair that meets: contrastPairs() of ThemeChoice.h.
Theme lightTheme();
Theme darkTheme();
Theme contrastTheme(); // white and bright colours on black

} // namespace alliance::app
