#pragma once
// Pieces that panels and dialogs are put together from. Widgets are made without a parent: the layout that takes them
// gives them one.

#include "app/resources/Theme.h"
#include "db/records/Note.h"

#include <QColor>
#include <QStyle>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace alliance::app
{

// Of a row in a list that paints itself: chosen, under the pointer, or neither.
QColor rowGround(const ThemeColors& colors, QStyle::State state);

// Enter is not for any of the buttons.
void withoutDefault(QDialogButtonBox& buttons);

// Puts words into a label; of a problem they stand out, in every theme.
void sayIn(QLabel& label, const QString& words, bool problem = false);

// The same in a line that has room for words only: of a problem in its colour, muted otherwise.
void sayState(QLabel& label, const QString& words, bool problem = false);

// Scrolls up and down only, without a frame. One with a name takes the keyboard, which scrolls it: for words. Without,
// it holds fields, which are brought into sight.
QScrollArea* plainScrollArea(const QString& name = {});

// An editor's column that scrolls, with a foot that stays: for the fields. Takes `editor`'s layout.
QVBoxLayout* editorColumn(QWidget& editor, QWidget& foot);

// Who may read it, in words; data: db::Visibility.
QComboBox* visibilityBox();
// "Who may read it" and the box.
QHBoxLayout* visibilityRow(QComboBox& box);

// The bottom line of an editor: its state in words, and two buttons.
struct EditorFoot {
    QFrame* frame = nullptr;
    QLabel* state = nullptr;
    QPushButton* discard = nullptr;
    QPushButton* save = nullptr;
};
// `name` begins the names of its objects.
EditorFoot editorFoot(const QString& name, const QString& save, const QString& saveTip);

// A button that puts what is edited somewhere in the recording.
QPushButton* chipButton(const QString& text, const QString& tip);

} // namespace alliance::app
