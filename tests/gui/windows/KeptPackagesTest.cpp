// What packages and reels look like on their way in and out.

#include "app/panels/KeptReelsStrip.h"
#include "app/panels/OpenPackageDialog.h"
#include "app/panels/ReelDialog.h"
#include "app/panels/ReelLookDialog.h"
#include "app/services/CollectionService.h"
#include "app/services/KeptReels.h"
#include "app/services/KeptReelWork.h"
#include "app/services/NoteService.h"
#include "app/services/PackageService.h"
#include "tests/gui/windows/KeptFixture.h"
#include "tests/gui/windows/SampleWork.h"

#include <QBuffer>
#include <QLabel>
#include <QPushButton>

namespace alliance::app
{
namespace
{

class KeptPackages : public KeptDialogTest
{
protected:
    db::Note write(LibraryService& library, const char* text)
    {
        db::NoteDraft draft;
        draft.sessionId = m_sessionId;
        draft.kind = QStringLiteral("observation");
        draft.text = QString::fromUtf8(text);
        draft.visibility = db::Visibility::Supervision;
        return *NoteService(library).add(draft);
    }
    void reword(LibraryService& library, const db::Note& note, const char* text)
    {
        NoteService notes(library);
        const auto now = notes.get(note.id);
        db::NoteDraft draft = now->draft();
        draft.text = QString::fromUtf8(text);
        ASSERT_TRUE(notes.edit(now->id, now->version, draft));
    }
    std::filesystem::path handOn(LibraryService& from, LibraryService& reader, const char* file)
    {
        PackageRequest request;
        request.session = m_sessionId;
        request.seal.publicKeys = {*db::publicKeyFrom(PackageService(reader).publicKey())};
        EXPECT_TRUE(PackageService(from).make(path(file), request, {}));
        return path(file);
    }
    // A made reel with one place to look at.
    KeptReelItem keepReel(const QUuid& collection)
    {
        return inLibrary([&](LibraryService& library) {
            return KeptReelItem{keepReelToLookAt(library, collection, pathText(path("reel.mp4"))),
                                QStringLiteral("Silence"),
                                false,
                                {}};
        });
    }
};

TEST_F(KeptPackages, OfAPackageThatComesIn)
{
    makeLibrary();
    const auto colleague = std::move(*LibraryService::create(path("colleague"), QStringLiteral("Colleague")));
    std::filesystem::path back;
    std::filesystem::path forOthers;
    inLibrary([&](LibraryService& library) {
        const db::Note note = write(library, "She looks down, and the answer comes late.");
        forOthers = handOn(library, *colleague, "there.alliance-review");
        EXPECT_TRUE(PackageService(*colleague).open(forOthers, nullptr, {}, {}, {}));
        reword(*colleague, note, "She looks down; it takes her a while to answer.");
        write(*colleague, "What was it like to wait there?");
        reword(library, note, "She looks down, and he fills the silence.");
        back = handOn(*colleague, library, "back.alliance-review");
        return 0;
    });
    m_library.open(path("library"));
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    const auto checked = [this](const std::filesystem::path& file) {
        auto* dialog = new OpenPackageDialog(m_library, file);
        auto* words = dialog->findChild<QLabel*>(QStringLiteral("words"));
        const auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"));
        EXPECT_TRUE(waitFor(
            [&] { return take->isEnabled() || words->text().contains(QStringLiteral("sealed to somebody else")); }));
        words->setText(words->text().replace(m_folder.path(), QStringLiteral("/media/disk"))); // another each time
        return dialog;
    };
    expectMade("open-package-conflict", {820, 460}, [&] { return checked(back); });
    expectMade("open-package-refused", {760, 300}, [&] { return checked(forOthers); });
}

TEST_F(KeptPackages, OfReels)
{
    makeLibrary();
    const QUuid collection = addCollection();
    const KeptReelItem kept = keepReel(collection);
    allow({db::ConsentPurpose::ProgrammeLibrary}, db::FaceMask::Blur);
    const auto item = [&](const QUuid& of) {
        return inLibrary([&](LibraryService& library) {
            const auto all = CollectionService(library).list();
            for (const CollectionItem& one : *all)
                if (one.record.id == of || (of.isNull() && one.path == QStringLiteral("Repair")))
                    return one;
            return CollectionItem{};
        });
    };
    const CollectionItem full = item(collection);
    const CollectionItem none = item({});
    const QString folder = QStringLiteral("/home/maren/Documents");
    expectStates({"reel-busy", "reel-failed", "reel-full"}, {980, 560},
                 [&](LibraryWorker& worker) { return new ReelDialog(worker, full, folder); });
    expectRead("reel-empty", {980, 560}, [&](LibraryWorker& worker) { return new ReelDialog(worker, none, folder); });
    expectStates({"reel-look-busy", "reel-look-failed", "reel-look-full"}, {900, 560},
                 [&](LibraryWorker& worker) { return new ReelLookDialog(worker, kept, m_theme); });
    expectMade("kept-reels", {760, 72}, [&] {
        auto* strip = new KeptReelsStrip;
        strip->setRows({{kept, nullptr, {}}});
        return strip;
    });
}

} // namespace
} // namespace alliance::app
