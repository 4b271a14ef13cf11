#pragma once
// Bounded buffer of samples between the player's feeder and the audio device, with the count of what was heard.

#include <QAudioFormat>
#include <QIODevice>

#include <mutex>
#include <span>
#include <vector>

namespace alliance::media
{

// The device reads it (pull mode) in whatever thread it likes; all calls are thread safe. Never runs dry for the
// device: silence is given instead and not counted.
class SampleRing : public QIODevice
{
    Q_OBJECT
public:
    explicit SampleRing(QObject* parent = nullptr);

    // `format`: Float or Int16. Holds about a third of a second.
    void prepare(const QAudioFormat& format);
    std::int64_t write(std::span<const float> samples); // groups taken
    void clear();
    // While closed the device gets silence and what was written waits. Closed after prepare().
    void setOpen(bool open);
    std::int64_t groupsTaken() const; // real sample groups that the device took since prepare() or clear()
    bool isEmpty() const;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* into, qint64 maxBytes) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    mutable std::mutex m_mutex;
    std::vector<float> m_samples; // ring
    std::size_t m_begin = 0;
    std::size_t m_count = 0;
    int m_channels = 1;
    bool m_float = true;
    bool m_open = false;
    std::int64_t m_taken = 0;
};

} // namespace alliance::media
