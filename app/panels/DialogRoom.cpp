#include "app/panels/DialogRoom.h"

#include "app/resources/ThemeStyle.h"

#include <QDialog>
#include <QScreen>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr QSize kFrame(8, 40);

} // namespace

QSize roomFor(const QDialog& dialog)
{
    QSize room = dialog.screen()->availableSize();
    if (const QWidget* owner = dialog.parentWidget()) {
        const QSize chosen = owner->window()->size();
        const QSize asked = owner->window()->minimumSizeHint();
        if (chosen.width() > asked.width())
            room.setWidth(std::max(room.width(), chosen.width()));
        if (chosen.height() > asked.height())
            room.setHeight(std::max(room.height(), chosen.height()));
    }
    return room - kFrame;
}

QSize grownWithText(const QDialog& dialog, QSize usual)
{
    const QSize grown(withText(dialog, usual.width()), withText(dialog, usual.height()));
    return grown.boundedTo(roomFor(dialog)).expandedTo(usual);
}

} // namespace alliance::app
