#include "tests/pictures/Views.h"

#include "app/models/CodingSession.h"
#include "app/panels/PreferencesDialog.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/ExchangeFlow.h"
#include "app/windows/LibraryFlow.h"
#include "tests/pictures/Studio.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

namespace alliance::pictures
{
namespace
{

using app::ActionId;
using Do = std::function<void(Studio&)>;

constexpr int kPatience = 20; // times that a view settles

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

void click(Studio& studio, const char* button)
{
    auto* it = studio.find<QAbstractButton>(button);
    for (int i = 0; it && !it->isEnabled() && i < kPatience; ++i)
        studio.settle();
    if (it)
        it->click();
}

// The page of that number of what stands in a list at the side.
Do page(int row)
{
    return [row](Studio& studio) {
        if (auto* dialog = studio.find<app::PreferencesDialog>())
            dialog->places().setCurrentRow(row);
    };
}

QList<View> ofNothing()
{
    return {
        {"empty", Place::Nothing, {}},
        {"error", Place::Nothing, {Do([](Studio& studio) {
             studio.window().openLibrary(words("/media/disk/Sessions"));
         })}},
        {"new-library", Place::Nothing, {ActionId::NewLibrary}},
        {"new-library-open", Place::Nothing, {ActionId::NewLibrary, Do([](Studio& studio) {
                                                  click(studio, "withoutPassphrase");
                                              })}},
        {"tour-empty", Place::Nothing, {ActionId::ShowTour}},
        {"locked", Place::Locked, {}},
        {"locked-refused", Place::Locked, {words("plum window"), Do([](Studio& studio) { click(studio, "unlock"); })}},
        {"recover", Place::Locked, {Do([](Studio& studio) { click(studio, "useRecoveryKey"); })}},
    };
}

QList<View> ofHome()
{
    return {
        {"home", Place::Home, {}},
        {"about", Place::Home, {ActionId::About}},
        {"backup", Place::Home, {ActionId::BackUpLibrary}},
        {"collections-empty", Place::Home, {ActionId::ShowCollections}},
        {"find-withheld", Place::Home, {ActionId::ShowCollections, ActionId::FindExamples}},
        {"tour-home", Place::Home, {ActionId::ShowTour}},
        {"search", Place::Home, {ActionId::ShowSearch, words("worksheet")}},
        {"search-none", Place::Home, {ActionId::ShowSearch, words("zebra")}},
        {"people-open", Place::Home, {ActionId::ManagePeople}},
    };
}

QList<View> ofReview()
{
    return {
        {"review", Place::Review, {}},
        {"note", Place::Review, {ActionId::NewNote, words("I wonder what happened between us just then.")}},
        {"marker", Place::Review, {ActionId::CodeMoment, words("w2 r5 4")}},
        {"reject", Place::Review, {ActionId::NextCandidate, ActionId::RejectCandidate}},
        {"overlay", Place::Review, {ActionId::ShowOverlay}},
        {"definitions", Place::Review, {ActionId::ShowOverlay, ActionId::ShowDefinitions}},
        {"figures", Place::Review, {ActionId::ShowFigures}},
        {"tags", Place::Review, {ActionId::TagSession}},
        {"palette", Place::Review, {ActionId::ShowPalette, words("note")}},
        {"shortcuts", Place::Review, {ActionId::ShowShortcuts}},
        {"edit-shortcuts", Place::Review, {ActionId::EditShortcuts}},
        {"tour", Place::Review, {ActionId::ShowTour}},
        {"help", Place::Review, {ActionId::ShowHelp}},
        {"preferences-1", Place::Review, {ActionId::ShowPreferences}},
        {"preferences-2", Place::Review, {ActionId::ShowPreferences, page(1)}},
        {"preferences-3", Place::Review, {ActionId::ShowPreferences, page(2)}},
        {"preferences-4", Place::Review, {ActionId::ShowPreferences, page(3)}},
        {"preferences-5", Place::Review, {ActionId::ShowPreferences, page(4)}},
        {"export-annotations", Place::Review, {ActionId::ExportAnnotations}},
        {"feedback", Place::Review, {ActionId::PreviewFeedback}},
        {"stop-tape", Place::Review, {ActionId::StopTape, words("pulled to explain")}},
        {"privacy", Place::Review, {ActionId::HideEverything}},
        {"own-pass", Place::Review, {ActionId::OwnPassFirst}},
    };
}

QList<View> ofTheProgramme()
{
    return {
        {"programme", Place::Programme, {}},
        {"people", Place::Programme, {ActionId::ManagePeople}},
        {"add-person", Place::Programme, {ActionId::ManagePeople, Do([](Studio& studio) {
                                              click(studio, "addSomebody");
                                          })}},
        {"access", Place::Programme, {ActionId::SessionAccess}},
        {"passphrase", Place::Programme, {ActionId::ChangePassphrase}},
        {"audit", Place::Programme, {ActionId::ShowAudit}},
        {"due", Place::Programme, {ActionId::ShowDue}},
        {"certificates", Place::Programme, {ActionId::ShowDue, Do([](Studio& studio) {
                                                if (auto* tabs = studio.find<QTabWidget>())
                                                    tabs->setCurrentIndex(1);
                                            })}},
        {"changes", Place::Programme, {ActionId::ShowLibraryHistory}},
        {"course", Place::Programme, {ActionId::ShowCourse}},
        {"vocabulary", Place::Programme, {ActionId::ShowVocabulary}},
        {"import", Place::Programme, {Do([](Studio& studio) {
             const auto folder = studio.made().film.parent_path();
             studio.window().flow().importFiles({QString::fromStdString((folder / "first.mp4").string()),
                                                 QString::fromStdString((folder / "second.mp4").string())});
         })}},
        {"jobs", Place::Programme, {Do([](Studio& studio) {
             studio.keepBusy();
             studio.raise("jobsDock");
         })}},
        {"collections", Place::Programme, {ActionId::ShowCollections}},
        {"find-examples", Place::Programme, {ActionId::ShowCollections, ActionId::FindExamples}},
        {"reel", Place::Programme, {ActionId::ShowCollections, ActionId::MakeReel}},
        {"reel-look", Place::Programme, {ActionId::ShowCollections, ActionId::LookAtReel}},
        {"reel-left", Place::Programme, {ActionId::ShowCollections, ActionId::LookAtReel, Do([](Studio& studio) {
                                             click(studio, "covered");
                                         })}},
        {"play-collection", Place::Programme, {ActionId::ShowCollections, ActionId::PlayCollection}},
        {"open-package", Place::Programme, {Do([](Studio& studio) {
             studio.window().exchange().drop({QString::fromStdString(studio.made().package.string())}, true);
         })}},
        {"restore", Place::Programme, {Do([](Studio& studio) { studio.restoreFrom(studio.made().programme); })}},
        {"programme-review", Place::ProgrammeReview, {}},
        {"notes", Place::ProgrammeReview, {Do([](Studio& studio) { studio.raise("notesDock"); })}},
        {"markers", Place::ProgrammeReview, {Do([](Studio& studio) { studio.raise("markersDock"); })}},
        {"ratings", Place::ProgrammeReview, {ActionId::RateSegments}},
        {"consent", Place::ProgrammeReview, {ActionId::ShowConsent}},
        {"consent-history", Place::ProgrammeReview, {ActionId::ShowConsent, Do([](Studio& studio) {
                                                         click(studio, "consentHistory");
                                                     })}},
        {"removed",
         Place::ProgrammeReview,
         {Do([](Studio& studio) {
              app::CodingSession& coding = studio.window().coding().coding();
              if (!coding.markers().isEmpty())
                  coding.removeMarker(coding.markers().front().id);
          }),
          ActionId::ShowRemoved}},
        {"collect", Place::ProgrammeReview, {ActionId::AddToCollection}},
        {"hand-on-package", Place::ProgrammeReview, {ActionId::HandOnPackage}},
        {"agreement", Place::ProgrammeReview, {ActionId::ShowAgreement}},
        {"differences", Place::ProgrammeReview, {ActionId::ShowDifferences, ActionId::NextDifference}},
        {"programme-feedback", Place::ProgrammeReview, {ActionId::PreviewFeedback}},
        {"missing", Place::Missing, {}},
        {"destroy", Place::Programme, {ActionId::DestroySession}},
    };
}

QList<View> ofTheTrainee()
{
    return {
        {"trainee-home", Place::Trainee, {}},
        {"trainee-course", Place::Trainee, {ActionId::ShowCourse}},
        {"trainee-own-pass", Place::TraineeReview, {}},
        {"trainee-review", Place::TraineeReview, {Do([](Studio& studio) { studio.finishOwnPass(); })}},
        {"trainee-compare", Place::TraineeReview, {ActionId::ShowComparison}},
        {"trainee-feedback", Place::TraineeReview, {ActionId::PreviewFeedback}},
        {"rehearsal", Place::TraineeReview, {ActionId::ShowRehearsal}},
    };
}

} // namespace

QList<View> views()
{
    return ofNothing() + ofHome() + ofReview() + ofTheProgramme() + ofTheTrainee();
}

} // namespace alliance::pictures
