#include "app/services/ExchangeService.h"

#include "app/services/AnnotationIntake.h"
#include "app/services/ErrorText.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/HistoryService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/RecordingFiles.h"
#include "tests/app/AppFixture.h"

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

class ExchangeServiceTest : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_session = import(clip()).sessionId;
        db::NoteDraft note;
        note.sessionId = m_session;
        note.visibility = db::Visibility::Supervision;
        note.kind = QStringLiteral("observation");
        note.text = QStringLiteral("She said “fine”,\nand looked away.");
        note.principles = {QStringLiteral("M3"), QStringLiteral("M5")};
        note.stage = QStringLiteral("S2");
        note.tags = {QStringLiteral("seminar")};
        note.moment = moment(1.013, 1.013);
        valueOf(NoteService(library()).add(note));
        note.visibility = db::Visibility::Private;
        note.text = QStringLiteral("only mine");
        valueOf(NoteService(library()).add(note));
        db::MarkerDraft marker;
        marker.sessionId = m_session;
        marker.visibility = db::Visibility::Supervision;
        marker.moment = moment(0.52, 1.777);
        marker.type = QStringLiteral("withdrawal");
        marker.significance = 4;
        marker.strategies = {QStringLiteral("R1")};
        valueOf(MarkerService(library()).add(marker));
        db::PassageDraft passage;
        passage.sessionId = m_session;
        passage.visibility = db::Visibility::Supervision;
        passage.moment = moment(0.25, 2.5);
        passage.stage = QStringLiteral("S1");
        valueOf(PassageService(library()).add(passage));
    }

    db::Moment moment(double start, double end)
    {
        return valueOf(
            NoteService(library()).moment(m_session, {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)}));
    }

    std::filesystem::path written(const char* name, ExchangeFormat format)
    {
        const auto files = ExchangeService(library()).exportTo(folder() / name, format, m_session, {});
        EXPECT_TRUE(files);
        return folder() / name;
    }

    QUuid m_session;
};

TEST_F(ExchangeServiceTest, WhatWasExportedIsTakenInAsItWasIntoAnotherLibrary)
{
    for (const auto& [name, format] :
         {std::pair{"a.eaf", ExchangeFormat::Elan}, std::pair{"a.csv", ExchangeFormat::Table},
          std::pair{"a.json", ExchangeFormat::Json}}) {
        const auto file = written(name, format);
        const auto other =
            valueOf(LibraryService::create(folder() / (std::string(name) + "-library"), QStringLiteral("B")));
        ImportRequest request;
        request.files = {clip()};
        request.caseCode = QStringLiteral("X-1");
        const QUuid session = valueOf(ImportService(*other).import(request, {})).sessionId;
        const TakenAnnotations taken = valueOf(ExchangeService(*other).import(file, format, session, {}));
        EXPECT_EQ(taken.taken(), 3) << name;
        const QList<db::Note> notes = valueOf(NoteService(*other).list(session));
        ASSERT_EQ(notes.size(), 1) << name; // the private one stayed
        const db::Note note = valueOf(NoteService(library()).list(m_session)).front();
        EXPECT_EQ(notes.front().text, note.text) << name;
        EXPECT_EQ(notes.front().principles, note.principles) << name;
        EXPECT_EQ(notes.front().stage, note.stage);
        EXPECT_EQ(notes.front().tags, note.tags);
        EXPECT_EQ(notes.front().moment->startFrame, note.moment->startFrame) << name;
        EXPECT_TRUE(notes.front().moment->isPoint()) << name;
        const db::Marker marker = valueOf(MarkerService(*other).list(session)).front();
        EXPECT_EQ(marker.type, QStringLiteral("withdrawal"));
        EXPECT_EQ(marker.strategies, QStringList{QStringLiteral("R1")});
        EXPECT_EQ(marker.significance, 4);
        EXPECT_EQ(valueOf(PassageService(*other).list(session)).front().stage, QStringLiteral("S1"));
        EXPECT_EQ(valueOf(ExchangeService(*other).import(file, format, session, {})).known, 3) << name;
    }
}

// 300 frames of num / den a second.
media::FrameIndex indexOf(std::int64_t num, std::int64_t den)
{
    const auto timeOf = [&](std::int64_t frame) { return MediaTime{(frame * 1'000'000'000 * den + num / 2) / num}; };
    media::FrameIndex::Data data;
    for (std::int64_t frame = 0; frame < 300; ++frame)
        data.frames.push_back({timeOf(frame), static_cast<std::int32_t>(frame), 0, true, false});
    data.endTime = timeOf(300);
    return media::FrameIndex(data);
}

// Ranges that touch, and points, each of which says in its last word which frames it is about.
db::AnnotationDocument onEdges(const media::FrameIndex& index)
{
    const auto one = [&](std::int64_t start, std::int64_t end) {
        const MediaTime until = end < index.frameCount() ? index.timeOf(end) : index.endTime();
        return db::Annotation{
            {index.timeOf(start), until}, db::FrameSpan{start, end}, {}, db::frameText({start, end}), {}};
    };
    db::AnnotationDocument document;
    document.mediaName = QStringLiteral("session.mp4");
    document.duration = index.endTime();
    document.tiers = {{QStringLiteral("ranges"), {}, {}, {}, {}}, {QStringLiteral("points"), {}, {}, {}, {}}};
    for (std::int64_t frame = 1; frame + 2 <= index.frameCount(); frame += 2 + frame % 3)
        document.tiers[0].annotations.append(one(frame, frame + 1 + frame % 2));
    document.tiers[0].annotations.append(one(index.frameCount() - 1, index.frameCount()));
    for (std::int64_t frame = 1; frame < 100; frame += 4)
        document.tiers[1].annotations.append(one(frame, frame));
    return document;
}

TEST_F(ExchangeServiceTest, EveryFormatThatIsReadBringsTheSameFramesBackAtEveryRate)
{
    const db::Recording recording = valueOf(library().session(m_session)).recordings.front().record;
    for (const auto& [num, den] : {std::pair{30, 1}, std::pair{30'000, 1001}, std::pair{60, 1}}) {
        const media::FrameIndex index = indexOf(num, den);
        const db::AnnotationDocument document = onEdges(index);
        qsizetype written = 0;
        for (const db::AnnotationTier& tier : document.tiers)
            written += tier.annotations.size();
        for (const ExchangeFormat format : allFormats()) {
            if (!canBeRead(format))
                continue;
            const auto back = readExchange(exchangeText(document, format), format);
            ASSERT_TRUE(back) << formatName(format).toStdString();
            for (const bool byFrames : {true, false}) {
                AnnotationIntake intake(library(), m_session, recording, index);
                qsizetype read = 0;
                for (const PlannedTier& tier : valueOf(intake.plan(*back, byFrames))) {
                    EXPECT_TRUE(tier.plan.problems.isEmpty()) << formatName(format).toStdString();
                    read += tier.drafts.size();
                    for (const IntakeDraft& draft : tier.drafts) {
                        const db::NoteDraft& note = std::get<db::NoteDraft>(draft);
                        const db::FrameSpan meant = db::framesOf(note.text.section(QLatin1Char(' '), -1)).value();
                        // A point stays on screen for some seconds as a subtitle.
                        const bool point = meant.start == meant.end;
                        EXPECT_EQ(note.moment->startFrame, meant.start)
                            << formatName(format).toStdString() << ' ' << num << ' ' << note.text.toStdString();
                        EXPECT_TRUE(point || note.moment->endFrame == meant.end)
                            << formatName(format).toStdString() << ' ' << num << ' ' << note.text.toStdString()
                            << " ends at " << note.moment->endFrame;
                    }
                }
                EXPECT_EQ(read, written) << formatName(format).toStdString();
            }
        }
    }
}

TEST_F(ExchangeServiceTest, AFileThatIsTakenInTwiceBringsNothingNewTheSecondTime)
{
    support::ClipSpec spec;
    spec.rate = 30;
    spec.frames = 90;
    m_session = import(clip(spec, "thirty.mp4")).sessionId;
    const auto index = valueOf(openIndex(valueOf(library().session(m_session)).recordings.front(), {}));
    db::NoteDraft note;
    note.sessionId = m_session;
    note.visibility = db::Visibility::Supervision;
    note.kind = QStringLiteral("observation");
    note.text = QStringLiteral("looked away");
    note.moment = valueOf(NoteService(library()).moment(m_session, {index->timeOf(1), index->timeOf(2)}));
    valueOf(NoteService(library()).add(note));
    ExchangeService exchange(library());
    for (const ExchangeFormat format : allFormats()) {
        if (!canBeRead(format))
            continue;
        const auto file = written("again.file", format);
        EXPECT_EQ(valueOf(exchange.preview(file, format, m_session)).fresh(), 0) << formatName(format).toStdString();
        valueOf(exchange.import(file, format, m_session, {}));
        EXPECT_EQ(valueOf(exchange.preview(file, format, m_session)).fresh(), 0) << formatName(format).toStdString();
    }
    for (const db::Note& one : valueOf(NoteService(library()).list(m_session))) {
        EXPECT_EQ(one.moment->startFrame, 1) << one.text.toStdString();
        EXPECT_EQ(one.moment->endFrame, 2) << one.text.toStdString();
    }
}

TEST_F(ExchangeServiceTest, EveryFormatHoldsTheWordsAndNoneThePrivateOnes)
{
    for (const ExchangeFormat format :
         {ExchangeFormat::Elan, ExchangeFormat::Boris, ExchangeFormat::WebVtt, ExchangeFormat::SubRip,
          ExchangeFormat::TextGrid, ExchangeFormat::Table, ExchangeFormat::Redcap, ExchangeFormat::Json}) {
        const auto file = written("out.file", format);
        const QString text = QString::fromStdString(valueOf(readText(file, Subject::Annotations)));
        EXPECT_TRUE(text.contains(QStringLiteral("and looked away."))) << formatName(format).toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("withdrawal"))) << formatName(format).toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("only mine"))) << formatName(format).toStdString();
    }
    const auto files =
        valueOf(ExchangeService(library()).exportTo(folder() / "t.sps", ExchangeFormat::Spss, m_session, {}));
    ASSERT_EQ(files.size(), 2);
    const auto said = filesOf(folder() / "t.sps", ExchangeFormat::Spss);
    EXPECT_EQ(files, (QStringList{pathText(said.front()), pathText(said.back())}));
    EXPECT_TRUE(files[1].endsWith(QStringLiteral("t.csv")));
    ExchangeOptions all;
    all.privateToo = true;
    const auto document = valueOf(ExchangeService(library()).annotations(m_session, all));
    EXPECT_EQ(document.tiers.front().annotations.size(), 2);
    // What is about the whole session stands nowhere in subtitles, and is counted.
    db::NoteDraft whole;
    whole.sessionId = m_session;
    whole.kind = QStringLiteral("observation");
    whole.text = QStringLiteral("a quiet hour");
    valueOf(NoteService(library()).add(whole));
    ExchangeService exchange(library());
    EXPECT_EQ(valueOf(exchange.notesWithoutPlace(m_session, ExchangeFormat::SubRip, {})), 0) << "it is private";
    EXPECT_EQ(valueOf(exchange.notesWithoutPlace(m_session, ExchangeFormat::SubRip, all)), 1);
    EXPECT_EQ(valueOf(exchange.notesWithoutPlace(m_session, ExchangeFormat::Elan, all)), 0);
}

TEST_F(ExchangeServiceTest, TiersOfOtherProgramsBecomeNotesThatNameTheirTier)
{
    const auto file = folder() / "praat.TextGrid";
    ASSERT_TRUE(
        writeBytes(file, "\"ooTextFile\" \"TextGrid\" 0 3 <exists> 1 \"IntervalTier\" \"therapist\" 0 3 2 0 1 \"\" 1 2 "
                         "\"mm-hm\""));
    const auto taken = valueOf(ExchangeService(library()).import(file, ExchangeFormat::TextGrid, m_session, {}));
    EXPECT_EQ(taken.notes, 1);
    const QList<db::Note> notes = valueOf(NoteService(library()).list(m_session));
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const db::Note& note) {
        return note.text == QStringLiteral("therapist: mm-hm") && note.moment->startFrame == 25;
    }));
    ASSERT_TRUE(HistoryService(library()).undo(m_session));
    EXPECT_EQ(valueOf(NoteService(library()).list(m_session)).size(), 2);
}

TEST_F(ExchangeServiceTest, AnImportIsOneStepWithItsAuditEventThatIsUndoneAndRedoneWhole)
{
    auto document = valueOf(ExchangeService(library()).annotations(m_session, {}));
    for (db::AnnotationTier& tier : document.tiers)
        for (db::Annotation& one : tier.annotations)
            one.text += QStringLiteral(" (the other coder)");
    ASSERT_TRUE(writeBytes(folder() / "b.json", exchangeText(document, ExchangeFormat::Json).toStdString()));
    const auto counts = [&] {
        return std::array{valueOf(NoteService(library()).list(m_session)).size(),
                          valueOf(MarkerService(library()).list(m_session)).size(),
                          valueOf(PassageService(library()).list(m_session)).size()};
    };
    const auto before = counts();
    const auto taken =
        valueOf(ExchangeService(library()).import(folder() / "b.json", ExchangeFormat::Json, m_session, {}));
    EXPECT_EQ(taken.taken(), 3);
    const auto after = counts();
    EXPECT_EQ(after, (std::array{before[0] + 1, before[1] + 1, before[2] + 1}));
    const db::AuditEvent event = library().database().audit().listOfSession(m_session).value().back();
    EXPECT_EQ(event.action, QStringLiteral("annotations.imported"));
    EXPECT_EQ(event.detail[QStringLiteral("markers")].toInt(), 1);
    HistoryService history(library());
    EXPECT_EQ(valueOf(history.next(m_session)).undoName(), QStringLiteral("Import annotations"));
    ASSERT_TRUE(history.undo(m_session));
    EXPECT_EQ(counts(), before);
    ASSERT_TRUE(history.redo(m_session));
    EXPECT_EQ(counts(), after);
    EXPECT_TRUE(valueOf(library().verify(false, {})).clean());
    // A file that brings nothing new leaves nothing to take back.
    valueOf(ExchangeService(library()).import(folder() / "b.json", ExchangeFormat::Json, m_session, {}));
    EXPECT_EQ(valueOf(history.list(m_session)).size(), 5);
}

TEST_F(ExchangeServiceTest, WhatAFileWouldBecomeIsSaidBeforeAnythingIsWritten)
{
    auto document = valueOf(ExchangeService(library()).annotations(m_session, {}));
    document.tiers.append({QStringLiteral("others"), QStringLiteral("marker"), {}, QStringLiteral("B"), {}});
    db::Annotation good = document.tiers[1].annotations.front();
    good.text = QStringLiteral("seen by B");
    db::Annotation unknown = good;
    unknown.code = QStringLiteral("no such type");
    db::Annotation late = good;
    late.frames.reset();
    late.range = {MediaTime::fromSeconds(600), MediaTime::fromSeconds(601)};
    document.tiers.back().annotations = {unknown, good, late};
    document.tiers.append({QStringLiteral("r"), QStringLiteral("rating"), {}, {}, {good}});
    const auto file = folder() / "mixed.json";
    ASSERT_TRUE(writeBytes(file, exchangeText(document, ExchangeFormat::Json).toStdString()));
    ExchangeService exchange(library());
    const auto events = library().database().audit().count().value();
    const ImportPreview preview = valueOf(exchange.preview(file, ExchangeFormat::Json, m_session));
    EXPECT_EQ(library().database().audit().count().value(), events);
    ASSERT_EQ(preview.tiers.size(), 5);
    EXPECT_FALSE(preview.otherRecording);
    EXPECT_EQ(preview.known(), 3);
    EXPECT_EQ(preview.fresh(), 1);
    EXPECT_EQ(preview.problems(), 3) << "a rating without its value, too";
    const TierPlan& others = preview.tiers[3];
    EXPECT_EQ(others.becomes, TierBecomes::Markers);
    EXPECT_EQ(others.annotator, QStringLiteral("B"));
    EXPECT_TRUE(others.problems[0].contains(QStringLiteral("no such type"))) << others.problems[0].toStdString();
    EXPECT_EQ(others.problems[1], QStringLiteral("0:10:00.000: the recording ends at 0:00:03.000"));
    EXPECT_EQ(preview.tiers[4].becomes, TierBecomes::Ratings);
    // One problem keeps all of it out, unless what cannot be taken is to be left out.
    EXPECT_EQ(categoryOf(exchange.import(file, ExchangeFormat::Json, m_session, {})), ErrorCategory::Invalid);
    const auto without =
        valueOf(exchange.import(file, ExchangeFormat::Json, m_session, {false, true, {QStringLiteral("others")}}));
    EXPECT_EQ(without.taken(), 0);
    const auto taken = valueOf(exchange.import(file, ExchangeFormat::Json, m_session, {false, true, {}}));
    EXPECT_EQ(taken.markers, 1);
    EXPECT_EQ(taken.remarks.size(), 3);
}

TEST_F(ExchangeServiceTest, ACancelledExportWritesNoFile)
{
    std::stop_source stop;
    stop.request_stop();
    const JobContext job(stop.get_token());
    EXPECT_EQ(
        categoryOf(ExchangeService(library()).exportTo(folder() / "no.eaf", ExchangeFormat::Elan, m_session, {}, job)),
        ErrorCategory::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(folder() / "no.eaf"));
}

TEST_F(ExchangeServiceTest, ABrokenFileIsNamedWithTheLineWhereItBreaks)
{
    const auto words = [&](const char* name, const std::string& text) {
        EXPECT_TRUE(writeBytes(folder() / name, text));
        const auto taken =
            ExchangeService(library()).preview(folder() / name, formatOfFile(folder() / name).value(), m_session);
        EXPECT_FALSE(taken);
        return taken ? std::string() : wordFailure(taken.error()).what.toStdString();
    };
    EXPECT_NE(words("a.json", "{\n\"format\": \"alliance-annotations\",\n  oops\n}").find("line 3"), std::string::npos);
    EXPECT_NE(words("b.boris", "{\n\n]").find("line 3"), std::string::npos);
    EXPECT_NE(words("c.eaf", "<ANNOTATION_DOCUMENT>\n<TIER>\n</ANNOTATION_DOCUMENT>").find("line 3"),
              std::string::npos);
    EXPECT_NE(words("d.csv", "tier,start_ms,end_ms\nA,1,2\nA,x,2\n").find("line 3"), std::string::npos);
    EXPECT_NE(words("e.vtt", "WEBVTT\n\n00:01.000 --> x\n").find("line 3"), std::string::npos);
    EXPECT_NE(words("f.TextGrid", "\"ooTextFile\"\n\"TextGrid\"\n0 3\n<exists> 1\n12").find("line 5"),
              std::string::npos);
}

TEST_F(ExchangeServiceTest, NothingIsTakenOfAFileThatDoesNotFit)
{
    const QList<db::Note> before = valueOf(NoteService(library()).list(m_session));
    const auto file = folder() / "late.srt";
    ASSERT_TRUE(
        writeBytes(file, "1\n00:00:01,000 --> 00:00:02,000\nfirst\n\n2\n00:10:00,000 --> 00:10:01,000\nlate\n"));
    ExchangeService exchange(library());
    EXPECT_EQ(categoryOf(exchange.import(file, ExchangeFormat::SubRip, m_session, {})), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(exchange.import(folder() / "none.eaf", ExchangeFormat::Elan, m_session, {})),
              ErrorCategory::NotFound);
    EXPECT_EQ(categoryOf(exchange.import(file, ExchangeFormat::Elan, m_session, {})), ErrorCategory::Damaged);
    auto foreign = valueOf(exchange.annotations(m_session, {}));
    foreign.mediaHash = QString(64, QLatin1Char('0'));
    foreign.tiers.front().annotations.front().text = QStringLiteral("of the other camera");
    const QByteArray json = exchangeText(foreign, ExchangeFormat::Json);
    ASSERT_TRUE(writeBytes(folder() / "other.json", json.toStdString()));
    EXPECT_EQ(categoryOf(exchange.import(folder() / "other.json", ExchangeFormat::Json, m_session, {})),
              ErrorCategory::Conflict);
    EXPECT_EQ(valueOf(NoteService(library()).list(m_session)).size(), before.size());
    EXPECT_EQ(valueOf(exchange.import(folder() / "other.json", ExchangeFormat::Json, m_session,
                                      ImportChoice{true, false, {}}))
                  .notes,
              1);
    foreign.mediaHash.clear();
    foreign.tiers[1].annotations.front().code = QStringLiteral("no such type");
    ASSERT_TRUE(writeBytes(folder() / "code.json", exchangeText(foreign, ExchangeFormat::Json).toStdString()));
    EXPECT_EQ(categoryOf(exchange.import(folder() / "code.json", ExchangeFormat::Json, m_session, {})),
              ErrorCategory::Invalid);
}

TEST_F(ExchangeServiceTest, WithoutConsentNothingIsWritten)
{
    ConsentService consent(library());
    const QUuid caseId = valueOf(library().session(m_session)).record.caseId;
    const auto today = valueOf(consent.today());
    ASSERT_TRUE(consent.withdraw(caseId, {}, today, 0));
    EXPECT_EQ(categoryOf(ExchangeService(library()).exportTo(folder() / "no.eaf", ExchangeFormat::Elan, m_session, {})),
              ErrorCategory::Refused);
    EXPECT_FALSE(std::filesystem::exists(folder() / "no.eaf"));
}

} // namespace
} // namespace alliance::app
