#include "tests/pictures/Views.h"

namespace alliance::pictures
{

QList<View> views()
{
    using app::ActionId;
    return {
        {"home", Place::Home, {}},
        {"people", Place::Home, {ActionId::ManagePeople}},
        {"backup", Place::Home, {ActionId::BackUpLibrary}},
        {"audit", Place::Home, {ActionId::ShowAudit}},
        {"due", Place::Home, {ActionId::ShowDue}},
        {"changes", Place::Home, {ActionId::ShowLibraryHistory}},
        {"course", Place::Home, {ActionId::ShowCourse}},
        {"vocabulary", Place::Home, {ActionId::ShowVocabulary}},
        {"collections", Place::Home, {ActionId::ShowCollections}},
        {"find-examples", Place::Home, {ActionId::ShowCollections, ActionId::FindExamples}},
        {"tour-home", Place::Home, {ActionId::ShowTour}},
        {"search", Place::Home, {ActionId::ShowSearch, QStringLiteral("worksheet")}},
        {"review", Place::Review, {}},
        {"note", Place::Review, {ActionId::NewNote, QStringLiteral("I wonder what happened between us just then.")}},
        {"marker", Place::Review, {ActionId::CodeMoment}},
        {"ratings", Place::Review, {ActionId::RateSegments}},
        {"overlay", Place::Review, {ActionId::ShowOverlay}},
        {"definitions", Place::Review, {ActionId::ShowOverlay, ActionId::ShowDefinitions}},
        {"figures", Place::Review, {ActionId::ShowFigures}},
        {"tags", Place::Review, {ActionId::TagSession}},
        {"consent", Place::Review, {ActionId::ShowConsent}},
        {"destroy", Place::Review, {ActionId::DestroySession}},
        {"palette", Place::Review, {ActionId::ShowPalette, QStringLiteral("note")}},
        {"shortcuts", Place::Review, {ActionId::ShowShortcuts}},
        {"edit-shortcuts", Place::Review, {ActionId::EditShortcuts}},
        {"tour", Place::Review, {ActionId::ShowTour}},
        {"help", Place::Review, {ActionId::ShowHelp}},
        {"preferences", Place::Review, {ActionId::ShowPreferences}},
        {"export-annotations", Place::Review, {ActionId::ExportAnnotations}},
        {"hand-on-package", Place::Review, {ActionId::HandOnPackage}},
        {"agreement", Place::Review, {ActionId::ShowAgreement}},
        {"differences", Place::Review, {ActionId::ShowDifferences, ActionId::NextDifference}},
        {"comparison", Place::Review, {ActionId::ShowComparison}},
        {"rehearsal", Place::Review, {ActionId::ShowRehearsal}},
        {"feedback", Place::Review, {ActionId::PreviewFeedback}},
        {"stop-tape", Place::Review, {ActionId::StopTape, QStringLiteral("pulled to explain")}},
        {"privacy", Place::Review, {ActionId::HideEverything}},
    };
}

} // namespace alliance::pictures
