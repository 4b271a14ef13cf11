#pragma once
// What tests of kept pictures share: a library with something of everything in it, and a dialog that reads in the
// thread of a library in each of its states.

#include "app/services/LibraryTypes.h"
#include "app/services/LibraryWorker.h"
#include "db/records/Consent.h"
#include "tests/gui/KeptPicture.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QDockWidget>

namespace alliance::app
{

// With the whole window, in the light theme.
class KeptWindowTest : public WindowTest
{
protected:
    void SetUp() override;
    void TearDown() override;

    // Into the library of makeLibrary(). Notes and markers stand every 0.3 s.
    void addSession(const char* caseCode, const char* file);
    void addNotes(int count);
    void addMarkers(int count);
    void allow(const QList<db::ConsentPurpose>& purposes, db::FaceMask mask = db::FaceMask::None);
    // A collection of the programme with two examples; consent allows it.
    QUuid addCollection();
    // Notes, markers, stages, ratings, prompts, a consent that ends, and a collection.
    void fillLibrary();
    SessionItem session();

    // The panel in that dock, on top.
    template <typename Panel>
    Panel& raised(const char* dock)
    {
        auto* its = m_window->findChild<QDockWidget*>(QLatin1String(dock));
        its->show();
        its->raise();
        return *m_window->findChild<Panel*>();
    }
    void expectInAllThemes(QWidget& widget, const char* name);
};

// Without the window: a dialog alone.
class KeptDialogTest : public KeptWindowTest
{
protected:
    using Make = std::function<QWidget*(LibraryWorker&)>;
    // Pictures of its states; null: not to be taken.
    struct States {
        const char* busy;
        const char* failed;
        const char* full; // in all themes
    };

    void SetUp() override;

    // Until it has answered what was asked before, and what that led to.
    static void settle(LibraryWorker& worker);
    // Of a dialog that reads in the worker's thread: while it waits, when the library cannot be opened, and with what
    // it has read from the library of makeLibrary().
    void expectStates(const States& states, QSize size, const Make& make);
    // With what it has read, in the light theme.
    void expectRead(const char* name, QSize size, const Make& make);
    // Made anew in each theme.
    void expectMade(const char* name, QSize size, const std::function<QWidget*()>& make);

private:
    void expectShown(std::unique_ptr<QWidget> widget, const char* name, const char* ending, QSize size);
    void expectRead(const char* name, const char* ending, QSize size, const std::filesystem::path& folder,
                    const Make& make);
    void useTheme(const KeptTheme& theme);
};

} // namespace alliance::app
