#include "app/actions/CodingSpecs.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> key(const char* text)
{
    return {QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText)};
}

ActionSpec plain(ActionId id, const char* name, const QString& text, const QString& tip, const char* keys)
{
    return {id, name, ActionGroup::Coding, text, tip, key(keys), nullptr, false};
}

} // namespace

QList<ActionSpec> codingSpecs()
{
    using enum ActionId;
    return {
        plain(CodeMoment, "coding.marker", tr("&Code this moment…"),
              tr("Mark the moment, the chosen range or the candidate as a withdrawal, a confrontation or a strategy"),
              "C"),
        plain(NextMarker, "coding.next-marker", tr("Next &marker"), tr("Go to the next marker"), "Alt+Down"),
        plain(PreviousMarker, "coding.previous-marker", tr("Previous m&arker"), tr("Go to the previous marker"),
              "Alt+Up"),
        plain(DeleteCoded, "coding.delete", tr("&Remove marker or stage"), tr("Remove the chosen marker or stage"),
              "Del"),
        plain(BeginStage1, "coding.stage-1", tr("Stage S&1 begins here"),
              tr("The first stage of resolution begins at the playhead; the one before it ends there"), "1"),
        plain(BeginStage2, "coding.stage-2", tr("Stage S&2 begins here"),
              tr("The second stage of resolution begins at the playhead; the one before it ends there"), "2"),
        plain(BeginStage3, "coding.stage-3", tr("Stage S&3 begins here"),
              tr("The third stage of resolution begins at the playhead; the one before it ends there"), "3"),
        plain(BeginStage4, "coding.stage-4", tr("Stage S&4 begins here"),
              tr("The fourth stage of resolution begins at the playhead; the one before it ends there"), "4"),
        plain(EndStage, "coding.end-stage", tr("&Stage ends here"), tr("The stage of resolution ends at the playhead"),
              "0"),
        plain(RateSegments, "coding.ratings", tr("&Rate segments…"),
              tr("Rate the session segment by segment, from 1 to 5"), "G"),
    };
}

std::optional<int> stageOf(ActionId id)
{
    using enum ActionId;
    constexpr ActionId all[] = {BeginStage1, BeginStage2, BeginStage3, BeginStage4};
    for (int i = 0; i < static_cast<int>(std::size(all)); ++i) {
        if (all[i] == id)
            return i;
    }
    return std::nullopt;
}

} // namespace alliance::app
