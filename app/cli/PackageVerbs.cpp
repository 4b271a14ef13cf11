#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(PackageVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/ExportPlaces.h"
#include "app/cli/Passphrases.h"
#include "app/services/ErrorText.h"
#include "app/services/OwnOnly.h"
#include "app/services/PackageService.h"
#include "app/services/PackageWords.h"
#include "db/records/Codes.h"

#include <QJsonArray>

#include <unistd.h>

namespace alliance::app::cli
{
namespace
{

using Secret = std::shared_ptr<const db::SecretText>;

const QString kOut = QStringLiteral("out");
const QString kTo = QStringLiteral("to");
const QString kPassphrase = QStringLiteral("passphrase");
const QString kMedia = QStringLiteral("media");
const QString kNames = QStringLiteral("names");
const QString kReader = QStringLiteral("reader");
const QString kLink = QStringLiteral("link");
const QString kConflicts = QStringLiteral("conflicts");
const QString kPreview = QStringLiteral("preview");
constexpr db::MergeChoice kChoices[] = {db::MergeChoice::Mine, db::MergeChoice::Theirs, db::MergeChoice::Both};

constexpr const char* kVariable = "ALLIANCE_PACKAGE_PASSPHRASE";

// Does what needs a package opened, and asks for a passphrase only where the package wants one.
template <typename Work>
auto withPassphrase(const Work& work) -> decltype(work(Secret()))
{
    Secret given;
    if (qEnvironmentVariableIsSet(kVariable)) {
        if (auto value = secretOf(kVariable, {}))
            given = std::make_shared<const db::SecretText>(std::move(*value));
    }
    auto done = work(given);
    const bool wanted = !done && done.error().error.context == db::kPackageNeedsPassphrase;
    if (!wanted || ::isatty(STDIN_FILENO) != 1)
        return done;
    auto typed = secretOf(kVariable, tr("Passphrase of the package"));
    return typed ? work(std::make_shared<const db::SecretText>(std::move(*typed))) : std::move(done);
}

QJsonObject countsJson(const PackageCounts& counts)
{
    return {{QStringLiteral("notes"), counts.notes},           {QStringLiteral("markers"), counts.markers},
            {QStringLiteral("stages"), counts.stages},         {QStringLiteral("ratings"), counts.ratings},
            {QStringLiteral("settled"), counts.settlements},   {QStringLiteral("decisions"), counts.decisions},
            {QStringLiteral("candidates"), counts.candidates}, {QStringLiteral("gaze_marks"), counts.gazeMarks},
            {QStringLiteral("consents"), counts.consents},     {QStringLiteral("feedback_releases"), counts.releases},
            {QStringLiteral("removed"), counts.removed},       {QStringLiteral("versions"), counts.versions}};
}

QJsonObject sideJson(const db::PackagedVersion& version)
{
    return {{QStringLiteral("version"), idText(version.id)},
            {QStringLiteral("removed"), version.deleted},
            {QStringLiteral("text"), version.text},
            {QStringLiteral("coding"), version.coding},
            {QStringLiteral("author"), idText(version.author)}};
}

QJsonArray conflictsJson(const QList<db::MergeItem>& conflicts)
{
    QJsonArray all;
    for (const db::MergeItem& item : conflicts)
        all.append(QJsonObject{{QStringLiteral("record"), idText(item.id)},
                               {QStringLiteral("kind"), db::toCode(item.kind)},
                               {QStringLiteral("what"), conflictWords(item).what},
                               {QStringLiteral("mine"), sideJson(*item.mine)},
                               {QStringLiteral("theirs"), sideJson(item.theirs)}});
    return all;
}

QStringList conflictLines(const QList<db::MergeItem>& conflicts)
{
    QStringList lines;
    for (const db::MergeItem& item : conflicts) {
        const ConflictWords words = conflictWords(item);
        lines << tr("%1  %2").arg(idText(item.id).left(8), words.what) << tr("    here:       %1").arg(words.mine)
              << tr("    in package: %1").arg(words.theirs);
    }
    return lines;
}

ExitCode key(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const QString text = PackageService(**library).publicKey();
    return console.result({{QStringLiteral("key"), text}}, text);
}

Outcome<db::PackageReaderRole> readerOf(const Arguments& arguments, LibraryService& library, const QUuid& session)
{
    using enum db::PackageReaderRole;
    const QString text = arguments.value(kReader);
    for (const auto role : {Supervisor, Trainee, Rater}) {
        if (db::toCode(role) == text)
            return role;
    }
    if (!text.isEmpty())
        return wrongArgument(tr("“%1” is not a reader. It can be: supervisor, trainee, rater.").arg(text));
    return PackageService(library).usualReader(session);
}

Outcome<db::PackageSeal> sealOf(const Arguments& arguments)
{
    db::PackageSeal seal;
    for (const QString& text : arguments.values(kTo)) {
        const auto publicKey = db::publicKeyFrom(text);
        if (!publicKey)
            return wrongArgument(tr("“%1” is not a key for packages: a letter is wrong or missing (--to).").arg(text));
        seal.publicKeys.append(*publicKey);
    }
    if (arguments.has(kPassphrase)) {
        auto typed = newSecretOf(kVariable, tr("Passphrase of the package"));
        if (!typed)
            return tl::unexpected<Failure>(typed.error());
        if (const base::Status strong = db::checkPassphrase(*typed); !strong)
            return wrongArgument(wordFailure({strong.error(), Subject::Library, {}}).oneText());
        seal.passphrase = std::make_shared<const db::SecretText>(std::move(*typed));
    }
    return seal;
}

QStringList madeWords(const PackageMade& made, db::PackageReaderRole reader, const QString& out)
{
    QStringList lines{tr("Written: %1. It holds: %2.").arg(out, countWords(made.counts))};
    if (made.staying.versions > 0 && reader == db::PackageReaderRole::Rater)
        lines.append(tr("Left out, so that the rating is blind: %1.").arg(countWords(made.staying)));
    else if (made.staying.versions > 0)
        lines.append(tr("Left out, being for supervisors: %1. With --reader supervisor it goes along.")
                         .arg(countWords(made.staying)));
    if (made.privateOnes > 0)
        lines.append(tr("Left out, being private: %n note(s) or code(s).", nullptr, made.privateOnes));
    return lines;
}

ExitCode make(const Arguments& arguments, Console& console)
{
    const QString out = arguments.value(kOut);
    if (!out.endsWith(kPackageEnding, Qt::CaseInsensitive))
        return wrongUse(console, tr("“%1” must end with %2 (--out).").arg(out, kPackageEnding));
    if (!arguments.has(kTo) && !arguments.has(kPassphrase))
        return wrongUse(console, tr("Say who may open it: --to KEY or --passphrase."));
    std::error_code ignored;
    if (!arguments.has(QStringLiteral("force")) && std::filesystem::exists(pathOf(out), ignored))
        return console.failure({{base::ErrorCategory::Conflict, "there already"}, Subject::Output, out});
    PackageRequest request;
    const auto purpose = purposeOf(arguments, request.purpose);
    auto seal = sealOf(arguments);
    if (!purpose || !seal)
        return console.failure(purpose ? seal.error() : purpose.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return console.failure(may.error());
    const auto reader = readerOf(arguments, *open->library, open->session);
    if (!reader)
        return console.failure(reader.error());
    request.session = open->session;
    request.purpose = *purpose;
    request.reader = *reader;
    request.media = arguments.has(kMedia);
    request.names = arguments.has(kNames);
    request.seal = std::move(*seal);
    const auto made = PackageService(*open->library).make(pathOf(out), request, console.job());
    if (!made)
        return console.failure(made.error());
    remarkUnnoted(console, open->library.get());
    return console.result({{QStringLiteral("package"), idText(made->id)},
                           {QStringLiteral("file"), out},
                           {QStringLiteral("bytes"), static_cast<qint64>(made->sizeBytes)},
                           {QStringLiteral("recordings"), made->recordings},
                           {QStringLiteral("reader"), db::toCode(request.reader)},
                           {QStringLiteral("counts"), countsJson(made->counts)},
                           {QStringLiteral("left_out"), countsJson(made->staying)},
                           {QStringLiteral("private_left_out"), made->privateOnes}},
                          madeWords(*made, request.reader, out).join(QLatin1Char('\n')));
}

QJsonObject viewJson(const PackageView& view, bool library)
{
    const db::PackageManifest& manifest = view.manifest;
    QJsonArray recordings;
    for (const db::PackageManifest::Media& one : manifest.media)
        recordings.append(QJsonObject{{QStringLiteral("recording"), idText(one.recordingId)},
                                      {QStringLiteral("sha256"), one.contentHash},
                                      {QStringLiteral("frames"), static_cast<qint64>(one.frameCount)},
                                      {QStringLiteral("frame_list"), one.frameList},
                                      {QStringLiteral("inside"), one.inside}});
    QJsonObject json{{QStringLiteral("package"), idText(manifest.id)},
                     {QStringLiteral("session"), idText(manifest.sessionId)},
                     {QStringLiteral("case"), view.session.caseCode},
                     {QStringLiteral("made"), manifest.made.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("maker"), manifest.makerName},
                     {QStringLiteral("purpose"), db::toCode(manifest.purpose)},
                     {QStringLiteral("reader"), db::toCode(manifest.reader)},
                     {QStringLiteral("named"), manifest.named},
                     {QStringLiteral("counts"), countsJson(view.counts)},
                     {QStringLiteral("recordings"), recordings}};
    if (!library)
        return json;
    json.insert(QStringLiteral("here"), view.here);
    json.insert(QStringLiteral("new"), view.count(db::MergeMove::Add));
    json.insert(QStringLiteral("forward"), view.count(db::MergeMove::Forward));
    json.insert(QStringLiteral("known"), view.count(db::MergeMove::Known) + view.count(db::MergeMove::Kept));
    json.insert(QStringLiteral("conflicts"), conflictsJson(view.conflicts()));
    json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(view.remarks));
    return json;
}

ExitCode tellView(const PackageView& view, bool library, Console& console)
{
    const QStringList lines =
        packageSentences(view, library) + (library ? conflictLines(view.conflicts()) : QStringList());
    return console.result(viewJson(view, library), lines.join(QLatin1Char('\n')));
}

ExitCode showWithout(const QString& file, Console& console)
{
    const auto read = withPassphrase([&](const Secret& passphrase) {
        return readPackage(pathOf(file), {{}, passphrase}, true, console.job());
    });
    const bool withKey = !read && read.error().error.category == base::ErrorCategory::Refused &&
                         read.error().error.context != db::kPackageNeedsPassphrase &&
                         read.error().error.context != db::kPackageWrongPassphrase;
    if (withKey)
        return console.failure(wrongArgument(tr("The package “%1” opens with a key. Name the library whose key it is: "
                                                "alliance package show LIBRARY FILE.")
                                                 .arg(file))
                                   .value());
    if (!read)
        return console.failure(read.error());
    return tellView({read->manifest, read->session, countsOf(read->session), false, {}, {}}, false, console);
}

ExitCode showIn(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto view = withPassphrase([&](const Secret& passphrase) {
        return PackageService(**library).view(pathOf(arguments.positional(1)), passphrase, console.job());
    });
    return view ? tellView(*view, true, console) : console.failure(view.error());
}

ExitCode show(const Arguments& arguments, Console& console)
{
    return arguments.positionals().size() == 1 ? showWithout(arguments.positional(0), console)
                                               : showIn(arguments, console);
}

Outcome<db::MergeChoices> choicesOf(const Arguments& arguments)
{
    db::MergeChoices choices;
    if (arguments.has(kConflicts)) {
        const auto choice = choiceFrom(arguments.value(kConflicts));
        if (!choice)
            return wrongArgument(tr("“%1” is no way to settle conflicts. It can be: mine, theirs, both.")
                                     .arg(arguments.value(kConflicts)));
        choices.otherwise = *choice;
    }
    for (const db::MergeChoice choice : kChoices) {
        for (const QString& text : arguments.values(choiceCode(choice))) {
            const QUuid record = QUuid::fromString(text);
            if (record.isNull())
                return wrongArgument(tr("“%1” is not the id of a record (--%2).").arg(text, choiceCode(choice)));
            choices.byRecord.insert(record, choice);
        }
    }
    return choices;
}

ExitCode tellTaken(const PackageTaken& taken, Console& console)
{
    const QStringList lines = takenSentences(taken) + conflictLines(taken.conflicts);
    return console.result({{QStringLiteral("session"), idText(taken.session)},
                           {QStringLiteral("package"), idText(taken.package)},
                           {QStringLiteral("created"), taken.created},
                           {QStringLiteral("own_pass"), taken.ownPass},
                           {QStringLiteral("added"), taken.added},
                           {QStringLiteral("forwarded"), taken.forwarded},
                           {QStringLiteral("removed"), taken.removed},
                           {QStringLiteral("known"), taken.known},
                           {QStringLiteral("beside"), taken.beside},
                           {QStringLiteral("conflicts"), conflictsJson(taken.conflicts)},
                           {QStringLiteral("recordings"), taken.recordings},
                           {QStringLiteral("missing"), taken.missing},
                           {QStringLiteral("remarks"), QJsonArray::fromStringList(taken.remarks)}},
                          lines.join(QLatin1Char('\n')));
}

ExitCode take(const Arguments& arguments, Console& console, bool onlyMerge)
{
    if (arguments.has(kPreview))
        return showIn(arguments, console);
    const auto choices = choicesOf(arguments);
    if (!choices)
        return console.failure(choices.error());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    MediaGiven media;
    for (const QString& file : arguments.values(kMedia))
        media.files.append(pathOf(file));
    media.link = arguments.has(kLink);
    PackageService service(**library);
    const std::filesystem::path file = pathOf(arguments.positional(1));
    const auto taken = withPassphrase([&](const Secret& passphrase) -> Outcome<PackageTaken> {
        if (onlyMerge) {
            const auto view = service.view(file, passphrase, {});
            if (!view)
                return tl::unexpected<Failure>(view.error());
            if (!view->here)
                return wrongArgument(
                    tr("The library does not have the session of this package. “alliance package open” makes it."));
        }
        return service.open(file, passphrase, media, *choices, console.job());
    });
    return taken ? tellTaken(*taken, console) : console.failure(taken.error());
}

ExitCode open(const Arguments& arguments, Console& console)
{
    return take(arguments, console, false);
}

ExitCode merge(const Arguments& arguments, Console& console)
{
    return take(arguments, console, true);
}

ExitCode addMedia(const Arguments& arguments, Console& console)
{
    auto session = openSession(arguments);
    if (!session)
        return console.failure(session.error());
    const auto added =
        PackageService(*session->library)
            .addMedia(session->session, pathOf(arguments.positional(1)), arguments.has(kLink), console.job());
    if (!added)
        return console.failure(added.error());
    return console.result({{QStringLiteral("session"), idText(session->session)},
                           {QStringLiteral("recording"), idText(added->record.id)}},
                          tr("The recording is in the library now."));
}

QList<Option> conflictOptions()
{
    return {{kConflicts, QStringLiteral("HOW"),
             tr("what was changed on both sides: mine, theirs, or both, which is the rule")},
            {QStringLiteral("mine"), QStringLiteral("RECORD"), tr("of this record, what is here stands"), true},
            {QStringLiteral("theirs"), QStringLiteral("RECORD"), tr("of this record, what the package has"), true},
            {QStringLiteral("both"), QStringLiteral("RECORD"), tr("of this record, both"), true},
            {kPreview, {}, tr("change nothing; say what would happen")}};
}

QString conflictHelp()
{
    return tr("Records that are new here are added; what was changed there only is moved forward; what was changed on "
              "both sides is told, and both versions are kept in its history. A package that was taken in before "
              "changes nothing. “alliance undo” takes all of it back. The passphrase of a package comes from "
              "ALLIANCE_PACKAGE_PASSPHRASE or the terminal.");
}

} // namespace

Verb packageKeyVerb()
{
    return {{QStringLiteral("package key"),
             QStringLiteral("LIBRARY"),
             1,
             1,
             tr("your key for review packages, to be handed out"),
             tr("Whoever has it can seal packages to you, and can read nothing with it."),
             {jsonOption()}},
            key};
}

Verb packageMakeVerb()
{
    return {
        {QStringLiteral("package make"),
         QStringLiteral("LIBRARY"),
         1,
         1,
         tr("seal a session's work into one file for another library"),
         tr("Notes, codes, ratings, decisions and candidates with all versions, except what is private to anybody and "
            "what the reader may not see. For a rater: the recordings and what was measured, and nothing that anybody "
            "wrote or decided. People are called by codes without --names. Texts of notes are as they were written."),
         {sessionOption(),
          {kOut, QStringLiteral("FILE"), tr("file to write, ending with .alliance-review"), false, true},
          {kTo, QStringLiteral("KEY"), tr("the key of somebody who may open it (“alliance package key”)"), true},
          {kPassphrase, {}, tr("or whoever knows a passphrase: asked for, or from ALLIANCE_PACKAGE_PASSPHRASE")},
          {kMedia, {}, tr("the recordings, too")},
          {kNames, {}, tr("names of people, files and labels, too")},
          {kReader, QStringLiteral("WHO"),
           tr("supervisor, or trainee, who does not get what is for supervisors, or rater, who rates blind; when "
              "missing: supervisor for what trainees make and for sessions that came for rating, trainee for all "
              "else")},
          purposeOption(QStringLiteral("individual_supervision")),
          forceOption(),
          jsonOption()}},
        make};
}

Verb packageShowVerb()
{
    return {{QStringLiteral("package show"),
             QStringLiteral("[LIBRARY] FILE"),
             1,
             2,
             tr("check a review package and say what is in it"),
             tr("With a library: opened with your key, and what it would do there. Nothing is changed."),
             {jsonOption()}},
            show};
}

Verb packageOpenVerb()
{
    return {{QStringLiteral("package open"), QStringLiteral("LIBRARY FILE"), 2, 2,
             tr("take the session of a review package in, or merge into it"), conflictHelp(),
             QList<Option>{{kMedia, QStringLiteral("RECORDING"),
                            tr("for a package without recordings: one with the same content"), true},
                           {kLink, {}, tr("leave it where it is")}} +
                 conflictOptions() + QList<Option>{jsonOption()}},
            open};
}

Verb packageMergeVerb()
{
    return {{QStringLiteral("package merge"), QStringLiteral("LIBRARY FILE"), 2, 2,
             tr("merge a review package into the session that the library has"), conflictHelp(),
             conflictOptions() + QList<Option>{jsonOption()}},
            merge};
}

Verb packageMediaVerb()
{
    return {{QStringLiteral("package media"),
             QStringLiteral("LIBRARY RECORDING"),
             2,
             2,
             tr("give a session that came without its recording the file"),
             tr("It has to be the very recording: its content is compared."),
             {sessionOption(), {kLink, {}, tr("leave it where it is")}, jsonOption()}},
            addMedia};
}

} // namespace alliance::app::cli
