#include "app/services/ConsentRules.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using Basis = EffectiveConsent::Basis;
using db::ConsentPurpose;
using db::FaceMask;
using enum ConsentPurpose;

const QDate kToday(2026, 6, 15);

std::optional<db::Consent> consent(const QList<ConsentPurpose>& purposes, FaceMask face = FaceMask::None,
                                   bool voice = false)
{
    db::Consent one;
    one.id = QUuid::createUuid();
    one.version = 1;
    one.terms.purposes = purposes;
    one.terms.faceMask = face;
    one.terms.voiceMask = voice;
    return one;
}

std::optional<db::Consent> dated(const QDate& given, const QDate& expires, const QDate& withdrawn = {})
{
    auto one = consent(db::allConsentPurposes());
    one->terms.givenOn = given;
    one->terms.expiresOn = expires;
    one->terms.withdrawnOn = withdrawn;
    return one;
}

ExportVerdict verdict(ConsentPurpose purpose, const std::optional<db::Consent>& ofCase,
                      const std::optional<db::Consent>& ofRecording = {}, const QDate& day = kToday)
{
    return mayExport(purpose,
                     {{QUuid::createUuid(), QStringLiteral("K-7"), effectiveConsent(ofCase, ofRecording, day)}});
}

TEST(ConsentRule, TheStrictestOfCaseAndRecordingCounts)
{
    const std::optional<db::Consent> none;
    struct Line {
        const char* what;
        std::optional<db::Consent> ofCase;
        std::optional<db::Consent> ofRecording;
        QList<ConsentPurpose> allowed;
        FaceMask face;
        bool voice;
    };
    const std::vector<Line> table{
        {"nothing on record", none, none, {OwnReview, IndividualSupervision}, FaceMask::None, false},
        {"case only", consent({OwnReview, Research}), none, {OwnReview, Research}, FaceMask::None, false},
        {"recording only", none, consent({GroupSupervision}), {GroupSupervision}, FaceMask::None, false},
        {"an empty consent allows nothing", consent({}), none, {}, FaceMask::None, false},
        {"both: what both name",
         consent({OwnReview, Research, ProgrammeLibrary}),
         consent({Research, OutsideTeaching, OwnReview}),
         {OwnReview, Research},
         FaceMask::None,
         false},
        {"a recording cannot allow more than its case",
         consent({OwnReview}),
         consent(db::allConsentPurposes()),
         {OwnReview},
         FaceMask::None,
         false},
        {"nor the case more than the recording",
         consent(db::allConsentPurposes()),
         consent({}),
         {},
         FaceMask::None,
         false},
        {"masks of the case hold for the recording",
         consent({OwnReview}, FaceMask::Blur, true),
         consent({OwnReview}),
         {OwnReview},
         FaceMask::Blur,
         true},
        {"the stricter mask",
         consent({OwnReview}, FaceMask::Blur),
         consent({OwnReview}, FaceMask::Solid, true),
         {OwnReview},
         FaceMask::Solid,
         true},
        {"outlines show more than a blur",
         consent({OwnReview}, FaceMask::Edge),
         consent({OwnReview}, FaceMask::Blur),
         {OwnReview},
         FaceMask::Blur,
         false},
    };
    for (const Line& line : table) {
        const EffectiveConsent effective = effectiveConsent(line.ofCase, line.ofRecording, kToday);
        EXPECT_EQ(effective.purposes, line.allowed) << line.what;
        EXPECT_EQ(effective.faceMask, line.face) << line.what;
        EXPECT_EQ(effective.voiceMask, line.voice) << line.what;
    }
}

TEST(ConsentRule, ExpiresAtMidnightAfterItsLastDay)
{
    const QDate last = kToday;
    EXPECT_TRUE(verdict(Research, dated({}, last), {}, last).allowed);
    EXPECT_FALSE(verdict(Research, dated({}, last), {}, last.addDays(1)).allowed);
}

TEST(ConsentRule, BeginsOnTheDayItWasGivenAndEndsOnTheDayItIsWithdrawn)
{
    const auto one = dated(kToday, {}, kToday.addDays(5));
    EXPECT_EQ(effectiveConsent(one, {}, kToday.addDays(-1)).basis, Basis::NotYetGiven);
    EXPECT_EQ(effectiveConsent(one, {}, kToday).basis, Basis::InForce);
    EXPECT_EQ(effectiveConsent(one, {}, kToday.addDays(4)).basis, Basis::InForce);
    EXPECT_EQ(effectiveConsent(one, {}, kToday.addDays(5)).basis, Basis::Withdrawn);
}

TEST(ConsentRule, OneThatDoesNotCountAllowsLessThanNoneAtAll)
{
    EXPECT_TRUE(verdict(IndividualSupervision, {}).allowed);
    for (const auto& one : {dated({}, kToday.addDays(-1)), dated(kToday.addDays(1), {}), dated({}, {}, kToday)}) {
        EXPECT_FALSE(verdict(IndividualSupervision, one).allowed);
        EXPECT_FALSE(verdict(IndividualSupervision, consent(db::allConsentPurposes()), one).allowed)
            << "of the recording, while that of the case is in force";
        EXPECT_FALSE(verdict(IndividualSupervision, one, consent(db::allConsentPurposes())).allowed);
    }
}

TEST(ConsentRule, AWithdrawnOneDecidesOverAnExpiredOne)
{
    const EffectiveConsent both = effectiveConsent(dated({}, kToday.addDays(-1)), dated({}, {}, kToday), kToday);
    EXPECT_EQ(both.basis, Basis::Withdrawn);
    EXPECT_TRUE(both.ofRecording);
}

TEST(ConsentRule, OfTwoThatStandAlikeTheDayIsSaidThatCountsForBoth)
{
    const QDate january(2026, 1, 1);
    const QDate february(2026, 2, 1);
    const QDate july(2026, 7, 1);
    const QDate august(2026, 8, 1);
    const auto since = [](const std::optional<db::Consent>& ofCase, const std::optional<db::Consent>& ofRecording) {
        const EffectiveConsent one = effectiveConsent(ofCase, ofRecording, kToday);
        const EffectiveConsent other = effectiveConsent(ofRecording, ofCase, kToday);
        EXPECT_EQ(one.since, other.since);
        EXPECT_EQ(one.basis, other.basis);
        return one.since;
    };
    EXPECT_EQ(since(dated(january, {}), dated(february, {})), february) << "in force since the later day";
    EXPECT_EQ(since(dated(january, {}), dated({}, {})), january) << "the other one says no day";
    EXPECT_EQ(since(dated(july, {}), dated(august, {})), august) << "begins when both have begun";
    EXPECT_EQ(since(dated({}, january), dated({}, february)), january) << "ended with the first of them";
    EXPECT_EQ(since(dated({}, {}, february), dated({}, {}, january)), january);
}

TEST(ConsentRule, WhatShowsSeveralRecordingsKeepsToAllOfThem)
{
    const auto shown = [](const std::optional<db::Consent>& one, const char* code) {
        return ConsentedRecording{QUuid::createUuid(), QString::fromUtf8(code), effectiveConsent(one, {}, kToday)};
    };
    const ConsentedRecording blurred = shown(consent({Research}, FaceMask::Blur), "A-1");
    const ConsentedRecording voiced = shown(consent({Research}, FaceMask::None, true), "A-2");
    const ConsentedRecording closed = shown(consent({OwnReview}), "A-3");
    const ExportVerdict both = mayExport(Research, {blurred, voiced});
    EXPECT_TRUE(both.allowed);
    EXPECT_EQ(both.faceMask, FaceMask::Blur);
    EXPECT_TRUE(both.voiceMask);
    const ExportVerdict refused = mayExport(Research, {blurred, closed, voiced});
    EXPECT_FALSE(refused.allowed);
    EXPECT_EQ(refused.recordingId, closed.recordingId);
    EXPECT_TRUE(refused.reason.contains(QStringLiteral("A-3"))) << refused.reason.toStdString();
}

TEST(ConsentRule, FacesOfAllWhomOneConsentNamesAreHidden)
{
    using enum db::SessionPart;
    const auto masking = [](FaceMask mask, const QList<db::SessionPart>& people) {
        auto one = consent({Research}, mask);
        one->terms.maskedPeople = db::MaskedPeople(people);
        return one;
    };
    const auto patient = masking(FaceMask::Blur, {Patient});
    const auto therapist = masking(FaceMask::Solid, {Therapist});
    EXPECT_EQ(effectiveConsent(patient, {}, kToday).maskedPeople, db::MaskedPeople({Patient}));
    const EffectiveConsent both = effectiveConsent(patient, therapist, kToday);
    EXPECT_EQ(both.maskedPeople, db::MaskedPeople({Patient, Therapist}));
    EXPECT_EQ(both.faceMask, FaceMask::Solid);
    EXPECT_TRUE(effectiveConsent(patient, masking(FaceMask::Edge, {}), kToday).maskedPeople.everybody());
    EXPECT_EQ(effectiveConsent(patient, consent({Research}), kToday).maskedPeople, db::MaskedPeople({Patient}))
        << "one without a mask names nobody";
    const ExportVerdict verdict =
        mayExport(Research, {{QUuid::createUuid(), {}, effectiveConsent(consent({Research}), {}, kToday)},
                             {QUuid::createUuid(), {}, effectiveConsent(patient, {}, kToday)}});
    EXPECT_EQ(verdict.maskedPeople, db::MaskedPeople({Patient}));
    EXPECT_EQ(maskSentence(verdict.faceMask, false, verdict.maskedPeople),
              QStringLiteral("Faces of the patient must be blurred."));
}

TEST(ConsentRule, ARefusalSaysWhichConsentAndWhy)
{
    const auto says = [](const ExportVerdict& one, const char* words) {
        return one.reason.contains(QString::fromUtf8(words));
    };
    EXPECT_TRUE(says(verdict(Research, {}), "no consent on record for case K-7"));
    EXPECT_TRUE(says(verdict(Research, consent({OwnReview})), "does not cover research"));
    EXPECT_TRUE(says(verdict(Research, dated({}, QDate(2026, 6, 1))), "expired on 1 June 2026"));
    EXPECT_TRUE(says(verdict(Research, consent({Research}), dated({}, {}, QDate(2026, 6, 2))),
                     "for a recording of case K-7 was withdrawn on 2 June 2026"));
}

TEST(KeepingRule, TheEarliestDayCounts)
{
    const QDate held(2026, 1, 10);
    EXPECT_FALSE(keepUntil(held, {}, {}));
    db::ConsentDates ofCase;
    ofCase.keepDays = 100;
    db::ConsentDates ofRecording;
    ofRecording.recordingId = QUuid::createUuid();
    ofRecording.destroyBy = QDate(2026, 3, 1);
    EXPECT_EQ(keepUntil(held, {}, {ofCase})->day, held.addDays(100));
    EXPECT_EQ(keepUntil(held, {}, {ofCase})->reason, KeepUntilReason::CaseConsent);
    EXPECT_EQ(keepUntil(held, {}, {ofCase, ofRecording})->day, QDate(2026, 3, 1));
    EXPECT_EQ(keepUntil(held, {}, {ofCase, ofRecording})->reason, KeepUntilReason::RecordingConsent);
    EXPECT_EQ(keepUntil(held, QDate(2026, 2, 1), {ofCase, ofRecording})->reason, KeepUntilReason::Session);
    EXPECT_EQ(keepUntil(held, QDate(2027, 2, 1), {ofRecording})->day, QDate(2026, 3, 1))
        << "a later day for the session does not outlast the consent";
    ofCase.withdrawnOn = QDate(2026, 1, 20);
    EXPECT_EQ(keepUntil(held, QDate(2026, 2, 1), {ofCase})->reason, KeepUntilReason::Withdrawn);
}

TEST(ConsentRule, ToWhomTheCaseIsNotKnownARefusalNamesTheSession)
{
    const ConsentedRecording one{
        QUuid::createUuid(), {}, effectiveConsent({}, {}, kToday), QStringLiteral("2, “Fourth hour”")};
    const QString reason = mayExport(Research, {one}).reason;
    EXPECT_TRUE(reason.startsWith(QStringLiteral("There is no consent on record for session 2, “Fourth hour”:")))
        << reason.toStdString();
}

} // namespace
} // namespace alliance::app
