#pragma once
// A person gets another key pair, because their passphrase is changed or given anew: every key that they hold is sealed
// anew to it, all at one time of granting, which tells the newest of each place as outdated: the next who seals there
// makes the following generation first (see ContentKeys.h), so that keys of places in which nothing is written do not
// grow in number. That of the library is made here, sealed to everybody who holds the present one. Whoever has an
// earlier copy of the library, or of the person's row, and the passphrase of then reads that copy and nothing that is
// written later. What was sealed to the former public key elsewhere (review packages)
// opens as long as the library is open in the program that made the change. Sealing is most of the work (two
// multiplications on the curve for each key), so it is done before the change, by as many threads as there
// are processors; in the change the rows are only written.

#include "db/core/ContentKeys.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <vector>

namespace alliance::db
{

class LibraryContext;

class KeyRenewal
{
public:
    // publicKey: of the new pair. The current person, who may be another one, opens what is to be sealed anew.
    KeyRenewal(LibraryContext& context, const QUuid& person, QByteArray publicKey);

    // Outside of a change. Nothing depends on it but time.
    base::Status prepare();
    // Inside the change that has given the person their new public key. What has changed since prepare() is done anew.
    // A key that does not open (it is damaged) stays as it is, for verification to name. Returns how many were sealed
    // anew.
    base::Result<int> apply();

private:
    struct Holder {
        QUuid person;
        QByteArray publicKey;
        bool operator==(const Holder&) const = default;
    };
    struct Held {
        QUuid id;
        KeyPlace place;
        int generation = 0;
        bool renewed = false;        // at once: the newest of the library
        QByteArray theirs, mine;     // as sealed to the person, and to the current one (empty: not)
        std::vector<Holder> holders; // of the renewed; with the new public key of the person
    };
    struct Done {
        QByteArray anew; // empty: it does not open
        QUuid next;      // the following generation; null: none
        std::vector<Holder> holders;
        std::vector<QByteArray> sealed; // to each of the holders
    };
    base::Result<std::vector<Held>> read() const;
    Done done(const Held& key) const;
    std::vector<Done> allDone(const std::vector<const Held*>& keys) const;

    LibraryContext& m_context;
    QUuid m_person;
    QByteArray m_publicKey;
    QHash<QUuid, Done> m_prepared; // by key
};

} // namespace alliance::db
