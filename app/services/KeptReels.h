#pragma once
// Where reels are kept that have not left the library: among the derived files of the recordings they show, so that
// each recording's key seals its own pictures, and destroying a session takes them with it. Every recording of a reel
// has a copy of its facts:
//   reel-<id>.json            the facts, see KeptReel
//   reel-<id>-cut2.pictures   encoded pictures of a cut, see media/export/ReelSegment.h
//   reel-<id>-place3-1.jpg    a place where a face may show

#include "app/services/KeptReel.h"
#include "app/services/LibraryService.h"

#include <QHash>

#include <memory>

namespace alliance::app
{

// What the window shows of it.
struct KeptReelItem {
    KeptReel reel;
    QString collection; // its name; empty: it is gone
    bool lacks = false; // a moment of it is not in the collection any more: it cannot leave
    QString refusal;    // why consent does not let it leave today; empty: it does
};

class KeptReels
{
public:
    explicit KeptReels(LibraryService& library) : m_library(library) {}

    // Those that this person began, oldest first. What cannot be read is left out.
    Outcome<QList<KeptReelItem>> list();
    // One of these, for the same request and film.
    Outcome<std::optional<KeptReel>> find(const ReelRequest& request, const QString& film);
    // NotFound: handed out, discarded, or destroyed with its recordings.
    Outcome<KeptReel> load(const QUuid& id);
    // Why consent does not let it leave today; empty: it does.
    QString refusal(const KeptReel& reel);
    // To all recordings of its cuts.
    Done save(const KeptReel& reel);
    // Everything that is kept of it.
    Done remove(const KeptReel& reel);
    // The same because somebody does not want it any more: enters it into the audit first. Fails as that does, and
    // then nothing is gone.
    Done discard(const KeptReel& reel);

    // Of the recording; null: not there, or not for this person.
    std::shared_ptr<base::ByteStore> store(const QUuid& recording);
    // Into the audit: somebody looks at pictures of this place; once for each recording is enough.
    Done recordView(const KeptReel& reel, const KeptPlace& place);
    static std::string cutName(const QUuid& reel, qsizetype cut);
    static std::string pictureName(const QUuid& reel, int place, qsizetype picture);

    // What a person saw at a place that is open or was answered since the cut was made; Invalid otherwise.
    Outcome<KeptReel> say(const QUuid& id, int place, std::optional<bool> face);
    Outcome<KeptReel> setTarget(const QUuid& id, const ReelTarget& target);
    // As JPEG, in the order of KeptPlace::seen. Whoever shows them records it first: recordView().
    Outcome<QList<QByteArray>> pictures(const KeptReel& reel, const KeptPlace& place);

private:
    Done readStores();
    Failure failure(const base::Error& error) const;

    LibraryService& m_library;
    bool m_read = false;
    QList<QUuid> m_recordings;
    QHash<QUuid, std::shared_ptr<base::ByteStore>> m_stores;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::KeptReelItem)
