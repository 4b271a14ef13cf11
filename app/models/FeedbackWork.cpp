#include "app/models/FeedbackWork.h"

#include "app/services/LibraryWorker.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kKeepAfterMs = 1200; // of rest after the last letter
// Others may ask the library in between.
constexpr qsizetype kPicturesAtOnce = 12;
constexpr qsizetype kCoveredAtOnce = 1;
constexpr int kStillWidth = 480;

} // namespace

FeedbackWork::FeedbackWork(LibraryWorker& worker, const QUuid& session, std::filesystem::path models, QObject* parent)
    : QObject(parent), m_worker(&worker), m_session(session), m_masks(std::make_shared<StillMasks>(std::move(models)))
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &FeedbackWork::keep);
}

FeedbackWork::~FeedbackWork()
{
    if (!m_worker || !m_unsaved)
        return;
    m_worker->ask(
        m_worker,
        [session = m_session, plan = m_plan](LibraryService& library) -> Outcome<db::Feedback> {
            FeedbackService service(library);
            const auto now = service.state(session);
            return now ? service.save(session, plan, now->version) : tl::unexpected<Failure>(now.error());
        },
        [](const Outcome<db::Feedback>&) {});
}

template <typename Work, typename Answer>
void FeedbackWork::ask(Work work, Answer answer)
{
    if (m_worker)
        m_worker->ask(this, std::move(work), std::move(answer));
}

void FeedbackWork::open()
{
    m_openLater = !kept();
    if (m_openLater)
        return;
    ask(
        [session = m_session](LibraryService& library) -> Outcome<Read> {
            Read read;
            auto state = FeedbackService(library).state(session);
            if (!state)
                return tl::unexpected<Failure>(state.error());
            auto material = gatherFeedback(library, session, Audience::Trainee);
            if (!material)
                return tl::unexpected<Failure>(material.error());
            read.state = std::move(*state);
            read.material = std::move(*material);
            for (const FeedbackRelease& release : read.state.releases) {
                read.releases.append(release.composition);
                addReplies(read.releases.last(), read.material.all);
            }
            return read;
        },
        [this](Outcome<Read> read) {
            if (!read)
                Q_EMIT failed(read.error());
            else if (kept())
                take(std::move(*read));
            else
                m_openLater = true;
        });
}

void FeedbackWork::take(Read read)
{
    const bool first = !m_open;
    m_state = std::move(read.state);
    m_material = std::move(read.material);
    m_releases = std::move(read.releases);
    m_plan = m_state.plan;
    m_open = true;
    const int newest = static_cast<int>(m_releases.size());
    if (first)
        m_shown = m_state.mayCompose ? 0 : newest;
    m_shown = std::min(m_shown, newest);
    m_wanted = framesOf(m_material.all);
    for (const FeedbackComposition& release : m_releases)
        m_wanted += framesOf(release);
    m_wanted.removeIf([this](qint64 frame) { return m_pictures.byFrame.contains(frame); });
    Q_EMIT opened();
    Q_EMIT changed();
    readPictures();
}

void FeedbackWork::readPictures()
{
    if (m_wanted.isEmpty())
        return;
    const QList<qint64> now = m_wanted.mid(0, m_atOnce);
    m_wanted = m_wanted.mid(m_atOnce);
    const FeedbackPictureWish wish{kStillWidth, db::ConsentPurpose::IndividualSupervision, m_masks};
    ask([session = m_session, now,
         wish](LibraryService& library) { return feedbackPictures(library, session, now, wish, {}); },
        [this](Outcome<FeedbackPictures> pictures) {
            if (!pictures) {
                Q_EMIT failed(pictures.error());
                return;
            }
            m_pictures.leftOut = pictures->leftOut;
            m_pictures.covered = pictures->covered;
            m_atOnce = pictures->covered.isEmpty() ? kPicturesAtOnce : kCoveredAtOnce;
            m_pictures.byFrame.insert(pictures->byFrame);
            Q_EMIT changed();
            if (m_pictures.leftOut.isEmpty())
                readPictures();
        });
}

void FeedbackWork::show(int release)
{
    if (release < (m_state.mayCompose ? 0 : 1) || release > m_releases.size() || release == m_shown)
        return;
    m_shown = release;
    Q_EMIT changed();
}

FeedbackComposition FeedbackWork::composition() const
{
    return m_shown > 0 ? m_releases[m_shown - 1] : compose(m_material.all, m_plan);
}

QList<FeedbackMoment> FeedbackWork::choices() const
{
    return inOrder(m_material.all.moments, m_plan.order);
}

void FeedbackWork::setPlan(const FeedbackPlan& plan)
{
    if (!m_state.mayCompose || plan == m_plan)
        return;
    m_plan = plan;
    m_unsaved = true;
    m_keep.start();
    Q_EMIT keptChanged();
    Q_EMIT changed();
}

void FeedbackWork::move(const QString& key, int by)
{
    FeedbackPlan plan = m_plan;
    plan.order.clear();
    for (const FeedbackMoment& moment : choices())
        plan.order.append(moment.key);
    const qsizetype from = plan.order.indexOf(key);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= plan.order.size())
        return;
    plan.order.move(from, to);
    setPlan(plan);
}

void FeedbackWork::setLeftOut(const QString& key, bool out)
{
    FeedbackPlan plan = m_plan;
    plan.leftOut.removeAll(key);
    if (out)
        plan.leftOut.append(key);
    setPlan(plan);
}

void FeedbackWork::keep()
{
    save({});
}

void FeedbackWork::save(std::function<void()> then)
{
    m_keep.stop();
    if (!m_worker)
        return;
    if (m_saving) {
        m_keep.start(); // once that is done
        return;
    }
    if (!m_unsaved) {
        if (then)
            then();
        return;
    }
    m_unsaved = false;
    m_saving = true;
    Q_EMIT keptChanged();
    ask([session = m_session, plan = m_plan, basedOn = m_state.version](
            LibraryService& library) { return FeedbackService(library).save(session, plan, basedOn); },
        [this, then = std::move(then)](Outcome<db::Feedback> saved) {
            m_saving = false;
            if (!saved) {
                m_unsaved = true;
                Q_EMIT keptChanged();
                Q_EMIT failed(saved.error());
                return;
            }
            m_state.id = saved->id;
            m_state.version = saved->version;
            m_state.changedSinceRelease = !saved->released;
            Q_EMIT keptChanged();
            if (then)
                then();
            if (m_openLater)
                open();
        });
}

void FeedbackWork::release()
{
    save([this] {
        ask([session = m_session, basedOn = m_state.version](
                LibraryService& library) { return FeedbackService(library).release(session, basedOn); },
            [this](Outcome<FeedbackRelease> made) {
                if (!made) {
                    Q_EMIT failed(made.error());
                    return;
                }
                Q_EMIT released(made->number);
                open();
            });
    });
}

void FeedbackWork::reply(const QString& momentKey, const QString& text)
{
    ask([session = m_session, momentKey,
         text](LibraryService& library) { return FeedbackService(library).reply(session, momentKey, text); },
        [this](Outcome<db::Note> note) {
            if (!note) {
                Q_EMIT failed(note.error());
                return;
            }
            Q_EMIT replied();
            open();
        });
}

} // namespace alliance::app
