#include "app/services/KnownPeople.h"

#include "app/services/RecordingFiles.h"

#include <QCryptographicHash>

namespace alliance::app
{
namespace
{

// Null unless they are those that the database lists, on which it was said who is who: a pass that ended early may have
// left others.
std::shared_ptr<const vision::SessionSignals> listedSignals(const RecordingItem& recording,
                                                            const db::SignalFile& listed)
{
    const auto text = readStored(*recording.bytes.derived(), derived::kSignals);
    if (!text)
        return nullptr;
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(text->data(), static_cast<qsizetype>(text->size())),
                                                     QCryptographicHash::Sha256);
    if (QString::fromLatin1(hash.toHex()) != listed.contentHash)
        return nullptr;
    auto read = vision::readSignalsCsv(*text);
    return read ? std::make_shared<const vision::SessionSignals>(std::move(*read)) : nullptr;
}

} // namespace

Outcome<std::shared_ptr<const KnownPeople>> knownPeople(LibraryService& library, const RecordingItem& recording,
                                                        db::FaceMask mask, const db::MaskedPeople& masked)
{
    const bool drawn = mask == db::FaceMask::Skeleton;
    if (mask == db::FaceMask::None || (masked.everybody() && !drawn))
        return nullptr;
    const auto onRecording = [&](const base::Error& error) {
        return tl::unexpected<Failure>(library.failure(error, Subject::Recording, recording.name()));
    };
    const auto said = library.database().recordings().people(recording.record.id);
    if (!said)
        return onRecording(said.error());
    const auto file = library.database().recordings().signalFile(recording.record.id, QStringLiteral("signals"));
    if (!file)
        return onRecording(file.error());
    if (!recording.measured || !*file)
        return nullptr;
    auto known = std::make_shared<KnownPeople>();
    QStringList words{db::toCode(masked), (*file)->contentHash};
    for (const db::RecordingPerson& one : *said) {
        if (!one.saidByReviewer || !one.part || masked.contains(*one.part))
            continue;
        known->open.insert(one.track);
        words.append(QString::number(one.track));
    }
    if (known->open.empty() && !drawn)
        return nullptr;
    known->signalSet = listedSignals(recording, **file);
    if (!known->signalSet)
        return nullptr;
    known->fingerprint = words.join(u' ');
    return known;
}

} // namespace alliance::app
