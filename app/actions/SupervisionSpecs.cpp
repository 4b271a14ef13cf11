#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/SupervisionSpecs.h"

namespace alliance::app
{
namespace
{

ActionSpec plain(ActionId id, const char* name, const QString& text, const QString& tip, const char* keys)
{
    return {id, name, ActionGroup::Supervision, text, tip, shortcutKeys({keys}), nullptr, false};
}

} // namespace

QList<ActionSpec> supervisionSpecs()
{
    using enum ActionId;
    return {
        plain(ReleaseToSupervisor, "supervision.release", tr("&Release to my supervisor"),
              tr("Your supervisor may read the chosen note, marker, stage or rating from now on"), "Ctrl+Shift+L"),
        plain(ShowComparison, "supervision.compare", tr("&Compare moment by moment"),
              tr("What you marked and what others let you read, side by side"), "Ctrl+Shift+K"),
        plain(NextCompared, "supervision.next", tr("&Next compared moment"),
              tr("Go to the next moment that one of you or both marked"), "Alt+PgDown"),
        plain(PreviousCompared, "supervision.previous", tr("&Previous compared moment"),
              tr("Go to the moment before it that one of you or both marked"), "Alt+PgUp"),
        {FinishRating,
         "supervision.finish-rating",
         ActionGroup::Supervision,
         tr("I have &finished rating…"),
         tr("Say that you have finished rating this session without seeing what others coded"),
         {},
         nullptr,
         false},
        plain(ShowRehearsal, "supervision.rehearse", tr("Re&hearsal prompts…"),
              tr("The role-play prompts of all your sessions, and which you have tried"), "Ctrl+Shift+H"),
        plain(ShowCourse, "supervision.course", tr("Course over &sessions…"),
              tr("What was coded in the sessions of a case or a trainee, session by session"), "Ctrl+Shift+Y"),
    };
}

} // namespace alliance::app
