#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CloseQuestion)
}

#include "app/windows/CloseQuestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace alliance::app
{
void askToClose(QWidget& window, std::function<void()> stop)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Work is going on"),
                                tr("A recording is being imported or measured, or a reel is made. Stop and close?"),
                                QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setInformativeText(tr(
        "Nothing half done is left behind. Measuring and reels go on later from the last part that was kept; what has "
        "only just begun, and every import, begins anew."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Keep working"), QMessageBox::RejectRole));
    QAbstractButton* stopping = box->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::buttonClicked, &window,
                     [stopping, stop = std::move(stop)](QAbstractButton* button) {
                         if (button == stopping)
                             stop();
                     });
    box->open();
}

} // namespace alliance::app
