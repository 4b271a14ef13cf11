#pragma once
// The chosen part of the session, and what is repeated: that part, or the chosen candidate with a little before it. One
// for the timeline, the transport and the player. Lives in the window's thread.

#include "media/base/MediaTime.h"

#include <QObject>

#include <optional>

namespace alliance::app
{

class ReviewSession;

class LoopRange : public QObject
{
    Q_OBJECT

public:
    // Played before and after a candidate that is repeated, where nobody has set something else.
    static constexpr base::MediaTime kPreRoll{2'000'000'000};
    static constexpr base::MediaTime kPostRoll{1'000'000'000};

    // `session` must outlive it.
    explicit LoopRange(ReviewSession& session, QObject* parent = nullptr);

    std::optional<base::TimeRange> selection() const { return m_selection; }
    // A selection that is empty or null is none. While repeating, a new selection is what is repeated; without one
    // repeating ends, unless it is the candidate that is repeated.
    void setSelection(std::optional<base::TimeRange> range);
    // One end at the playhead (its frame is inside); the other stays where it lies on its side, else it is the
    // session's.
    void markStart(base::MediaTime at);
    void markEnd(base::MediaTime at);

    base::MediaTime preRoll() const { return m_preRoll; }
    base::MediaTime postRoll() const { return m_postRoll; }
    // Not negative. What is repeated now follows at once.
    void setRolls(base::MediaTime before, base::MediaTime after);
    // The first candidate that is chosen in a session is repeated, and those after it until repeating is turned off.
    void setRepeatsCandidates(bool on) { m_repeatsCandidates = on; }

    bool canLoop() const; // there is a selection or a candidate
    bool isLooping() const { return m_source != Source::None; }
    // Null when nothing is repeated.
    std::optional<base::TimeRange> loop() const;
    void setLooping(bool on); // off when there is nothing to repeat

Q_SIGNALS:
    void selectionChanged();
    void loopChanged(); // what is repeated, or whether something could be

private:
    enum class Source { None, Selection, Candidate };

    std::optional<base::TimeRange> candidate() const;
    void follow();

    ReviewSession& m_session;
    std::optional<base::TimeRange> m_selection;
    Source m_source = Source::None;
    base::MediaTime m_preRoll = kPreRoll;
    base::MediaTime m_postRoll = kPostRoll;
    bool m_repeatsCandidates = false;
    bool m_begun = false; // a candidate was chosen in this session
};

} // namespace alliance::app
