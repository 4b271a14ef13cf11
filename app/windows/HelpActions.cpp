#include "app/windows/HelpActions.h"

#include "app/actions/ActionRegistry.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace alliance::app
{

void bindHelp(ActionRegistry& actions, QWidget& window)
{
    QObject::connect(actions.action(ActionId::About), &QAction::triggered, &window, [&window] {
        auto* box = new QMessageBox(
            QMessageBox::NoIcon, QCoreApplication::translate("HelpActions", "About Alliance Review"),
            QCoreApplication::translate("HelpActions",
                                        "Alliance Review %1\n\nReview of recorded therapy sessions for supervision. "
                                        "Everything stays on this computer.\n\nFree software under the GNU General "
                                        "Public License, version 3 or later.")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Close, &window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

} // namespace alliance::app
