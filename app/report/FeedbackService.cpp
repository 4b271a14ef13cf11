#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(FeedbackService)
}

#include "app/report/FeedbackMaterial.h"
#include "app/report/FeedbackService.h"
#include "app/services/BlindRules.h"
#include "app/services/ConsentService.h"
#include "app/services/EditStep.h"
#include "app/services/FileLock.h"
#include "app/services/IdText.h"
#include "app/services/NoteService.h"
#include "app/services/Permissions.h"
#include "app/services/ShownName.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr std::chrono::seconds kPatience{5}; // with another program that keeps a draft, which takes moments

tl::unexpected<Failure> wrong(ErrorCategory category, const QString& sentence)
{
    return failed(category, "feedback", Subject::Argument, sentence);
}

bool isWithoutTrainee(db::Library& library, const QUuid& session)
{
    const auto holders = library.access().holders(session);
    const auto isTrainee = [](const db::SessionHolder& one) { return one.as == db::SessionHolder::As::Trainee; };
    return library.isSealed() && holders && std::none_of(holders->begin(), holders->end(), isTrainee);
}

std::optional<QStringList> readersOf(LibraryService& library, const QUuid& session)
{
    const auto holders = library.database().access().holders(session);
    if (!library.database().isSealed() || !holders)
        return std::nullopt;
    QStringList names;
    for (const db::SessionHolder& one : *holders) {
        using enum db::SessionHolder::As;
        const bool reads = one.as == Supervisor || one.as == Trainee || (one.as == GuestRater && one.finished);
        if (reads && one.personId != library.database().person())
            names.append(shownName(library, one.personId));
    }
    return names;
}

} // namespace

Outcome<db::Feedback> FeedbackService::named(base::Result<db::Feedback> result, const QUuid& session) const
{
    if (!result)
        return tl::unexpected<Failure>(m_library.failure(result.error(), Subject::Feedback, idText(session)));
    return std::move(*result);
}

Outcome<QList<FeedbackRelease>> FeedbackService::releases(const QUuid& session)
{
    const auto kept = m_library.database().feedbacks().releases(session);
    if (!kept)
        return tl::unexpected<Failure>(m_library.failure(kept.error(), Subject::Feedback, idText(session)));
    QList<FeedbackRelease> all;
    for (const db::Feedback& one : *kept) {
        FeedbackRelease release{static_cast<int>(all.size()) + 1, m_library.personName(one.versionAuthor), one.edited,
                                compositionFromJson(one.composition)};
        release.composition.release = release.number;
        all.append(release);
    }
    return all;
}

QHash<QUuid, int> FeedbackService::releaseCounts(const QList<QUuid>& sessions)
{
    QHash<QUuid, int> counts;
    for (const QUuid& session : sessions) {
        const auto kept = m_library.database().feedbacks().releases(session);
        if (kept && !kept->isEmpty())
            counts.insert(session, static_cast<int>(kept->size()));
    }
    return counts;
}

QSet<QUuid> FeedbackService::withUnsentReply(const QList<QUuid>& sessions)
{
    QSet<QUuid> found;
    for (const QUuid& session : sessions) {
        const auto file = m_library.database().drafts().get(session, db::DraftOf::Feedback);
        if (file && !feedbackDrafts(*file).replies.isEmpty())
            found.insert(session);
    }
    return found;
}

Outcome<FeedbackState> FeedbackService::state(const QUuid& session)
{
    FeedbackState state;
    // Before the plan: who saves it removes its draft after that, and words are in one of both at any time.
    const auto drafts = m_library.database().drafts().get(session, db::DraftOf::Feedback);
    const auto newest = m_library.database().feedbacks().ofSession(session);
    // A draft that is not for this person is no failure: there is nothing for them yet.
    if (!newest && newest.error().category != ErrorCategory::Refused)
        return tl::unexpected<Failure>(m_library.failure(newest.error(), Subject::Feedback, idText(session)));
    if (newest && *newest) {
        state.id = (*newest)->id;
        state.version = (*newest)->version;
        state.removed = (*newest)->deleted;
        state.changedSinceRelease = !(*newest)->released;
        if (!(*newest)->deleted)
            state.plan = planFromJson((*newest)->plan);
    }
    const Done may = allowed(m_library, permission::composeFeedback);
    state.mayCompose = may.has_value() && newest.has_value();
    state.traineeMissing = state.mayCompose && isWithoutTrainee(m_library.database(), session);
    state.readers = readersOf(m_library, session);
    auto all = releases(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    state.releases = std::move(*all);
    const auto blind = ratesBlind(m_library, session);
    if (!blind)
        return tl::unexpected<Failure>(blind.error());
    state.ratesBlind = *blind;
    if (state.mayCompose || !state.releases.isEmpty()) {
        if (const Done read = readDrafts(session, drafts, state); !read)
            return tl::unexpected<Failure>(read.error());
    }
    return state;
}

FeedbackPlan FeedbackService::planAt(const QUuid& feedback, int version) const
{
    if (version > 0) {
        if (const auto all = m_library.database().feedbacks().versions(feedback)) {
            for (const db::Feedback& one : *all) {
                if (one.version == version && !one.deleted)
                    return planFromJson(one.plan);
            }
        }
    }
    return {};
}

FeedbackPlan FeedbackService::planOf(const QJsonObject& draft, const FeedbackState& state) const
{
    const int seen = versionSeen(draft);
    const FeedbackPlan plan = planFromJson(planIn(draft));
    return seen == state.version ? plan : joinedPlan(planAt(state.id, seen), plan, state.plan);
}

Done FeedbackService::readDrafts(const QUuid& session, const base::Result<QByteArray>& file, FeedbackState& state)
{
    // One that does not open any more takes nothing else with it.
    if (!file && file.error().category != ErrorCategory::Damaged)
        return tl::unexpected<Failure>(m_library.failure(file.error(), Subject::Feedback, idText(session)));
    const FeedbackDrafts drafts = feedbackDrafts(file.value_or(QByteArray()));
    for (auto one = drafts.replies.cbegin(); one != drafts.replies.cend(); ++one)
        state.unsentReplies.append({one.key(), one.value()});
    if (!state.mayCompose)
        return {};
    FeedbackPlan all = state.plan;
    for (auto one = drafts.plans.cbegin(); one != drafts.plans.cend(); ++one) {
        all = joinedPlan(state.plan, planOf(one.value(), state), all);
        state.unkeptDrafts.append({one.key(), one.value()});
    }
    if (!(all == state.plan))
        state.unkept = all;
    return {};
}

base::Status FeedbackService::changeDrafts(const QUuid& session, const std::function<void(FeedbackDrafts&)>& change)
{
    const auto alone = FileLock::take(m_library.folder() / "drafts.lock", FileLock::Sharing::Alone, kPatience);
    if (!alone)
        return tl::unexpected<base::Error>(alone.error());
    db::Drafts drafts = m_library.database().drafts();
    const auto before = drafts.get(session, db::DraftOf::Feedback);
    if (!before && before.error().category != ErrorCategory::Damaged)
        return tl::unexpected<base::Error>(before.error());
    FeedbackDrafts all = feedbackDrafts(before.value_or(QByteArray()));
    change(all);
    return drafts.keep(session, fileOf(all), db::DraftOf::Feedback);
}

Done FeedbackService::keepDraft(const QUuid& session, const FeedbackPlan& plan, int basedOn,
                                const FeedbackWindow& window)
{
    if (Done may = allowed(m_library, permission::composeFeedback); !may)
        return may;
    const base::Status kept = changeDrafts(session, [&](FeedbackDrafts& drafts) {
        removeTakenPlans(drafts, window);
        drafts.plans.insert(window.id, planDraft(toJson(plan), basedOn));
    });
    return kept ? Done() : tl::unexpected<Failure>(m_library.failure(kept.error(), Subject::Feedback, idText(session)));
}

Done FeedbackService::keepReply(const QUuid& session, const UnsentReply& reply, const FeedbackWindow& window)
{
    // A session that was destroyed meanwhile leaves no words.
    const auto there = m_library.database().sessions().get(session);
    if (!there && there.error().category == ErrorCategory::NotFound)
        return tl::unexpected<Failure>(m_library.failure(there.error(), Subject::Feedback, idText(session)));
    const base::Status kept = changeDrafts(session, [&](FeedbackDrafts& drafts) {
        removeTakenReplies(drafts, window);
        if (reply.text.trimmed().isEmpty())
            drafts.replies.remove(window.id);
        else
            drafts.replies.insert(window.id, reply);
    });
    return kept ? Done() : tl::unexpected<Failure>(m_library.failure(kept.error(), Subject::Feedback, idText(session)));
}

Outcome<FeedbackService::DraftsThere> FeedbackService::draftsOf(const QUuid& session, const QUuid& window)
{
    const auto file = m_library.database().drafts().get(session, db::DraftOf::Feedback);
    if (!file)
        return tl::unexpected<Failure>(m_library.failure(file.error(), Subject::Feedback, idText(session)));
    const FeedbackDrafts drafts = feedbackDrafts(*file);
    return DraftsThere{drafts.plans.contains(window), drafts.replies.contains(window)};
}

Outcome<db::Feedback> FeedbackService::restore(const QUuid& session, int version, int basedOn)
{
    const auto newest = named(m_library.database().feedbacks().ofSession(session).map(
                                  [](const auto& one) { return one.value_or(db::Feedback()); }),
                              session);
    if (!newest)
        return newest;
    const auto all = m_library.database().feedbacks().versions(newest->id);
    for (const db::Feedback& one : all.value_or(QList<db::Feedback>())) {
        if (one.version == version && !one.deleted)
            return save(session, planFromJson(one.plan), basedOn);
    }
    return wrong(ErrorCategory::NotFound, tr("There is no version %1 of this feedback.").arg(version));
}

Outcome<FeedbackService::Saved> FeedbackService::saveJoined(const QUuid& session, const FeedbackPlan& plan, int basedOn,
                                                            const FeedbackWindow& window)
{
    // Whoever asked may be gone before the answer: where this fails, the words are there. Where the draft cannot be
    // written they may still become a version.
    const Done drafted = keepDraft(session, plan, basedOn, window);
    const auto newest = m_library.database().feedbacks().ofSession(session);
    FeedbackPlan kept = plan;
    int seen = basedOn;
    if (newest && *newest && (*newest)->version != basedOn) {
        kept = joinedPlan(planAt((*newest)->id, basedOn), plan, planAt((*newest)->id, (*newest)->version));
        seen = (*newest)->version;
    }
    auto saved = save(session, kept, seen);
    if (!saved)
        return tl::unexpected<Failure>(drafted ? saved.error() : drafted.error());
    FeedbackState state;
    state.id = saved->id;
    state.version = saved->version;
    state.plan = kept;
    const base::Status gone = changeDrafts(session, [&](FeedbackDrafts& drafts) {
        removeTakenPlans(drafts, window);
        drafts.plans.remove(window.id);
        drafts.plans.removeIf([&](const auto& one) { return planOf(one.value(), state) == kept; });
    });
    if (!gone)
        return tl::unexpected<Failure>(m_library.failure(gone.error(), Subject::Feedback, idText(session)));
    return Saved{std::move(*saved), kept};
}

Outcome<db::Feedback> FeedbackService::save(const QUuid& session, const FeedbackPlan& plan, int basedOn)
{
    if (const Done may = allowed(m_library, permission::composeFeedback); !may)
        return tl::unexpected<Failure>(may.error());
    db::Feedbacks feedbacks = m_library.database().feedbacks();
    const auto newest = feedbacks.ofSession(session);
    if (!newest)
        return tl::unexpected<Failure>(m_library.failure(newest.error(), Subject::Feedback, idText(session)));
    const db::FeedbackDraft draft{session, toJson(plan)};
    if (!*newest) {
        if (basedOn != 0)
            return wrong(ErrorCategory::Conflict, tr("This feedback is not there any more."));
        return asEdit(m_library, session, [&](EditStep& step) -> Outcome<db::Feedback> {
            auto added = named(feedbacks.add(draft), session);
            if (added)
                step = versionStep(editkind::kFeedbackAdd, added->id, 0, added->version);
            return added;
        });
    }
    const db::Feedback& now = **newest;
    if (now.version == basedOn && !now.deleted && now.draft() == draft)
        return now;
    return asEdit(m_library, session, [&](EditStep& step) -> Outcome<db::Feedback> {
        auto edited = named(feedbacks.edit(now.id, draft, basedOn), session);
        if (edited) {
            step = versionStep(editkind::kFeedbackEdit, now.id, basedOn, edited->version);
            step.body.insert(QStringLiteral("field"),
                             writtenField(planFromJson(now.plan), plan).section(QLatin1Char(':'), 0, 0));
        }
        return edited;
    });
}

Outcome<FeedbackRelease> FeedbackService::release(const QUuid& session, int basedOn)
{
    if (const Done may = allowed(m_library, permission::composeFeedback); !may)
        return tl::unexpected<Failure>(may.error());
    if (const auto consent =
            ConsentService(m_library).requireExport(db::ConsentPurpose::IndividualSupervision, session);
        !consent)
        return tl::unexpected<Failure>(consent.error());
    const auto now = state(session);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    const auto material = gatherFeedback(m_library, session, Audience::Trainee);
    if (!material)
        return tl::unexpected<Failure>(material.error());
    FeedbackComposition composition = compose(material->all, now->plan);
    if (composition.moments.isEmpty() && composition.introduction.isEmpty() && composition.closing.isEmpty())
        return wrong(ErrorCategory::Invalid, tr("There is nothing in this feedback yet that the trainee may see."));
    composition.release = static_cast<int>(now->releases.size()) + 1;
    db::Feedback released;
    const base::Status done = m_library.database().atomically([&]() -> base::Status {
        db::Feedbacks feedbacks = m_library.database().feedbacks();
        QUuid id = now->id;
        int version = basedOn;
        if (now->version == 0 || now->removed) {
            const db::FeedbackDraft draft{session, toJson(now->plan)};
            const auto begun = now->removed ? feedbacks.edit(id, draft, version) : feedbacks.add(draft);
            if (!begun)
                return tl::unexpected<base::Error>(begun.error());
            id = begun->id;
            version = begun->version;
        }
        auto one = feedbacks.release(id, toJson(composition), version);
        if (!one)
            return tl::unexpected<base::Error>(one.error());
        released = std::move(*one);
        return {};
    });
    if (!done)
        return tl::unexpected<Failure>(m_library.failure(done.error(), Subject::Feedback, idText(session)));
    return FeedbackRelease{composition.release, m_library.personName(released.versionAuthor), released.edited,
                           compositionFromJson(released.composition)};
}

Outcome<FeedbackRelease> FeedbackService::released(const QUuid& session, int number)
{
    auto all = releases(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    if (number < 1 || number > all->size())
        return wrong(
            ErrorCategory::NotFound,
            all->isEmpty()
                ? tr("No feedback on this session has been released.")
                : tr("There is no version %1 of this feedback. Released: 1 to %2.").arg(number).arg(all->size()));
    const auto now = gatherFeedback(m_library, session, Audience::Trainee);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    FeedbackRelease& one = (*all)[number - 1];
    addReplies(one.composition, now->all);
    return std::move(one);
}

Outcome<db::Note> FeedbackService::reply(const QUuid& session, const QString& momentKey, const QString& text)
{
    const auto all = releases(session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    if (all->isEmpty())
        return wrong(ErrorCategory::NotFound, tr("No feedback on this session has been released."));
    db::NoteDraft draft;
    draft.sessionId = session;
    draft.kind = QStringLiteral("observation");
    draft.text = text;
    draft.visibility = db::Visibility::Trainee;
    if (momentKey.isEmpty()) {
        draft.tags = {kFeedbackReplyTag};
        return NoteService(m_library).add(draft);
    }
    const QList<FeedbackMoment>& moments = all->last().composition.moments;
    const auto moment =
        std::find_if(moments.begin(), moments.end(), [&](const FeedbackMoment& one) { return one.key == momentKey; });
    if (moment == moments.end())
        return wrong(ErrorCategory::NotFound, tr("“%1” is no moment of this feedback.").arg(momentKey));
    if (moment->kind == FeedbackMoment::Kind::Note) {
        draft.replyTo = moment->id;
    } else {
        draft.tags = {kFeedbackReplyTag};
        (moment->kind == FeedbackMoment::Kind::Candidate ? draft.candidateId : draft.markerId) = moment->id;
    }
    return NoteService(m_library).add(draft);
}

} // namespace alliance::app
