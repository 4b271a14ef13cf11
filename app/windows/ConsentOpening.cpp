#include "app/windows/ConsentOpening.h"

#include "app/models/LibraryController.h"
#include "app/panels/ConsentDialog.h"
#include "app/windows/ConsentHistory.h"

namespace alliance::app
{

ConsentDialog* openConsent(LibraryController& library, const SessionItem& session, const Theme& theme, QWidget& window)
{
    auto* dialog = new ConsentDialog(*library.worker(), session, &window);
    QObject::connect(dialog, &ConsentDialog::changed, &library, &LibraryController::reload);
    QObject::connect(dialog, &ConsentDialog::historyRequested, dialog,
                     [&library, &theme, dialog](const QUuid& caseId, const QUuid& recording) {
                         new ConsentHistory(library, caseId, recording, theme, *dialog);
                     });
    QObject::connect(&library, &LibraryController::closed, dialog, &ConsentDialog::closeWithLibrary);
    dialog->open();
    return dialog;
}

} // namespace alliance::app
