#pragma once
// A verb: its syntax and what it does. Verbs hold no state; all they need comes in.

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/services/IdText.h"
#include "app/services/LibraryService.h"
#include "vision/candidates/Settings.h"

#include <functional>

namespace alliance::app::cli
{

struct Verb {
    Syntax syntax;
    std::function<ExitCode(const Arguments&, Console&)> run;
    bool lettersNeeded = false; // draws text: needs a QGuiApplication
};

// One per file.
Verb probeVerb();
Verb framesVerb(std::filesystem::path models);
Verb stillVerb(std::filesystem::path models);
Verb clipVerb();
Verb analyzeVerb(std::filesystem::path models);
Verb evaluateVerb();
Verb libraryCreateVerb();
Verb libraryImportVerb(std::filesystem::path models);
Verb libraryMeasureVerb(std::filesystem::path models);
Verb libraryListVerb();
Verb libraryShowVerb();
Verb libraryVerifyVerb();
Verb libraryCleanVerb();
Verb librarySealVerb();
Verb libraryPeopleVerb();
Verb libraryAddPersonVerb();
Verb libraryRemovePersonVerb();
Verb libraryPassphraseVerb();
Verb libraryRecoverVerb();
Verb libraryAccessVerb();
Verb libraryGrantVerb();
Verb libraryRevokeVerb();
Verb libraryReleaseVerb();
Verb libraryHandVerb();
Verb libraryFinishVerb();
Verb libraryBackupVerb();
Verb libraryRestoreVerb();
Verb libraryDueVerb();
Verb libraryDestroyByVerb();
Verb libraryAuditVerb();
Verb destroyVerb(const QString& name); // under two names
Verb certificateListVerb();
Verb certificateShowVerb();
Verb consentSetVerb();
Verb consentShowVerb();
Verb consentWithdrawVerb();
Verb consentHistoryVerb();
Verb consentRestoreVerb();
Verb collectionCreateVerb();
Verb collectionListVerb();
Verb collectionAddVerb();
Verb collectionRemoveVerb();
Verb collectionRenameVerb();
Verb collectionMoveVerb();
Verb noteAddVerb();
Verb noteListVerb();
Verb noteEditVerb();
Verb noteRemoveVerb();
Verb noteHistoryVerb();
Verb noteRestoreVerb();
Verb feedbackShowVerb();
Verb feedbackEditVerb();
Verb feedbackReleaseVerb();
Verb feedbackReplyVerb();
Verb markerAddVerb();
Verb markerListVerb();
Verb markerEditVerb();
Verb markerRemoveVerb();
Verb markerHistoryVerb();
Verb markerRestoreVerb();
Verb passageAddVerb();
Verb passageListVerb();
Verb passageRemoveVerb();
Verb passageHistoryVerb();
Verb passageRestoreVerb();
Verb ratingSetVerb();
Verb ratingListVerb();
Verb ratingHistoryVerb();
Verb ratingRestoreVerb();
Verb sessionTagVerb();
Verb sessionMoveVerb();
Verb undoVerb();
Verb redoVerb();
Verb historyListVerb();
Verb vocabularyListVerb();
Verb vocabularyExportVerb();
Verb vocabularyImportVerb();
Verb vocabularySetVerb();
Verb vocabularyRetireVerb();
Verb vocabularyLockVerb();
Verb vocabularyUnlockVerb();
Verb candidateListVerb();
Verb candidateFiguresVerb();
Verb candidateAddVerb();
Verb candidateAcceptVerb();
Verb candidateRejectVerb();
Verb candidateUndecideVerb();
Verb reportVerb(std::filesystem::path models);
Verb reelVerb(std::filesystem::path models);
Verb agreementVerb();
Verb settlementListVerb();
Verb settlementSettleVerb();
Verb settlementLeaveOpenVerb();
Verb exportVerb();
Verb importVerb();
Verb searchVerb();
Verb packageKeyVerb();
Verb packageMakeVerb();
Verb packageShowVerb();
Verb packageOpenVerb();
Verb packageMergeVerb();
Verb packageMediaVerb();
Verb benchSeekVerb();
Verb benchSealedVerb();
Verb benchReportVerb();
Verb benchStepVerb();
Verb benchScrubVerb();
Verb benchIngestVerb();
Verb benchMeasureVerb(std::filesystem::path models);
Verb benchLibraryVerb();

// Every verb that has it spells it the same.
Option jsonOption();
Option sessionOption();
Option optionalSessionOption();
Option settingsOption();

std::filesystem::path pathOf(const QString& text);
// h:mm:ss.mmm
QString clock(base::MediaTime time);
// Seconds from 0 up; the error is a sentence for a Failure about an argument.
Outcome<base::MediaTime> secondsOf(const QString& text, const QString& option);
tl::unexpected<Failure> wrongArgument(const QString& sentence);

// Of --settings; the defaults without it.
Outcome<vision::Settings> settingsOf(const Arguments& arguments);

struct OpenSession {
    std::unique_ptr<LibraryService> library;
    QUuid session;
};
// The library of the first positional and the session of --session; a null id where that was left out.
Outcome<OpenSession> openSession(const Arguments& arguments);

} // namespace alliance::app::cli
