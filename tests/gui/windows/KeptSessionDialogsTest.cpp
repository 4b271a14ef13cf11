// What the dialogs about one session look like in each state: consent, what leaves the library, feedback, figures.

#include "app/panels/AgreementDialog.h"
#include "app/panels/CollectDialog.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/DestroyDialog.h"
#include "app/panels/ExportAnnotationsDialog.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/FeedbackPreview.h"
#include "app/panels/FiguresDialog.h"
#include "app/panels/HandOnPackageDialog.h"
#include "app/panels/ImportAnnotationsDialog.h"
#include "app/panels/PurposeDialog.h"
#include "app/panels/RehearsalDialog.h"
#include "app/panels/SessionDetailsDialog.h"
#include "app/report/FeedbackPages.h"
#include "app/services/AgreementService.h"
#include "app/services/NoteService.h"
#include "tests/gui/windows/KeptFixture.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace alliance::app
{
namespace
{

using KeptSessionDialogs = KeptDialogTest;

const QString kDocuments = QStringLiteral("/home/maren/Documents");

TEST_F(KeptSessionDialogs, OfConsent)
{
    makeLibrary();
    const SessionItem item = session();
    const Make consent = [&](LibraryWorker& worker) { return new ConsentDialog(worker, item); };
    expectRead("consent-empty", {600, 560}, consent);
    const Make collect = [&](LibraryWorker& worker) {
        db::Moment moment;
        moment.recordingId = item.recordings.front().record.id;
        return new CollectDialog(worker, moment, QStringLiteral("AB-01 · Session 1 · 0:00:01.200"));
    };
    expectRead("collect-refused", {480, 260}, collect);
    const Make purpose = [this](LibraryWorker& worker) { return new PurposeDialog(worker, m_sessionId); };
    fillLibrary();
    const Make refused = [&](LibraryWorker& worker) {
        QWidget* dialog = purpose(worker);
        settle(worker);
        dialog->findChildren<QRadioButton*>().back()->click();
        return dialog;
    };
    expectRead("purpose-refused", {520, 260}, refused);
    expectStates({"consent-busy", "consent-failed", "consent-full"}, {600, 560}, consent);
    expectStates({"collect-busy", "collect-failed", "collect-full"}, {480, 260}, collect);
    expectStates({"purpose-busy", "purpose-failed", "purpose-full"}, {520, 260}, purpose);
    expectStates({"session-details-busy", "session-details-failed", "session-details-full"}, {520, 360},
                 [&](LibraryWorker& worker) { return new SessionDetailsDialog(worker, item); });
    expectStates({"destroy-busy", "destroy-failed", "destroy-full"}, {560, 360},
                 [&](LibraryWorker& worker) { return new DestroyDialog(worker, item, false); });
}

TEST_F(KeptSessionDialogs, OfWhatLeavesAndComesIn)
{
    makeLibrary({30, 60});
    fillLibrary();
    expectStates({"export-annotations-busy", "export-annotations-failed", "export-annotations-full"}, {620, 430},
                 [this](LibraryWorker& worker) {
                     return new ExportAnnotationsDialog(worker, m_sessionId, kDocuments,
                                                        QStringLiteral("Annotations S-3F2A91C0 session 1"));
                 });
    expectStates({"hand-on-package-busy", "hand-on-package-failed", "hand-on-package-full"}, {660, 520},
                 [this](LibraryWorker& worker) {
                     return new HandOnPackageDialog(worker, m_sessionId, db::PersonRole::Supervisor,
                                                    kDocuments + QStringLiteral("/AB-01 session 1.alliance-review"));
                 });
    const std::filesystem::path file =
        writeFile("notes.srt", "1\n00:00:01,000 --> 00:00:02,000\nShe waits, and then says that it is fine.\n")
            .toStdString();
    expectStates({"import-annotations-busy", "import-annotations-failed", "import-annotations-full"}, {720, 460},
                 [&](LibraryWorker& worker) { return new ImportAnnotationsDialog(worker, m_sessionId, file); });
    const std::filesystem::path nothing = "/media/disk/nothing.srt"; // the same words each time
    expectRead("import-annotations-empty", {720, 460},
               [&](LibraryWorker& worker) { return new ImportAnnotationsDialog(worker, m_sessionId, nothing); });
}

TEST_F(KeptSessionDialogs, OfFeedback)
{
    makeLibrary();
    const auto opened = [this](LibraryWorker& worker) {
        auto* dialog = new FeedbackDialog(worker, m_sessionId, path("models"));
        EXPECT_TRUE(waitFor([&] { return !dialog->preview().document().pages.empty(); }));
        return dialog;
    };
    expectRead("feedback-empty", {1000, 620}, opened);
    fillLibrary();
    inLibrary([this](LibraryService& library) {
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.moment = *NoteService(library).moment(m_sessionId, {{400'000'000}, {1'600'000'000}});
        note.kind = QStringLiteral("restraint");
        note.text = QStringLiteral("You noticed, and let it be.");
        note.visibility = db::Visibility::Trainee;
        EXPECT_TRUE(NoteService(library).add(note));
        return 0;
    });
    const Make plain = [this](LibraryWorker& worker) {
        return new FeedbackDialog(worker, m_sessionId, path("models"));
    };
    expectStates({"feedback-busy", "feedback-failed", nullptr}, {1000, 620}, plain);
    expectStates({nullptr, nullptr, "feedback-full"}, {1000, 620}, opened);
}

TEST_F(KeptSessionDialogs, OfFiguresAndPrompts)
{
    makeLibrary({30, 60});
    expectRead("figures-empty", {860, 420},
               [this](LibraryWorker& worker) { return new FiguresDialog(worker, m_sessionId); });
    const Make rehearsal = [&](LibraryWorker& worker) { return new RehearsalDialog(worker, {{m_sessionId}}, m_theme); };
    expectRead("rehearsal-empty", {720, 420}, rehearsal);
    fillLibrary();
    expectStates({"figures-busy", "figures-failed", "figures-full"}, {860, 420},
                 [this](LibraryWorker& worker) { return new FiguresDialog(worker, m_sessionId); });
    expectStates({"rehearsal-busy", "rehearsal-failed", "rehearsal-full"}, {720, 420}, rehearsal);
}

// Two people's markers: three of each, two of which match.
AgreementReport agreementOfTwo()
{
    AgreementReport report;
    report.block = base::MediaTime::fromSeconds(30);
    report.people = {QStringLiteral("Ann"), QStringLiteral("Ben")};
    report.ids = {QUuid(QStringLiteral("{11111111-1111-4111-8111-111111111111}")),
                  QUuid(QStringLiteral("{22222222-2222-4222-8222-222222222222}"))};
    const auto events = [](std::initializer_list<std::pair<double, const char*>> all) {
        CodedEvents coded;
        for (const auto& [start, code] : all)
            coded.append({{base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(start + 8)},
                          QString::fromLatin1(code)});
        return coded;
    };
    report.events = {events({{20, "withdrawal"}, {90, "withdrawal"}, {180, "confrontation"}}),
                     events({{20.5, "withdrawal"}, {91, "confrontation"}, {210, "withdrawal"}})};
    report.shares = {{QStringLiteral("withdrawal"), {0.07, 0.07}, {2, 2}},
                     {QStringLiteral("confrontation"), {0.03, 0.03}, {1, 1}}};
    report.alpha = {QStringLiteral("Krippendorff's alpha"), 0.62, {}, 240};
    report.pairs = {
        pairAgreement(report.events[0], report.events[1], base::MediaTime::fromSeconds(240), report.options)};
    report.pairs.front().second = 1;
    return report;
}

TEST_F(KeptSessionDialogs, OfAgreement)
{
    const QList<CoderItem> coders{{QUuid::createUuid(), QStringLiteral("Ann"), 3},
                                  {QUuid::createUuid(), QStringLiteral("Ben"), 3}};
    const auto offered = [&] {
        auto* dialog = new AgreementDialog;
        dialog->offer(coders, coders.front().id);
        return dialog;
    };
    expectMade("agreement-words", {820, 460}, [&] {
        auto* dialog = new AgreementDialog;
        dialog->showWords(QStringLiteral("Agreement needs two people's codes; only you have coded this session."));
        return dialog;
    });
    expectMade("agreement-busy", {820, 460}, [&] {
        auto* dialog = offered();
        dialog->showWorking(0.4, QStringLiteral("Resampling"));
        return dialog;
    });
    expectMade("agreement-full", {820, 460}, [&] {
        auto* dialog = offered();
        dialog->show(agreementOfTwo());
        return dialog;
    });
}

} // namespace
} // namespace alliance::app
