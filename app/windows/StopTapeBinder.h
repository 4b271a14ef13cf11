#pragma once
// The action that stops the tape, the settings of writing while playing, and where they are kept.

#include "app/models/StopTape.h"
#include "app/windows/MainWindow.h"

namespace alliance::app
{

class StopTapeBinder : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    StopTapeBinder(const WindowParts& parts, ReviewPage& review, NoteEditor& editor, MainWindow& window);

private:
    void bindSettings(NoteEditor& editor);

    WindowParts m_parts;
    StopTape m_tape;
};

} // namespace alliance::app
