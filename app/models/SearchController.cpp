#include "app/models/SearchController.h"

#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace alliance::app
{
namespace
{

constexpr int kTypingMs = 60; // between two letters of somebody who types

} // namespace

// Owns the search of one library from its first to its last moment, in one thread.
class SearchThread
{
public:
    SearchThread(SearchController& receiver, db::LibraryHandle library)
        : m_receiver(receiver),
          m_library(std::move(library)),
          m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    void ask(quint64 question, const QString& text, qsizetype cursor, const QSet<QUuid>& ownOnly)
    {
        const std::scoped_lock lock(m_mutex);
        m_next = Question{question, text, cursor, ownOnly};
        m_wake.notify_one();
    }

private:
    struct Question {
        quint64 number = 0;
        QString text;
        qsizetype cursor = 0;
        QSet<QUuid> ownOnly;
    };

    template <typename Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(&m_receiver, std::move(work), Qt::QueuedConnection);
    }

    void run(const std::stop_token& stop)
    {
        auto search = SearchService::open(m_library);
        Done filled;
        if (search) {
            filled = (*search)->fill(JobContext(stop, [this](double fraction, const QString&) {
                tell([to = &m_receiver, fraction] { to->filled(fraction, false); });
            }));
        } else {
            filled = tl::unexpected<Failure>(search.error());
        }
        if (!filled) {
            if (!stop.stop_requested())
                tell([to = &m_receiver, failure = filled.error()] { to->gone(failure); });
            return;
        }
        tell([to = &m_receiver] { to->filled(1, true); });
        while (const std::optional<Question> question = wait(stop)) {
            auto result = (*search)->search(question->text, SearchController::kMostHits, true, question->ownOnly);
            auto completion = (*search)->complete(question->text, question->cursor, question->ownOnly);
            tell([to = &m_receiver, number = question->number, result = std::move(result),
                  completion = std::move(completion)]() mutable {
                to->take(number, std::move(result), std::move(completion));
            });
        }
    }

    std::optional<Question> wait(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
            return std::nullopt;
        return std::exchange(m_next, std::nullopt);
    }

    SearchController& m_receiver;
    db::LibraryHandle m_library;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Question> m_next;
    std::jthread m_thread; // last: it uses the members above
};

SearchController::SearchController(LibraryController& library, QObject* parent) : QObject(parent), m_library(library)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &SearchController::post);
    connect(&m_library, &LibraryController::opened, this, [this] {
        m_library.worker()->ask(
            this, [](LibraryService& service) { return Outcome<db::LibraryHandle>(service.database().handle()); },
            [this](Outcome<db::LibraryHandle> handle) {
                if (handle && m_library.isOpen())
                    start(*handle);
            });
    });
    connect(&m_library, &LibraryController::closed, this, &SearchController::stop);
    // What was written since may belong to what is shown.
    connect(&m_library, &LibraryController::sessionsChanged, this, &SearchController::askAgain);
}

SearchController::~SearchController() = default;

void SearchController::start(const db::LibraryHandle& library)
{
    stop();
    m_thread = std::make_unique<SearchThread>(*this, library);
    askAgain();
}

void SearchController::stop()
{
    m_thread.reset();
    ++m_question; // nothing that is still on its way is of this library
    m_ready = false;
    m_progress = 0;
    m_failure.reset();
    m_result = {};
    m_completion = {};
    Q_EMIT stateChanged();
    Q_EMIT answered();
}

void SearchController::ask(const QString& text, qsizetype cursor)
{
    m_text = text;
    m_cursor = cursor;
    m_typing.start();
}

void SearchController::setOwnOnly(std::function<bool(const QUuid&)> rule)
{
    m_ownOnly = std::move(rule);
    askAgain();
}

void SearchController::askAgain()
{
    if (!m_text.isEmpty())
        post();
}

void SearchController::post()
{
    m_typing.stop();
    if (!m_thread)
        return;
    QSet<QUuid> ownOnly;
    for (const SessionItem& session : m_library.sessions()) {
        if (m_ownOnly && m_ownOnly(session.record.id))
            ownOnly.insert(session.record.id);
    }
    m_thread->ask(++m_question, m_text, m_cursor, ownOnly);
}

void SearchController::filled(double progress, bool ready)
{
    m_progress = progress;
    m_ready = ready && m_thread;
    Q_EMIT stateChanged();
}

void SearchController::gone(const Failure& failure)
{
    m_failure = failure;
    Q_EMIT stateChanged();
}

void SearchController::take(quint64 question, Outcome<SearchResult> result, SearchCompletion completion)
{
    if (question != m_question)
        return;
    m_failure.reset();
    if (result)
        m_result = std::move(*result);
    else
        m_failure.emplace(result.error());
    m_completion = std::move(completion);
    Q_EMIT answered();
}

} // namespace alliance::app
