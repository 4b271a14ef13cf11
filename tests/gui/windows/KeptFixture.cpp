#include "tests/gui/windows/KeptFixture.h"

#include "app/services/CollectionService.h"
#include "app/services/ImportService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"

#include <QApplication>

#include <semaphore>

namespace alliance::app
{
namespace
{

constexpr const char* kNoLibrary = "/media/disk/Session library"; // the same words each time
constexpr qint64 kApart = 300'000'000;                            // ns between two notes or markers

} // namespace

void KeptWindowTest::SetUp()
{
    QApplication::setCursorFlashTime(0);
    m_theme.apply(*qApp);
    WindowTest::SetUp();
}

void KeptWindowTest::TearDown()
{
    qApp->setStyleSheet({});
}

void KeptWindowTest::addSession(const char* caseCode, const char* file)
{
    inLibrary([&](LibraryService& library) {
        ImportRequest request;
        request.files = {makeClip(file, 10)};
        request.caseCode = QString::fromLatin1(caseCode);
        EXPECT_TRUE(ImportService(library).import(request, {}));
        return 0;
    });
}

void KeptWindowTest::addNotes(int count)
{
    inLibrary([&](LibraryService& library) {
        for (int i = 0; i < count; ++i) {
            const base::MediaTime time{i * kApart};
            db::NoteDraft draft;
            draft.sessionId = m_sessionId;
            draft.moment = *NoteService(library).moment(m_sessionId, {time, time});
            draft.kind = i % 2 == 0 ? QStringLiteral("observation") : QStringLiteral("question");
            draft.text = QStringLiteral("Answers come late and get shorter; what went on between them here?");
            draft.principles = {QStringLiteral("M1")};
            draft.visibility = db::Visibility::Supervision;
            EXPECT_TRUE(NoteService(library).add(draft));
        }
        return 0;
    });
}

void KeptWindowTest::addMarkers(int count)
{
    inLibrary([&](LibraryService& library) {
        for (int i = 0; i < count; ++i) {
            const base::MediaTime time{i * kApart};
            db::MarkerDraft draft;
            draft.sessionId = m_sessionId;
            draft.moment = *NoteService(library).moment(m_sessionId, {time, time});
            draft.type = i % 2 == 0 ? QStringLiteral("withdrawal") : QStringLiteral("confrontation");
            draft.subtype = i % 2 == 0 ? QStringLiteral("W2") : QStringLiteral("C4");
            draft.significance = 1 + i % 5;
            draft.strategies = {QStringLiteral("R4")};
            EXPECT_TRUE(MarkerService(library).add(draft));
        }
        return 0;
    });
}

void KeptWindowTest::allow(const QList<db::ConsentPurpose>& purposes, db::FaceMask mask)
{
    inLibrary([&](LibraryService& library) {
        const auto before = ConsentService(library).record(library.session(m_sessionId)->record.caseId, {});
        db::ConsentDraft draft = before->terms;
        draft.purposes = purposes;
        draft.faceMask = mask;
        draft.givenOn = QDate(2026, 3, 2);
        draft.expiresOn = QDate(2046, 3, 2);
        draft.remark = QStringLiteral("Signed form: cabinet 3");
        EXPECT_TRUE(ConsentService(library).put(draft, before->version));
        return 0;
    });
}

QUuid KeptWindowTest::addCollection()
{
    allow({db::ConsentPurpose::OwnReview, db::ConsentPurpose::IndividualSupervision,
           db::ConsentPurpose::ProgrammeLibrary});
    return inLibrary([&](LibraryService& library) {
        CollectionService collections(library);
        const QUuid silence = collections.create(QStringLiteral("Withdrawal/Silence"))->record.id;
        EXPECT_TRUE(collections.create(QStringLiteral("Repair")));
        for (const int from : {10, 50}) {
            const auto moment =
                NoteService(library).moment(m_sessionId, {{from * 40'000'000LL}, {(from + 8) * 40'000'000LL}});
            EXPECT_TRUE(
                collections.add({silence, *moment, QStringLiteral("Waits, and then says that it is fine"), {}}));
        }
        return silence;
    });
}

void KeptWindowTest::fillLibrary()
{
    addNotes(4);
    addMarkers(3);
    addCollection();
    inLibrary([&](LibraryService& library) {
        const char* const stages[] = {"S1", "S2", "S1"};
        for (int i = 0; i < 3; ++i) {
            db::PassageDraft passage;
            passage.sessionId = m_sessionId;
            passage.moment =
                *NoteService(library).moment(m_sessionId, {{i * 800'000'000LL}, {(i + 1) * 800'000'000LL}});
            passage.stage = QString::fromLatin1(stages[i]);
            EXPECT_TRUE(PassageService(library).add(passage));
        }
        db::NoteDraft prompt;
        prompt.sessionId = m_sessionId;
        prompt.moment = *NoteService(library).moment(m_sessionId, {{kApart}, {kApart}});
        prompt.kind = QStringLiteral("role_play");
        prompt.text =
            QStringLiteral("Let us play this moment once more: I am the patient who says that it is fine. Try "
                           "three answers, one of them silent.");
        prompt.visibility = db::Visibility::Trainee;
        EXPECT_TRUE(NoteService(library).add(prompt));
        RatingService ratings(library);
        const auto length = ratings.segmentLength();
        const auto segment = ratings.segment(m_sessionId, 1, *length);
        EXPECT_TRUE(ratings.set(*segment, m_sessionId, {{QStringLiteral("W2"), 3}}, {}, {}));
        return 0;
    });
}

SessionItem KeptWindowTest::session()
{
    return inLibrary([&](LibraryService& library) { return *library.session(m_sessionId); });
}

void KeptWindowTest::expectInAllThemes(QWidget& widget, const char* name)
{
    expectLooksAsKeptInAllThemes(widget, name, m_theme);
}

void KeptDialogTest::SetUp()
{
    QApplication::setCursorFlashTime(0);
    ASSERT_TRUE(m_folder.isValid());
    useTheme(keptThemes().front());
}

void KeptDialogTest::settle(LibraryWorker& worker)
{
    QObject self;
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        worker.ask(
            &self, [](LibraryService&) -> Done { return {}; }, [&answered](const Done&) { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&answered] { return answered; }, 30'000));
    }
}

void KeptDialogTest::useTheme(const KeptTheme& theme)
{
    m_theme = theme.make();
    m_theme.apply(*qApp);
}

void KeptDialogTest::expectShown(std::unique_ptr<QWidget> widget, const char* name, const char* ending, QSize size)
{
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    widget->resize(size);
    widget->show();
    widget->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(widget.get()));
    expectLooksAsKept(*widget, name, ending);
}

void KeptDialogTest::expectMade(const char* name, QSize size, const std::function<QWidget*()>& make)
{
    for (const KeptTheme& theme : keptThemes()) {
        useTheme(theme);
        expectShown(std::unique_ptr<QWidget>(make()), name, theme.ending, size);
    }
    useTheme(keptThemes().front());
}

void KeptDialogTest::expectRead(const char* name, const char* ending, QSize size, const std::filesystem::path& folder,
                                const Make& make)
{
    LibraryWorker worker(folder);
    std::unique_ptr<QWidget> widget(make(worker));
    settle(worker);
    expectShown(std::move(widget), name, ending, size);
}

void KeptDialogTest::expectRead(const char* name, QSize size, const Make& make)
{
    expectRead(name, "", size, path("library"), make);
}

void KeptDialogTest::expectStates(const States& states, QSize size, const Make& make)
{
    if (states.busy) {
        std::binary_semaphore go(0);
        LibraryWorker worker(path("library"));
        QObject self;
        worker.ask(
            &self,
            [&go](LibraryService&) -> Done {
                go.acquire();
                return {};
            },
            [](const Done&) {});
        expectShown(std::unique_ptr<QWidget>(make(worker)), states.busy, "", size);
        go.release();
    }
    if (states.failed)
        expectRead(states.failed, "", size, kNoLibrary, make);
    if (!states.full)
        return;
    for (const KeptTheme& theme : keptThemes()) {
        useTheme(theme);
        expectRead(states.full, theme.ending, size, path("library"), make);
    }
    useTheme(keptThemes().front());
}

} // namespace alliance::app
