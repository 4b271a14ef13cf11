// What the dialogs about a library as a whole look like in each state: its people, its safety, who did what.

#include "app/panels/AuditDialog.h"
#include "app/panels/BackupDialog.h"
#include "app/panels/CheckDialog.h"
#include "app/panels/CourseDialog.h"
#include "app/panels/ImportDialog.h"
#include "app/panels/LibraryHistoryDialog.h"
#include "app/panels/NewLibraryDialog.h"
#include "app/panels/PassphraseDialog.h"
#include "app/panels/PeopleDialog.h"
#include "app/panels/RecoveryKeyDialog.h"
#include "app/panels/RestoreDialog.h"
#include "app/panels/RetentionDialog.h"
#include "app/panels/SessionAccessDialog.h"
#include "app/panels/VocabularyDialog.h"
#include "app/services/BackupService.h"
#include "app/services/ConsentService.h"
#include "tests/gui/windows/KeptFixture.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

using KeptLibraryDialogs = KeptDialogTest;

template <typename Field>
Field& field(QWidget& dialog, const char* name)
{
    return *dialog.findChild<Field*>(QLatin1String(name));
}

TEST_F(KeptLibraryDialogs, OfWhatWasDone)
{
    makeLibrary();
    expectRead("history-empty", {640, 400}, [](LibraryWorker& worker) { return new LibraryHistoryDialog(worker); });
    expectRead("due-empty", {760, 420}, [](LibraryWorker& worker) { return new RetentionDialog(worker); });
    fillLibrary();
    expectStates({"history-busy", "history-failed", "history-full"}, {640, 400}, [](LibraryWorker& worker) {
        auto* dialog = new LibraryHistoryDialog(worker);
        dialog->findChild<QTreeView*>()->hideColumn(0); // the time of day is another one each time
        return dialog;
    });
    expectStates({"audit-busy", "audit-failed", "audit-full"}, {720, 420}, [this](LibraryWorker& worker) {
        auto* dialog = new AuditDialog(worker, m_sessionId, QStringLiteral("AB-01, session 1"));
        dialog->list().hideColumn(0); // the time of day is another one each time
        return dialog;
    });
    inLibrary([this](LibraryService& library) {
        const auto before = ConsentService(library).record(library.session(m_sessionId)->record.caseId, {});
        db::ConsentDraft draft = before->terms;
        draft.destroyBy = QDate(2026, 3, 3);
        EXPECT_TRUE(ConsentService(library).put(draft, before->version));
        return 0;
    });
    expectStates({"due-busy", "due-failed", "due-full"}, {760, 420},
                 [](LibraryWorker& worker) { return new RetentionDialog(worker); });
}

TEST_F(KeptLibraryDialogs, OfPeople)
{
    makeLibrary();
    expectStates({"people-busy", "people-failed", "people-full"}, {640, 400},
                 [](LibraryWorker& worker) { return new PeopleDialog(worker, true); });
    expectRead("people-open", {640, 400}, [](LibraryWorker& worker) { return new PeopleDialog(worker, false); });
    expectStates({"access-busy", "access-failed", "access-full"}, {640, 520}, [this](LibraryWorker& worker) {
        return new SessionAccessDialog(worker, m_sessionId, QStringLiteral("AB-01, session 1"));
    });
    expectMade("add-person", {520, 420}, [] { return new AddPersonDialog; });
    expectStates({nullptr, nullptr, "passphrase"}, {480, 320},
                 [](LibraryWorker& worker) { return new PassphraseDialog(worker); });
}

TEST_F(KeptLibraryDialogs, OfNewOnes)
{
    const QString place = QStringLiteral("/home/maren/Documents/Session library");
    expectMade("new-library", {600, 420}, [&] { return new NewLibraryDialog(place); });
    expectMade("new-library-open", {600, 420}, [&] {
        auto* dialog = new NewLibraryDialog(place);
        field<QCheckBox>(*dialog, "withoutPassphrase").setChecked(true);
        return dialog;
    });
    expectMade("recovery-key", {560, 320}, [this] {
        return new RecoveryKeyDialog(QStringLiteral("Session library"),
                                     QStringLiteral("K7QF-22MD-9XWT-P4RC-6HJN-8VBE-3ZLS-5YGA"), m_theme);
    });
}

TEST_F(KeptLibraryDialogs, OfBackups)
{
    makeLibrary();
    expectMade("backup", {560, 340}, [] {
        return new BackupDialog(std::filesystem::path("/home/maren/Documents/Session library"),
                                QStringLiteral("/home/maren"), 14);
    });
    const auto backup = path("backup");
    inLibrary([&](LibraryService& library) {
        EXPECT_TRUE(backUpLibrary(library, {backup, false}, {}));
        return 0;
    });
    expectMade("restore", {600, 300},
               [&] { return new RestoreDialog(backup, path("library"), QStringLiteral("/home/maren/Documents")); });
    LibraryCheck sound;
    sound.recordings = 12;
    sound.notes = 240;
    sound.auditEvents = 3120;
    expectMade("check", {640, 360}, [&] { return new CheckDialog(sound); });
    LibraryCheck damaged = sound;
    damaged.findings = {QStringLiteral("The recording “session 4.mp4” is not the one that was imported."),
                        QStringLiteral("A note of case AB-01 does not open: its seal is broken.")};
    damaged.remarks = {QStringLiteral("Two recordings lie in the library as they were imported, without a seal.")};
    expectMade("check-damaged", {640, 360}, [&] { return new CheckDialog(damaged); });
}

TEST_F(KeptLibraryDialogs, OfTheCourse)
{
    ASSERT_TRUE(LibraryService::create(path("library"), QStringLiteral("Dr. Maren Quill")));
    const Make make = [this](LibraryWorker& worker) { return new CourseDialog(worker, {}, {}, m_theme); };
    expectRead("course-empty", {980, 420}, make);
    std::filesystem::remove_all(path("library"));
    makeLibrary();
    addMarkers(4);
    expectStates({"course-busy", "course-failed", "course-full"}, {980, 420}, make);
}

TEST_F(KeptLibraryDialogs, OfTheVocabulary)
{
    makeLibrary();
    expectStates({"vocabulary-busy", "vocabulary-failed", "vocabulary-full"}, {900, 560},
                 [this](LibraryWorker& worker) { return new VocabularyDialog(worker, m_theme); });
}

TEST_F(KeptLibraryDialogs, OfAnImport)
{
    const QStringList cases{QStringLiteral("AB-01"), QStringLiteral("CD-02")};
    expectMade("import-empty", {600, 460}, [&] { return new ImportDialog(cases, cases.front()); });
    const QStringList files{pathText(makeClip("first camera.mp4", 10)), pathText(makeClip("second camera.mp4", 10))};
    for (const QString& file : files) {
        QFile handle(file);
        ASSERT_TRUE(handle.open(QIODevice::ReadWrite));
        ASSERT_TRUE(handle.setFileTime(QDateTime(QDate(2026, 3, 4), QTime(9, 50)), QFileDevice::FileModificationTime));
    }
    expectMade("import-full", {600, 460}, [&] {
        auto* dialog = new ImportDialog(cases, cases.front());
        dialog->addFiles(files);
        return dialog;
    });
}

} // namespace
} // namespace alliance::app
