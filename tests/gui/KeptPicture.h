#pragma once
// Compares what a widget looks like with the picture of it that is kept in tests/gui/kept. Letters may be drawn a
// little differently and a line of text may have changed: a part that is gone, cut, in another place or in another
// colour is found. With ALLIANCE_KEEP_PICTURES set the pictures are taken anew instead; look at them before you commit
// them.

class QWidget;

namespace alliance::app
{

// Fails the test that runs; what it saw is then written to the folder "pictures" beside the program.
void expectLooksAsKept(QWidget& widget, const char* name);

} // namespace alliance::app
