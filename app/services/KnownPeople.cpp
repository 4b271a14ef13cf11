#include "app/services/KnownPeople.h"

#include "app/services/RecordingFiles.h"

#include <QCryptographicHash>

namespace alliance::app
{

Outcome<std::optional<PeopleTerms>> peopleTerms(LibraryService& library, const RecordingItem& recording,
                                                db::FaceMask mask, const db::MaskedPeople& masked)
{
    using Terms = std::optional<PeopleTerms>;
    const bool drawn = mask == db::FaceMask::Skeleton;
    if (mask == db::FaceMask::None || (masked.everybody() && !drawn))
        return Terms();
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
        return Terms();
    PeopleTerms terms;
    terms.signalsHash = (*file)->contentHash;
    QStringList words{db::toCode(masked), terms.signalsHash};
    for (const db::RecordingPerson& one : *said) {
        if (!one.saidByReviewer || !one.part || masked.contains(*one.part))
            continue;
        terms.open.insert(one.track);
        words.append(QString::number(one.track));
    }
    if (terms.open.empty() && !drawn)
        return Terms();
    terms.fingerprint = words.join(u' ');
    return Terms(std::move(terms));
}

std::shared_ptr<const KnownPeople> loadPeople(const RecordingItem& recording, const PeopleTerms& terms)
{
    const auto text = readStored(*recording.bytes.derived(), derived::kSignals);
    if (!text)
        return nullptr;
    // A pass that ended early may have left others than the library lists.
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(text->data(), static_cast<qsizetype>(text->size())),
                                                     QCryptographicHash::Sha256);
    if (QString::fromLatin1(hash.toHex()) != terms.signalsHash)
        return nullptr;
    auto read = vision::readSignalsCsv(*text);
    if (!read)
        return nullptr;
    return std::make_shared<const KnownPeople>(
        KnownPeople{std::make_shared<const vision::SessionSignals>(std::move(*read)), terms.open, terms.fingerprint});
}

Outcome<std::shared_ptr<const KnownPeople>> knownPeople(LibraryService& library, const RecordingItem& recording,
                                                        db::FaceMask mask, const db::MaskedPeople& masked)
{
    const auto terms = peopleTerms(library, recording, mask, masked);
    if (!terms)
        return tl::unexpected<Failure>(terms.error());
    return *terms ? loadPeople(recording, **terms) : nullptr;
}

} // namespace alliance::app
