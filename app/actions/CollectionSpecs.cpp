#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/CollectionSpecs.h"

namespace alliance::app
{
namespace
{

ActionSpec plain(ActionId id, const char* name, const QString& text, const QString& tip, const char* keys,
                 const char* icon = nullptr)
{
    return {id, name, ActionGroup::Collections, text, tip, shortcutKeys({keys}), icon, false};
}

} // namespace

QList<ActionSpec> collectionSpecs()
{
    using enum ActionId;
    return {
        plain(ShowCollections, "collection.show", tr("&Collections"), tr("Examples for teaching, in collections"),
              "Ctrl+B", "folder"),
        plain(FindExamples, "collection.find", tr("&Find examples"),
              tr("Look through all coded moments of your sessions and take them into the collection"), "Ctrl+J",
              "search"),
        plain(PlayCollection, "collection.play", tr("&Play all"),
              tr("Play the examples of the collection one after the other, from the chosen one on"), "Ctrl+Shift+P",
              "play"),
        plain(NextExample, "collection.next", tr("&Next example"), tr("Play the next example"), "Ctrl+PgDown", "next"),
        plain(PreviousExample, "collection.previous", tr("Pre&vious example"), tr("Play the example before it"),
              "Ctrl+PgUp", "previous"),
        plain(MakeReel, "collection.reel", tr("&Make a reel…"),
              tr("One film of the moments of the collection, as their consent allows"), "Ctrl+Shift+R", "export"),
        plain(LookAtReel, "collection.look", tr("&Look at a made reel…"),
              tr("See the places where a face may show before a reel leaves the library"), "Ctrl+Shift+J"),
        plain(NewCollection, "collection.new", tr("Ne&w collection…"),
              tr("Make a collection beside the chosen one; a name with a / makes one inside another"), "Ctrl+N"),
        plain(RenameCollection, "collection.rename", tr("&Rename…"),
              tr("Give the chosen example, or the collection, another name"), "Shift+F2"),
        plain(RemoveFromCollection, "collection.remove", tr("Re&move"),
              tr("Take the chosen example, or the collection with all that is in it, away; it can be taken back"),
              "Shift+Del", "delete"),
        plain(CollectionUp, "collection.up", tr("Move &up"), tr("Put the chosen example or collection further up"),
              "Alt+Shift+Up"),
        plain(CollectionDown, "collection.down", tr("Move &down"),
              tr("Put the chosen example or collection further down"), "Alt+Shift+Down"),
        plain(CollectionIn, "collection.in", tr("Move &into the one above"),
              tr("Put the collection into the one above it"), "Ctrl+]"),
        plain(CollectionOut, "collection.out", tr("Move &out"), tr("Take the collection out of the one it is in"),
              "Ctrl+["),
    };
}

bool needsCollections(ActionId id)
{
    using enum ActionId;
    switch (id) {
    case ShowCollections:
    case FindExamples:
    case LookAtReel:
    case NextExample:
    case PreviousExample:
        return false;
    default:
        return true;
    }
}

} // namespace alliance::app
