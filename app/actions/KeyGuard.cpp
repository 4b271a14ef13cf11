#include "app/actions/KeyGuard.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>

namespace alliance::app
{
namespace
{

bool belongsTo(const QObject* widget, int key)
{
    if (key == Qt::Key_Escape)
        return widget->property(kOwnsEscape).toBool();
    if (qobject_cast<const QAbstractButton*>(widget))
        return key == Qt::Key_Space;
    if (qobject_cast<const QAbstractSlider*>(widget))
        return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
               key == Qt::Key_Home || key == Qt::Key_End;
    if (qobject_cast<const QComboBox*>(widget))
        return key == Qt::Key_Space || key == Qt::Key_Home || key == Qt::Key_End;
    return false;
}

void takeAwayLetters(const QDialogButtonBox& box)
{
    for (QAbstractButton* button : box.buttons())
        if (box.standardButton(button) != QDialogButtonBox::NoButton)
            button->setText(button->text().remove(u'&'));
}

} // namespace

bool KeyGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && belongsTo(watched, key->key())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Polish)
        if (const auto* box = qobject_cast<const QDialogButtonBox*>(watched))
            takeAwayLetters(*box);
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
