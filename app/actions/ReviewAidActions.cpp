#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/ReviewAidActions.h"

namespace alliance::app
{
QList<ActionSpec> reviewAidSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Review;
    return {
        {EdgeStart, "review.edge-start", group, tr("Candidate &starts here"),
         tr("The chosen candidate starts with this frame"), shortcutKeys({"["}), nullptr, false},
        {EdgeEnd, "review.edge-end", group, tr("Candidate &ends here"), tr("The chosen candidate ends with this frame"),
         shortcutKeys({"]"}), nullptr, false},
        {EdgeReset, "review.edge-reset", group, tr("Edges as &measured"),
         tr("The chosen candidate has its measured edges again"), shortcutKeys({"\\"}), nullptr, false},
        {OwnPassFirst,
         "review.own-pass",
         group,
         tr("&Own pass first"),
         tr("Hide candidates, everything measured and what others wrote in this session until you have finished your "
            "own "
            "pass"),
         {},
         "hide",
         false,
         true},
    };
}

} // namespace alliance::app
