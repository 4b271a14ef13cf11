#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchReportVerb)
}

#include "app/cli/BenchFigures.h"
#include "app/report/FeedbackReport.h"
#include "app/services/ImportService.h"
#include "app/services/IngestService.h"
#include "app/services/NoteService.h"

#include <QTemporaryDir>

namespace alliance::app::cli
{
namespace
{

constexpr qint64 kDefaultMoments = 200;
constexpr int kRounds = 3; // of each, in turns

// A library of its own with one session, prepared as an import prepares it, and that many moments.
class ReportBench
{
public:
    ReportBench(const BenchOptions& options, const BenchRecording& recording, const JobContext& job)
        : m_options(options), m_recording(recording), m_job(job), m_random(options.seed)
    {
    }

    Outcome<BenchResult> run()
    {
        if (!m_folder.isValid())
            return failed(base::ErrorCategory::Unwritable, "temporary folder", Subject::Output, m_folder.path());
        for (const auto part : {&ReportBench::make, &ReportBench::fill, &ReportBench::measure}) {
            if (const Done done = (this->*part)(); !done)
                return tl::unexpected<Failure>(done.error());
        }
        QJsonObject figures{
            {QStringLiteral("moments"), m_options.count}, {QStringLiteral("gather"), m_gather.json()},
            {QStringLiteral("pdf_a4"), m_pdf[0].json()},  {QStringLiteral("pdf_letter"), m_pdf[1].json()},
            {QStringLiteral("html"), m_html.json()},      {QStringLiteral("pdf_bytes"), m_pdfBytes},
            {QStringLiteral("html_bytes"), m_htmlBytes}};
        const QString text = tr("%1 moments: the whole PDF on A4 %2, on Letter %3, as HTML %4\n"
                                "of it gathering words and pictures %5\nPDF %6 MB, HTML %7 MB")
                                 .arg(m_options.count)
                                 .arg(m_pdf[0].text(), m_pdf[1].text(), m_html.text(), m_gather.text())
                                 .arg(static_cast<double>(m_pdfBytes) / 1e6, 0, 'f', 2)
                                 .arg(static_cast<double>(m_htmlBytes) / 1e6, 0, 'f', 2);
        return BenchResult{figures, text};
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    Done make()
    {
        auto library = LibraryService::create(path("library"), QStringLiteral("Bench"));
        if (!library)
            return tl::unexpected<Failure>(library.error());
        m_library = std::move(*library);
        ImportRequest request;
        request.files = {m_recording.file};
        request.link = true;
        const auto imported = ImportService(*m_library).import(request, m_job.part(0.0, 0.1));
        if (!imported)
            return tl::unexpected<Failure>(imported.error());
        m_session = imported->sessionId;
        const auto prepared = IngestService(*m_library).ingest(m_session, m_job.part(0.1, 0.6));
        return prepared ? Done() : tl::unexpected<Failure>(prepared.error());
    }

    // Notes of some length, each on a frame of its own where there are that many.
    Done fill()
    {
        const QString sentence = QStringLiteral(
            "Here the answers get shorter, and the hands come to rest; I was pulled to explain once more. ");
        const char* kinds[] = {"observation", "metacommunication_made", "metacommunication_imagined",
                               "own_contribution", "restraint"};
        NoteService notes(*m_library);
        const auto frames = m_recording.index->frameCount();
        for (qint64 i = 0; i < m_options.count; ++i) {
            const std::int64_t frame = i * frames / m_options.count;
            const base::MediaTime at = m_recording.index->timeOf(frame);
            const auto moment = notes.moment(m_session, {at, at});
            if (!moment)
                return tl::unexpected<Failure>(moment.error());
            db::NoteDraft draft;
            draft.sessionId = m_session;
            draft.moment = *moment;
            draft.kind = QString::fromLatin1(kinds[i % 5]);
            draft.text = sentence.repeated(2 + static_cast<qsizetype>(m_random() % 4));
            draft.principles = {QStringLiteral("M%1").arg(1 + i % 10)};
            draft.visibility = db::Visibility::Trainee;
            if (const auto added = notes.add(draft); !added)
                return tl::unexpected<Failure>(added.error());
        }
        return {};
    }

    Outcome<double> timed(const char* name, Paper paper, qint64& bytes)
    {
        FeedbackOptions options;
        options.paper = paper;
        const auto start = BenchClock::now();
        if (const Done written = writeFeedback(*m_library, m_session, options, path(name), {}); !written)
            return tl::unexpected<Failure>(written.error());
        const double took = millisecondsSince(start);
        std::error_code ignored;
        bytes = static_cast<qint64>(std::filesystem::file_size(path(name), ignored));
        return took;
    }

    Done measure()
    {
        for (int i = 0; i < kRounds; ++i) {
            const auto start = BenchClock::now();
            if (const auto ready = readyFeedback(*m_library, m_session, {}, {}); !ready)
                return tl::unexpected<Failure>(ready.error());
            m_gather.add(millisecondsSince(start));
            const auto a4 = timed("a4.pdf", Paper::A4, m_pdfBytes);
            const auto letter = timed("letter.pdf", Paper::Letter, m_pdfBytes);
            const auto html = timed("page.html", Paper::A4, m_htmlBytes);
            for (const auto* one : {&a4, &letter, &html}) {
                if (!*one)
                    return tl::unexpected<Failure>(one->error());
            }
            m_pdf[0].add(*a4);
            m_pdf[1].add(*letter);
            m_html.add(*html);
            m_job.progress(0.6 + 0.4 * (i + 1) / kRounds, tr("Writing feedback"));
        }
        return {};
    }

    const BenchOptions& m_options;
    const BenchRecording& m_recording;
    const JobContext& m_job;
    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<LibraryService> m_library;
    QUuid m_session;
    Latencies m_gather, m_html;
    Latencies m_pdf[2]; // by paper
    qint64 m_pdfBytes = 0;
    qint64 m_htmlBytes = 0;
};

ExitCode run(const Arguments& arguments, Console& console)
{
    return runBench(
        QStringLiteral("report"), kDefaultMoments,
        [](const BenchOptions& options, const BenchRecording& recording, const JobContext& job) {
            return ReportBench(options, recording, job).run();
        },
        arguments, console);
}

} // namespace

Verb benchReportVerb()
{
    return {{QStringLiteral("bench report"), QStringLiteral("MEDIA"), 1, 1,
             tr("how long a feedback with many moments takes to become a file, and how large it is"),
             tr("Makes a library of its own with the recording in it, prepares it, writes notes on frames all over it, "
                "then times the whole way from the library to the file."),
             benchCommonOptions(kDefaultMoments)},
            run,
            true};
}

} // namespace alliance::app::cli
