#pragma once
// The window on a sealed library that several people work with: a supervisor (Dr. Maren Quill), the trainees Iris Vale
// and Theo Marsh, the director Dana Reed and the guest rater Gus Lind. Both trainees hold its one session, which is
// released to directors and handed to the rater; it has candidates, and a note that the supervisor released.

#include "tests/gui/windows/WindowFixture.h"

namespace alliance::app
{

class PeopleTest : public WindowTest
{
protected:
    static constexpr const char* kTheo = "a kettle on the shelf";
    static constexpr const char* kDana = "grey stones by the river";
    static constexpr const char* kGus = "late trains and lamps";
    static constexpr int kCandidates = 4; // at the frames 10, 30, 50, 70

    void SetUp() override;

    void openAs(const char* passphrase);
    void openSessionAs(const char* passphrase);
    void leave();                                                   // and closes the library
    std::unique_ptr<LibraryService> beside(const char* passphrase); // opened once more, beside the window
};

} // namespace alliance::app
