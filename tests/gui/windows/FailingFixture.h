#pragma once
// Libraries that cannot be written: a full disk (FullDisk.h), another program, a medium that is for reading only.

#include "app/panels/CandidateQueue.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/StopTapeField.h"
#include "tests/gui/windows/FullDisk.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/syscall.h>
#include <unistd.h>

namespace alliance::app
{

// This thread and those that it starts: somebody who owns nothing.
class AsNobody
{
public:
    AsNobody()
    {
        if (m_root)
            change(65534);
    }
    ~AsNobody()
    {
        if (m_root)
            change(0);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    // The system's own call is for one thread; the library's is for all.
    static void change(unsigned user) { EXPECT_EQ(::syscall(SYS_setresuid, user, user, 0), 0); }
    const bool m_root = ::geteuid() == 0;
};

// Another program that writes for long, and lets others read meanwhile or not.
class Writer
{
public:
    enum class Readers { May, MayNot };
    explicit Writer(const std::filesystem::path& database, Readers readers = Readers::May)
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
        other.setDatabaseName(pathText(database));
        EXPECT_TRUE(other.open());
        if (readers == Readers::MayNot) {
            EXPECT_TRUE(QSqlQuery(other).exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        }
        EXPECT_TRUE(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
    }
    ~Writer()
    {
        QSqlDatabase::database(QStringLiteral("writer")).close();
        QSqlDatabase::removeDatabase(QStringLiteral("writer"));
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
};

class FailingLibrary : public WindowTest
{
protected:
    bool told(const QString& words)
    {
        return waitFor([&] { return !m_window->notices().texts().filter(words).isEmpty(); });
    }
    std::string said() const { return m_window->notices().texts().join(u'|').toStdString(); }
    QPushButton* noticeButton(const QString& text) const
    {
        for (auto* button : m_window->notices().findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QPlainTextEdit& noteText() const { return *m_window->noteEditor().findChild<QPlainTextEdit*>(); }
    QLineEdit& reasonField() const { return *m_window->findChild<QLineEdit*>(QStringLiteral("candidateReasonEdit")); }
    StopTapeField& strip() const { return *m_window->findChild<StopTapeField*>(); }
    db::Decision decision() const { return m_session.candidates().front().record.decision; }
    qsizetype views()
    {
        return inLibrary([](LibraryService& library) {
            const QList<db::AuditEvent> events = *library.database().audit().list();
            return std::count_if(events.begin(), events.end(), [](const db::AuditEvent& event) {
                return event.action == QStringLiteral("session.viewed");
            });
        });
    }
    // The session of makeSealedLibrary(), by the supervisor.
    void openSealed()
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen() && !m_library.busy(); }));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
    }
    void expectUsable()
    {
        m_session.seekToFrame(60);
        EXPECT_TRUE(waitForFrame(60));
        EXPECT_FALSE(m_window->grab().isNull());
    }
    QString library() const { return pathText(path("library")); }
};

class ReadableLibrary : public FailingLibrary
{
protected:
    void TearDown() override
    {
        if (!m_nobody)
            return;
        m_library.close(); // its threads are nobody's
        m_nobody.reset();
        allow(std::filesystem::perms(0600), std::filesystem::perms(0700));
    }
    // What is opened from now on.
    void makeReadOnly()
    {
        std::filesystem::permissions(m_folder.path().toStdString(), std::filesystem::perms(0755));
        allow(std::filesystem::perms(0444), std::filesystem::perms(0555));
        m_nobody.emplace();
    }

private:
    void allow(std::filesystem::perms files, std::filesystem::perms folders)
    {
        std::filesystem::permissions(path("library"), std::filesystem::perms(0700));
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path("library")))
            std::filesystem::permissions(entry.path(), entry.is_directory() ? folders : files);
        std::filesystem::permissions(path("library"), folders);
    }
    std::optional<AsNobody> m_nobody;
};

} // namespace alliance::app
