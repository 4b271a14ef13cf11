#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(FinishQuestion)
}

#include "app/windows/FinishQuestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace alliance::app
{

void askToFinish(QWidget& window, const QString& title, const QString& words, const QString& button,
                 std::function<void()> finish)
{
    const QString name = QStringLiteral("finishQuestion");
    if (const auto* asked = window.findChild<QMessageBox*>(name, Qt::FindDirectChildrenOnly);
        asked && asked->isVisible())
        return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Alliance Review"), title, QMessageBox::NoButton,
                                &window); // a frame as narrow as that cuts long titles
    box->setObjectName(name);
    box->setInformativeText(words);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Not yet"), QMessageBox::RejectRole));
    QAbstractButton* finishing = box->addButton(button, QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::buttonClicked, &window,
                     [finishing, finish = std::move(finish)](QAbstractButton* clicked) {
                         if (clicked == finishing)
                             finish();
                     });
    box->open();
}

} // namespace alliance::app
