#include "app/models/SessionListModel.h"

#include "app/models/GoOnMeasuring.h"
#include "app/models/LibraryController.h"
#include "app/models/TipText.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"
#include "app/services/Permissions.h"
#include "app/services/RetentionService.h"
#include "app/services/SameCode.h"
#include "app/services/TimeText.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kSoonDays = 30; // what is due later does not push aside where the work stands

QDate dayOf(const SessionItem& item)
{
    return item.record.heldOn.isValid() ? item.record.heldOn : item.record.created.toLocalTime().date();
}

bool wasBegun(const SessionItem& item)
{
    return std::any_of(item.recordings.begin(), item.recordings.end(), [](const RecordingItem& one) {
        return one.ingest && (one.ingest->prepared || one.ingest->done > 0);
    });
}

} // namespace

SessionListModel::SessionListModel(LibraryController& library, QObject* parent)
    : QAbstractListModel(parent), m_library(library)
{
    connect(&m_library, &LibraryController::sessionsChanged, this, &SessionListModel::rebuild);
    connect(&m_library, &LibraryController::closed, this, &SessionListModel::rebuild);
    connect(&m_library, &LibraryController::sessionProgressed, this, [this](const QUuid& session) {
        const QModelIndex changed = indexOf(session);
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    });
    rebuild();
}

void SessionListModel::rebuild()
{
    QList<SessionItem> items = m_library.sessions();
    std::stable_sort(items.begin(), items.end(), [](const SessionItem& a, const SessionItem& b) {
        const int byCase = QString::compare(a.caseCode, b.caseCode);
        // Of cases that are not for this person the numbers say nothing to them.
        if (byCase == 0 && a.caseCode.isEmpty() && dayOf(a) != dayOf(b))
            return dayOf(a) > dayOf(b);
        if (byCase != 0)
            return byCase < 0;
        if (!a.caseCode.isEmpty() && a.record.caseId != b.record.caseId)
            return a.record.caseId < b.record.caseId;
        return a.record.number > b.record.number;
    });
    m_sharedCodes = casesThatShareTheirCode(items);
    const auto sameRows = [&] {
        return std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                          [](const SessionItem& a, const SessionItem& b) {
                              return a.record.id == b.record.id && a.record.caseId == b.record.caseId;
                          });
    };
    if (sameRows()) {
        m_items = std::move(items);
        return tell();
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void SessionListModel::tell()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
}

void SessionListModel::setFirstTask(std::function<FirstTask(const QUuid&)> rule)
{
    m_firstTask = std::move(rule);
    tell();
}

FirstTask SessionListModel::firstTask(const SessionItem& item) const
{
    return m_firstTask ? m_firstTask(item.record.id) : FirstTask::None;
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QModelIndex SessionListModel::indexOf(const QUuid& session) const
{
    for (qsizetype row = 0; row < m_items.size(); ++row)
        if (m_items[row].record.id == session)
            return index(static_cast<int>(row));
    return {};
}

SessionState SessionListModel::stateOf(const SessionItem& item) const
{
    if (item.recordings.isEmpty())
        return SessionState::NoRecording;
    if (const Job* job = m_library.working(item.record.id))
        return job->state() == Job::State::Waiting ? SessionState::Waiting : SessionState::Measuring;
    const bool failed = !item.measured() && m_library.workFailure(item.record.id);
    if (isStopped(m_library, item))
        return SessionState::Interrupted;
    const FirstTask task = firstTask(item);
    if (task != FirstTask::None)
        return task == FirstTask::OwnPass ? SessionState::OwnPass : SessionState::ToRate;
    if (m_library.role() == db::PersonRole::GuestRater)
        return SessionState::Rated;
    if (m_library.role() == db::PersonRole::Director)
        return SessionState::Released;
    if (failed)
        return SessionState::Failed;
    if (item.candidatesOpen > 0)
        return SessionState::ToReview;
    if (item.feedbackReleases > 0)
        return SessionState::Feedback;
    if (!item.measured())
        return SessionState::NotMeasured;
    return item.candidatesAccepted + item.candidatesRejected > 0 ? SessionState::Reviewed : SessionState::NothingFound;
}

QString SessionListModel::stateText(const SessionItem& item) const
{
    switch (stateOf(item)) {
    case SessionState::NoRecording:
        return tr("No recording");
    case SessionState::NotMeasured:
        return item.notes > 0 || wasBegun(item) ? tr("Not measured") : tr("New");
    case SessionState::Failed:
        return m_library.workFailure(item.record.id)->measuring ? tr("Measuring failed") : tr("Preparing failed");
    case SessionState::Interrupted:
        return stoppedText(m_library, item.record.id);
    case SessionState::Waiting:
    case SessionState::Measuring:
        return m_library.workText(item.record.id);
    case SessionState::ToReview:
        return tr("%1 to review").arg(item.candidatesOpen);
    case SessionState::Reviewed:
        return tr("Reviewed");
    case SessionState::Feedback:
        return tr("Feedback released");
    case SessionState::OwnPass:
        return tr("Your own pass first");
    case SessionState::ToRate:
        return tr("To rate");
    case SessionState::Rated:
        return tr("Rated");
    case SessionState::Released:
        return tr("Released");
    case SessionState::NothingFound:
        break;
    }
    return tr("No candidates");
}

QString SessionListModel::caseOf(const SessionItem& item) const
{
    return codeAmong(m_sharedCodes, item.caseCode, item.record.caseId);
}

QString SessionListModel::headingOf(const SessionItem& item) const
{
    if (!item.caseCode.isEmpty())
        return tr("Case %1").arg(caseOf(item));
    return m_library.role() == db::PersonRole::GuestRater ? tr("Handed to you to rate") : tr("Released to you");
}

QString SessionListModel::dueSoonText(const SessionItem& item)
{
    return item.daysToKeep && *item.daysToKeep <= kSoonDays ? dueText(*item.daysToKeep) : QString();
}

QString SessionListModel::detailText(const SessionItem& item) const
{
    QStringList parts;
    if (item.record.heldOn.isValid())
        parts.append(shortDayText(item.record.heldOn));
    if (!item.recordings.isEmpty())
        parts.append(durationText(item.recordings.front().record.duration));
    const bool tells = firstTask(item) == FirstTask::None;
    if (tells && item.notes > 0)
        parts.append(item.notes == 1 ? tr("1 note") : tr("%1 notes").arg(item.notes));
    if (tells && item.candidatesAccepted > 0)
        parts.append(tr("%1 accepted").arg(item.candidatesAccepted));
    if (!item.record.label.isEmpty())
        parts.append(item.record.label);
    if (stateOf(item) == SessionState::Failed)
        parts.append(wordFailure(m_library.workFailure(item.record.id)->failure).what);
    return parts.join(QStringLiteral(" · "));
}

QString SessionListModel::tip(const QModelIndex& index) const
{
    const SessionItem& item = m_items[index.row()];
    const QString whole = data(index, Qt::DisplayRole).toString();
    if (stateOf(item) != SessionState::Failed)
        return tipText(whole);
    return tipText(whole + u' ' + wordFailure(m_library.workFailure(item.record.id)->failure).remedy);
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString due = dueSoonText(item);
        const QString state = due.isEmpty() ? stateText(item) : stateText(item) + QStringLiteral(", ") + due;
        if (item.caseCode.isEmpty())
            return tr("Session %1, %2, %3").arg(item.record.number).arg(state, detailText(item));
        return tr("Case %1, session %2, %3, %4").arg(caseOf(item)).arg(item.record.number).arg(state, detailText(item));
    }
    case Qt::ToolTipRole:
        return tip(index);
    case TitleRole:
        return tr("Session %1").arg(item.record.number);
    case DetailRole:
        return detailText(item);
    case StateRole:
        return static_cast<int>(stateOf(item));
    case StateTextRole:
        return stateText(item);
    case DueTextRole:
        return dueSoonText(item);
    case ProgressRole: {
        const Job* job = m_library.working(item.record.id);
        return job ? job->fraction() : 0.0;
    }
    case IdRole:
        return item.record.id;
    case CaseRole:
        return item.caseCode;
    case HeadingRole:
        return headingOf(item);
    default:
        return {};
    }
}

} // namespace alliance::app
