#pragma once
// The dialog on the consent of a session, with its history.

class QWidget;

namespace alliance::app
{

class ConsentDialog;
class LibraryController;
struct SessionItem;
struct Theme;

// It is shown, and closes with the library, which reads its sessions anew after each change.
ConsentDialog* openConsent(LibraryController& library, const SessionItem& session, const Theme& theme, QWidget& window);

} // namespace alliance::app
