#include "tests/app/AppFixture.h"

#include "app/services/DerivedFiles.h"
#include "app/services/RecordingFiles.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <array>
#include <fstream>
#include <map>
#include <memory>
#include <string_view>

namespace alliance::app
{

void needApplication()
{
    static int count = 1;
    static char name[] = "app_tests";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

QStringList listing(const std::filesystem::path& folder)
{
    QStringList files;
    QDirIterator walk(pathText(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo file(walk.next());
        files.append(QStringLiteral("%1 %2").arg(file.filePath(), QString::number(file.isDir() ? 0 : file.size())));
    }
    files.sort();
    return files;
}

base::Result<std::string> keptText(LibraryService& library, const RecordingItem& recording, const std::string& name)
{
    const base::ByteStore& store = *recording.bytes.derived();
    if (name == derived::kCandidates || name == derived::kSummary)
        return readFinding(library.database(), recording.record.id, store,
                           QString::fromStdString(name.substr(0, name.find('.'))));
    return readStored(store, name.c_str());
}

void AppTest::SetUp()
{
    needApplication();
    ASSERT_TRUE(m_temporary.isValid());
}

LibraryService& AppTest::library()
{
    if (!m_library && std::filesystem::exists(libraryFolder()))
        m_library = valueOf(LibraryService::open(libraryFolder()));
    if (!m_library)
        m_library = valueOf(LibraryService::create(libraryFolder(), QStringLiteral("Dr. Maren Quill")));
    return *m_library;
}

std::filesystem::path AppTest::clip(const support::ClipSpec& spec, const std::string& name)
{
    const std::filesystem::path file = folder() / name;
    const base::Status made = support::makeClip(spec, file);
    if (!made)
        throw std::runtime_error("clip: " + made.error().context);
    return file;
}

std::filesystem::path AppTest::clip()
{
    support::ClipSpec spec;
    spec.frames = 75;
    spec.sound = support::Sound::Beeps;
    return clip(spec, "session.mp4");
}

ImportResult AppTest::import(const std::filesystem::path& file, bool link)
{
    ImportRequest request;
    request.files = {file};
    request.link = link;
    return valueOf(ImportService(library()).import(request, {}));
}

ImportResult AppTest::madeOnce(const std::string& name, const std::function<ImportResult()>& make)
{
    struct Made {
        QTemporaryDir folder;
        ImportResult import;
    };
    static std::map<std::string, std::unique_ptr<Made>> all;
    constexpr auto kWhole = std::filesystem::copy_options::recursive;
    if (const auto before = all.find(name); before != all.end()) {
        std::filesystem::copy(before->second->folder.path().toStdString(), libraryFolder(), kWhole);
        return before->second->import;
    }
    auto made = std::make_unique<Made>();
    made->import = make();
    closeLibrary();
    std::filesystem::copy(libraryFolder(), made->folder.path().toStdString(), kWhole);
    return all.emplace(name, std::move(made)).first->second->import;
}

QUuid AppTest::importedPlain(const std::filesystem::path& file)
{
    db::Library& database = library().database();
    db::RecordingDraft draft;
    draft.id = QUuid::createUuid();
    draft.storage = db::Storage::Imported;
    draft.path = QStringLiteral("media/%1.mp4").arg(draft.id.toString(QUuid::WithoutBraces));
    draft.fileName = pathText(file.filename());
    draft.contentHash = valueOf(contentHash(file, {}));
    draft.sizeBytes = static_cast<std::int64_t>(std::filesystem::file_size(file));
    draft.frameCount = 75;
    draft.duration = base::MediaTime::fromSeconds(3);
    draft.hasAudio = true;
    std::filesystem::copy_file(file, libraryFolder() / draft.path.toStdString());
    db::SessionDraft session;
    session.caseId = database.cases().findOrCreate(QStringLiteral("OLD-1"))->id;
    draft.sessionId = database.sessions().create(session)->id;
    EXPECT_TRUE(database.recordings().create(draft));
    const RecordingItem item = valueOf(library().session(draft.sessionId)).recordings.front();
    const auto store = base::openFolderStore(item.bytes.derivedFolder());
    EXPECT_TRUE(writeIngestProgress(*store, {75, 25, false, false, false}));
    std::array<char, 4> head{};
    std::ifstream(item.bytes.derivedFolder() / derived::kIngest, std::ios::binary).read(head.data(), head.size());
    EXPECT_NE(std::string_view(head.data(), head.size()), "ALSF") << "it is not plain";
    return draft.sessionId;
}

} // namespace alliance::app
