#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/CodingSpecs.h"

namespace alliance::app
{
namespace
{

ActionSpec plain(ActionId id, const char* name, const QString& text, const QString& tip, const char* keys)
{
    return {id, name, ActionGroup::Coding, text, tip, shortcutKeys({keys}), nullptr, false};
}

// Those of one kind follow each other.
std::optional<int> numberIn(ActionId id, ActionId first, ActionId last)
{
    const int number = static_cast<int>(id) - static_cast<int>(first);
    return number >= 0 && id <= last ? std::optional<int>(number) : std::nullopt;
}

QList<ActionSpec> noteSpecs()
{
    using enum ActionId;
    constexpr const char* principles[] = {
        "note.principle-1", "note.principle-2", "note.principle-3", "note.principle-4", "note.principle-5",
        "note.principle-6", "note.principle-7", "note.principle-8", "note.principle-9", "note.principle-10"};
    constexpr const char* stages[] = {"note.stage-1", "note.stage-2", "note.stage-3", "note.stage-4"};
    QList<ActionSpec> specs{
        plain(ReplyToNote, "note.reply", tr("Re&ply to the note"), tr("Answer the chosen note"), "Ctrl+R"),
        plain(OfferStarters, "note.starters", tr("Sentence s&tarters"),
              tr("Tentative ways to begin a note, if you would like one"), "Ctrl+Shift+W"),
    };
    for (int i = 0; i < static_cast<int>(std::size(principles)); ++i) {
        const QByteArray keys = QByteArrayLiteral("Alt+") + QByteArray::number((i + 1) % 10);
        specs.append(plain(static_cast<ActionId>(static_cast<int>(NotePrinciple1) + i), principles[i],
                           tr("Principle M%1").arg(i + 1),
                           tr("Put principle M%1 on the note, or take it off").arg(i + 1), keys.constData()));
    }
    for (int i = 0; i < static_cast<int>(std::size(stages)); ++i) {
        const QByteArray keys = QByteArrayLiteral("Ctrl+") + QByteArray::number(i + 1);
        specs.append(plain(static_cast<ActionId>(static_cast<int>(NoteStage1) + i), stages[i],
                           tr("Stage S%1 of the note").arg(i + 1),
                           tr("Put stage S%1 on the note, or take it off").arg(i + 1), keys.constData()));
    }
    return specs;
}

} // namespace

QList<ActionSpec> codingSpecs()
{
    using enum ActionId;
    QList<ActionSpec> specs{
        plain(CodeMoment, "coding.marker", tr("&Code this moment…"),
              tr("Mark the moment, the chosen range or the candidate as a withdrawal, a confrontation or a strategy"),
              "C"),
        plain(NextMarker, "coding.next-marker", tr("Next &marker"), tr("Go to the next marker"), "Alt+Down"),
        plain(PreviousMarker, "coding.previous-marker", tr("Previous m&arker"), tr("Go to the previous marker"),
              "Alt+Up"),
        plain(DeleteCoded, "coding.delete", tr("&Remove marker or stage"), tr("Remove the chosen marker or stage"),
              "Del"),
        plain(ShowRemoved, "coding.removed", tr("Remo&ved…"),
              tr("See which notes, markers, stages and ratings were removed in this session, and bring them back"),
              "Ctrl+Alt+H"),
        plain(BeginStage1, "coding.stage-1", tr("Stage S&1 begins here"),
              tr("The first stage of resolution begins at the playhead; the one before it ends there"), "1"),
        plain(BeginStage2, "coding.stage-2", tr("Stage S&2 begins here"),
              tr("The second stage of resolution begins at the playhead; the one before it ends there"), "2"),
        plain(BeginStage3, "coding.stage-3", tr("Stage S&3 begins here"),
              tr("The third stage of resolution begins at the playhead; the one before it ends there"), "3"),
        plain(BeginStage4, "coding.stage-4", tr("Stage S&4 begins here"),
              tr("The fourth stage of resolution begins at the playhead; the one before it ends there"), "4"),
        plain(EndStage, "coding.end-stage", tr("&Stage ends here"), tr("The stage of resolution ends at the playhead"),
              "5"),
        plain(RateSegments, "coding.ratings", tr("&Rate segments…"),
              tr("Rate the session segment by segment, from 1 to 5"), "G"),
        plain(TagSession, "coding.tags", tr("&Tags of the session…"), tr("Words of your own for this session"),
              "Ctrl+Shift+T"),
        plain(ShowVocabulary, "coding.vocabulary", tr("&Vocabulary…"),
              tr("The codes of this library: explanations, own codes, files"), "Ctrl+Shift+V"),
    };
    return specs + noteSpecs();
}

std::optional<int> stageOf(ActionId id)
{
    return numberIn(id, ActionId::BeginStage1, ActionId::BeginStage4);
}

std::optional<int> notePrincipleOf(ActionId id)
{
    return numberIn(id, ActionId::NotePrinciple1, ActionId::NotePrinciple10);
}

std::optional<int> noteStageOf(ActionId id)
{
    return numberIn(id, ActionId::NoteStage1, ActionId::NoteStage4);
}

} // namespace alliance::app
