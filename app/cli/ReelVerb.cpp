#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ReelVerb)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/ExportPlaces.h"
#include "app/cli/Passphrases.h"
#include "app/cli/ReelDiscard.h"
#include "app/cli/ReelLookFiles.h"
#include "app/services/BleepTag.h"
#include "app/services/KeptReelWork.h"
#include "app/services/RecordingFiles.h"
#include "db/records/Codes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace alliance::app::cli
{
namespace
{

const QString kCollection = QStringLiteral("collection");
const QString kOut = QStringLiteral("out");
const QString kMask = QStringLiteral("mask");
const QString kVoice = QStringLiteral("voice");
const QString kPreRoll = QStringLiteral("pre-roll");
const QString kPostRoll = QStringLiteral("post-roll");
const QString kCards = QStringLiteral("cards");
const QString kCaptions = QStringLiteral("captions");
const QString kWatermark = QStringLiteral("watermark");
const QString kSilent = QStringLiteral("silent");
const QString kLooked = QStringLiteral("looked");
const QString kDiscard = QStringLiteral("discard");

Outcome<base::MediaTime> lengthOf(const Arguments& arguments, const QString& option, base::MediaTime otherwise)
{
    return arguments.has(option) ? secondsOf(arguments.value(option), option) : Outcome<base::MediaTime>(otherwise);
}

enum class Captions { None, Burn, Side, Both };

Outcome<Captions> captionsOf(const Arguments& arguments)
{
    const QString text = arguments.value(kCaptions);
    if (text.isEmpty())
        return Captions::None;
    for (const auto& [name, value] : {std::pair{QLatin1String("none"), Captions::None},
                                      {QLatin1String("burn"), Captions::Burn},
                                      {QLatin1String("side"), Captions::Side},
                                      {QLatin1String("both"), Captions::Both}}) {
        if (text == name)
            return value;
    }
    return wrongArgument(tr("“%1”: captions can be burn, side, both or none (--captions).").arg(text));
}

Done readVoice(const Arguments& arguments, ReelRequest& request)
{
    request.changeVoice = arguments.has(kVoice);
    if (!request.changeVoice)
        return {};
    constexpr double kMost = 8;
    bool isNumber = false;
    request.semitones = arguments.value(kVoice).toDouble(&isNumber);
    if (!isNumber || request.semitones == 0 || std::abs(request.semitones) > kMost)
        return wrongArgument(
            tr("“%1”: voices are shifted by 1 to 8 half tones, up or down (--voice -4).").arg(arguments.value(kVoice)));
    return {};
}

Outcome<ReelRequest> requestOf(const Arguments& arguments, LibraryService& library)
{
    ReelRequest request;
    const auto collection = CollectionService(library).find(arguments.value(kCollection));
    if (!collection)
        return tl::unexpected<Failure>(collection.error());
    request.collection = collection->record.id;
    const auto purpose = purposeOf(arguments, request.purpose);
    if (!purpose)
        return tl::unexpected<Failure>(purpose.error());
    request.purpose = *purpose;
    if (arguments.has(kMask)) {
        const auto mask = db::fromCode<db::FaceMask>(arguments.value(kMask));
        if (!mask)
            return wrongArgument(tr("“%1” is not a mask. It can be edge, blur, pixelate, solid or skeleton (--mask).")
                                     .arg(arguments.value(kMask)));
        request.mask = *mask;
    }
    if (arguments.has(kMaskPeople)) {
        if (!arguments.has(kMask))
            return wrongArgument(tr("--mask-people says whose faces --mask hides: it needs --mask."));
        const auto people = maskedPeopleOf(arguments);
        if (!people)
            return tl::unexpected<Failure>(people.error());
        request.maskedPeople = *people;
    }
    if (const Done read = readVoice(arguments, request); !read)
        return tl::unexpected<Failure>(read.error());
    for (const auto& [option, to] :
         {std::pair{kPreRoll, &request.preRoll}, {kPostRoll, &request.postRoll}, {kCards, &request.card}}) {
        const auto length = lengthOf(arguments, option, *to);
        if (!length)
            return tl::unexpected<Failure>(length.error());
        *to = *length;
    }
    const auto captions = captionsOf(arguments);
    if (!captions)
        return tl::unexpected<Failure>(captions.error());
    request.burnCaptions = *captions == Captions::Burn || *captions == Captions::Both;
    request.sound = !arguments.has(kSilent);
    request.watermark = arguments.has(kWatermark);
    request.viewer = arguments.value(kWatermark);
    return request;
}

QJsonObject reportJson(const HandedOutReel& made, const QString& file)
{
    QJsonArray cuts;
    for (const ReelCutReport& cut : made.reports)
        cuts.append(QJsonObject{{QStringLiteral("example"), idText(cut.example)},
                                {QStringLiteral("recording"), idText(cut.recording)},
                                {QStringLiteral("from"), static_cast<qint64>(cut.frames.first)},
                                {QStringLiteral("to"), static_cast<qint64>(cut.frames.end)},
                                {QStringLiteral("reel_frame"), static_cast<qint64>(cut.firstFrame)},
                                {QStringLiteral("start_ns"), static_cast<qint64>(cut.start.ns)},
                                {QStringLiteral("length_ns"), static_cast<qint64>(cut.length.ns)},
                                {QStringLiteral("damaged_frames"), static_cast<qint64>(cut.damagedFrames)},
                                {QStringLiteral("uncertain_frames"), static_cast<qint64>(cut.uncertainFrames)}});
    return {{QStringLiteral("file"), file},
            {QStringLiteral("width"), made.size.width()},
            {QStringLiteral("height"), made.size.height()},
            {QStringLiteral("frames"), static_cast<qint64>(made.frames)},
            {QStringLiteral("length_ns"), static_cast<qint64>(made.length.ns)},
            {QStringLiteral("size_bytes"), static_cast<qint64>(made.bytes)},
            {QStringLiteral("face_mask"), db::toCode(made.mask)},
            {QStringLiteral("mask_people"), db::toCode(made.maskedPeople)},
            {QStringLiteral("voice_changed"), made.voiceChanged},
            {QStringLiteral("cuts"), cuts}};
}

bool wantsSide(const Arguments& arguments)
{
    const auto captions = captionsOf(arguments);
    return captions && (*captions == Captions::Side || *captions == Captions::Both);
}

// What stands beside the film is not written over either.
Done captionsFileIsFree(const Arguments& arguments, const QString& film)
{
    const QString side = captionsFileOf(film);
    if (!wantsSide(arguments) || arguments.has(QStringLiteral("force")) || !QFile::exists(side))
        return {};
    return failed(base::ErrorCategory::Conflict, "the file exists", Subject::Output, side);
}

// Of --looked; empty where there is no such file yet.
Outcome<ReelLook> lookOf(const Arguments& arguments)
{
    const QString name = arguments.value(kLooked);
    if (name.isEmpty() || !QFile::exists(name))
        return ReelLook{};
    const auto text = readText(pathOf(name), Subject::Settings);
    if (!text)
        return tl::unexpected<Failure>(text.error());
    auto look = lookFrom(QByteArray::fromStdString(*text));
    if (!look)
        return wrongArgument(tr("“%1” is not the list of a reel's check (--looked).").arg(name));
    return std::move(*look);
}

// Nothing is handed out before a person has looked.
ExitCode askToLook(const Arguments& arguments, Console& console, KeptReels& kept, const KeptReel& reel)
{
    const QString list = arguments.value(kLooked);
    QJsonObject json{{QStringLiteral("file"), arguments.value(kOut)},
                     {QStringLiteral("open_places"), static_cast<qint64>(reel.openPlaces())}};
    if (list.isEmpty())
        return console.failure({{base::ErrorCategory::Refused, "not looked at"},
                                Subject::Argument,
                                tr("In %1 places a face may show although faces are covered. Nothing was written: give "
                                   "a list with --looked FILE.json, look at its pictures, and run this again.")
                                    .arg(reel.openPlaces())},
                               json);
    if (const Done written = writeLook(kept, reel, list); !written)
        return console.failure(written.error(), json);
    json.insert(QStringLiteral("looked"), list);
    json.insert(QStringLiteral("pictures"), picturesFolder(list));
    return console.failure(
        {{base::ErrorCategory::Refused, "not looked at"},
         Subject::Argument,
         tr("In %1 places a face may show although faces are covered. Look at the pictures in %2, set “face” in %3 to "
            "false where there is none and to true where the place has to be covered, and run this again.")
             .arg(reel.openPlaces())
             .arg(picturesFolder(list), list)},
        json);
}

// Fails before anything is made where the film could not be written.
Done placeIsFree(const Arguments& arguments)
{
    const auto out = openNewFile(arguments, QStringLiteral(".mp4"));
    if (!out)
        return tl::unexpected<Failure>(out.error());
    return captionsFileIsFree(arguments, arguments.value(kOut));
}

// The one that waits in the library, or a new one, with what a person said of it.
struct Begun {
    KeptReel reel;
    bool waited = false;
};

Outcome<Begun> begin(const Arguments& arguments, LibraryService& library, const ReelRequest& request,
                     const ReelLook& look)
{
    const ReelTarget target{QFileInfo(arguments.value(kOut)).absoluteFilePath(), arguments.has(QStringLiteral("force")),
                            wantsSide(arguments)};
    KeptReels kept(library);
    const auto waiting = kept.find(request, target.file);
    if (!waiting)
        return tl::unexpected<Failure>(waiting.error());
    auto reel = *waiting ? kept.setTarget((*waiting)->id, target) : beginReel(library, request, target);
    if (!reel)
        return tl::unexpected<Failure>(reel.error());
    if (look.reel.isEmpty())
        return Begun{*reel, waiting->has_value()};
    if (const base::Status taken = reel->takeAnswers(look); !taken)
        return failed(taken.error(), Subject::Argument,
                      tr("What was looked at belongs to another reel: its cuts, its size, its mask, or who is who have "
                         "changed since. Begin with a new list."));
    if (const Done saved = kept.save(*reel); !saved)
        return tl::unexpected<Failure>(saved.error());
    return Begun{*reel, waiting->has_value()};
}

// What waited and is of other moments, or of another mask by now, is made anew.
Outcome<KeptReel> make(const std::filesystem::path& models, const Arguments& arguments, LibraryService& library,
                       const ReelRequest& request, const Begun& begun, const ReelLook& look, Console& console)
{
    auto made = makeReelCuts(library, begun.reel.id, models, console.job());
    const bool another = !made && made.error().error.category == base::ErrorCategory::Conflict;
    if (!another || !begun.waited || !look.reel.isEmpty())
        return made;
    if (const Done gone = KeptReels(library).remove(begun.reel); !gone)
        return tl::unexpected<Failure>(gone.error());
    console.remark(tr("What was made of this reel before does not fit any more: it is made anew."));
    const auto anew = begin(arguments, library, request, look);
    if (!anew)
        return tl::unexpected<Failure>(anew.error());
    return makeReelCuts(library, anew->reel.id, models, console.job());
}

ExitCode run(const std::filesystem::path& modelFolder, const Arguments& arguments, Console& console)
{
    const QString name = arguments.value(kOut);
    if (name.isEmpty() && !arguments.has(kDiscard))
        return wrongUse(console, tr("Say which file to write: --out FILE.mp4."));
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    if (arguments.has(kDiscard))
        return discardReels(arguments, **library, console);
    const auto request = requestOf(arguments, **library);
    if (!request)
        return console.failure(request.error());
    if (const auto plan = planReel(**library, *request); !plan)
        return console.failure(plan.error());
    if (const Done free = placeIsFree(arguments); !free)
        return console.failure(free.error());
    const auto look = lookOf(arguments);
    if (!look)
        return console.failure(look.error());
    const auto begun = begin(arguments, **library, *request, *look);
    if (!begun)
        return console.failure(begun.error());
    auto whole = std::count_if(begun->reel.cuts.begin(), begun->reel.cuts.end(),
                               [](const KeptCut& cut) { return !cut.pictures.isEmpty(); });
    if (whole > 0)
        console.remark(tr("Goes on with a reel that was begun: %1 of %2 moments are made already.")
                           .arg(whole)
                           .arg(begun->reel.cuts.size()));
    const auto made = make(modelFolder, arguments, **library, *request, *begun, *look, console);
    if (!made)
        return console.failure(made.error());
    if (made->id != begun->reel.id)
        whole = 0;
    for (qsizetype i = 0; i < made->cuts.size(); ++i) {
        if (const auto frames = made->cuts[i].uncertainFrames; frames > 0)
            console.remark(tr("Example %1: in %2 pictures a face stays covered because it is not certain whose it is.")
                               .arg(i + 1)
                               .arg(frames));
    }
    KeptReels kept(**library);
    if (made->openPlaces() > 0)
        return askToLook(arguments, console, kept, *made);
    const auto handed = handOutReel(**library, made->id, console.job());
    if (!handed)
        return console.failure(handed.error());
    QJsonObject json = reportJson(*handed, name);
    json.insert(QStringLiteral("made_before"), static_cast<qint64>(whole));
    if (!handed->captions.isEmpty())
        json.insert(QStringLiteral("captions"), captionsFileOf(name));
    return console.result(json, tr("%n example(s), %1 frames written to %2", nullptr, static_cast<int>(handed->cuts))
                                    .arg(handed->frames)
                                    .arg(name));
}

} // namespace

Verb reelVerb(std::filesystem::path models)
{
    return {
        {QStringLiteral("reel"),
         QStringLiteral("LIBRARY"),
         1,
         1,
         tr("one film of the examples in a collection, if consent allows it"),
         tr("Every example is cut to the exact frame, with its title before it and a chapter mark. Faces and voices "
            "are hidden where the consent of one of them asks for it, in the strictest way that any asks for. "
            "Captions are the notes released to the collection; the ranges of those tagged “%1” are replaced by a "
            "tone instead. The film holds no name, date or text of the recordings; it is readable by whoever has it. "
            "Whole cuts are kept sealed in the library until it is written: interrupted work goes on after the last "
            "one when this is run again.")
             .arg(kBleepTag),
         {{kCollection, QStringLiteral("NAME"), tr("its name, its path (\"Withdrawal/Silence\") or its id"), false,
           true},
          {kOut, QStringLiteral("FILE.mp4"), tr("file to write")},
          purposeOption(db::toCode(kCollectionPurpose)),
          {kMask, QStringLiteral("HOW"),
           tr("hide faces at least by edge, blur, pixelate, solid or skeleton (people as figures, nothing of the "
              "picture)")},
          maskPeopleOption(db::toCode(db::MaskedPeople())),
          {kVoice, QStringLiteral("N"), tr("shift voices by so many half tones (-4)")},
          {kPreRoll, QStringLiteral("S"), tr("seconds before every moment")},
          {kPostRoll, QStringLiteral("S"), tr("seconds after it")},
          {kCards, QStringLiteral("S"), tr("how long titles are shown: 3 s when missing, 0: none")},
          {kCaptions, QStringLiteral("HOW"), tr("burn (into the picture), side (FILE.vtt) or both")},
          {kWatermark, QStringLiteral("WHO"), tr("who it is for, with day and purpose over the picture")},
          {kSilent, {}, tr("without sound")},
          {kLooked, QStringLiteral("FILE.json"),
           tr("where faces may still show, and what you found when you looked: written, then read")},
          {kDiscard,
           {},
           tr("throw away what was made of the collection's reels (of the one for --out) and has not left; the "
              "collection stays as it is")},
          forceOption(),
          jsonOption()}},
        [models = std::move(models)](const Arguments& arguments, Console& console) {
            return run(models, arguments, console);
        },
        true};
}

} // namespace alliance::app::cli
