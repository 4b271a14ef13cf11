#pragma once
// A thread that owns one open library and does what it is asked in order, so that the window never waits for a disk.
// Answers come back in the thread of this object, where `receiver` lives too, and not at all once `receiver` is gone.

#include "app/services/LibraryService.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace alliance::app
{

class LibraryWorker : public QObject
{
    Q_OBJECT
public:
    explicit LibraryWorker(std::filesystem::path folder, db::Credentials credentials = {}, QObject* parent = nullptr);
    // Finishes what was asked before, then closes the library.
    ~LibraryWorker() override;

    const std::filesystem::path& folder() const { return m_folder; }

    // ask(this, [=](LibraryService& library) { return NoteService(library).list(id); },
    //     [=](Outcome<QList<NoteItem>> notes) { ... });
    // When the library cannot be opened, the question is answered with that failure and the next one tries again.
    template <typename Work, typename Answer>
    void ask(QObject* receiver, Work work, Answer answer)
    {
        using Reply = std::invoke_result_t<Work, LibraryService&>;
        post(receiver,
             [work = std::move(work),
              answer = std::move(answer)](Outcome<LibraryService*> library) mutable -> std::function<void()> {
                 auto reply = std::make_shared<Reply>(library ? work(**library)
                                                              : Reply(tl::unexpected<Failure>(library.error())));
                 return [reply, answer = std::move(answer)]() mutable { answer(std::move(*reply)); };
             });
    }

Q_SIGNALS:
    // Rows that did not open, whoever met them; each once.
    void damaged(const QList<alliance::db::DamagedRow>& rows);

private:
    using Task = std::function<std::function<void()>(Outcome<LibraryService*>)>;
    void post(QObject* receiver, Task task);
    Outcome<LibraryService*> library(); // in m_thread; opens it when it is not

    std::filesystem::path m_folder;
    db::Credentials m_credentials; // until the library has been opened
    QThread m_thread;
    QObject* m_inside = nullptr;               // lives in m_thread
    std::unique_ptr<LibraryService> m_library; // touched only in m_thread
};

} // namespace alliance::app
