#include "app/models/SessionListModel.h"
#include "app/panels/AuditDialog.h"
#include "app/panels/CollectDialog.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/DestroyDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/LibraryHistoryDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PurposeDialog.h"
#include "app/panels/RetentionDialog.h"
#include "app/panels/VersionsDialog.h"
#include "app/services/CollectionService.h"
#include "app/services/LibraryWorker.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include <algorithm>

namespace alliance::app
{
namespace
{

class ConsentFlowTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({25});
    }
    template <typename Dialog>
    Dialog* shown(const char* name)
    {
        const auto find = [&] {
            auto* dialog = m_window->findChild<Dialog*>(QString::fromLatin1(name));
            return dialog && dialog->isVisible() ? dialog : nullptr;
        };
        return waitFor([&] { return find() != nullptr; }) ? find() : nullptr;
    }
    void trigger(ActionId id) { m_actions.action(id)->trigger(); }
    static QPushButton* button(const QDialog& dialog, const QString& words)
    {
        for (auto* one : dialog.findChildren<QPushButton*>()) {
            if (one->text().remove(u'&').startsWith(words))
                return one;
        }
        return nullptr;
    }
    void recordConsent(const QList<db::ConsentPurpose>& purposes, const QDate& destroyBy = {})
    {
        inLibrary([&](LibraryService& library) {
            const auto session = library.session(m_sessionId);
            const auto before = ConsentService(library).record(session->record.caseId, {});
            db::ConsentDraft draft = before->terms;
            draft.purposes = purposes;
            draft.destroyBy = destroyBy;
            EXPECT_TRUE(ConsentService(library).put(draft, before->version));
            return 0;
        });
    }
    QStringList notices() const { return m_window->notices().texts().filter(QStringLiteral("The consent")); }
    QStringList actions()
    {
        return inLibrary([&](LibraryService& library) {
            QStringList all;
            const QList<db::AuditEvent> events = *library.database().audit().list();
            for (const db::AuditEvent& event : events)
                all << event.action;
            return all;
        });
    }
};

TEST_F(ConsentFlowTest, ConsentIsSaidInPlainWordsSavedAndWithdrawn)
{
    openSession();
    trigger(ActionId::ShowConsent);
    auto* dialog = shown<ConsentDialog>("consentDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->summary().contains(QStringLiteral("No consent is on record")); }));
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("own review, individual supervision")));
    for (auto* box : dialog->findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("Research"))
            box->setChecked(true);
    }
    button(*dialog, QStringLiteral("Save"))->click();
    ASSERT_TRUE(waitFor([&] { return dialog->summary().contains(QStringLiteral("Allowed: research.")); }))
        << dialog->summary().toStdString();
    button(*dialog, QStringLiteral("Withdraw"))->click();
    auto* question = shown<QDialog>("withdrawQuestion");
    ASSERT_NE(question, nullptr);
    button(*question, QStringLiteral("Withdraw"))->click();
    EXPECT_TRUE(waitFor([&] { return dialog->summary().contains(QStringLiteral("withdrawn on")); }));
}

TEST_F(ConsentFlowTest, AMaskIsForThePatientAloneWhereThatIsWhatWasAgreed)
{
    openSession();
    trigger(ActionId::ShowConsent);
    auto* dialog = shown<ConsentDialog>("consentDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->summary().contains(QStringLiteral("No consent is on record")); }));
    auto* whose = dialog->findChild<QComboBox*>(QStringLiteral("maskedPeople"));
    ASSERT_NE(whose, nullptr);
    EXPECT_FALSE(whose->isEnabled()) << "no face is hidden";
    for (auto* box : dialog->findChildren<QComboBox*>()) {
        if (const int blurred = box->findText(QStringLiteral("blurred")); blurred >= 0)
            box->setCurrentIndex(blurred);
    }
    EXPECT_TRUE(whose->isEnabled());
    whose->setCurrentIndex(whose->findText(QStringLiteral("The patient")));
    for (auto* box : dialog->findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("Research"))
            box->setChecked(true);
    }
    button(*dialog, QStringLiteral("Save"))->click();
    EXPECT_TRUE(waitFor([&] {
        return dialog->summary().contains(QStringLiteral("Faces of the patient must be blurred."));
    })) << dialog->summary().toStdString();
    EXPECT_EQ(whose->currentText(), QStringLiteral("The patient"));
}

TEST_F(ConsentFlowTest, AnExportSaysAtOnceWhatItsPurposeMayBe)
{
    openSession();
    trigger(ActionId::ExportSignals);
    auto* dialog = shown<PurposeDialog>("purposeDialog");
    ASSERT_NE(dialog, nullptr);
    QPushButton* go = button(*dialog, QStringLiteral("Continue"));
    ASSERT_TRUE(waitFor([&] { return go->isEnabled(); }));
    for (auto* radio : dialog->findChildren<QRadioButton*>()) {
        if (radio->text() == QStringLiteral("Research"))
            radio->click();
    }
    EXPECT_FALSE(go->isEnabled());
    bool said = false;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("no consent on record"));
    EXPECT_TRUE(said);
}

TEST_F(ConsentFlowTest, AMomentIsPutIntoACollectionOnlyWhereConsentAllowsIt)
{
    openSession();
    press(Qt::Key_B);
    auto* refused = shown<CollectDialog>("collectDialog");
    ASSERT_NE(refused, nullptr);
    auto* words = refused->findChild<QLabel*>(QStringLiteral("consent"));
    ASSERT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("no consent on record")); }));
    EXPECT_FALSE(button(*refused, QStringLiteral("Add"))->isEnabled());
    refused->reject();
    ASSERT_TRUE(waitFor([&] { return !m_window->findChild<CollectDialog*>(); }));
    recordConsent({db::ConsentPurpose::ProgrammeLibrary});
    trigger(ActionId::AddToCollection);
    auto* dialog = shown<CollectDialog>("collectDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>(QStringLiteral("collection"))->setCurrentText(QStringLiteral("Withdrawal / Silence"));
    QPushButton* add = button(*dialog, QStringLiteral("Add"));
    ASSERT_TRUE(waitFor([&] { return add->isEnabled(); }));
    add->click();
    ASSERT_TRUE(waitFor([&] { return !m_window->findChild<CollectDialog*>(); }));
    EXPECT_EQ(inLibrary([&](LibraryService& library) {
                  return library.database().collections().examplesOfSession(m_sessionId)->size();
              }),
              1);
}

TEST_F(ConsentFlowTest, WhatIsDueStandsInTheListAndIsDestroyedAfterTypingItsCase)
{
    recordConsent(db::allConsentPurposes(), QDate::currentDate().addDays(9));
    openLibrary();
    const auto* model = m_window->home().sessionList().model();
    ASSERT_TRUE(waitFor([&] {
        return model->index(0, 0).data(SessionListModel::DueTextRole).toString() == QStringLiteral("destroy in 9 days");
    }));
    EXPECT_NE(model->index(0, 0).data(SessionListModel::StateTextRole).toString(), QString())
        << "how far the work is stands beside it";
    EXPECT_TRUE(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("9 days")));
    trigger(ActionId::ShowDue);
    auto* due = shown<RetentionDialog>("retentionDialog");
    ASSERT_NE(due, nullptr);
    ASSERT_TRUE(waitFor([&] { return due->due().topLevelItemCount() == 1; }));
    button(*due, QStringLiteral("Destroy"))->click();
    auto* dialog = shown<DestroyDialog>("destroyDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("A certificate stays")); }));
    QPushButton* destroy = button(*dialog, QStringLiteral("Destroy for good"));
    EXPECT_FALSE(destroy->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("end of retention"));
    dialog->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(QStringLiteral("something"));
    EXPECT_FALSE(destroy->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(m_library.sessions().front().caseCode);
    ASSERT_TRUE(destroy->isEnabled());
    destroy->click();
    ASSERT_TRUE(waitFor([&] { return m_library.sessions().isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return due->due().topLevelItemCount() == 0; }));
    EXPECT_EQ(actions().last(), QStringLiteral("session.destroyed"));
}

TEST_F(ConsentFlowTest, AWithdrawalIsUndoneFromTheListOfChanges)
{
    recordConsent(db::allConsentPurposes());
    inLibrary([&](LibraryService& library) {
        ConsentService service(library);
        const QUuid caseId = library.session(m_sessionId)->record.caseId;
        return service.withdraw(caseId, {}, *service.today(), 1).has_value();
    });
    openLibrary();
    trigger(ActionId::ShowLibraryHistory);
    auto* dialog = shown<LibraryHistoryDialog>("libraryHistory");
    ASSERT_NE(dialog, nullptr);
    auto* undo = dialog->findChild<QPushButton*>(QStringLiteral("undoStep"));
    ASSERT_TRUE(waitFor([&] { return undo->isEnabled(); }));
    EXPECT_EQ(undo->text(), QStringLiteral("&Undo: Withdraw consent"));
    undo->click();
    auto* redo = dialog->findChild<QPushButton*>(QStringLiteral("redoStep"));
    ASSERT_TRUE(waitFor([&] { return redo->isEnabled(); }));
    EXPECT_EQ(redo->text(), QStringLiteral("&Redo: Withdraw consent"));
    EXPECT_TRUE(inLibrary([&](LibraryService& library) {
        return ConsentService(library)
            .mayExportSession(db::ConsentPurpose::Research, m_sessionId)
            .map([](const ExportVerdict& verdict) { return verdict.allowed; })
            .value_or(false);
    }));
}

TEST_F(ConsentFlowTest, AnEarlierConsentIsRestoredOnlyAfterWhatItLoosensIsConfirmed)
{
    recordConsent(db::allConsentPurposes());
    recordConsent({db::ConsentPurpose::Research});
    openLibrary();
    trigger(ActionId::ShowConsent);
    auto* dialog = shown<ConsentDialog>("consentDialog");
    ASSERT_NE(dialog, nullptr);
    auto* history = dialog->findChild<QPushButton*>(QStringLiteral("consentHistory"));
    ASSERT_TRUE(waitFor([&] { return history->isEnabled(); }));
    history->click();
    auto* versions = shown<VersionsDialog>("versionsDialog");
    ASSERT_NE(versions, nullptr);
    ASSERT_TRUE(waitFor([&] { return versions->list().count() == 2; }));
    EXPECT_TRUE(versions->plainText().contains(QStringLiteral("May be used for")))
        << versions->plainText().toStdString();
    versions->list().setCurrentRow(1);
    versions->restoreButton().click();
    auto* question = shown<QMessageBox>("loosenQuestion");
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("group supervision")));
    button(*question, QStringLiteral("Keep"))->click();
    ASSERT_TRUE(waitFor([&] { return versions->restoreButton().isEnabled(); }));
    EXPECT_EQ(versions->list().count(), 2) << "nothing was changed";
    versions->restoreButton().click();
    question = shown<QMessageBox>("loosenQuestion");
    ASSERT_NE(question, nullptr);
    button(*question, QStringLiteral("Restore"))->click();
    ASSERT_TRUE(waitFor([&] { return versions->list().count() == 3; }));
    EXPECT_TRUE(waitFor([&] { return dialog->summary().contains(QStringLiteral("group supervision")); }));
    versions->list().setCurrentRow(1);
    versions->restoreButton().click();
    EXPECT_TRUE(waitFor([&] { return versions->list().count() == 4; })) << "a stricter one asks nothing";
}

TEST_F(ConsentFlowTest, TheRecordOfChangesIsExportedAndThatIsOnRecord)
{
    openLibrary();
    const QString file = pathText(path("changes.csv"));
    trigger(ActionId::ExportAudit);
    auto* ask = m_window->findChild<QFileDialog*>(QStringLiteral("auditTarget"));
    ASSERT_NE(ask, nullptr);
    EXPECT_EQ(ask->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_FALSE(ask->testOption(QFileDialog::DontConfirmOverwrite)) << "it asks before it writes over a file";
    Q_EMIT ask->fileSelected(file);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file) && actions().contains(QStringLiteral("audit.exported")); }));
    QFile table(file);
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    EXPECT_TRUE(table.readLine().startsWith("sequence,at,at_us"));
    const QList<Job*> jobs = m_library.jobs();
    const auto exporting = std::find_if(jobs.begin(), jobs.end(), [](const Job* one) {
        return one->title() == QStringLiteral("Export “changes.csv”");
    });
    ASSERT_NE(exporting, jobs.end());
    EXPECT_TRUE(waitFor([job = *exporting] { return job->fraction() > 0; })) << "it says how far it is";
    // What cannot be written is said.
    Q_EMIT ask->fileSelected(pathText(path("no folder/changes.csv")));
    const auto* notices = m_window->findChild<NoticeBar*>();
    EXPECT_TRUE(waitFor([&] {
        const auto labels = notices->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel* one) { return one->text().contains(QStringLiteral("no folder")); });
    }));
}

TEST_F(ConsentFlowTest, WatchingASessionWhoseConsentHasEndedIsMarkedAsLongAsItIsSo)
{
    openSession();
    EXPECT_TRUE(notices().isEmpty());
    trigger(ActionId::ShowConsent);
    auto* dialog = shown<ConsentDialog>("consentDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return button(*dialog, QStringLiteral("Withdraw"))->isEnabled(); }));
    button(*dialog, QStringLiteral("Withdraw"))->click();
    auto* question = shown<QDialog>("withdrawQuestion");
    ASSERT_NE(question, nullptr);
    button(*question, QStringLiteral("Withdraw"))->click();
    ASSERT_TRUE(waitFor([&] { return notices().size() == 1; }));
    EXPECT_TRUE(notices().front().contains(QStringLiteral("was withdrawn on"))) << notices().front().toStdString();
    dialog->reject();
    m_actions.action(ActionId::GoHome)->trigger();
    EXPECT_TRUE(waitFor([&] { return notices().isEmpty(); })) << "it is about what is watched";
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitFor([&] { return notices().size() == 1; }));
    bool says = false;
    for (const auto* label : m_window->notices().findChildren<QLabel*>())
        says = says || label->text().contains(QStringLiteral("may be exported, handed on or shown as an example"));
    EXPECT_TRUE(says);
    trigger(ActionId::ShowLibraryHistory);
    auto* history = shown<LibraryHistoryDialog>("libraryHistory");
    ASSERT_NE(history, nullptr);
    auto* undo = history->findChild<QPushButton*>(QStringLiteral("undoStep"));
    ASSERT_TRUE(waitFor([&] { return undo->isEnabled(); }));
    undo->click();
    EXPECT_TRUE(waitFor([&] { return notices().isEmpty(); })) << "it does not hold any more";
}

TEST_F(ConsentFlowTest, AConsentThatHasRunOutIsSaidWithItsLastDay)
{
    inLibrary([&](LibraryService& library) {
        const auto session = library.session(m_sessionId);
        db::ConsentDraft draft;
        draft.caseId = session->record.caseId;
        draft.purposes = db::allConsentPurposes();
        draft.expiresOn = QDate(2024, 3, 5);
        EXPECT_TRUE(ConsentService(library).put(draft, 0));
        return 0;
    });
    openSession();
    ASSERT_TRUE(waitFor([&] { return notices().size() == 1; }));
    EXPECT_TRUE(notices().front().contains(QStringLiteral("held until 5 March 2024")))
        << notices().front().toStdString();
}

TEST_F(ConsentFlowTest, OpeningASessionIsNotedOnceAndShownWithWhoDidWhat)
{
    openSession();
    m_session.reload();
    EXPECT_EQ(actions().count(QStringLiteral("session.viewed")), 1);
    trigger(ActionId::ShowAudit);
    auto* dialog = shown<AuditDialog>("auditDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->list().topLevelItemCount() > 0; }));
    EXPECT_EQ(dialog->list().topLevelItem(0)->text(1), QStringLiteral("Dr. Maren Quill"));
    bool watched = false;
    for (int row = 0; row < dialog->list().topLevelItemCount(); ++row)
        watched =
            watched || dialog->list().topLevelItem(row)->text(2) == QStringLiteral("opened the session to watch it");
    EXPECT_TRUE(watched);
}

TEST_F(ConsentFlowTest, EnterKeepsTheConsentThatIsAboutToBeWithdrawn)
{
    recordConsent(db::allConsentPurposes());
    inLibrary([&](LibraryService& library) {
        return ConsentService(library)
            .recordExport(QStringLiteral("clip.exported"), m_sessionId, db::ConsentPurpose::Research, ExportVerdict())
            .has_value();
    });
    openSession();
    trigger(ActionId::ShowConsent);
    auto* dialog = shown<ConsentDialog>("consentDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return button(*dialog, QStringLiteral("Withdraw"))->isEnabled(); }));
    button(*dialog, QStringLiteral("Withdraw"))->click();
    auto* question = shown<QMessageBox>("withdrawQuestion");
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("is not reached: 1 entr")))
        << question->informativeText().toStdString();
    const QPointer<QMessageBox> asked(question);
    QTest::keyClick(question, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !asked || !asked->isVisible(); }));
    EXPECT_FALSE(actions().contains(QStringLiteral("consent.withdrawn")));
}

TEST_F(ConsentFlowTest, ASessionWhoseCaseHasNoCodeIsNotDestroyedWithoutTypingSomething)
{
    openLibrary();
    SessionItem session = m_library.sessions().front();
    session.caseCode.clear(); // damaged
    auto* dialog = new DestroyDialog(*m_library.worker(), session, false, m_window.get());
    dialog->setVisible(true);
    ASSERT_TRUE(waitFor([&] { return dialog->plainText().contains(QStringLiteral("A certificate stays")); }));
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Destroy session 1"));
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("end of retention"));
    QPushButton* destroy = button(*dialog, QStringLiteral("Destroy for good"));
    EXPECT_FALSE(destroy->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("typed"))
        ->setText(session.record.id.toString(QUuid::WithoutBraces).left(8));
    EXPECT_TRUE(destroy->isEnabled());
    dialog->close();
}

TEST_F(ConsentFlowTest, WhoDidWhatIsNarrowedToWhatIsTyped)
{
    openSession();
    trigger(ActionId::ShowAudit);
    auto* dialog = shown<AuditDialog>("auditDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->list().topLevelItemCount() > 1; }));
    const int before = dialog->list().topLevelItemCount();
    auto* find = dialog->findChild<QLineEdit*>(QStringLiteral("auditFind"));
    QTest::keyClicks(find, QStringLiteral("WATCH quill"));
    ASSERT_TRUE(waitFor([&] { return dialog->list().topLevelItemCount() == 1; }));
    EXPECT_EQ(dialog->list().topLevelItem(0)->text(2), QStringLiteral("opened the session to watch it"));
    const auto* words = dialog->findChild<QLabel*>(QStringLiteral("auditWords"));
    EXPECT_TRUE(words->text().startsWith(QStringLiteral("1 of "))) << words->text().toStdString();
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "Enter closes nothing";
    find->clear();
    EXPECT_TRUE(waitFor([&] { return dialog->list().topLevelItemCount() >= before; }))
        << "more may have come meanwhile";
}

TEST_F(ConsentFlowTest, TheRecordOfTheWholeLibraryIsReadInTheWindow)
{
    openSession();
    trigger(ActionId::ShowAudit);
    auto* dialog = shown<AuditDialog>("auditDialog");
    ASSERT_NE(dialog, nullptr);
    auto* of = dialog->findChild<QComboBox*>(QStringLiteral("auditOf"));
    ASSERT_EQ(of->count(), 2);
    EXPECT_TRUE(dialog->list().isColumnHidden(3)) << "one session has one name";
    of->setCurrentIndex(1);
    Q_EMIT of->activated(1);
    const auto rows = [&] {
        QStringList all;
        for (int row = 0; row < dialog->list().topLevelItemCount(); ++row)
            all.append(dialog->list().topLevelItem(row)->text(2) + u'|' + dialog->list().topLevelItem(row)->text(3));
        return all;
    };
    ASSERT_TRUE(waitFor([&] { return rows().contains(QStringLiteral("made the library|")); }))
        << rows().join(u'\n').toStdString();
    EXPECT_TRUE(rows().contains(QStringLiteral("opened the session to watch it|AB-01, session 1")));
    EXPECT_FALSE(dialog->list().isColumnHidden(3));
    dialog->close();
}

} // namespace
} // namespace alliance::app
