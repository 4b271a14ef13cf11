#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ConsentRules)
}

#include "app/services/ConsentRules.h"
#include "app/services/DateText.h"

#include <QLocale>

#include <algorithm>

namespace alliance::app
{
namespace
{

using Basis = EffectiveConsent::Basis;
using db::ConsentPurpose;
using db::FaceMask;

struct Standing {
    Basis basis = Basis::InForce;
    QDate since;
};

Standing standing(const db::ConsentDraft& terms, const QDate& day)
{
    if (terms.withdrawnOn.isValid() && day >= terms.withdrawnOn)
        return {Basis::Withdrawn, terms.withdrawnOn};
    if (terms.expiresOn.isValid() && day > terms.expiresOn)
        return {Basis::Expired, terms.expiresOn};
    if (terms.givenOn.isValid() && day < terms.givenOn)
        return {Basis::NotYetGiven, terms.givenOn};
    return {Basis::InForce, terms.givenOn};
}

// Of two that stand alike, that whose day counts for both: what has ended, has ended with the first of them, and what
// holds, holds since the last. One without a day says nothing about it.
bool decides(const Standing& one, const EffectiveConsent& other)
{
    // Bases are in the order of how much they forbid.
    if (one.basis != other.basis)
        return other.basis == Basis::Missing || one.basis > other.basis;
    const bool ended = one.basis == Basis::Withdrawn || one.basis == Basis::Expired;
    return one.since.isValid() &&
           (!other.since.isValid() || (ended ? one.since < other.since : one.since > other.since));
}

void restrict(EffectiveConsent& consent, const db::Consent& record, bool ofRecording, const QDate& day)
{
    const Standing now = standing(record.terms, day);
    if (decides(now, consent)) {
        consent.basis = now.basis;
        consent.since = now.since;
        consent.consentId = record.id;
        consent.ofRecording = ofRecording;
    }
    if (now.basis != Basis::InForce)
        consent.purposes.clear();
    erase_if(consent.purposes, [&](ConsentPurpose purpose) { return !record.terms.purposes.contains(purpose); });
    addMask(consent.faceMask, consent.maskedPeople, record.terms.faceMask, record.terms.maskedPeople);
    consent.voiceMask = consent.voiceMask || record.terms.voiceMask;
}

QString subjectOf(const ConsentedRecording& recording)
{
    return recording.caseCode.isEmpty() ? tr("session %1").arg(recording.session)
                                        : tr("case %1").arg(recording.caseCode);
}

QString whose(const ConsentedRecording& recording)
{
    return recording.consent.ofRecording ? tr("The consent for a recording of %1").arg(subjectOf(recording))
                                         : tr("The consent for %1").arg(subjectOf(recording));
}

QString refusal(ConsentPurpose purpose, const ConsentedRecording& recording)
{
    switch (recording.consent.basis) {
    case Basis::Missing:
        return tr("There is no consent on record for %1: without one only own review and individual supervision are "
                  "allowed, not %2.")
            .arg(subjectOf(recording), purposeText(purpose));
    case Basis::Withdrawn:
        return tr("%1 was withdrawn on %2: nothing may be exported.")
            .arg(whose(recording), dayText(recording.consent.since));
    case Basis::Expired:
        return tr("%1 expired on %2: nothing may be exported.").arg(whose(recording), dayText(recording.consent.since));
    case Basis::NotYetGiven:
        return tr("%1 begins on %2 only: nothing may be exported before.")
            .arg(whose(recording), dayText(recording.consent.since));
    case Basis::InForce:
        break;
    }
    return tr("The consent for %1 and its recordings does not cover %2.")
        .arg(subjectOf(recording), purposeText(purpose));
}

QString standingText(const EffectiveConsent& consent)
{
    const QString day = dayText(consent.since);
    switch (consent.basis) {
    case Basis::Missing:
        return tr("No consent is on record.");
    case Basis::Withdrawn:
        return tr("Consent was withdrawn on %1.").arg(day);
    case Basis::Expired:
        return tr("Consent expired on %1.").arg(day);
    case Basis::NotYetGiven:
        return tr("Consent begins on %1.").arg(day);
    case Basis::InForce:
        break;
    }
    return consent.since.isValid() ? tr("Consent was given on %1.").arg(day) : tr("Consent was given.");
}

} // namespace

EffectiveConsent effectiveConsent(const std::optional<db::Consent>& ofCase,
                                  const std::optional<db::Consent>& ofRecording, const QDate& day)
{
    const auto recorded = [](const std::optional<db::Consent>& one) { return one && !one->terms.noneOnRecord; };
    EffectiveConsent consent;
    if (!recorded(ofCase) && !recorded(ofRecording)) {
        consent.purposes = {ConsentPurpose::OwnReview, ConsentPurpose::IndividualSupervision};
        return consent;
    }
    consent.purposes = db::allConsentPurposes();
    if (recorded(ofCase))
        restrict(consent, *ofCase, false, day);
    if (recorded(ofRecording))
        restrict(consent, *ofRecording, true, day);
    return consent;
}

ExportVerdict mayExport(ConsentPurpose purpose, const QList<ConsentedRecording>& recordings)
{
    ExportVerdict verdict;
    for (const ConsentedRecording& recording : recordings) {
        if (!recording.consent.allows(purpose)) {
            verdict.reason = refusal(purpose, recording);
            verdict.recordingId = recording.recordingId;
            return verdict;
        }
        addMask(verdict.faceMask, verdict.maskedPeople, recording.consent.faceMask, recording.consent.maskedPeople);
        verdict.voiceMask = verdict.voiceMask || recording.consent.voiceMask;
    }
    verdict.allowed = true;
    return verdict;
}

QString purposeText(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::OwnReview:
        return tr("own review");
    case ConsentPurpose::IndividualSupervision:
        return tr("individual supervision");
    case ConsentPurpose::GroupSupervision:
        return tr("group supervision");
    case ConsentPurpose::ProgrammeLibrary:
        return tr("the programme's library");
    case ConsentPurpose::Research:
        return tr("research");
    case ConsentPurpose::OutsideTeaching:
        break;
    }
    return tr("teaching outside the programme");
}

QString faceMaskText(FaceMask mask)
{
    switch (mask) {
    case FaceMask::None:
        return {};
    case FaceMask::Edge:
        return tr("reduced to outlines");
    case FaceMask::Blur:
        return tr("blurred");
    case FaceMask::Pixelate:
        return tr("pixelated");
    case FaceMask::Skeleton:
        return tr("drawn as figures");
    case FaceMask::Solid:
        break;
    }
    return tr("covered");
}

QString maskedPeopleText(const db::MaskedPeople& people)
{
    if (people.everybody())
        return tr("everybody");
    const auto text = [](db::SessionPart part) {
        switch (part) {
        case db::SessionPart::Patient:
            return tr("the patient");
        case db::SessionPart::Therapist:
            return tr("the therapist");
        case db::SessionPart::Supervisor:
            return tr("the supervisor");
        case db::SessionPart::Observer:
            break;
        }
        return tr("other people");
    };
    QStringList texts;
    for (const db::SessionPart part : people.parts())
        texts.append(text(part));
    return QLocale().createSeparatedList(texts);
}

QString maskSentence(FaceMask face, bool voice, const db::MaskedPeople& people)
{
    if (face == FaceMask::None)
        return voice ? tr("Voices must be changed.") : QString();
    if (!people.everybody())
        return (voice ? tr("Faces of %1 must be %2 and voices changed.") : tr("Faces of %1 must be %2."))
            .arg(maskedPeopleText(people), faceMaskText(face));
    return (voice ? tr("Faces must be %1 and voices changed.") : tr("Faces must be %1.")).arg(faceMaskText(face));
}

QString consentSummary(const EffectiveConsent& consent)
{
    QStringList sentences{standingText(consent)};
    QStringList purposes;
    for (const ConsentPurpose purpose : consent.purposes)
        purposes.append(purposeText(purpose));
    sentences.append(purposes.isEmpty() ? tr("Nothing may be exported.")
                                        : tr("Allowed: %1.").arg(purposes.join(QStringLiteral(", "))));
    if (!purposes.isEmpty() && consent.masks())
        sentences.append(maskSentence(consent.faceMask, consent.voiceMask, consent.maskedPeople));
    return sentences.join(u' ');
}

std::optional<KeepUntil> keepUntil(const QDate& heldOn, const QDate& setForSession,
                                   const QList<db::ConsentDates>& consents)
{
    std::optional<KeepUntil> earliest;
    const auto offer = [&](const QDate& day, KeepUntilReason reason) {
        if (day.isValid() && (!earliest || day < earliest->day))
            earliest = KeepUntil{day, reason};
    };
    offer(setForSession, KeepUntilReason::Session);
    for (const db::ConsentDates& consent : consents) {
        const KeepUntilReason reason =
            consent.recordingId.isNull() ? KeepUntilReason::CaseConsent : KeepUntilReason::RecordingConsent;
        offer(consent.destroyBy, reason);
        if (consent.keepDays > 0 && heldOn.isValid())
            offer(heldOn.addDays(consent.keepDays), reason);
        offer(consent.withdrawnOn, KeepUntilReason::Withdrawn);
    }
    return earliest;
}

} // namespace alliance::app
