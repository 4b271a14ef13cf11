#pragma once
// A reel between its first cut and the moment it leaves the library: what was asked for, which cuts are made, and what
// a person said of the places where a face may show. Its pictures are kept sealed with the recordings they show, see
// KeptReels.h; there is no film until it is handed out.

#include "app/services/ReelDraft.h"
#include "app/services/ReelLook.h"

#include <QMetaType>

namespace alliance::app
{

struct KeptCut {
    QUuid recording;
    QByteArray pictures;            // ReelDraft::picturesOf() of what is kept; empty: nothing is
    std::int64_t damagedFrames = 0; // see ReelCutReport
    std::int64_t uncertainFrames = 0;
};

struct KeptPlace {
    int number = 0; // of its pictures' names; never used twice in a reel
    LookedAt looked;
    bool covered = false;    // a face: the pictures were made again since, with the place covered
    QList<SeenPicture> seen; // without the pictures themselves

    bool isOpen() const { return !looked.face; }
    bool faceShows() const { return looked.face == true && !covered; }
};

enum class KeptReelState {
    Unfinished, // cuts are missing
    ToLookAt,   // places wait for a person
    FaceShows,  // a person saw a face: those cuts have to be made again
    Ready,      // may leave
};

// Where it goes, and how.
struct ReelTarget {
    QString file;                // FILE.mp4
    bool replace = false;        // a film that is there
    bool captionsBeside = false; // FILE.vtt
};
QString captionsFileOf(const QString& film);

struct KeptReel {
    QUuid id;
    QUuid maker; // person
    QDate day;   // on which it was begun: that of the watermark
    ReelRequest request;
    ReelTarget target;
    QByteArray reel; // ReelDraft::identity(); empty: not yet known
    QList<KeptCut> cuts;
    QList<KeptPlace> places;
    int nextPlace = 1;

    KeptReelState state() const;
    qsizetype openPlaces() const;
    std::int64_t uncertainFrames() const; // of all cuts
    ReelLook look() const;
    // What a person said in a list of its places, by where they are. Where nothing is made yet, as when it was begun
    // anew, places that it does not have are its own. Conflict: a list of another reel.
    base::Status takeAnswers(const ReelLook& answers);
    // A cut was made: its places that nobody has looked at are gone, those that were covered are, and what of `found`
    // was not settled is there. Which of the new ones have which pictures.
    void takeCut(qsizetype cut, const QByteArray& pictures, std::int64_t damaged, const QList<ReelSighting>& found);
};

QByteArray keptReelJson(const KeptReel& reel);
// Damaged: not such a file.
base::Result<KeptReel> keptReelFrom(const QByteArray& json);

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::KeptReel)
