#include "app/services/LibraryWorker.h"

#include <QPointer>

namespace alliance::app
{

LibraryWorker::LibraryWorker(std::filesystem::path folder, db::Credentials credentials, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_credentials(std::move(credentials)), m_inside(new QObject)
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_inside->moveToThread(&m_thread);
    m_thread.start();
}

LibraryWorker::~LibraryWorker()
{
    QMetaObject::invokeMethod(
        m_inside,
        [this] {
            m_library.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_inside;
}

Outcome<LibraryService*> LibraryWorker::library()
{
    if (!m_library) {
        auto opened = LibraryService::open(m_folder, m_credentials);
        if (!opened)
            return tl::unexpected<Failure>(opened.error());
        m_library = std::move(*opened);
        m_credentials = {};
    }
    return m_library.get();
}

void LibraryWorker::post(QObject* receiver, Task task)
{
    QMetaObject::invokeMethod(
        m_inside,
        [this, guard = QPointer<QObject>(receiver), task = std::move(task)]() mutable {
            std::function<void()> deliver = task(library());
            const auto rows = m_library ? m_library->database().damage()->takeNew() : QList<db::DamagedRow>();
            QMetaObject::invokeMethod(
                this,
                [this, guard = std::move(guard), deliver = std::move(deliver), rows] {
                    if (!rows.isEmpty())
                        Q_EMIT damaged(rows);
                    if (guard)
                        deliver();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace alliance::app
