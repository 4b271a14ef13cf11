// Versions of a consent: compared field by field, and restored without loosening anything silently.

#include "app/services/ConsentVersions.h"

#include "app/services/ConsentService.h"
#include "app/services/EditStep.h"
#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using db::ConsentPurpose;
using db::FaceMask;

db::ConsentDraft terms(const QList<ConsentPurpose>& purposes)
{
    db::ConsentDraft draft;
    draft.purposes = purposes;
    return draft;
}

std::string looser(const db::ConsentDraft& now, const db::ConsentDraft& then)
{
    return loosened(now, then).join(u'|').toStdString();
}

TEST(LoosenedConsent, IsNothingWhereTheSameOrLessIsAllowed)
{
    const auto both = terms({ConsentPurpose::Research, ConsentPurpose::OwnReview});
    EXPECT_EQ(looser(both, both), "");
    auto stricter = terms({ConsentPurpose::Research});
    stricter.faceMask = FaceMask::Solid;
    stricter.voiceMask = true;
    stricter.expiresOn = QDate(2027, 1, 1);
    stricter.destroyBy = QDate(2027, 1, 1);
    stricter.keepDays = 30;
    stricter.givenOn = QDate(2026, 1, 1);
    EXPECT_EQ(looser(both, stricter), "");
}

TEST(LoosenedConsent, NamesEverythingThatIsAllowedAgain)
{
    auto now = terms({ConsentPurpose::OwnReview});
    now.faceMask = FaceMask::Solid;
    now.voiceMask = true;
    now.givenOn = QDate(2026, 2, 1);
    now.expiresOn = QDate(2027, 1, 1);
    now.destroyBy = QDate(2027, 6, 1);
    now.keepDays = 30;
    auto then = terms({ConsentPurpose::OwnReview, ConsentPurpose::Research});
    then.faceMask = FaceMask::Blur;
    then.expiresOn = QDate(2028, 1, 1);
    then.keepDays = 60;
    QStringList sentences = loosened(now, then);
    EXPECT_TRUE(sentences.takeLast().startsWith(QStringLiteral("Each session may be kept longer: 60 day")));
    EXPECT_EQ(sentences.join(u'|').toStdString(), "It allows again: research.|"
                                                  "Faces in exports are blurred instead of covered.|"
                                                  "Voices in exports are no longer changed.|"
                                                  "It counts from any day on, instead of from the day it was given.|"
                                                  "It ends later, on 1 January 2028.|"
                                                  "No day is named any more by which recordings are destroyed.");
}

TEST(LoosenedConsent, AMaskOfFewerPeopleIsLooser)
{
    auto now = terms({});
    now.faceMask = FaceMask::Blur;
    auto then = now;
    then.faceMask = FaceMask::Solid;
    EXPECT_EQ(looser(now, then), "");
    then.maskedPeople = db::MaskedPeople({db::SessionPart::Patient});
    EXPECT_EQ(looser(now, then), "Faces are hidden of the patient only, instead of everybody.");
}

TEST(LoosenedConsent, OneThatWasWithdrawnCountsAgainWithAllThatItAllows)
{
    auto now = terms({ConsentPurpose::Research});
    now.withdrawnOn = QDate(2026, 5, 4);
    EXPECT_EQ(looser(now, terms({ConsentPurpose::Research})),
              "The consent was withdrawn from 4 May 2026 on, and counts again.|It allows again: research.");
}

TEST(LoosenedConsent, WhereNothingIsOnRecordOwnReviewAndSupervisionAreAllowedAlready)
{
    db::ConsentDraft none;
    none.noneOnRecord = true;
    EXPECT_EQ(looser(none, terms({ConsentPurpose::OwnReview, ConsentPurpose::IndividualSupervision})), "");
    EXPECT_EQ(looser(none, terms({ConsentPurpose::OwnReview, ConsentPurpose::Research})), "It allows again: research.");
}

class ConsentVersionsOfACase : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
    }
    ConsentService consents() { return ConsentService(library()); }
    db::Consent now() { return valueOf(consents().record(m_import.caseId, {})); }
    db::Consent give(const QList<ConsentPurpose>& purposes, const QString& remark = {})
    {
        const db::Consent before = now();
        db::ConsentDraft draft = before.terms;
        draft.purposes = purposes;
        draft.remark = remark;
        draft.withdrawnOn = {};
        return valueOf(consents().put(draft, before.version));
    }
    Outcome<db::Consent> restore(int version, bool confirmed)
    {
        return consents().restore(m_import.caseId, {}, version, now().version, confirmed);
    }

    ImportResult m_import;
};

TEST_F(ConsentVersionsOfACase, AreComparedFieldByFieldInPlainWords)
{
    EXPECT_TRUE(valueOf(consentVersions(library(), m_import.caseId, {})).isEmpty());
    give({ConsentPurpose::Research}, QStringLiteral("cabinet four"));
    give({ConsentPurpose::Research, ConsentPurpose::OutsideTeaching}, QStringLiteral("cabinet five"));
    valueOf(consents().withdraw(m_import.caseId, {}, QDate(2026, 5, 4), 2));
    const auto all = valueOf(consentVersions(library(), m_import.caseId, {}));
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(
        all[0].changes.contains(FieldChange{QStringLiteral("May be used for"), QString(), QStringLiteral("research")}));
    ASSERT_EQ(all[1].changes.size(), 1);
    EXPECT_EQ(all[1].changes[0], (FieldChange{QStringLiteral("May be used for"), QStringLiteral("research"),
                                              QStringLiteral("research, teaching outside the programme")}));
    EXPECT_EQ(all[1].words, difference(QStringLiteral("cabinet four"), QStringLiteral("cabinet five")));
    ASSERT_EQ(all[2].changes.size(), 1);
    EXPECT_EQ(all[2].changes[0],
              (FieldChange{QStringLiteral("Withdrawn from"), QString(), QStringLiteral("4 May 2026")}));
    EXPECT_FALSE(all[2].author.isEmpty());
    // The first one taken back: nothing is on record.
    for (int step = 0; step < 3; ++step)
        valueOf(HistoryService(library()).undo({}));
    EXPECT_TRUE(valueOf(consentVersions(library(), m_import.caseId, {})).back().removed);
}

TEST_F(ConsentVersionsOfACase, AStricterOneIsRestoredAtOnceAsANewVersionThatCanBeTakenBack)
{
    give({ConsentPurpose::Research});
    give({ConsentPurpose::Research, ConsentPurpose::OutsideTeaching});
    EXPECT_TRUE(valueOf(consents().loosenedBy(m_import.caseId, {}, 1)).isEmpty());
    const db::Consent restored = valueOf(restore(1, false));
    EXPECT_EQ(restored.version, 3);
    EXPECT_EQ(restored.terms.purposes, QList{ConsentPurpose::Research});
    EXPECT_EQ(library().database().audit().list()->back().action, QStringLiteral("consent.changed"));
    EXPECT_EQ(valueOf(HistoryService(library()).undo({})).kind, editkind::kConsentChange);
    EXPECT_EQ(now().terms.purposes.size(), 2);
    EXPECT_EQ(library().database().consents().versions(now().id)->size(), 4) << "nothing was overwritten";
}

TEST_F(ConsentVersionsOfACase, ALooserOneIsRefusedWithWhatItLoosensUntilThatIsConfirmed)
{
    give({ConsentPurpose::Research, ConsentPurpose::OutsideTeaching});
    give({ConsentPurpose::Research});
    const auto refused = restore(1, false);
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("teaching outside the programme")));
    EXPECT_EQ(now().version, 2);
    EXPECT_EQ(now().terms.purposes, QList{ConsentPurpose::Research});
    EXPECT_EQ(valueOf(restore(1, true)).terms.purposes.size(), 2);
}

TEST_F(ConsentVersionsOfACase, AWithdrawalIsNeitherLiftedSilentlyNorRestored)
{
    give({ConsentPurpose::Research});
    valueOf(consents().withdraw(m_import.caseId, {}, valueOf(consents().today()), 1));
    EXPECT_EQ(categoryOf(restore(1, false)), ErrorCategory::Refused);
    EXPECT_TRUE(now().terms.withdrawnOn.isValid());
    valueOf(restore(1, true));
    EXPECT_FALSE(now().terms.withdrawnOn.isValid());
    EXPECT_EQ(categoryOf(restore(2, true)), ErrorCategory::Invalid) << "its examples would stay in collections";
    EXPECT_EQ(categoryOf(restore(9, true)), ErrorCategory::NotFound);
    EXPECT_EQ(categoryOf(consents().restore(m_import.caseId, {}, 1, 1, true)), ErrorCategory::Conflict);
}

} // namespace
} // namespace alliance::app
