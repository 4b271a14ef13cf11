#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(CollectionVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/Passphrases.h"
#include "app/services/CandidateService.h"
#include "app/services/CodedMoments.h"
#include "app/services/CollectionService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/OwnOnly.h"
#include "app/services/PassageService.h"
#include "app/services/Permissions.h"
#include "db/records/Codes.h"

#include <QHash>
#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

const QString kCollection = QStringLiteral("collection");
const QString kExample = QStringLiteral("example");

QJsonObject collectionJson(const CollectionItem& item)
{
    return {{QStringLiteral("id"), idText(item.record.id)},
            {QStringLiteral("name"), item.record.name},
            {QStringLiteral("path"), item.path},
            {QStringLiteral("parent"), item.record.parentId.isNull() ? QString() : idText(item.record.parentId)},
            {QStringLiteral("examples"), item.record.examples}};
}

QJsonObject exampleJson(const db::Example& example)
{
    return {{QStringLiteral("id"), idText(example.id)},
            {kCollection, idText(example.collectionId)},
            {QStringLiteral("session"), idText(example.sessionId)},
            {QStringLiteral("recording"), idText(example.moment.recordingId)},
            {QStringLiteral("start_s"), example.moment.range.start.seconds()},
            {QStringLiteral("end_s"), example.moment.range.end.seconds()},
            {QStringLiteral("start_frame"), static_cast<qint64>(example.moment.startFrame)},
            {QStringLiteral("end_frame"), static_cast<qint64>(example.moment.endFrame)},
            {QStringLiteral("title"), example.title}};
}

ExitCode create(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto made = CollectionService(**library).create(arguments.value(QStringLiteral("name")));
    if (!made)
        return console.failure(made.error());
    return console.result(collectionJson(*made), tr("Collection “%1” made.").arg(made->path));
}

// The session by its title where the case is not for this person. Of one that consent forbids only why, as in the
// window, and what it is taken out by.
QString exampleLine(const ExampleItem& item, const MomentCodes& codes)
{
    if (!item.verdict.allowed)
        return QStringLiteral("  %1  %2")
            .arg(idText(item.record.id).left(8), tr("BLOCKED: %1").arg(item.verdict.reason));
    const base::TimeRange range = item.record.moment.range;
    const QString session = QStringLiteral("%1 #%2")
                                .arg(item.caseCode.isEmpty() ? item.sessionTitle : item.caseCode)
                                .arg(item.sessionNumber);
    QString line = QStringLiteral("  %1  %2  %3 - %4  %5")
                       .arg(idText(item.record.id).left(8), session.trimmed(), clock(range.start), clock(range.end),
                            item.record.title);
    const QStringList all = codes.types + codes.subtypes + codes.strategies + codes.stages;
    if (!all.isEmpty())
        line += QStringLiteral("  [%1]").arg(all.join(QStringLiteral(", ")));
    if (const QString masks = maskSentence(item.verdict.faceMask, item.verdict.voiceMask, item.verdict.maskedPeople);
        !masks.isEmpty())
        line += QStringLiteral("  ") + masks;
    return line;
}

// Of the markers and stages there that this person may read. A session is read once, however many examples it gave.
class CodesOfExamples
{
public:
    explicit CodesOfExamples(LibraryService& library) : m_library(library) {}

    Outcome<MomentCodes> of(const db::Example& example)
    {
        auto known = m_sessions.constFind(example.sessionId);
        if (known == m_sessions.cend()) {
            auto markers = MarkerService(m_library).list(example.sessionId);
            if (!markers)
                return tl::unexpected<Failure>(markers.error());
            auto passages = PassageService(m_library).list(example.sessionId);
            if (!passages)
                return tl::unexpected<Failure>(passages.error());
            known = m_sessions.insert(example.sessionId, {std::move(*markers), std::move(*passages)});
        }
        return codesAt(example.moment, example.markerId, known->markers, known->passages);
    }

private:
    struct Session {
        QList<db::Marker> markers;
        QList<db::Passage> passages;
    };

    LibraryService& m_library;
    QHash<QUuid, Session> m_sessions;
};

QJsonObject codesJson(const MomentCodes& codes)
{
    return {{QStringLiteral("types"), QJsonArray::fromStringList(codes.types)},
            {QStringLiteral("subtypes"), QJsonArray::fromStringList(codes.subtypes)},
            {QStringLiteral("strategies"), QJsonArray::fromStringList(codes.strategies)},
            {QStringLiteral("stages"), QJsonArray::fromStringList(codes.stages)}};
}

QJsonObject exampleJson(const ExampleItem& example, const MomentCodes& codes)
{
    if (!example.verdict.allowed)
        return {{QStringLiteral("id"), idText(example.record.id)},
                {kCollection, idText(example.record.collectionId)},
                {QStringLiteral("blocked"), true},
                {QStringLiteral("reason"), example.verdict.reason}};
    QJsonObject one = exampleJson(example.record);
    one.insert(QStringLiteral("case"), example.caseCode);
    one.insert(QStringLiteral("blocked"), false);
    one.insert(QStringLiteral("reason"), example.verdict.reason);
    one.insert(QStringLiteral("face_mask"), db::toCode(example.verdict.faceMask));
    one.insert(QStringLiteral("mask_people"), db::toCode(example.verdict.maskedPeople));
    one.insert(QStringLiteral("voice_mask"), example.verdict.voiceMask);
    one.insert(QStringLiteral("session_title"), example.sessionTitle);
    one.insert(QStringLiteral("codes"), codesJson(codes));
    return one;
}

ExitCode list(const Arguments& arguments, Console& console)
{
    const auto purpose = purposeOf(arguments, kCollectionPurpose);
    if (!purpose)
        return console.failure(purpose.error());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    CollectionService service(**library);
    auto items = service.list();
    if (!items)
        return console.failure(items.error());
    const auto ownOnly = sessionsOfOwnOnly(**library);
    if (!ownOnly)
        return console.failure(ownOnly.error());
    QHash<QUuid, QList<ExampleItem>> shown;
    for (const CollectionItem& item : *items) {
        auto examples = service.examples(item.record.id, *purpose);
        if (!examples)
            return console.failure(examples.error());
        examples->removeIf([&](const ExampleItem& one) { return ownOnly->contains(one.record.sessionId); });
        shown[item.record.id] = std::move(*examples);
    }
    if (!allowed(**library, permission::compileCollection))
        items = thatShow(*items, [&](const QUuid& collection) { return !shown.value(collection).isEmpty(); });
    if (arguments.has(kCollection)) {
        const auto one = service.find(arguments.value(kCollection));
        if (!one)
            return console.failure(one.error());
        items->removeIf([&](const CollectionItem& item) { return item.record.id != one->record.id; });
    }
    CodesOfExamples codesOfExamples(**library);
    QJsonArray json;
    QStringList lines;
    for (const CollectionItem& item : *items) {
        lines.append(QStringLiteral("%1  %2").arg(idText(item.record.id).left(8), item.path));
        QJsonArray inside;
        for (const ExampleItem& example : shown.value(item.record.id)) {
            const auto codes = codesOfExamples.of(example.record);
            if (!codes)
                return console.failure(codes.error());
            inside.append(exampleJson(example, *codes));
            lines.append(exampleLine(example, *codes));
        }
        QJsonObject one = collectionJson(item);
        one.insert(QStringLiteral("examples"), inside);
        json.append(one);
    }
    const bool leavesOut = !ownOnly->isEmpty();
    if (lines.isEmpty())
        lines.append(leavesOut ? tr("There is no collection to show.") : tr("There is no collection yet."));
    if (leavesOut)
        lines.append(tr("Examples of sessions in which your own pass or rating comes first are not shown "
                        "(“alliance library finish”)."));
    QJsonObject result{{QStringLiteral("collections"), json}};
    if (leavesOut)
        result.insert(QStringLiteral("own_only"), true);
    return console.result(result, lines.join(QLatin1Char('\n')));
}

struct Place {
    db::Moment moment;
    QUuid marker;
};

// --candidate, --marker, or --time and --until.
Outcome<Place> placeOf(LibraryService& library, const QUuid& session, const Arguments& arguments)
{
    const QString candidate = QStringLiteral("candidate");
    const QString marker = QStringLiteral("marker");
    const QString time = QStringLiteral("time");
    if (int(arguments.has(candidate)) + int(arguments.has(marker)) + int(arguments.has(time)) != 1)
        return wrongArgument(tr("Say which moment: --candidate ID, --marker ID, or --time S --until S."));
    if (arguments.has(candidate)) {
        const auto all = CandidateService(library).list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        for (const CandidateItem& one : *all) {
            if (idText(one.record.id).startsWith(arguments.value(candidate), Qt::CaseInsensitive))
                return Place{one.record.where(), {}};
        }
        return failed(base::ErrorCategory::NotFound, candidate.toStdString(), Subject::Candidate,
                      arguments.value(candidate));
    }
    if (arguments.has(marker)) {
        const auto all = library.database().markers().list(session);
        if (!all)
            return tl::unexpected<Failure>(library.failure(all.error(), Subject::Session, idText(session)));
        for (const db::Marker& one : *all) {
            if (idText(one.id).startsWith(arguments.value(marker), Qt::CaseInsensitive))
                return Place{one.moment, one.id};
        }
        return wrongArgument(tr("There is no marker “%1” in this session.").arg(arguments.value(marker)));
    }
    const auto from = secondsOf(arguments.value(time), time);
    if (!from)
        return tl::unexpected<Failure>(from.error());
    const QString until = QStringLiteral("until");
    const auto to = arguments.has(until) ? secondsOf(arguments.value(until), until) : from;
    if (!to)
        return tl::unexpected<Failure>(to.error());
    if (*to < *from)
        return wrongArgument(tr("The moment ends before it begins (--until)."));
    const auto moment = NoteService(library).moment(session, {*from, *to});
    if (!moment)
        return tl::unexpected<Failure>(moment.error());
    return Place{*moment, {}};
}

ExitCode add(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    CollectionService service(*open->library);
    const auto collection = service.find(arguments.value(kCollection));
    if (!collection)
        return console.failure(collection.error());
    const auto place = placeOf(*open->library, open->session, arguments);
    if (!place)
        return console.failure(place.error());
    const auto added =
        service.add({collection->record.id, place->moment, arguments.value(QStringLiteral("title")), place->marker});
    if (!added)
        return console.failure(added.error());
    return console.result(exampleJson(*added), tr("Added to “%1”.").arg(collection->path));
}

ExitCode remove(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    CollectionService service(**library);
    if (arguments.has(kExample) == arguments.has(kCollection))
        return console.failure(wrongArgument(tr("Say what to remove: --example ID or --collection NAME.")).value());
    Done done;
    QUuid id;
    if (arguments.has(kExample)) {
        const auto example = service.findExample(arguments.value(kExample));
        if (!example)
            return console.failure(example.error());
        id = example->id;
        done = service.removeExample(id);
    } else {
        const auto collection = service.find(arguments.value(kCollection));
        if (!collection)
            return console.failure(collection.error());
        id = collection->record.id;
        done = service.remove(id);
    }
    if (!done)
        return console.failure(done.error());
    return console.result({{QStringLiteral("removed"), idText(id)}}, tr("Removed."));
}

ExitCode rename(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    CollectionService service(**library);
    if (arguments.has(kExample) == arguments.has(kCollection))
        return console.failure(wrongArgument(tr("Say what to rename: --example ID or --collection NAME.")).value());
    if (arguments.has(kExample)) {
        const auto example = service.findExample(arguments.value(kExample));
        if (!example)
            return console.failure(example.error());
        const auto retitled = service.retitleExample(example->id, arguments.value(QStringLiteral("name")));
        if (!retitled)
            return console.failure(retitled.error());
        return console.result({{QStringLiteral("renamed"), idText(retitled->id)}},
                              tr("It is called “%1” now.").arg(retitled->title));
    }
    const auto collection = service.find(arguments.value(kCollection));
    if (!collection)
        return console.failure(collection.error());
    const auto renamed = service.rename(collection->record.id, arguments.value(QStringLiteral("name")));
    if (!renamed)
        return console.failure(renamed.error());
    return console.result({{QStringLiteral("renamed"), idText(renamed->record.id)}},
                          tr("It is called “%1” now.").arg(renamed->path));
}

ExitCode move(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    CollectionService service(**library);
    if (arguments.has(kExample) == arguments.has(kCollection))
        return console.failure(wrongArgument(tr("Say what to move: --example ID or --collection NAME.")).value());
    bool isNumber = true;
    const QString at = arguments.value(QStringLiteral("to-place"));
    const int place = at.isEmpty() ? std::numeric_limits<int>::max() : at.toInt(&isNumber) - 1;
    if (!isNumber || place < 0)
        return console.failure(
            wrongArgument(tr("“%1” is not a place: they count from 1 (--to-place).").arg(at)).value());
    const QString to = arguments.value(QStringLiteral("to"));
    QUuid into;
    if (!to.isEmpty()) {
        const auto target = service.find(to);
        if (!target)
            return console.failure(target.error());
        into = target->record.id;
    }
    Done done;
    if (arguments.has(kExample)) {
        const auto example = service.findExample(arguments.value(kExample));
        if (!example)
            return console.failure(example.error());
        done = service.moveExample(example->id, into.isNull() ? example->collectionId : into, place);
    } else {
        const auto collection = service.find(arguments.value(kCollection));
        if (!collection)
            return console.failure(collection.error());
        const bool toTop = arguments.has(QStringLiteral("to-top"));
        done = service.move(collection->record.id, into.isNull() && !toTop ? collection->record.parentId : into, place);
    }
    if (!done)
        return console.failure(done.error());
    return console.result({{QStringLiteral("moved"), true}}, tr("Moved."));
}

Option collectionOption(bool required)
{
    return {kCollection, QStringLiteral("NAME"), tr("its name, its path (\"Withdrawal/Silence\") or its id"), false,
            required};
}

Option exampleOption()
{
    return {kExample, QStringLiteral("ID"), tr("an example, its id or the first characters of it")};
}

Verb verb(const QString& name, const QString& summary, const QString& details, const QList<Option>& options,
          ExitCode (*run)(const Arguments&, Console&))
{
    return {{name, QStringLiteral("PATH"), 1, 1, summary, details, options + QList<Option>{jsonOption()}}, run};
}

} // namespace

Verb collectionCreateVerb()
{
    return verb(QStringLiteral("collection create"), tr("make a collection of moments for teaching"), {},
                {{QStringLiteral("name"), QStringLiteral("NAME"),
                  tr("its name, or a path (\"Withdrawal/Silence\"): what is missing of it is made"), false, true}},
                create);
}

Verb collectionListVerb()
{
    return verb(QStringLiteral("collection list"), tr("list collections and what is in them"),
                tr("Examples that consent does not allow today are shown as blocked, with the reason."),
                {collectionOption(false), purposeOption(db::toCode(kCollectionPurpose))}, list);
}

Verb collectionAddVerb()
{
    return verb(QStringLiteral("collection add"), tr("add a moment to a collection, if consent allows it"), {},
                {collectionOption(true),
                 sessionOption(),
                 {QStringLiteral("candidate"), QStringLiteral("ID"), tr("the moment of a candidate")},
                 {QStringLiteral("marker"), QStringLiteral("ID"), tr("the moment of a marker")},
                 {QStringLiteral("time"), QStringLiteral("S"), tr("begin of the moment, in seconds")},
                 {QStringLiteral("until"), QStringLiteral("S"), tr("its end, in seconds")},
                 {QStringLiteral("title"), QStringLiteral("TEXT"), tr("what it shows")}},
                add);
}

Verb collectionRemoveVerb()
{
    return verb(QStringLiteral("collection remove"), tr("remove an example, or a collection with all that is in it"),
                {}, {exampleOption(), collectionOption(false)}, remove);
}

Verb collectionRenameVerb()
{
    return verb(QStringLiteral("collection rename"), tr("give an example or a collection another name"), {},
                {exampleOption(),
                 collectionOption(false),
                 {QStringLiteral("name"), QStringLiteral("NAME"), tr("its new name, no path"), false, true}},
                rename);
}

Verb collectionMoveVerb()
{
    return verb(QStringLiteral("collection move"), tr("move an example or a collection"), {},
                {exampleOption(),
                 collectionOption(false),
                 {QStringLiteral("to"), QStringLiteral("NAME"), tr("into this collection; where it is when missing")},
                 {QStringLiteral("to-top"), {}, tr("a collection: out of all others")},
                 {QStringLiteral("to-place"), QStringLiteral("N"), tr("place in it, from 1; the end when missing")}},
                move);
}

} // namespace alliance::app::cli
