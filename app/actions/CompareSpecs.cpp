#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/CompareSpecs.h"

namespace alliance::app
{
QList<ActionSpec> compareActionSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Coding;
    return {
        {ShowAgreement, "compare.agreement", group, tr("&Agreement…"),
         tr("How far people who coded this session agree, in figures and plain words"), shortcutKeys({"Ctrl+Shift+G"}),
         nullptr, false},
        {ShowDifferences, "compare.differences", group, tr("&Walk through differences"),
         tr("Two people's codes of this session side by side, difference by difference"), shortcutKeys({"F7"}), nullptr,
         false},
        {NextDifference, "compare.next", group, tr("&Next difference"), tr("Go to the next difference and repeat it"),
         shortcutKeys({"F8"}), nullptr, true},
        {PreviousDifference, "compare.previous", group, tr("&Previous difference"),
         tr("Go to the difference before and repeat it"), shortcutKeys({"Shift+F8"}), nullptr, true},
        {SettleFirst, "compare.settle-first", group, tr("The &first holds"),
         tr("What the first person coded holds; on to the next"), shortcutKeys({"F2"}), nullptr, false},
        {SettleSecond, "compare.settle-second", group, tr("The &second holds"),
         tr("What the second person coded holds; on to the next"), shortcutKeys({"F3"}), nullptr, false},
        {SettleOther, "compare.settle-other", group, tr("An&other value…"),
         tr("Neither holds: type what does; on to the next"), shortcutKeys({"F4"}), nullptr, false},
        {LeaveOpen, "compare.leave-open", group, tr("&Leave open"),
         tr("Leave this difference open; what was settled of it is taken away"), shortcutKeys({"F6"}), nullptr, false},
    };
}

} // namespace alliance::app
