#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(Program)
}

#include "app/cli/CourseVerb.h"
#include "app/cli/DetailsVerbs.h"
#include "app/cli/Program.h"

#include <QCoreApplication>

namespace alliance::app::cli
{
namespace
{

ExitCode printed(const QString& text)
{
    Console console(false, {});
    return console.ended(console.result({}, text));
}

QString overview(const QList<Verb>& verbs, const QString& group)
{
    QString text =
        tr("Usage: alliance VERB ...\n\nReviews recorded psychotherapy sessions without a window. Everything "
           "stays on this computer.\n\n");
    for (const Verb& verb : verbs) {
        if (group.isEmpty() || verb.syntax.verb.startsWith(group + QLatin1Char(' ')))
            text += QStringLiteral("  %1  %2\n").arg(verb.syntax.verb, -20).arg(verb.syntax.summary);
    }
    return text + tr("\n“alliance VERB --help” explains a verb; --language en or de chooses the language. Exit code: 0 "
                     "done, 1 refused or failed, 2 wrong usage.\n");
}

ExitCode wrongUsage(const QString& sentence, const QString& hint)
{
    Console(false, {}).remark(QStringLiteral("alliance: %1.\n%2").arg(sentence, hint));
    return ExitCode::Usage;
}

bool asksForHelp(const QString& word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

// The verb that `words` begin with; `used` is how many words name it.
const Verb* findVerb(const QList<Verb>& verbs, const QStringList& words, qsizetype& used)
{
    for (const qsizetype length : {qsizetype{2}, qsizetype{1}}) {
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        for (const Verb& verb : verbs) {
            if (words.size() >= length && verb.syntax.verb == name) {
                used = length;
                return &verb;
            }
        }
    }
    return nullptr;
}

bool isGroup(const QList<Verb>& verbs, const QString& word)
{
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const Verb& verb) { return verb.syntax.verb.startsWith(word + QLatin1Char(' ')); });
}

ExitCode withoutVerb(const QList<Verb>& verbs, const QStringList& words)
{
    const QString all = tr("“alliance --help” lists what it can do.");
    if (words.isEmpty())
        return wrongUsage(tr("say what to do"), all);
    if (asksForHelp(words.front()) || (isGroup(verbs, words.front()) && words.size() > 1 && asksForHelp(words[1]))) {
        return printed(overview(verbs, asksForHelp(words.front()) ? QString() : words.front()));
    }
    if (words.front() == QLatin1String("--version"))
        return printed(QStringLiteral("alliance %1").arg(QCoreApplication::applicationVersion()));
    if (isGroup(verbs, words.front()))
        return wrongUsage(words.size() > 1 ? tr("there is no “%1 %2”").arg(words[0], words[1])
                                           : tr("“%1” needs to know what to do").arg(words[0]),
                          tr("“alliance %1 --help” lists what it can do.").arg(words[0]));
    return wrongUsage(tr("there is no “%1”").arg(words.front()), all);
}

QList<Verb> libraryVerbs(const std::filesystem::path& models)
{
    return {libraryCreateVerb(),
            libraryImportVerb(models),
            libraryMeasureVerb(models),
            libraryListVerb(),
            libraryShowVerb(),
            libraryVerifyVerb(),
            libraryCleanVerb(),
            librarySealVerb(),
            libraryPeopleVerb(),
            libraryAddPersonVerb(),
            libraryRemovePersonVerb(),
            libraryPassphraseVerb(),
            libraryRecoverVerb(),
            libraryAccessVerb(),
            libraryGrantVerb(),
            libraryRevokeVerb(),
            libraryReleaseVerb(),
            libraryHandVerb(),
            libraryFinishVerb(),
            libraryBackupVerb(),
            libraryRestoreVerb(),
            libraryDueVerb(),
            libraryDestroyByVerb(),
            libraryEditSessionVerb(),
            libraryEditCaseVerb(),
            libraryEditRecordingVerb(),
            libraryAuditVerb(),
            destroyVerb(QStringLiteral("library destroy")),
            destroyVerb(QStringLiteral("destroy")),
            certificateListVerb(),
            certificateShowVerb(),
            consentSetVerb(),
            consentShowVerb(),
            consentWithdrawVerb(),
            consentHistoryVerb(),
            consentRestoreVerb(),
            collectionCreateVerb(),
            collectionListVerb(),
            collectionAddVerb(),
            collectionRemoveVerb(),
            collectionRenameVerb(),
            collectionMoveVerb()};
}

QList<Verb> recordVerbs(const std::filesystem::path& models)
{
    return {noteAddVerb(),
            noteListVerb(),
            noteEditVerb(),
            noteRemoveVerb(),
            noteHistoryVerb(),
            noteRestoreVerb(),
            markerAddVerb(),
            markerListVerb(),
            markerEditVerb(),
            markerRemoveVerb(),
            markerHistoryVerb(),
            markerRestoreVerb(),
            passageAddVerb(),
            passageListVerb(),
            passageRemoveVerb(),
            passageHistoryVerb(),
            passageRestoreVerb(),
            ratingSetVerb(),
            ratingListVerb(),
            ratingHistoryVerb(),
            ratingRestoreVerb(),
            sessionTagVerb(),
            sessionMoveVerb(),
            undoVerb(),
            redoVerb(),
            historyListVerb(),
            vocabularyListVerb(),
            vocabularyExportVerb(),
            vocabularyImportVerb(),
            vocabularySetVerb(),
            vocabularyRetireVerb(),
            vocabularyLockVerb(),
            vocabularyUnlockVerb(),
            candidateListVerb(),
            candidateFiguresVerb(),
            candidateAddVerb(),
            candidateAcceptVerb(),
            candidateRejectVerb(),
            candidateUndecideVerb(),
            feedbackShowVerb(),
            feedbackEditVerb(),
            feedbackReleaseVerb(),
            feedbackReplyVerb(),
            reportVerb(models),
            agreementVerb(),
            settlementListVerb(),
            settlementSettleVerb(),
            settlementLeaveOpenVerb(),
            courseVerb(),
            exportVerb(),
            importVerb(),
            searchVerb()};
}

QList<Verb> packageVerbs()
{
    return {packageKeyVerb(),  packageMakeVerb(),  packageShowVerb(),
            packageOpenVerb(), packageMergeVerb(), packageMediaVerb()};
}

} // namespace

QList<Verb> allVerbs(const std::filesystem::path& models)
{
    const QList<Verb> files{probeVerb(),         framesVerb(models), stillVerb(models), clipVerb(),
                            analyzeVerb(models), reelVerb(models),   evaluateVerb()};
    const QList<Verb> benches{benchSeekVerb(),   benchSealedVerb(),        benchStepVerb(),    benchScrubVerb(),
                              benchIngestVerb(), benchMeasureVerb(models), benchLibraryVerb(), benchReportVerb()};
    return files + libraryVerbs(models) + recordVerbs(models) + packageVerbs() + benches;
}

bool needsLetters(const QList<Verb>& verbs, const QStringList& words)
{
    qsizetype used = 0;
    const Verb* verb = findVerb(verbs, words, used);
    return verb && verb->lettersNeeded;
}

ExitCode runProgram(const QList<Verb>& verbs, const QStringList& words, std::stop_token stop)
{
    qsizetype used = 0;
    const Verb* verb = findVerb(verbs, words, used);
    if (verb == nullptr)
        return withoutVerb(verbs, words);
    const QStringList rest = words.mid(used);
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        return printed(helpText(verb->syntax));
    }
    const auto arguments = parse(verb->syntax, rest);
    if (!arguments)
        return wrongUsage(
            arguments.error(),
            tr("Usage: %1\n“alliance %2 --help” explains it.").arg(usageLine(verb->syntax), verb->syntax.verb));
    Console console(arguments->has(QStringLiteral("json")), std::move(stop), arguments->damage());
    return console.ended(verb->run(*arguments, console));
}

} // namespace alliance::app::cli
