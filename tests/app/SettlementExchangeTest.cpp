// What was settled between two people's codes goes to other programs and comes back, and stays sealed at home.

#include "app/services/SettlementExchange.h"

#include "app/services/CandidateService.h"
#include "app/services/CoderCodes.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/ExchangeService.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/PeopleService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SearchService.h"
#include "app/services/SettlementService.h"
#include "tests/app/TwoSupervisors.h"

#include <QFile>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;

QString at(const char* text)
{
    return QString::fromUtf8(text);
}

class SettlementExchange : public TwoSupervisorsTest
{
protected:
    void SetUp() override
    {
        TwoSupervisorsTest::SetUp();
        codeDifferently();
    }
    ComparisonReport compared() { return valueOf(compareCoders(*m_first, m_session, m_ann, m_ben, 0.5)); }
    // The type as Ben has it, and what only Ann coded is nothing.
    void settleBoth(const char* why)
    {
        SettlementService service(*m_first);
        valueOf(
            service.settle(m_session, m_ann, m_ben, compared().rows[1], SettleAs::Other, {at("both"), {}, 3}, at(why)));
        valueOf(service.settle(m_session, m_ann, m_ben, compared().rows[2], SettleAs::Second, {}, at(why)));
    }
    QList<db::SettlementDraft> settled()
    {
        QList<db::SettlementDraft> all;
        for (const db::Settlement& one : valueOf(SettlementService(*m_first).list(m_session)))
            all.append(one.draft());
        return all;
    }
    void leaveAllOpen()
    {
        for (const db::Settlement& one : valueOf(SettlementService(*m_first).list(m_session)))
            valueOf(SettlementService(*m_first).reopen(one));
    }
    // What Ben coded where they differ in the type.
    void recode(const char* type, int significance, db::Visibility visibility = db::Visibility::Supervision)
    {
        MarkerService markers(*m_second);
        for (const db::Marker& one : valueOf(markers.list(m_session))) {
            if (one.author != m_ben || one.moment.range.start < base::MediaTime::fromSeconds(1))
                continue;
            db::MarkerDraft draft = one.draft();
            draft.type = at(type);
            draft.significance = significance;
            draft.visibility = visibility;
            valueOf(markers.edit(one.id, one.version, draft));
        }
    }
    // Of the settlement on the difference in the type, as it would be written now.
    db::Annotation exported()
    {
        return settlementAnnotation(*m_first, valueOf(SettlementService(*m_first).list(m_session)).front());
    }
    fs::path exportAll()
    {
        const fs::path file = folder() / "a.json";
        valueOf(ExchangeService(*m_first).exportTo(file, ExchangeFormat::Json, m_session, {}));
        return file;
    }
    // The file; what is in it is not taken in while it is there.
    fs::path exportedAndLeftOpen(const char* name, ExchangeFormat format)
    {
        const fs::path file = folder() / name;
        ExchangeService exchange(*m_first);
        valueOf(exchange.exportTo(file, format, m_session, {}));
        EXPECT_EQ(valueOf(exchange.import(file, format, m_session, {})).settlements, 0) << "they are there: " << name;
        leaveAllOpen();
        return file;
    }
    // With the recording, and with the candidates of the session here.
    // Two differences of codes, and one of decisions on a candidate.
    void settleAlsoADecision()
    {
        const QList<QUuid> candidates = measure(1);
        decide(*m_first, candidates.front(), db::DecisionState::Accepted);
        decide(*m_second, candidates.front(), db::DecisionState::Rejected, "thinks");
        settleBoth("seen together");
        const auto rows = compared().rows;
        const auto decision = std::find_if(rows.begin(), rows.end(),
                                           [](const Comparison& one) { return one.kind == ComparedKind::Decision; });
        ASSERT_NE(decision, rows.end());
        valueOf(SettlementService(*m_first).settle(m_session, m_ann, m_ben, *decision, SettleAs::Second, {},
                                                   at("he does")));
    }
    std::unique_ptr<LibraryService> otherLibrary(const QString& name, QUuid& session, bool measured = true)
    {
        auto library = valueOf(LibraryService::create(folder() / (at("other-") + name).toStdString(), at("Cleo")));
        ImportRequest request;
        request.files = {folder() / "session.mp4"};
        request.caseCode = at("X-1");
        session = valueOf(ImportService(*library).import(request, {})).sessionId;
        if (measured)
            storeSameCandidates(*library, session);
        return library;
    }
    using Is = SettlementIntake::Found::Is;
    static constexpr std::array kWholeFormats{std::pair{"a.eaf", ExchangeFormat::Elan},
                                              std::pair{"a.csv", ExchangeFormat::Table},
                                              std::pair{"a.json", ExchangeFormat::Json}};
};

TEST_F(SettlementExchange, ComesBackAsItWasFromEveryFormatThatKeepsEverything)
{
    settleBoth("seen together, “twice”");
    const QList<db::SettlementDraft> before = settled();
    ASSERT_EQ(before.size(), 2);
    ExchangeService exchange(*m_first);
    for (const auto& [name, format] : kWholeFormats) {
        const fs::path file = exportedAndLeftOpen(name, format);
        ASSERT_TRUE(settled().isEmpty());
        const TakenAnnotations taken = valueOf(exchange.import(file, format, m_session, {}));
        EXPECT_EQ(taken.settlements, 2) << name << ": " << taken.remarks.join(u' ').toStdString();
        EXPECT_EQ(settled(), before) << name;
        valueOf(HistoryService(*m_first).undo(m_session));
        EXPECT_TRUE(settled().isEmpty()) << "one step takes all of it back";
        valueOf(HistoryService(*m_first).redo(m_session));
    }
    EXPECT_TRUE(valueOf(m_first->verify(true, {})).clean());
}

TEST_F(SettlementExchange, AnotherValueKeepsItsStrategiesAndTags)
{
    OtherValue other{at("withdrawal"), {}, 3};
    other.strategies = {at("R5"), at("R6")};
    other.tags = {at("repair"), at("looked at twice")};
    valueOf(SettlementService(*m_first).settle(m_session, m_ann, m_ben, compared().rows[1], SettleAs::Other, other,
                                               at("why")));
    const QList<db::SettlementDraft> before = settled();
    ExchangeService exchange(*m_first);
    for (const auto& [name, format] : kWholeFormats) {
        const fs::path file = exportedAndLeftOpen(name, format);
        EXPECT_EQ(valueOf(exchange.import(file, format, m_session, {})).settlements, 1) << name;
        EXPECT_EQ(settled(), before) << name;
    }
}

TEST_F(SettlementExchange, WhatWasChosenAndHasOtherStrategiesSinceIsNotTakenIn)
{
    valueOf(SettlementService(*m_first).settle(m_session, m_ann, m_ben, compared().rows[1], SettleAs::Second, {},
                                               at("why")));
    const db::Annotation one = exported();
    leaveAllOpen();
    MarkerService markers(*m_second);
    for (const db::Marker& marker : valueOf(markers.list(m_session))) {
        db::MarkerDraft draft = marker.draft();
        draft.strategies = {at("R5")};
        if (marker.author == m_ben)
            valueOf(markers.edit(marker.id, marker.version, draft));
    }
    EXPECT_EQ(categoryOf(SettlementIntake(*m_first, m_session).find(one)), base::ErrorCategory::Invalid);
}

TEST_F(SettlementExchange, TablesSayWhoseCodesWhatHoldsAndWhetherItIsOpenAgain)
{
    settleBoth("why");
    ExchangeOptions named;
    named.names = true;
    const db::AnnotationDocument document = valueOf(ExchangeService(*m_first).annotations(m_session, named));
    const auto tier = std::find_if(document.tiers.begin(), document.tiers.end(),
                                   [](const auto& one) { return one.kind == at("settlement"); });
    ASSERT_NE(tier, document.tiers.end());
    EXPECT_EQ(tier->name, at("Settled: Ann"));
    EXPECT_EQ(contentsOf(document).settlements, 2);
    const QMap<QString, QString>& fields = tier->annotations[0].fields;
    EXPECT_EQ(tier->annotations[0].code, at("both"));
    EXPECT_EQ(fields[at("first")], at("Ann"));
    EXPECT_EQ(fields[at("second")], at("Ben"));
    EXPECT_EQ(fields[at("chosen")], at("other"));
    EXPECT_EQ(fields[at("significance")], at("3"));
    EXPECT_EQ(fields[at("state")], at("settled"));
    EXPECT_EQ(tier->annotations[1].code, at("nothing"));
    for (const ExchangeFormat format : {ExchangeFormat::Spss, ExchangeFormat::Redcap}) {
        const auto files = valueOf(ExchangeService(*m_first).exportTo(
            folder() / (formatName(format) + formatEnding(format)).toStdString(), format, m_session, {}));
        const QString& table = format == ExchangeFormat::Spss ? files.back() : files.front();
        const QString text = QString::fromStdString(valueOf(readText(table.toStdString(), Subject::Annotations)));
        EXPECT_TRUE(text.contains(at("settlement")) && text.contains(at("compared")) && text.contains(at("why")));
    }
    for (const db::Marker& one : valueOf(MarkerService(*m_second).list(m_session))) {
        if (one.author == m_ben && one.type == at("confrontation"))
            valueOf(MarkerService(*m_second).remove(one.id, one.version));
    }
    const auto again = valueOf(ExchangeService(*m_first).annotations(m_session, {}));
    for (const auto& one : again.tiers) {
        if (one.kind == at("settlement")) {
            EXPECT_EQ(one.annotations[0].fields[at("state")], at("open"));
        }
    }
}

TEST_F(SettlementExchange, OfPeopleWhomALibraryDoesNotKnowComesInWithTheirCodesAndOnlyOnce)
{
    settleAlsoADecision();
    const auto settledIn = [](LibraryService& library, const QUuid& session) {
        QStringList all;
        for (const db::Settlement& one : valueOf(SettlementService(library).list(session)))
            all.append(one.kind + at(" ") + one.chosen + at(" ") + one.comment + at(" ") +
                       QString::number(one.moment.startFrame));
        all.sort();
        return all;
    };
    const QStringList before = settledIn(*m_first, m_session);
    ASSERT_EQ(before.size(), 3);
    for (const ExchangeFormat format : allFormats()) {
        if (!canBeRead(format))
            continue;
        SCOPED_TRACE(formatName(format).toStdString());
        const fs::path file = folder() / (at("s") + formatEnding(format)).toStdString();
        valueOf(ExchangeService(*m_first).exportTo(file, format, m_session, {}));
        QUuid session;
        const auto other = otherLibrary(formatName(format), session);
        ExchangeService exchange(*other);
        const ImportPreview preview = valueOf(exchange.preview(file, format, session));
        EXPECT_EQ(preview.problems(), 0);
        const TakenAnnotations taken = valueOf(exchange.import(file, format, session, {}));
        EXPECT_EQ(taken.settlements, 3) << taken.remarks.join(u' ').toStdString();
        EXPECT_EQ(taken.taken(), preview.fresh()) << "as it was said before";
        EXPECT_EQ(settledIn(*other, session), before);
        EXPECT_EQ(valueOf(exchange.import(file, format, session, {})).taken(), 0) << "a second time";
        valueOf(HistoryService(*other).undo(session));
        EXPECT_TRUE(settledIn(*other, session).isEmpty());
        EXPECT_TRUE(valueOf(MarkerService(*other).list(session)).isEmpty()) << "one step takes all of it back";
        valueOf(HistoryService(*other).redo(session));
        EXPECT_EQ(settledIn(*other, session), before);
        EXPECT_TRUE(valueOf(other->verify(true, {})).clean());
    }
}

TEST_F(SettlementExchange, OfCandidatesThatAreNotThereIsLeftOutAndTheRestComesIn)
{
    settleAlsoADecision();
    const fs::path file = exportAll();
    QUuid session;
    const auto other = otherLibrary(at("unmeasured"), session, false);
    const TakenAnnotations taken = valueOf(ExchangeService(*other).import(file, ExchangeFormat::Json, session, {}));
    EXPECT_EQ(taken.settlements, 2);
    EXPECT_FALSE(taken.remarks.filter(at("no such difference")).isEmpty()) << taken.remarks.join(u' ').toStdString();
}

TEST_F(SettlementExchange, WhatIsSettledOtherwiseIsSaidBeforeAlsoWhereNewCodesComeAlong)
{
    settleBoth("why");
    db::AnnotationDocument document = valueOf(ExchangeService(*m_first).annotations(m_session, {}));
    db::AnnotationTier notes = document.tiers.front();
    notes.kind = at("note");
    notes.name = at("Notes: ") + coderCode(m_ann);
    notes.annotator = coderCode(m_ann);
    notes.annotations = {notes.annotations.front()};
    notes.annotations.front().code = at("observation");
    notes.annotations.front().text = at("a fresh one");
    notes.annotations.front().fields.clear();
    document.tiers.append(notes);
    const fs::path file = folder() / "fresh.json";
    ASSERT_TRUE(writeBytes(file, exchangeText(document, ExchangeFormat::Json).toStdString()));
    valueOf(SettlementService(*m_first).settle(m_session, m_ann, m_ben, compared().rows[1], SettleAs::First, {},
                                               at("looked again")));
    ExchangeService exchange(*m_first);
    EXPECT_EQ(valueOf(exchange.preview(file, ExchangeFormat::Json, m_session)).problems(), 1);
    EXPECT_EQ(categoryOf(exchange.import(file, ExchangeFormat::Json, m_session, {})), base::ErrorCategory::Invalid);
    ImportChoice choice;
    choice.leaveOutProblems = true;
    const TakenAnnotations taken = valueOf(exchange.import(file, ExchangeFormat::Json, m_session, choice));
    EXPECT_EQ(taken.notes, 1);
    EXPECT_EQ(taken.settlements, 0);
}

TEST_F(SettlementExchange, OfCodesThatDoNotComeAlongIsLeftOutAndSaid)
{
    settleBoth("why");
    const fs::path file = exportAll();
    QUuid session;
    const auto other = otherLibrary(at("without"), session);
    ImportChoice choice;
    choice.leaveOutTiers = {at("Markers: ") + coderCode(m_ann), at("Markers: ") + coderCode(m_ben)};
    const TakenAnnotations taken = valueOf(ExchangeService(*other).import(file, ExchangeFormat::Json, session, choice));
    EXPECT_EQ(taken.taken(), 0);
    EXPECT_TRUE(taken.remarks.join(u' ').contains(at("Settled: ") + coderCode(m_ann))) << "Ann is not known there";
    const fs::path alone = folder() / "alone.json";
    db::AnnotationDocument document = valueOf(ExchangeService(*m_first).annotations(m_session, {}));
    document.tiers.removeIf([](const db::AnnotationTier& tier) { return tier.kind != at("settlement"); });
    ASSERT_TRUE(writeBytes(alone, exchangeText(document, ExchangeFormat::Json).toStdString()));
    const TakenAnnotations again = valueOf(ExchangeService(*other).import(alone, ExchangeFormat::Json, session, {}));
    EXPECT_EQ(again.settlements, 0);
    EXPECT_EQ(again.remarks.size(), 1);
}

TEST_F(SettlementExchange, IsRefusedWhereTheDifferenceIsSettledOtherwise)
{
    settleBoth("why");
    const fs::path file = folder() / "a.json";
    valueOf(ExchangeService(*m_first).exportTo(file, ExchangeFormat::Json, m_session, {}));
    valueOf(SettlementService(*m_first).settle(m_session, m_ann, m_ben, compared().rows[1], SettleAs::First, {},
                                               at("looked again")));
    EXPECT_EQ(categoryOf(ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, {})),
              base::ErrorCategory::Invalid);
}

TEST_F(SettlementExchange, WhatWasChosenAndIsCodedOtherwiseSinceIsNotTakenIn)
{
    SettlementService service(*m_first);
    valueOf(service.settle(m_session, m_ann, m_ben, compared().rows[1], SettleAs::Second, {}, at("why")));
    valueOf(service.settle(m_session, m_ann, m_ben, compared().rows[2], SettleAs::Second, {}, at("why")));
    const fs::path file = exportAll();
    leaveAllOpen();
    recode("both", 4);
    ExchangeService exchange(*m_first);
    EXPECT_EQ(categoryOf(exchange.import(file, ExchangeFormat::Json, m_session, {})), base::ErrorCategory::Invalid);
    ImportChoice choice;
    choice.leaveOutProblems = true;
    EXPECT_EQ(valueOf(exchange.import(file, ExchangeFormat::Json, m_session, choice)).settlements, 1);
    ASSERT_EQ(settled().size(), 1);
    EXPECT_TRUE(settled().front().holds[at("none")].toBool()) << "nobody decided that the new code holds";
}

TEST_F(SettlementExchange, WhatIsOpenAgainInTheFileStaysOpen)
{
    settleBoth("why");
    recode("both", 4);
    const fs::path file = exportAll();
    leaveAllOpen();
    EXPECT_EQ(valueOf(ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, {})).settlements, 1);
    ASSERT_EQ(settled().size(), 1);
    EXPECT_TRUE(settled().front().holds[at("none")].toBool());
    db::Annotation unsaid = exported();
    unsaid.fields.remove(at("state"));
    EXPECT_EQ(categoryOf(SettlementIntake(*m_first, m_session).find(unsaid)), base::ErrorCategory::Invalid);
}

TEST_F(SettlementExchange, WhatIsOpenAgainHereIsSettledAnewAndNotTwice)
{
    settleBoth("why");
    const fs::path file = exportAll();
    const QList<db::SettlementDraft> before = settled();
    recode("confrontation", 4);
    EXPECT_EQ(valueOf(ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, {})).settlements, 1);
    ASSERT_EQ(settled().size(), 2);
    EXPECT_EQ(settled().front().second.version, before.front().second.version + 1);
    EXPECT_EQ(settled().front().holds, before.front().holds);
    valueOf(HistoryService(*m_first).undo(m_session));
    EXPECT_EQ(settled(), before);
    EXPECT_TRUE(valueOf(m_first->verify(true, {})).clean());
}

TEST_F(SettlementExchange, OneDifferenceIsSettledOnceByAFileAndNotInTwoWays)
{
    settleBoth("why");
    db::Annotation one = exported();
    leaveAllOpen();
    SettlementIntake intake(*m_first, m_session);
    EXPECT_EQ(valueOf(intake.find(one)).is, Is::Fresh);
    EXPECT_EQ(valueOf(intake.find(one)).is, Is::Known);
    one.text = at("another reason");
    EXPECT_EQ(categoryOf(intake.find(one)), base::ErrorCategory::Invalid);
}

TEST_F(SettlementExchange, WhatComesInIsForSupervisionAlthoughBothCodesWereReleased)
{
    for (LibraryService* library : {m_first.get(), m_second.get()}) {
        MarkerService markers(*library);
        for (const db::Marker& one : valueOf(markers.list(m_session))) {
            db::MarkerDraft draft = one.draft();
            draft.visibility = db::Visibility::Trainee;
            if (one.author == library->database().person())
                valueOf(markers.edit(one.id, one.version, draft));
        }
    }
    settleBoth("why");
    EXPECT_EQ(settled().front().visibility, db::Visibility::Trainee);
    const db::Annotation one = exported();
    leaveAllOpen();
    EXPECT_EQ(valueOf(SettlementIntake(*m_first, m_session).find(one)).planned.draft.visibility,
              db::Visibility::Supervision);
}

TEST_F(SettlementExchange, OfTwoPeopleOfOneNameNoneIsTakenUnlessACodeSaysWho)
{
    settleBoth("why");
    const db::Annotation coded = exported();
    const db::Annotation one =
        settlementAnnotation(*m_first, valueOf(SettlementService(*m_first).list(m_session)).front(), true);
    leaveAllOpen();
    const QUuid other = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, at("Ben")},
                                                            secret("third supervisor's words"), cheap()))
                            .id;
    ASSERT_TRUE(PeopleService(*m_first).grant(m_session, other));
    code(*openAs("third supervisor's words", other), "withdrawal", 0.3, 0.8);
    EXPECT_EQ(categoryOf(SettlementIntake(*m_first, m_session).find(one)), base::ErrorCategory::Invalid);
    EXPECT_TRUE(SettlementIntake(*m_first, m_session).find(coded));
}

TEST_F(SettlementExchange, IsFoundByItsWordsAndByItsStateAndNoPlainWordReachesTheDisk)
{
    settleBoth("cormorant");
    const auto hits = [&](const char* typed) {
        const auto search = valueOf(SearchService::open(m_first->database().handle()));
        EXPECT_TRUE(search->fill({}));
        return valueOf(search->search(at(typed), 50)).hits;
    };
    ASSERT_EQ(hits("cormorant").size(), 2);
    EXPECT_EQ(hits("cormorant").front().place.kind, db::SearchKind::Settlement);
    EXPECT_EQ(hits("difference:settled").size(), 2);
    EXPECT_EQ(hits("difference:open").size(), 0);
    EXPECT_EQ(hits("in:settlement marker:both").size(), 1);
    for (const db::Marker& one : valueOf(MarkerService(*m_second).list(m_session))) {
        if (one.author == m_ben && one.type == at("confrontation"))
            valueOf(MarkerService(*m_second).remove(one.id, one.version));
    }
    EXPECT_EQ(hits("difference:open").size(), 1);

    for (const auto& entry : fs::recursive_directory_iterator(folder() / "sealed")) {
        if (!entry.is_regular_file())
            continue;
        QFile file(QString::fromStdString(entry.path().string()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("cormorant")) << entry.path();
    }
}

} // namespace
} // namespace alliance::app
