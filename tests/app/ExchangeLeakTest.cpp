// What leaves the library for other programs carries no name of a person, of the recording or of the case, unless that
// is asked for, and the library knows its people again when a file comes back.

#include "app/services/CandidateService.h"
#include "app/services/CoderCodes.h"
#include "app/services/ComparisonService.h"
#include "app/services/ExchangeService.h"
#include "app/services/FindingsService.h"
#include "app/services/Measurement.h"
#include "app/services/MeasurementService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SessionDetailsService.h"
#include "app/services/SettlementService.h"
#include "app/services/SignalFiles.h"
#include "tests/app/TwoSupervisors.h"
#include "tests/vision/candidates/SyntheticSession.h"

#include <QDirIterator>
#include <QFile>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;

constexpr int kSeconds = 60;
constexpr int kRate = 5;

QString at(const char* text)
{
    return QString::fromUtf8(text);
}

// A measured minute that two people coded, where everything that has a name has one that is nowhere else.
class ExchangeLeak : public TwoSupervisorsTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_first = std::move(valueOf(LibraryService::createSealed(folder() / "sealed", at("Prof. Quillfeather"),
                                                                 secret("first supervisor's words"), cheap()))
                                .library);
        support::ClipSpec spec;
        spec.frames = kSeconds * kRate;
        spec.rate = kRate;
        fs::create_directories(folder() / "Marshgate");
        ImportRequest request;
        request.files = {clip(spec, "Marshgate/Jane Roestone 1999.mp4")};
        request.caseCode = at("ROESTONE-17");
        request.title = at("Hour with Roestone");
        request.link = true;
        m_session = valueOf(ImportService(*m_first).import(request, {})).sessionId;
        m_ann = m_first->database().person();
        m_ben = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, at("Ö. Brightwater")},
                                                    secret("second supervisor's words"), cheap()))
                    .id;
        ASSERT_TRUE(PeopleService(*m_first).grant(m_session, m_ben));
        m_second = openAs("second supervisor's words", m_ben);
        keepMeasurement();
        codeEverything();
    }

    void keepMeasurement()
    {
        test::SyntheticSession left(kSeconds);
        left.headTurn(12, 20, 35).headTurn(40, 48, 35);
        Measured measured;
        measured.signalSet = left.signals();
        const RecordingItem recording = valueOf(m_first->firstRecording(m_session));
        const auto index = valueOf(openIndex(recording, {}));
        measured.findings = findAnew({std::make_shared<const vision::SessionSignals>(measured.signalSet), nullptr},
                                     factsOf(recording.record, *index), {}, {});
        ASSERT_TRUE(MeasurementService(*m_first).keep(recording, *index, {&measured, nullptr}));
    }

    void codeEverything()
    {
        codeDifferently();
        const auto rows = valueOf(compareCoders(*m_first, m_session, m_ann, m_ben, 0.5)).rows;
        valueOf(SettlementService(*m_first).settle(m_session, m_ann, m_ben, rows[1], SettleAs::First, {}, at("why")));
        for (LibraryService* library : {m_first.get(), m_second.get()}) {
            db::NoteDraft note;
            note.sessionId = m_session;
            note.visibility = db::Visibility::Supervision;
            note.kind = at("observation");
            note.text = at("a word that stays");
            note.moment = moment(3, 4);
            valueOf(NoteService(*library).add(note));
            note.moment.reset();
            valueOf(NoteService(*library).add(note));
            RatingService ratings(*library);
            valueOf(ratings.set(valueOf(ratings.segment(m_session, 1, base::MediaTime::fromSeconds(30))), m_session,
                                {{at("W2"), 3}}, {}, db::Visibility::Supervision));
        }
        const QList<CandidateItem> queue = valueOf(CandidateService(*m_first).list(m_session));
        ASSERT_FALSE(queue.isEmpty());
        decide(*m_first, queue.front().record.id, db::DecisionState::Accepted);
        SessionDetailsService details(*m_first);
        CaseChange change;
        change.label = at("Mrs Roestone, Marshgate ward");
        valueOf(details.changeCase(valueOf(m_first->session(m_session)).record.caseId, change));
    }

    // Every file below `below`, in lower case.
    static QMap<QString, QByteArray> filesBelow(const fs::path& below)
    {
        QMap<QString, QByteArray> all;
        QDirIterator walk(pathText(below), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all.insert(walk.fileName(), file.readAll());
        }
        return all;
    }

    fs::path written(ExchangeFormat format, bool names)
    {
        const fs::path below = folder() / (names ? "named" : "plain");
        fs::create_directories(below);
        ExchangeOptions options;
        options.names = names;
        options.privateToo = true;
        // Formats with one ending are told apart by their names.
        const fs::path file = below / (formatName(format) + formatEnding(format)).toStdString();
        valueOf(ExchangeService(*m_first).exportTo(file, format, m_session, options));
        return file;
    }

    QStringList identities()
    {
        const SessionItem session = valueOf(m_first->session(m_session));
        QStringList all{at("Quillfeather"), at("Brightwater"), at("Roestone"), at("Marshgate"), at("sealed")};
        all.append({session.caseCode, session.record.label, session.recordings.front().record.fileName,
                    session.recordings.front().record.path, pathText(folder())});
        return all;
    }
};

TEST_F(ExchangeLeak, NoFormatCarriesANameOfTheLibraryUnlessThatIsAskedFor)
{
    for (const ExchangeFormat format : allFormats()) {
        written(format, false);
        written(format, true);
    }
    ASSERT_TRUE(
        exportSignals(*m_first, m_session, folder() / "plain" / "signals", db::ConsentPurpose::IndividualSupervision));
    const QMap<QString, QByteArray> plain = filesBelow(folder() / "plain");
    EXPECT_EQ(plain.size(), allFormats().size() + 2 + 3) << "SPSS and REDCap have two, the signals of one person three";
    for (auto file = plain.begin(); file != plain.end(); ++file)
        for (const QString& identity : identities())
            EXPECT_FALSE(file.value().toLower().contains(identity.toLower().toUtf8()))
                << file.key().toStdString() << " says " << identity.toStdString();
    EXPECT_TRUE(plain.value(at("signals.csv")).contains("\n# clock time_base=1/"));
    EXPECT_TRUE(plain.value(at("openface.csv")).contains("time_base,frames_per_second\n"));
    const QMap<QString, QByteArray> named = filesBelow(folder() / "named");
    for (const char* format : {"elan.eaf", "boris.boris", "webvtt.vtt", "srt.srt", "textgrid.TextGrid", "csv.csv",
                               "redcap.csv", "json.json"})
        EXPECT_TRUE(named.value(at(format)).contains("Brightwater")) << format;
    for (const char* format : {"elan.eaf", "boris.boris", "json.json"})
        EXPECT_TRUE(named.value(at(format)).contains("Jane Roestone 1999.mp4")) << format;
    EXPECT_TRUE(named.value(at("redcap.csv")).contains("ROESTONE-17-1"));
}

TEST_F(ExchangeLeak, ACodeIsTheSameEverywhereAndNobodyElses)
{
    EXPECT_EQ(coderCode(QUuid(at("3f2a91c0-1111-4222-8333-444455556666"))), at("Coder 3F2A91"));
    EXPECT_NE(coderCode(m_ann), coderCode(m_ben));
    const QByteArray json = filesBelow(written(ExchangeFormat::Json, false).parent_path()).value(at("json.json"));
    EXPECT_TRUE(json.contains(coderCode(m_ann).toUtf8()) && json.contains(coderCode(m_ben).toUtf8()));
    EXPECT_EQ(neutralMediaName(at("Jane Roestone 1999.MP4")), at("recording.mp4"));
    EXPECT_EQ(neutralMediaName(at("video.of Jane")), at("recording"));
    EXPECT_EQ(neutralMediaName(at("mp4")), at("recording.mp4"));
}

TEST_F(ExchangeLeak, TheLibraryKnowsItsPeopleAgainAndNothingComesInTwice)
{
    for (const ExchangeFormat format :
         {ExchangeFormat::Elan, ExchangeFormat::Table, ExchangeFormat::Json, ExchangeFormat::Boris}) {
        const ImportPreview preview =
            valueOf(ExchangeService(*m_first).preview(written(format, false), format, m_session));
        QStringList people;
        for (const TierPlan& tier : preview.tiers) {
            EXPECT_EQ(tier.problems, QStringList()) << formatName(format).toStdString();
            people.append(tier.annotator);
        }
        EXPECT_TRUE(people.contains(at("Prof. Quillfeather"))) << people.join(u',').toStdString();
        EXPECT_TRUE(people.contains(at("Ö. Brightwater"))) << people.join(u',').toStdString();
        EXPECT_TRUE(people.filter(at("Coder")).isEmpty());
        EXPECT_EQ(preview.fresh(), 0) << formatName(format).toStdString();
    }
}

} // namespace
} // namespace alliance::app
