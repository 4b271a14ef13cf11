#pragma once
// Search as the window sees it: while a library is open, a thread of its own reads what can be found and answers what
// is asked. Only the newest question counts: answers to earlier ones are dropped. Lives in the window's thread and
// never waits for an answer.

#include "app/services/SearchService.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace alliance::app
{

class LibraryController;
class SearchThread;

class SearchController : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostHits = 100;

    explicit SearchController(LibraryController& library, QObject* parent = nullptr);
    ~SearchController() override;

    bool isReady() const { return m_ready; } // what can be found has been read
    double progress() const { return m_progress; }

    // Sessions of which nothing is found that others wrote or decided; asked with each question. Without a rule: none.
    void setOwnOnly(std::function<bool(const QUuid& session)> rule);
    void askAgain(); // what was asked, if anything: the rule may say otherwise now

    // Answers with answered(), shortly after the last of several questions. `cursor`: where the text is typed.
    void ask(const QString& text, qsizetype cursor);
    const QString& asked() const { return m_text; }
    const SearchResult& result() const { return m_result; }
    const SearchCompletion& completion() const { return m_completion; } // of the text that was asked
    const std::optional<Failure>& failure() const { return m_failure; } // instead of the result

Q_SIGNALS:
    void stateChanged(); // ready, progress, failure
    void answered();

private:
    friend class SearchThread;
    void start(const db::LibraryHandle& library);
    void stop();
    void post();
    // From the thread, in this one.
    void filled(double progress, bool ready);
    void gone(const Failure& failure);
    void take(quint64 question, Outcome<SearchResult> result, SearchCompletion completion);

    LibraryController& m_library;
    std::function<bool(const QUuid&)> m_ownOnly;
    std::unique_ptr<SearchThread> m_thread;
    QTimer m_typing;
    QString m_text;
    qsizetype m_cursor = 0;
    quint64 m_question = 0;
    bool m_ready = false;
    double m_progress = 0;
    SearchResult m_result;
    SearchCompletion m_completion;
    std::optional<Failure> m_failure;
};

} // namespace alliance::app
