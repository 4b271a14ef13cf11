// Ratings, decisions, notes on the session as a whole and notes that silence go to other programs and come back.

#include "app/services/AgreementService.h"
#include "app/services/CandidateExchange.h"
#include "app/services/CandidateService.h"
#include "app/services/CoderCodes.h"
#include "app/services/ErrorText.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/ExchangeService.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/PersonalDecisions.h"
#include "app/services/RatingService.h"
#include "app/services/RecordingFiles.h"
#include "db/records/Codes.h"
#include "tests/app/TwoSupervisors.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

QString at(const char* text)
{
    return QString::fromUtf8(text);
}

class ExchangeRoundTrip : public TwoSupervisorsTest
{
protected:
    static constexpr std::array kReadFormats{ExchangeFormat::Elan,   ExchangeFormat::Boris,    ExchangeFormat::WebVtt,
                                             ExchangeFormat::SubRip, ExchangeFormat::TextGrid, ExchangeFormat::Table,
                                             ExchangeFormat::Json};

    std::filesystem::path written(ExchangeFormat format)
    {
        const auto file = folder() / (at("out") + formatEnding(format)).toStdString();
        valueOf(ExchangeService(*m_first).exportTo(file, format, m_session, {}));
        return file;
    }
    TakenAnnotations take(const std::filesystem::path& file, ExchangeFormat format)
    {
        return valueOf(ExchangeService(*m_first).import(file, format, m_session, {}));
    }
    void undo() { valueOf(HistoryService(*m_first).undo(m_session)); }

    void rate(int segment, const QMap<QString, int>& values, const char* comment)
    {
        RatingService ratings(*m_first);
        // The last one of three seconds is shorter.
        const auto place = valueOf(ratings.segment(m_session, segment, base::MediaTime::fromSeconds(0.8)));
        valueOf(ratings.set(place, m_session, values, at(comment), db::Visibility::Supervision));
    }
    QList<db::RatingDraft> ratings(LibraryService& library, const QUuid& session) const
    {
        QList<db::RatingDraft> all;
        for (const db::Rating& one : valueOf(RatingService(library).list(session)))
            all.append({{}, one.moment, one.values, one.comment, one.visibility});
        return all;
    }
    QList<db::RatingDraft> ratings() { return ratings(*m_first, m_session); }
    void removeRatings()
    {
        RatingService service(*m_first);
        for (const db::Rating& one : valueOf(service.list(m_session)))
            valueOf(service.remove(one.id, one.version));
    }

    void codeEverything()
    {
        db::NoteDraft note;
        note.sessionId = m_session;
        note.visibility = db::Visibility::Supervision;
        note.kind = at("own_contribution");
        note.text = at("I filled the silence, [too fast],\n\nand: she \\ nodded | “fine”");
        note.principles = {at("M3"), at("M5")};
        note.stage = at("S2");
        note.tags = {at("seminar, two"), at("a=b"), at("x; y"), at("back\\slash")};
        note.moment = moment(1.0, 1.0);
        valueOf(NoteService(*m_first).add(note));
        note.kind = at("question");
        note.text = at("one, two");
        note.moment = moment(0.4, 1.6);
        valueOf(NoteService(*m_first).add(note));
        code(*m_first, "withdrawal", 1.2, 1.2);
        db::MarkerDraft marker;
        marker.sessionId = m_session;
        marker.visibility = db::Visibility::Supervision;
        marker.type = at("withdrawal");
        for (const char* form : {"W2", "W7"}) {
            marker.subtype = at(form);
            marker.moment = moment(0.48, 1.76);
            marker.significance = 4;
            marker.strategies = {at("R1"), at("R5")};
            marker.comment = at("[sic] said so");
            valueOf(MarkerService(*m_first).add(marker));
        }
        db::PassageDraft passage;
        passage.sessionId = m_session;
        passage.visibility = db::Visibility::Supervision;
        for (const char* stage : {"S1", "S2", "S1"}) {
            passage.moment = moment(0.2 + 0.4 * valueOf(PassageService(*m_first).list(m_session)).size(), 2.4);
            passage.stage = at(stage);
            passage.comment = at("looped");
            valueOf(PassageService(*m_first).add(passage));
        }
        measure(2);
    }
    // All of it with its frames, but candidates.
    QStringList coded(LibraryService& library, const QUuid& session) const
    {
        QStringList all;
        const auto line = [&](const auto& one, const QStringList& words) {
            all.append(at("%1-%2 ").arg(one.moment.startFrame).arg(one.moment.endFrame) + words.join(at(" / ")));
        };
        for (const db::Note& one : valueOf(NoteService(library).list(session)))
            all.append(at("%1-%2 ").arg(one.moment->startFrame).arg(one.moment->endFrame) +
                       (QStringList{one.kind, one.text, one.stage} + one.principles + one.tags).join(at(" / ")));
        for (const db::Marker& one : valueOf(MarkerService(library).list(session)))
            line(one, QStringList{one.type, one.subtype, one.comment, QString::number(one.significance)} +
                          one.strategies + one.tags);
        for (const db::Passage& one : valueOf(PassageService(library).list(session)))
            line(one, {one.stage, one.comment});
        all.sort();
        return all;
    }

    // State, reason and frames of every candidate, in order of the frames.
    QStringList decisions()
    {
        QStringList all;
        for (const CandidateItem& one : valueOf(CandidateService(*m_first).list(m_session))) {
            if (!one.record.withdrawn)
                all.append(at("%1 %2 %3 %4")
                               .arg(one.record.where().startFrame, 3)
                               .arg(one.record.where().endFrame)
                               .arg(db::toCode(one.record.decision.state), one.record.decision.reason));
        }
        all.sort();
        return all;
    }
    static QStringList standing(LibraryService& library, const QUuid& session)
    {
        QStringList all;
        for (const PersonalDecision& one : valueOf(personalDecisions(library, session)))
            all.append(at("%1 %2 %3").arg(one.moment.startFrame).arg(db::toCode(one.state), one.reason));
        all.sort();
        return all;
    }
    std::unique_ptr<LibraryService> other(const QString& name, QUuid& session)
    {
        auto library = valueOf(LibraryService::create(folder() / name.toStdString(), at("Cleo")));
        ImportRequest request;
        request.files = {folder() / "session.mp4"};
        request.caseCode = at("X-1");
        session = valueOf(ImportService(*library).import(request, {})).sessionId;
        return library;
    }
};

TEST_F(ExchangeRoundTrip, EveryFormatThatIsReadBringsNotesMarkersAndStagesBackAsTheyWere)
{
    codeEverything();
    const QStringList before = coded(*m_first, m_session);
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        EXPECT_EQ(take(file, format).taken(), 0) << "they are there: " << formatName(format).toStdString();
        QUuid session;
        const auto library = other(at("coded-") + formatName(format), session);
        const TakenAnnotations taken = valueOf(ExchangeService(*library).import(file, format, session, {}));
        EXPECT_EQ(coded(*library, session).join(at("\n")).toStdString(), before.join(at("\n")).toStdString())
            << formatName(format).toStdString();
        EXPECT_EQ(taken.remarks.filter(at("Measured candidates")).size(), taken.remarks.size())
            << "only of the candidates: " << formatName(format).toStdString();
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).taken(), 0);
    }
}

TEST_F(ExchangeRoundTrip, FilesOfEarlierVersionsBecomeWhatTheySayAndNoCandidateANote)
{
    const QString subtitles = at("WEBVTT\n\n1 frames 25-50\n00:00:01.000 --> 00:00:02.000\n"
                                 "Markers: Coder ABCDEF: withdrawal, said [fine]\n\n"
                                 "2 frames 25-50\n00:00:01.000 --> 00:00:02.000\nStages: Coder ABCDEF: S1\n\n"
                                 "3 frames 30-30\n00:00:01.200 --> 00:00:03.000\n"
                                 "Notes: Coder ABCDEF: own_contribution, talked over her\n\n"
                                 "4 frames 30-40\n00:00:01.200 --> 00:00:01.600\n"
                                 "Ratings: Coder ABCDEF: W2, slow\n\n"
                                 "5 frames 25-50\n00:00:01.000 --> 00:00:02.000\n"
                                 "Measured candidates: Left: gaze_aversion, looked down for 5 s\n");
    const auto file = folder() / "earlier.vtt";
    ASSERT_TRUE(writeBytes(file, subtitles.toStdString()));
    const TakenAnnotations taken = take(file, ExchangeFormat::WebVtt);
    EXPECT_EQ(taken.markers, 1);
    EXPECT_EQ(taken.stages, 1);
    EXPECT_EQ(taken.notes, 2) << "a rating without its value is words, as before";
    EXPECT_EQ(taken.remarks.size(), 1);
    EXPECT_EQ(valueOf(MarkerService(*m_first).list(m_session)).front().comment, at("said [fine]"));
    const auto grid = folder() / "earlier.TextGrid";
    ASSERT_TRUE(writeBytes(grid, "\"ooTextFile\" \"TextGrid\" 0 3 <exists> 2 \"IntervalTier\" "
                                 "\"Stages: Coder ABCDEF\" 0 3 1 1 2 \"S1\" \"IntervalTier\" "
                                 "\"Notes: Coder ABCDEF\" 0 3 1 1 2 \"own_contribution\""));
    const TakenAnnotations again = take(grid, ExchangeFormat::TextGrid);
    EXPECT_EQ(again.known, 1);
    EXPECT_EQ(again.notes, 1) << "there is only its kind to make one of";
}

TEST_F(ExchangeRoundTrip, TwoCodersAreTwoPeopleInAnotherLibraryAndAgreeThereAsHere)
{
    rate(1, {{at("W2"), 3}}, "");
    RatingService others(*m_second);
    const auto place = valueOf(others.segment(m_session, 1, base::MediaTime::fromSeconds(0.8)));
    valueOf(others.set(place, m_session, {{at("W2"), 5}}, {}, db::Visibility::Supervision));
    codeDifferently();
    const AgreementReport here = valueOf(agreementOf(*m_first, m_session, {}));
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        QUuid session;
        const auto library = other(at("double-") + formatName(format), session);
        const TakenAnnotations taken = valueOf(ExchangeService(*library).import(file, format, session, {}));
        EXPECT_EQ(taken.ratings, 2) << formatName(format).toStdString();
        EXPECT_EQ(taken.outside.size(), 2) << formatName(format).toStdString();
        EXPECT_TRUE(taken.outside.contains(at("Supervisor %1").arg(coderCode(m_ben).mid(6, 4))));
        const AgreementReport there = valueOf(agreementOf(*library, session, {}));
        EXPECT_EQ(there.people.size(), 2) << formatName(format).toStdString();
        EXPECT_NEAR(there.alpha.value.value_or(9), here.alpha.value.value_or(0), 1e-9)
            << formatName(format).toStdString();
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).taken(), 0);
        // Back home nobody is new: the codes are the same.
        const auto back = folder() / (at("back") + formatEnding(format)).toStdString();
        valueOf(ExchangeService(*library).exportTo(back, format, session, {}));
        EXPECT_EQ(valueOf(ExchangeService(*m_first).import(back, format, m_session, {})).taken(), 0)
            << formatName(format).toStdString();
        valueOf(HistoryService(*library).undo(session));
        EXPECT_TRUE(valueOf(MarkerService(*library).list(session)).isEmpty());
        EXPECT_TRUE(valueOf(library->verify(true, {})).clean());
    }
}

TEST_F(ExchangeRoundTrip, RatingsOfSegmentsComeBackWithAllTheirValues)
{
    rate(1, {{at("W2"), 3}, {at("W5"), 1}, {at("C1"), 5}}, "slow, “quiet”");
    rate(4, {{at("W2"), 2}}, "");
    const QList<db::RatingDraft> before = ratings();
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        EXPECT_EQ(take(file, format).taken(), 0) << "they are there: " << formatName(format).toStdString();
        removeRatings();
        const TakenAnnotations taken = take(file, format);
        EXPECT_EQ(taken.ratings, 2) << formatName(format).toStdString();
        EXPECT_EQ(taken.remarks, QStringList());
        EXPECT_EQ(ratings(), before) << formatName(format).toStdString();
        undo();
        EXPECT_TRUE(ratings().isEmpty());
        valueOf(HistoryService(*m_first).redo(m_session));
        EXPECT_EQ(ratings(), before);
        // Whoever goes on rating finds the same segment.
        rate(4, {{at("W2"), 2}}, "");
        EXPECT_EQ(ratings().size(), 2) << formatName(format).toStdString();
        QUuid session;
        const auto library = other(at("rated-") + formatName(format), session);
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).ratings, 2);
        EXPECT_EQ(ratings(*library, session).front().values, before.front().values);
    }
}

TEST_F(ExchangeRoundTrip, ASegmentThatIsRatedOtherwiseIsNotRatedTwice)
{
    rate(1, {{at("W2"), 3}}, "");
    const auto file = written(ExchangeFormat::Json);
    rate(1, {{at("W2"), 4}}, "");
    const auto refused = ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, {});
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Invalid);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(at("you rated this segment otherwise")));
    const auto left =
        valueOf(ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, ImportChoice{false, true, {}}));
    EXPECT_EQ(left.ratings, 0);
    EXPECT_EQ(ratings().front().values, (QMap<QString, int>{{at("W2"), 4}}));
    auto document = valueOf(ExchangeService(*m_first).annotations(m_session, {}));
    for (const char* value : {"", "many", "9"}) {
        document.tiers.back().annotations.front().fields[at("value")] = at(value);
        document.tiers.back().annotations.front().range.start.ns += 1'000'000;
        ASSERT_TRUE(writeBytes(file, exchangeText(document, ExchangeFormat::Json).toStdString()));
        EXPECT_EQ(valueOf(ExchangeService(*m_first).preview(file, ExchangeFormat::Json, m_session)).problems(), 1)
            << value;
    }
}

TEST_F(ExchangeRoundTrip, DecisionsOnCandidatesComeBackAsTheyWere)
{
    const QList<QUuid> candidates = measure(4);
    const auto decideAll = [&](bool undecided) {
        using enum db::DecisionState;
        decide(*m_first, candidates[0], undecided ? Undecided : Accepted);
        decide(*m_first, candidates[1], undecided ? Undecided : Rejected,
               undecided ? "" : "looks at the clock; no, nods");
        decide(*m_first, candidates[2], undecided ? Undecided : Accepted, "",
               undecided ? std::nullopt : std::optional(moment(1.2, 2.0)));
    };
    decideAll(false);
    const QStringList before = decisions();
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        EXPECT_EQ(take(file, format).taken(), 0) << "they are there: " << formatName(format).toStdString();
        decideAll(true);
        const QStringList open = decisions();
        EXPECT_NE(open, before);
        const TakenAnnotations taken = take(file, format);
        EXPECT_EQ(taken.decisions, 3) << formatName(format).toStdString();
        EXPECT_EQ(decisions(), before) << formatName(format).toStdString();
        undo();
        EXPECT_EQ(decisions(), open) << "one step takes all of it back";
        valueOf(HistoryService(*m_first).redo(m_session));
        EXPECT_EQ(decisions(), before);
    }
    EXPECT_TRUE(valueOf(m_first->verify(true, {})).clean());
}

TEST_F(ExchangeRoundTrip, WhatEachPersonDecidedComesBackFromAllOfThem)
{
    using enum db::DecisionState;
    const QList<QUuid> candidates = measure(2);
    decide(*m_first, candidates[0], Accepted);
    decide(*m_second, candidates[0], Rejected, "nods; yes");
    decide(*m_second, candidates[1], Rejected, "thinks", moment(0.6, 1.2));
    decide(*m_first, candidates[1], Accepted);
    QStringList before = standing(*m_first, m_session);
    ASSERT_EQ(before.size(), 4);
    before.append(at("0 rejected mine"));
    before.sort();
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        EXPECT_EQ(take(file, format).taken(), 0) << formatName(format).toStdString();
        // A library that has the same candidates, and the queue's decision of its own on one of them.
        QUuid session;
        const auto library = other(at("decided-") + formatName(format), session);
        storeSameCandidates(*library, session);
        CandidateService service(*library);
        const CandidateItem own = valueOf(service.list(session)).front();
        valueOf(service.decide(own.record.id, {Rejected, at("mine"), {}}, 0));
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).decisions, 4)
            << formatName(format).toStdString();
        EXPECT_EQ(standing(*library, session), before) << formatName(format).toStdString();
        const QList<CandidateItem> after = valueOf(service.list(session));
        EXPECT_EQ(after[0].record.decision.reason, at("mine")) << "what was decided here stands in the queue";
        EXPECT_EQ(after[1].record.decision.state, Accepted) << "the later one";
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).taken(), 0)
            << formatName(format).toStdString();
        valueOf(HistoryService(*library).undo(session));
        EXPECT_EQ(valueOf(service.list(session))[1].record.decision.state, Undecided);
        EXPECT_EQ(standing(*library, session), QStringList{at("0 rejected mine")})
            << "nobody stands by what came with the file: " << formatName(format).toStdString();
        valueOf(HistoryService(*library).redo(session));
        EXPECT_EQ(standing(*library, session), before) << formatName(format).toStdString();
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).taken(), 0);
        valueOf(HistoryService(*library).undo(session));
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).decisions, 4)
            << "taken back, it comes in once more: " << formatName(format).toStdString();
        EXPECT_EQ(standing(*library, session), before) << formatName(format).toStdString();
        EXPECT_TRUE(valueOf(library->verify(true, {})).clean());
    }
}

TEST_F(ExchangeRoundTrip, WhatIsDecidedOtherwiseHereStaysAsItIs)
{
    const QList<QUuid> candidates = measure(2);
    decide(*m_first, candidates[0], db::DecisionState::Accepted);
    const auto file = written(ExchangeFormat::Json);
    decide(*m_first, candidates[0], db::DecisionState::Rejected, "after all");
    decide(*m_first, candidates[1], db::DecisionState::Accepted); // the file leaves it open
    const QStringList before = decisions();
    const auto refused = ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, {});
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Invalid);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(at("decided otherwise here")));
    valueOf(ExchangeService(*m_first).import(file, ExchangeFormat::Json, m_session, ImportChoice{false, true, {}}));
    EXPECT_EQ(decisions(), before);
}

TEST_F(ExchangeRoundTrip, AMomentThatAReviewerAddedComesInAndAMeasuredOneOnlyWhereItWasMeasured)
{
    decide(*m_first, measure(1).front(), db::DecisionState::Accepted);
    valueOf(CandidateService(*m_first).add(missedMoment(moment(2.0, 2.6), -1, vision::BehaviourKind::GazeAversion)));
    const QStringList before = decisions();
    ASSERT_EQ(before.size(), 2);
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        EXPECT_EQ(take(file, format).taken(), 0) << formatName(format).toStdString();
        undo(); // of adding it, or of what the last round took in
        ASSERT_EQ(decisions().size(), 1);
        EXPECT_EQ(take(file, format).decisions, 1) << formatName(format).toStdString();
        EXPECT_EQ(decisions(), before) << formatName(format).toStdString();
        QUuid session;
        const auto library = other(at("seen-") + formatName(format), session);
        const TakenAnnotations taken = valueOf(ExchangeService(*library).import(file, format, session, {}));
        EXPECT_EQ(taken.decisions, 2) << "it, and who says so: " << formatName(format).toStdString();
        ASSERT_EQ(taken.remarks.size(), 1);
        EXPECT_TRUE(taken.remarks.front().contains(at("that this session does not have")))
            << taken.remarks.front().toStdString();
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).taken(), 0);
    }
}

TEST(CandidateAnnotation, SaysHowFarSomebodyLookedInPlainWords)
{
    CandidateItem item;
    item.record.reasons = {
        at("Looked down for 4.6 s with the eyes: 9 SD from where this person mostly looks (head 3°); "
           "the only look away of this person"),
        at("Nobody spoke for 3 s")};
    EXPECT_EQ(candidateAnnotation(item, {}).text,
              at("Looked down for 4.6 s with the eyes, much further than usual from where this person mostly looks "
                 "(head 3°); the only look away of this person · Nobody spoke for 3 s"));
}

TEST_F(ExchangeRoundTrip, NotesOnTheSessionAsAWholeComeBackOrAreCounted)
{
    db::NoteDraft note;
    note.sessionId = m_session;
    note.kind = at("observation");
    note.text = at("a quiet hour");
    note.visibility = db::Visibility::Supervision;
    NoteService notes(*m_first);
    valueOf(notes.add(note));
    const auto wholeOnes = [&] {
        const QList<db::Note> all = valueOf(notes.list(m_session));
        return std::count_if(all.begin(), all.end(), [](const db::Note& one) {
            return !one.moment && one.text == QStringLiteral("a quiet hour");
        });
    };
    for (const ExchangeFormat format : kReadFormats) {
        if (!keepsWholeSession(format))
            continue;
        const auto file = written(format);
        EXPECT_EQ(take(file, format).known, 1) << formatName(format).toStdString();
        for (const db::Note& one : valueOf(notes.list(m_session)))
            valueOf(notes.remove(one.id, one.version));
        EXPECT_EQ(take(file, format).notes, 1) << formatName(format).toStdString();
        EXPECT_EQ(wholeOnes(), 1) << formatName(format).toStdString();
    }
    note.text = at("a moment");
    note.moment = moment(1, 2);
    valueOf(notes.add(note));
    for (const ExchangeFormat format : allFormats()) {
        const auto file = written(format);
        const auto withRows = format == ExchangeFormat::Spss ? filesOf(file, format).back() : file;
        const std::string text = valueOf(readText(withRows, Subject::Annotations));
        EXPECT_EQ(text.find("a quiet hour") != std::string::npos, keepsWholeSession(format))
            << formatName(format).toStdString();
        EXPECT_EQ(valueOf(ExchangeService(*m_first).notesWithoutPlace(m_session, format, {})),
                  keepsWholeSession(format) ? 0 : 1);
    }
}

TEST_F(ExchangeRoundTrip, ANoteThatSilencesStillSilencesInAnotherLibrary)
{
    db::NoteDraft note;
    note.sessionId = m_session;
    note.kind = at("observation");
    note.text = at("the name that was said");
    note.tags = {at("bleep")};
    note.visibility = db::Visibility::Collection;
    note.moment = moment(1, 2);
    valueOf(NoteService(*m_first).add(note));
    for (const ExchangeFormat format : kReadFormats) {
        const auto file = written(format);
        QUuid session;
        const auto library = other(at("silenced-") + formatName(format), session);
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).notes, 1);
        const db::Note taken = valueOf(NoteService(*library).list(session)).front();
        EXPECT_EQ(taken.tags, note.tags);
        EXPECT_EQ(taken.visibility, db::Visibility::Collection);
        EXPECT_EQ(valueOf(ExchangeService(*library).import(file, format, session, {})).taken(), 0) << "not twice";
    }
    // One that was not released there is not released here: the file does not decide that.
    auto document = valueOf(ExchangeService(*m_first).annotations(m_session, {}));
    document.tiers.front().annotations.front().fields[at("visibility")] = at("supervision");
    document.tiers.front().annotations.front().text = at("another");
    const auto file = folder() / "held.json";
    ASSERT_TRUE(writeBytes(file, exchangeText(document, ExchangeFormat::Json).toStdString()));
    EXPECT_EQ(valueOf(ExchangeService(*m_first).preview(file, ExchangeFormat::Json, m_session)).problems(), 1);
}

} // namespace
} // namespace alliance::app
