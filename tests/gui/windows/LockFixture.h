#pragma once
// The window on a sealed library in which something goes on, so that it is locked rather than closed.

#include "app/panels/HomePage.h"
#include "app/panels/LockCover.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/LibraryWorker.h"
#include "app/services/RecordingFiles.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <atomic>
#include <thread>

namespace alliance::app
{

using namespace std::chrono_literals;

class LockScreenTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_flash = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
        m_theme.apply(*qApp);
        WindowTest::SetUp();
    }
    void TearDown() override
    {
        m_end = true;
        m_library.close();
        qApp->setStyleSheet({});
        QApplication::setCursorFlashTime(m_flash);
    }
    void openSealed()
    {
        ASSERT_TRUE(makeSealedLibrary());
        keepUnpreparedSealed();
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        ASSERT_TRUE(waitFor([this] { return !m_library.busy(); })) << "what is left to prepare is another's";
    }
    void openSealedSession()
    {
        openSealed();
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
    }
    void keepUnpreparedSealed()
    {
        const auto library =
            LibraryService::open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(library);
        auto lock = lockIngest((*library)->session(m_sessionId)->recordings.front().bytes.derivedFolder());
        ASSERT_TRUE(lock);
        m_unprepared.emplace(std::move(*lock));
    }
    // As an import: until finish(), or until it is stopped.
    Job* work(JobKind kind = JobKind::Import)
    {
        m_end = false;
        Job* job =
            m_library.start(kind, QStringLiteral("Import “AB-01 secret.mp4”"),
                            [this](LibraryService&, const JobContext& context) -> Outcome<QVariant> {
                                while (!m_end && !context.stopped())
                                    std::this_thread::sleep_for(1ms);
                                if (context.stopped())
                                    return failed(base::ErrorCategory::Cancelled, "import", Subject::Library, {});
                                return QVariant();
                            },
                            {.pausable = true});
        EXPECT_TRUE(waitFor([job] { return job->state() == Job::State::Running; }));
        return job;
    }
    void lock() { m_actions.action(ActionId::LockLibrary)->trigger(); }
    static LockCover* coverOf(const QWidget& window)
    {
        for (LockCover* cover : window.findChildren<LockCover*>(QString(), Qt::FindDirectChildrenOnly))
            if (cover->isVisible())
                return cover;
        return nullptr;
    }
    template <typename Widget>
    Widget& part(const char* name, const QWidget* window = nullptr)
    {
        return *coverOf(window ? *window : *m_window)->findChild<Widget*>(QLatin1String(name));
    }
    // With real keys, into whatever has the focus.
    void typePassphrase(const char* text)
    {
        type(QString::fromLatin1(text));
        press(Qt::Key_Return);
    }
    QString problem() const { return coverOf(*m_window)->findChild<QLabel*>(QStringLiteral("lockProblem"))->text(); }
    bool refused()
    {
        return waitFor([this] { return problem().contains(QStringLiteral("not the passphrase")); });
    }
    bool isUnlocked()
    {
        return waitFor([this] { return !coverOf(*m_window); });
    }
    bool isClosed()
    {
        return waitFor(
            [this] { return !m_library.isOpen() && !coverOf(*m_window) && m_window->home().locked().isVisible(); });
    }
    QString reason() const
    {
        QStringList texts;
        for (const QLabel* label : m_window->home().locked().findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'|');
    }
    QPlainTextEdit* noteField() const { return qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); }

    std::atomic<bool> m_end = false;
    int m_flash = 0;
};

} // namespace alliance::app
