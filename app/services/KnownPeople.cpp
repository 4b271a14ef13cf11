#include "app/services/KnownPeople.h"

#include "app/services/FindingsService.h"

namespace alliance::app
{

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
    auto known = std::make_shared<KnownPeople>();
    QStringList words{db::toCode(masked), *file ? (*file)->contentHash : QString()};
    for (const db::RecordingPerson& one : *said) {
        if (!one.saidByReviewer || !one.part || masked.contains(*one.part))
            continue;
        known->open.insert(one.track);
        words.append(QString::number(one.track));
    }
    if (known->open.empty() && !drawn)
        return nullptr;
    known->signalSet = loadSignals(recording).signalSet;
    if (!known->signalSet)
        return nullptr;
    known->fingerprint = words.join(u' ');
    return known;
}

} // namespace alliance::app
