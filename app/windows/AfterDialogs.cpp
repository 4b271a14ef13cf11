#include "app/windows/AfterDialogs.h"

#include <QApplication>
#include <QDialog>

namespace alliance::app
{

void afterDialogs(QObject& context, const std::function<void()>& work)
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        return work();
    QObject::connect(
        dialog, &QDialog::finished, &context, [&context, work] { afterDialogs(context, work); }, Qt::QueuedConnection);
}

} // namespace alliance::app
