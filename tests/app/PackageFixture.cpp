#include "tests/app/PackageFixture.h"

#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"

namespace alliance::app
{
namespace
{

std::unique_ptr<LibraryService> sealedLibrary(const std::filesystem::path& folder, const char* name, const char* words)
{
    return std::move(
        valueOf(LibraryService::createSealed(folder, QString::fromLatin1(name), db::SecretText(std::string_view(words)),
                                             db::PassphraseCost::least()))
            .library);
}

} // namespace

void PackageTest::SetUp()
{
    AppTest::SetUp();
    m_ann = sealedLibrary(folder() / "ann", "Ann Quill", "the first person's words");
    m_ben = sealedLibrary(folder() / "ben", "Ben Ink", "the second person's words");
    m_clip = clip();
    ImportRequest request;
    request.files = {m_clip};
    request.caseCode = QStringLiteral("AB-01");
    request.title = QStringLiteral("Mrs Doe, third hour");
    m_session = valueOf(ImportService(*m_ann).import(request, {})).sessionId;
    m_moment = valueOf(
        NoteService(*m_ann).moment(m_session, {base::MediaTime::fromSeconds(1), base::MediaTime::fromSeconds(2)}));
}

db::NoteDraft PackageTest::noteDraft(const char* text, db::Visibility visibility) const
{
    db::NoteDraft draft;
    draft.sessionId = m_session;
    draft.moment = m_moment;
    draft.kind = QStringLiteral("observation");
    draft.text = QString::fromUtf8(text);
    draft.visibility = visibility;
    return draft;
}

db::Note PackageTest::note(LibraryService& library, const char* text, db::Visibility visibility) const
{
    return valueOf(NoteService(library).add(noteDraft(text, visibility)));
}

db::Note PackageTest::reword(LibraryService& library, const QUuid& id, const char* text) const
{
    NoteService notes(library);
    const db::Note now = valueOf(notes.get(id));
    db::NoteDraft draft = now.draft();
    draft.text = QString::fromUtf8(text);
    return valueOf(notes.edit(id, now.version, draft));
}

db::Marker PackageTest::marker(LibraryService& library, const char* type, double start, double end) const
{
    db::MarkerDraft draft;
    draft.sessionId = m_session;
    draft.visibility = db::Visibility::Supervision;
    draft.type = QString::fromLatin1(type);
    draft.moment = valueOf(NoteService(library).moment(
        m_session, {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)}));
    return valueOf(MarkerService(library).add(draft));
}

QUuid PackageTest::proposed(LibraryService& library) const
{
    db::CandidateDraft draft;
    draft.moment = m_moment;
    draft.rank = 1;
    draft.confidence = 0.8;
    draft.reasons = {QStringLiteral("looks away for 5.2 s")};
    db::MeasurementRun run;
    run.recordingId = m_moment.recordingId;
    db::Candidates candidates = library.database().candidates();
    if (!candidates.storeRun(run, {draft}))
        return {};
    return candidates.listOfSession(m_session)->front().id;
}

QString PackageTest::textOf(LibraryService& library, const QUuid& note) const
{
    return valueOf(NoteService(library).get(note)).text;
}

QStringList PackageTest::texts(LibraryService& library) const
{
    QStringList all;
    for (const db::Note& one : valueOf(NoteService(library).list(m_session)))
        all.append(one.text);
    all.sort();
    return all;
}

PackageRequest PackageTest::requestTo(LibraryService& reader) const
{
    PackageRequest request;
    request.session = m_session;
    request.seal.publicKeys = {*db::publicKeyFrom(PackageService(reader).publicKey())};
    return request;
}

std::filesystem::path PackageTest::handOn(LibraryService& from, LibraryService& to, bool media)
{
    PackageRequest request = requestTo(to);
    request.media = media;
    const std::filesystem::path package = folder() / (std::to_string(++m_packages) + ".alliance-review");
    valueOf(PackageService(from).make(package, request, {}));
    return package;
}

PackageTaken PackageTest::take(LibraryService& library, const std::filesystem::path& package,
                               db::MergeChoice choice) const
{
    return valueOf(PackageService(library).open(package, nullptr, {}, {choice, {}}, {}));
}

PackageTaken PackageTest::bring(LibraryService& from, LibraryService& to, db::MergeChoice choice)
{
    return take(to, handOn(from, to), choice);
}

void PackageTest::expectClean(LibraryService& library) const
{
    const LibraryCheck check = valueOf(library.verify(true, {}));
    EXPECT_TRUE(check.clean()) << check.findings.join(QStringLiteral("\n")).toStdString();
}

qint64 PackageTest::events(LibraryService& library) const
{
    return *library.database().audit().count();
}

} // namespace alliance::app
