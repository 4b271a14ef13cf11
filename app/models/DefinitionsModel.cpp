#include "app/models/DefinitionsModel.h"

#include "app/commands/MeasurementCommands.h"
#include "app/models/MeasurementEdits.h"
#include "app/models/SignalLanes.h"

namespace alliance::app
{

FoundCounts countsOf(const vision::Findings& findings)
{
    FoundCounts counts;
    counts.candidates = static_cast<int>(findings.candidates.size());
    for (const vision::Behaviour& behaviour : findings.behaviours) {
        counts.looksAway += behaviour.kind == vision::BehaviourKind::GazeAversion ? 1 : 0;
        counts.shifts += behaviour.kind == vision::BehaviourKind::PostureShift ? 1 : 0;
    }
    return counts;
}

DefinitionsModel::DefinitionsModel(ReviewSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &ReviewSession::findingsChanged, this, &DefinitionsModel::follow);
    connect(&m_session, &ReviewSession::candidatesChanged, this, &DefinitionsModel::follow);
    connect(&m_session, &ReviewSession::closed, this, &DefinitionsModel::follow);
    follow();
}

bool DefinitionsModel::isChanged() const
{
    return m_tried.toJson() != stored().toJson();
}

bool DefinitionsModel::canTry(QString* why) const
{
    const auto refuse = [why](const QString& sentence) {
        if (why)
            *why = sentence;
        return false;
    };
    const SignalsOnHand& onHand = m_session.findings().onHand;
    if (!m_session.isOpen())
        return refuse(tr("Open a session to see and try its definitions."));
    if (m_session.isBlind())
        return refuse(tr("Your own pass first: what was measured is shown when you have finished it."));
    if (onHand.outdated)
        return refuse(tr("This session was measured by an earlier version of the program. Measure it again, then "
                         "definitions can be tried on it."));
    if (!onHand.signalSet)
        return refuse(tr("This session is not measured yet. Definitions are tried on measured signals."));
    if (!m_session.frameIndex())
        return refuse(tr("The recording of this session cannot be opened, so nothing new can be found in it."));
    return true;
}

void DefinitionsModel::tryOut(const vision::Settings& definitions)
{
    if (definitions.toJson() == m_tried.toJson())
        return;
    m_tried = definitions;
    Q_EMIT triedChanged();
    evaluate();
}

void DefinitionsModel::discard()
{
    tryOut(stored());
}

void DefinitionsModel::apply()
{
    if (!isChanged() || !canTry())
        return;
    m_session.edit(changeDefinitions(measuredSession(m_session), stored(), m_tried));
}

void DefinitionsModel::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active)
        evaluate();
    else
        m_session.setPreview(nullptr);
}

void DefinitionsModel::follow()
{
    m_before = {};
    for (const vision::Behaviour& behaviour : m_session.findings().behaviours) {
        m_before.looksAway += behaviour.kind == vision::BehaviourKind::GazeAversion ? 1 : 0;
        m_before.shifts += behaviour.kind == vision::BehaviourKind::PostureShift ? 1 : 0;
    }
    for (const CandidateItem& item : m_session.candidates())
        m_before.candidates += item.record.current && item.record.source == db::CandidateSource::Measured ? 1 : 0;
    if (std::exchange(m_run, m_session.findings().run) == m_run) {
        Q_EMIT evaluated();
        return;
    }
    // A mark or a role makes new findings by the same definitions: what is being tried goes on.
    if (std::exchange(m_base, stored()).toJson() != stored().toJson() || m_tried.toJson() == m_base.toJson()) {
        m_tried = stored();
        m_after = m_before;
    }
    Q_EMIT triedChanged();
    evaluate();
}

void DefinitionsModel::evaluate()
{
    if (!m_active || !canTry()) {
        m_answered = ++m_asked;
        m_session.setPreview(nullptr);
        Q_EMIT evaluated();
        return;
    }
    const std::uint64_t asked = ++m_asked;
    const RecordingItem* recording = m_session.recording();
    m_task.start([this, asked, onHand = m_session.findings().onHand,
                  facts = factsOf(recording->record, *m_session.frameIndex()),
                  input = FindingsInput{m_tried, m_session.findings().input.review},
                  scope = m_session.findings().idScope](const std::stop_token& stop) {
        auto preview = std::make_shared<ReviewPreview>();
        preview->findings = findAnew(onHand, facts, input, scope);
        if (stop.stop_requested())
            return;
        preview->lanes = buildTraceLanes(*onHand.signalSet, input);
        const FoundCounts counts = countsOf(preview->findings);
        QMetaObject::invokeMethod(
            this,
            [this, asked, counts, made = std::shared_ptr<const ReviewPreview>(std::move(preview))] {
                take(asked, counts, made);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT evaluated();
}

void DefinitionsModel::take(std::uint64_t asked, const FoundCounts& counts,
                            std::shared_ptr<const ReviewPreview> preview)
{
    if (asked != m_asked)
        return;
    m_answered = asked;
    m_after = counts;
    if (m_active)
        m_session.setPreview(std::move(preview));
    Q_EMIT evaluated();
}

} // namespace alliance::app
