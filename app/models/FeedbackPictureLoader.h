#pragma once
// Reads the pictures of feedback in the library's thread, some at a time, so that others may ask the library in
// between. Lives in the window's thread.

#include "app/report/FeedbackPictures.h"

#include <QObject>
#include <QPointer>

#include <stop_token>

namespace alliance::app
{

class LibraryWorker;

class FeedbackPictureLoader : public QObject
{
    Q_OBJECT

public:
    // Does nothing once `worker` is gone. `models`: folder of the networks that find faces.
    FeedbackPictureLoader(LibraryWorker& worker, const QUuid& session, const std::filesystem::path& models,
                          QObject* parent = nullptr);
    ~FeedbackPictureLoader() override;

    // Consent, and who is who, may have changed since they were made; those on their way are not taken either.
    void forget();
    void read(QList<qint64> frames); // of the first camera, in any order; in the place of what was to come
    const FeedbackPictures& pictures() const { return m_pictures; }
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void changed(); // there are more, or it is known why there are none
    void ended();   // nothing is to come; not after failed()
    void failed(const alliance::app::Failure& failure);

private:
    void readOn();

    QPointer<LibraryWorker> m_worker;
    QUuid m_session;
    FeedbackPictures m_pictures;
    int m_asked = 0; // grows when answers that are on their way are too old
    bool m_reading = false;
    QList<qint64> m_wanted; // frames of which no picture was asked for yet
    // Touched in the library's thread only.
    std::shared_ptr<StillMasks> m_masks;
    std::shared_ptr<FeedbackSources> m_sources;
    std::stop_source m_stop;
    qsizetype m_atOnce = 1; // pictures; how many is known with the first one
};

} // namespace alliance::app
