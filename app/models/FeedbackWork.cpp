#include "app/models/FeedbackWork.h"

#include "app/report/FeedbackReport.h"
#include "app/services/LibraryWorker.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::seconds kDraftEvery{1};
constexpr std::chrono::seconds kLookEvery{3};
constexpr std::chrono::minutes kSitting{3};             // of rest after the last letter
constexpr std::chrono::milliseconds kAfterChoice{1200}; // that may be followed by another click

} // namespace

FeedbackWork::FeedbackWork(LibraryWorker& worker, const QUuid& session, const std::filesystem::path& models,
                           QObject* parent)
    : QObject(parent), m_worker(&worker), m_session(session), m_rest(kSitting), m_pictures(worker, session, models)
{
    m_window.id = QUuid::createUuid();
    m_draft.setSingleShot(true);
    m_draft.setInterval(kDraftEvery);
    m_sitting.setSingleShot(true);
    m_look.setInterval(kLookEvery);
    connect(&m_draft, &QTimer::timeout, this, &FeedbackWork::keepDrafts);
    connect(&m_look, &QTimer::timeout, this, &FeedbackWork::lookForDrafts);
    connect(&m_sitting, &QTimer::timeout, this, &FeedbackWork::keep);
    connect(&m_pictures, &FeedbackPictureLoader::changed, this, &FeedbackWork::picturesChanged);
    connect(&m_pictures, &FeedbackPictureLoader::ended, this, &FeedbackWork::goOnPrinting);
    connect(&m_pictures, &FeedbackPictureLoader::failed, this, [this](const Failure& failure) {
        m_printAllowed = false;
        Q_EMIT failed(failure);
    });
    connect(&worker, &QObject::destroyed, this, &FeedbackWork::loseWorker);
}

FeedbackWork::~FeedbackWork()
{
    if (m_worker && (m_replyUndrafted || wroteReply()))
        m_worker->ask(
            m_worker,
            [session = m_session, reply = m_reply, window = m_window](LibraryService& library) {
                return FeedbackService(library).keepReply(session, reply, window);
            },
            [](const Done&) {});
    if (!m_worker || !m_unsaved)
        return;
    m_worker->ask(
        m_worker,
        [session = m_session, plan = m_plan, basedOn = m_state.version, window = m_window](LibraryService& library) {
            return FeedbackService(library).saveJoined(session, plan, basedOn, window);
        },
        [](const Outcome<FeedbackService::Saved>&) {});
}

void FeedbackWork::setSitting(std::chrono::milliseconds rest)
{
    m_rest = rest;
}

template <typename Work, typename Answer>
void FeedbackWork::ask(Work work, Answer answer)
{
    if (m_worker)
        m_worker->ask(this, std::move(work), std::move(answer));
}

void FeedbackWork::open()
{
    m_openLater = !isVersion();
    if (m_openLater) {
        save({});
        return;
    }
    m_pictures.forget();
    m_reading = true;
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
            m_reading = false;
            if (!read) {
                m_printAllowed = false;
                Q_EMIT failed(read.error());
            } else if (isVersion()) {
                take(std::move(*read));
            } else {
                m_openLater = true;
                makePicturesAnew();
            }
        });
}

void FeedbackWork::take(Read read)
{
    const bool first = !m_open;
    m_state = std::move(read.state);
    m_material = std::move(read.material);
    m_releases = std::move(read.releases);
    m_plan = m_state.unkept.value_or(m_state.plan);
    m_window.takenOver = m_state.unkeptDrafts;
    m_unsaved = m_recovered = m_state.unkept.has_value();
    m_undrafted = false;
    if (m_unsaved)
        m_sitting.start(m_rest);
    m_field.clear();
    m_open = true;
    const int newest = static_cast<int>(m_releases.size());
    if (first)
        m_shown = m_state.mayCompose ? 0 : newest;
    m_shown = std::min(m_shown, newest);
    Q_EMIT opened();
    makePicturesAnew();
}

void FeedbackWork::makePicturesAnew()
{
    if (!m_open)
        return;
    QList<qint64> frames = framesOf(m_material.all);
    for (const FeedbackComposition& release : m_releases)
        frames += framesOf(release);
    m_pictures.read(std::move(frames));
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
    // What was written elsewhere before is a version of its own.
    const QString field = writtenField(m_plan, plan);
    if (m_unsaved && field != m_field)
        save({});
    m_field = field;
    m_plan = plan;
    m_unsaved = m_undrafted = true;
    m_sitting.start(field.isEmpty() ? kAfterChoice : m_rest);
    if (!m_draft.isActive())
        m_draft.start();
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
    if (!m_worker)
        return;
    if (m_saving) {
        if (then)
            m_then = std::move(then);
        m_again = true;
        m_sitting.start(kAfterChoice); // once that is done
        return;
    }
    m_sitting.stop();
    if (!m_unsaved) {
        if (then)
            then();
        return;
    }
    m_unsaved = m_undrafted = m_drafted = false;
    m_saving = true;
    if (then)
        m_then = std::move(then);
    Q_EMIT keptChanged();
    ask([session = m_session, plan = m_plan, basedOn = m_state.version, window = m_window](
            LibraryService& library) { return FeedbackService(library).saveJoined(session, plan, basedOn, window); },
        [this, asked = m_plan](const Outcome<FeedbackService::Saved>& done) {
            m_saving = false;
            const bool again = std::exchange(m_again, false);
            if (done) {
                saved(asked, *done);
                return;
            }
            m_unsaved = m_undrafted = true;
            if (again)
                return save({});
            m_then = {};
            m_draft.start();
            Q_EMIT keptChanged();
            Q_EMIT failed(done.error());
        });
}

void FeedbackWork::saved(const FeedbackPlan& asked, const FeedbackService::Saved& saved)
{
    m_state.id = saved.feedback.id;
    m_state.version = saved.feedback.version;
    m_state.changedSinceRelease = !saved.feedback.released;
    m_recovered = false;
    if (!(saved.plan == asked)) {
        m_plan = joinedPlan(asked, m_plan, saved.plan);
        Q_EMIT changed();
    }
    Q_EMIT keptChanged();
    if (m_unsaved && (m_then || m_openLater)) {
        save({});
        return;
    }
    if (m_then)
        std::exchange(m_then, {})();
    if (m_openLater)
        open();
}

void FeedbackWork::readVersions(QObject* receiver,
                                const std::function<void(const Outcome<QList<VersionItem>>&)>& answer)
{
    save([this, asking = QPointer<QObject>(receiver), answer] {
        if (m_worker && asking)
            m_worker->ask(
                asking.data(),
                [session = m_session](LibraryService& library) { return feedbackVersions(library, session); }, answer);
    });
}

void FeedbackWork::restore(int version)
{
    save([this, version] {
        ask([session = m_session, version, basedOn = m_state.version](
                LibraryService& library) { return FeedbackService(library).restore(session, version, basedOn); },
            [this](const Outcome<db::Feedback>& restored) {
                if (!restored) {
                    Q_EMIT failed(restored.error());
                    return;
                }
                open();
                Q_EMIT keptChanged(); // there is a step to take back
            });
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

void FeedbackWork::askPrint()
{
    ask([session = m_session,
         feedback = composition()](LibraryService& library) { return allowPrint(library, session, feedback); },
        [this](const Done& allowed) {
            m_printAllowed = allowed.has_value();
            if (allowed)
                goOnPrinting();
            else
                Q_EMIT failed(allowed.error());
        });
}

void FeedbackWork::goOnPrinting()
{
    if (m_printAllowed && !readsPictures()) {
        m_printAllowed = false;
        Q_EMIT printable();
    }
}

} // namespace alliance::app
