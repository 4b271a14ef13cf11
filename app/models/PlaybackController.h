#pragma once
// The player of the open session. Joins media::Player, which works in its own threads, with ReviewSession and the
// picture widgets, which live in the window's thread. Nothing here waits for a disk or a decoder.

#include "app/models/EarlyLook.h"
#include "app/models/LatestTask.h"
#include "app/models/LoopRange.h"
#include "app/models/PictureFeed.h"
#include "app/services/Failure.h"
#include "media/base/MediaTime.h"
#include "media/player/Player.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace alliance::app
{

class ReviewSession;

class PlaybackController : public QObject
{
    Q_OBJECT

public:
    // `output` may be null: no sound. `session` must outlive the controller.
    PlaybackController(ReviewSession& session, std::unique_ptr<media::AudioOutput> output, QObject* parent = nullptr);
    ~PlaybackController() override;

    LoopRange& range() { return m_range; }
    double volume() const { return m_volume; } // 0-1
    bool isMuted() const { return m_muted; }
    bool isSilenced() const { return m_silenced; }
    double speed() const { return m_speed; } // of play()
    // As it plays now: the speed, what the shuttle keys asked for (negative: backwards), 0 while it stands.
    double rate() const { return m_rate; }
    std::vector<media::AudioTrack> audioTracks() const { return m_player->audioTracks(); }
    int audioTrack() const; // stream; -1: none is heard
    // Views are the places in ReviewSession::cameras().
    int viewCount() const;
    base::MediaTime offset(int view) const { return m_offsets.value(view); } // as shown now
    bool isScrubbing() const { return m_scrubbing; }

    // Pictures of this view are made to fill this box (pixels of the screen).
    void setPictureBox(int view, QSize box);
    // For decoded pictures, from the next session on, all cameras together.
    void setPictureMemory(std::int64_t bytes) { m_pictureMemory = bytes; }
    // Shown at once, not stored.
    void setOffset(int view, alliance::base::MediaTime offset);
    void showStoredOffsets();
    // The files of the session are there again: plays them from where it stands, as it did. What is on screen stays
    // until then.
    void reopen();

public Q_SLOTS:
    void togglePlay();
    void play();
    void pause();
    void shuttleForward();                   // 1, 2, 4 times
    void shuttleBack();                      // the same backwards
    void stepFrames(int frames);             // pauses
    void jump(alliance::base::MediaTime by); // keeps playing if playing
    // While a hand drags: position and fields follow at once, the picture as soon as it can.
    void scrubTo(alliance::base::MediaTime time);
    void endScrub();
    void setSpeed(double factor); // 0.25-4
    void setLooping(bool on);     // goes to the start of what is repeated when the playhead is elsewhere
    void chooseAudioTrack(int stream);
    void setVolume(double linear);
    void setMuted(bool muted);
    void setSilenced(bool silenced); // beside what the person has chosen by setMuted()
    void setDeinterlace(bool on);

Q_SIGNALS:
    void viewsChanged(); // another session, or none
    void pictureReady(int view, const alliance::app::ViewPicture& picture);
    void failed(const alliance::app::Failure& failure);
    void soundChanged(bool muted, double volume);
    void silenced(const QString& words); // no sound can be heard, and why
    void repeatLeft();                   // somebody went outside of what was repeated: it is not any more
    void scrubLags();                    // a drag waits noticeably for its picture; once in a drag
    void speedChanged(double speed);
    void rateChanged(double rate);
    void offsetChanged(int view, alliance::base::MediaTime offset);
    void audioTracksChanged();

private:
    struct Sources;
    struct Resume { // how reopen() goes on
        std::int64_t frame = 0;
        int track = -1;
        bool playing = false;
    };

    void openSession();
    void openSources();
    void closeSession();
    void start(const std::shared_ptr<Sources>& sources);
    void extend(); // the player knows what the session knows of a growing recording
    media::PlayerEvents events();
    void takePicture(int view, const ViewPicture& picture);
    void takeState(media::PlayerState state);
    void takePosition(base::MediaTime time);
    void fail(const base::Error& error);
    void silence(const std::string& why);
    void setRate(double rate);
    void shuttle(int direction);
    void goBeyond(base::MediaTime time);
    void stepFromBeyond(base::MediaTime there, int frames);
    bool lookAhead(base::MediaTime time); // false: only the list will tell
    void takeEarly(const media::VideoFrame& frame);
    void forgetEarly();
    void handLeft(); // the position follows the pictures again
    void applyLoop();
    void leaveLoop(base::MediaTime to);

    ReviewSession& m_session;
    LoopRange m_range;
    std::vector<std::unique_ptr<PictureFeed>> m_feeds; // media::kMaxViews of them
    std::int64_t m_pictureMemory = media::SeekOptions().cacheBytes;
    double m_volume = 0.8;
    double m_speed = 1;
    double m_rate = 0;
    bool m_muted = false;
    bool m_silenced = false;
    bool m_ready = false;
    QList<base::MediaTime> m_offsets;
    int m_chosenTrack = -1; // by hand; -1: the player's own choice
    bool m_scrubbing = false;
    std::optional<base::TimeRange> m_loop;       // as the player has it
    std::int64_t m_hand = -1;                    // frame under the hand, until its picture is there; -1: none
    std::optional<base::MediaTime> m_handBeyond; // where the hand is, past what is known of a growing recording
    // Asked for, and not listed then, until its picture is there; steps count from it once its number is known.
    std::optional<base::MediaTime> m_beyond;
    int m_stepsThere = 0;
    // Asked for, not listed yet, and looked for by its time: pictures of what is listed do not take its place.
    std::optional<base::MediaTime> m_awaited;
    EarlyLook m_look;
    Resume m_resume;
    QTimer m_lag;                   // runs while a drag waits for its first picture
    std::uint64_t m_generation = 0; // of openSession()
    std::unique_ptr<media::Player> m_player;
    LatestTask m_opening; // last: its work uses the members above
};

} // namespace alliance::app
