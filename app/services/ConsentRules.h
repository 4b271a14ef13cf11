#pragma once
// What consent allows. The rule:
//  - Where neither the case nor the recording has a consent on record (one that was taken back is none), own review and
//    individual supervision are allowed and nothing else.
//  - Where there is one, or both, only that is allowed which every one of them names, and faces and voices have to be
//    hidden as the strictest of them asks, the faces of all whom one of them names.
//  - A consent counts from the day it was given to the end of the day it expires, and up to the day before it was
//    withdrawn. One that does not count allows nothing, not even what would be allowed without any.
// Clips, stills, reports and examples inherit this from every recording they show: the strictest of all counts.
// No database and no clock in here; days are given.

#include "db/records/Consent.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alliance::app
{

struct EffectiveConsent {
    enum class Basis { Missing, InForce, NotYetGiven, Expired, Withdrawn };
    Basis basis = Basis::Missing;
    bool ofRecording = false;           // the consent that decides the basis is that of the recording, not of its case
    QDate since;                        // given, expired (last day) or withdrawn on that day; invalid: not known
    QUuid consentId;                    // null: there is none
    QList<db::ConsentPurpose> purposes; // that are allowed
    db::FaceMask faceMask = db::FaceMask::None;
    db::MaskedPeople maskedPeople; // whose faces that is for
    bool voiceMask = false;

    bool allows(db::ConsentPurpose purpose) const { return purposes.contains(purpose); }
    bool masks() const { return faceMask != db::FaceMask::None || voiceMask; }
};

EffectiveConsent effectiveConsent(const std::optional<db::Consent>& ofCase,
                                  const std::optional<db::Consent>& ofRecording, const QDate& day);

// What is to be exported shows a recording of this case under this consent.
struct ConsentedRecording {
    QUuid recordingId;
    QString caseCode; // empty: the case is not for this person
    EffectiveConsent consent;
    QString session = {}; // its number and title, to name it by where the case is not for this person
};

struct ExportVerdict {
    bool allowed = false;
    QString reason;    // translated sentence: which consent forbids it and why; empty when allowed
    QUuid recordingId; // that forbids it
    db::FaceMask faceMask = db::FaceMask::None; // needed where it is allowed
    db::MaskedPeople maskedPeople;              // whose faces that is for
    bool voiceMask = false;
};

ExportVerdict mayExport(db::ConsentPurpose purpose, const QList<ConsentedRecording>& recordings);

// For people.
QString purposeText(db::ConsentPurpose purpose); // "individual supervision"
QString faceMaskText(db::FaceMask mask);         // "blurred"; empty for none
// "Faces must be blurred and voices changed.", "The patient's face must be blurred."; empty for none.
QString maskSentence(db::FaceMask face, bool voice, const db::MaskedPeople& people = {});
QString maskedPeopleText(const db::MaskedPeople& people); // "everybody", "the patient and other people present"
// "Consent was given until 3 May 2027. Allowed: own review, research. ..."
QString consentSummary(const EffectiveConsent& consent);

// Until when a session may be kept.
enum class KeepUntilReason { Session, CaseConsent, RecordingConsent, Withdrawn };
struct KeepUntil {
    QDate day; // the last one
    KeepUntilReason reason = KeepUntilReason::Session;
};
// The earliest of: the day set for the session, the days that consents of its case and recordings name, the days they
// give from the day it was held, and the day on which one of them was withdrawn. Nothing: no one asks for it.
std::optional<KeepUntil> keepUntil(const QDate& heldOn, const QDate& setForSession,
                                   const QList<db::ConsentDates>& consents);

} // namespace alliance::app
