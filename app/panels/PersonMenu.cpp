#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PersonMenu)
}

#include "app/models/MeasurementEdits.h"
#include "app/panels/PersonMenu.h"
#include "app/services/CoverageText.h"
#include "app/services/TimeText.h"

#include <QActionGroup>
#include <QMenu>

namespace alliance::app
{
namespace
{

const ReviewPerson* personOf(const ReviewSession& session, int id)
{
    for (const ReviewPerson& person : session.findings().people)
        if (person.found.id == id)
            return &person;
    return nullptr;
}

void refuseAll(QMenu& menu, const QString& mayNot)
{
    if (mayNot.isEmpty())
        return;
    menu.setToolTipsVisible(true);
    for (QAction* action : menu.actions()) {
        action->setEnabled(false);
        action->setToolTip(mayNot);
    }
}

} // namespace

void fillRoleMenu(QMenu& menu, ReviewSession& session, int person, const QString& mayNot)
{
    const ReviewPerson* known = personOf(session, person);
    if (!known)
        return;
    const auto code = [](const std::optional<db::SessionPart>& part) { return part ? static_cast<int>(*part) : -1; };
    const int said = known->stored.saidByReviewer ? code(known->stored.part) : -1;
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const std::optional<db::SessionPart>& part) {
        QAction* action = menu.addAction(text, &menu, [&session, person, part] { sayPart(session, person, part); });
        action->setCheckable(true);
        action->setChecked(said == code(part));
        group->addAction(action);
    };
    menu.addSection(tr("This person is"));
    add(tr("&Patient"), db::SessionPart::Patient);
    add(tr("&Therapist"), db::SessionPart::Therapist);
    add(tr("Someone &else"), db::SessionPart::Observer);
    add(known->proposed() ? tr("As proposed (%1)").arg(roleText(known->found.role)) : tr("&Not said"), std::nullopt);
    menu.addSeparator();
    QAction* swap = menu.addAction(tr("&Swap patient and therapist"), &menu, [&session] { swapParts(session); });
    swap->setEnabled(canSwapParts(session));
    refuseAll(menu, mayNot);
}

void showPersonMenu(QWidget& parent, ReviewSession& session, int person, base::MediaTime time, const QPoint& global,
                    const QString& mayNot)
{
    if (!session.isOpen() || !personOf(session, person))
        return;
    session.setPerson(person);
    auto* menu = new QMenu(&parent);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("At %1").arg(timeText(time)));
    const base::TimeRange here{time, time};
    menu->addAction(tr("Mark: &looking at the partner here"), menu,
                    [&session, person, here] { markGaze(session, person, here, true); });
    menu->addAction(tr("Mark: looking &away here"), menu,
                    [&session, person, here] { markGaze(session, person, here, false); });
    const db::GazeMark* mark = gazeMarkAt(session, person, time);
    QAction* remove = menu->addAction(tr("&Remove the mark"), menu,
                                      [&session, id = mark ? mark->id : QUuid()] { removeGazeMark(session, id); });
    remove->setEnabled(mark != nullptr);
    fillRoleMenu(*menu, session, person, mayNot);
    menu->popup(global);
}

} // namespace alliance::app
