#include "app/models/BlindPass.h"

#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/services/LibraryWorker.h"
#include "app/services/OwnPassRecord.h"

#include <QSettings>

namespace alliance::app
{
namespace
{

const QString kForAll = QStringLiteral("review/own-pass-first");

} // namespace

BlindPass::BlindPass(LibraryController& library, ReviewSession& session, QSettings& settings, QObject* parent)
    : QObject(parent), m_library(library), m_session(session), m_settings(settings)
{
    m_session.setBlindRule([this](const QUuid& opened) { return hides(opened); });
    connect(&m_session, &ReviewSession::opened, this, [this] {
        m_before.remove(m_session.sessionId());
        Q_EMIT changed();
    });
    connect(&m_session, &ReviewSession::closed, this, &BlindPass::changed);
    connect(&m_library, &LibraryController::opened, this, &BlindPass::read);
    connect(&m_library, &LibraryController::sessionsChanged, this, [this] {
        m_read.intersect(listed());
        if (m_chosen)
            readOfNew();
    });
    connect(&m_library, &LibraryController::closed, this, [this] {
        m_chosen.reset();
        m_read.clear();
        m_before.clear();
    });
}

BlindPass::~BlindPass()
{
    m_session.setBlindRule({});
}

QSet<QUuid> BlindPass::listed() const
{
    QSet<QUuid> sessions;
    for (const SessionItem& session : m_library.sessions())
        sessions.insert(session.record.id);
    return sessions;
}

// What was chosen here since, or could not be recorded, stands.
void BlindPass::read()
{
    m_library.worker()->ask(this, ownPasses, [this, asked = listed()](const Outcome<QHash<QUuid, bool>>& passes) {
        if (!m_library.isOpen())
            return;
        // What cannot be read is not taken for finished.
        if (!passes)
            return Q_EMIT notRecorded(passes.error());
        if (!m_chosen)
            m_chosen.emplace();
        for (const QUuid& session : asked) {
            if (!m_read.contains(session) && passes->contains(session))
                m_chosen->insert(session, passes->value(session));
        }
        m_read += asked;
        if (m_session.isOpen() && m_session.isBlind() != hides(m_session.sessionId())) {
            m_session.setBlind(!m_session.isBlind());
            Q_EMIT changed();
        }
        Q_EMIT choicesChanged();
        readOfNew();
    });
}

void BlindPass::readOfNew()
{
    if (!m_read.contains(listed()))
        read();
}

bool BlindPass::isChosen(const QUuid& session) const
{
    const bool usual = isUsual() || (m_usual && m_usual());
    return m_chosen ? m_chosen->value(session, usual) : usual;
}

bool BlindPass::isUsual() const
{
    return m_settings.value(kForAll).toBool();
}

void BlindPass::setUsualForAll(bool on)
{
    m_settings.setValue(kForAll, on);
    Q_EMIT choicesChanged();
}

bool BlindPass::isOn() const
{
    return m_session.isOpen() && m_session.isBlind();
}

void BlindPass::begin()
{
    set(true);
}

void BlindPass::beginBefore(const QUuid& session)
{
    if (!m_library.session(session) || !m_chosen)
        return;
    const auto was = m_chosen->constFind(session);
    m_before.insert(session, was == m_chosen->cend() ? std::nullopt : std::optional(*was));
    choose(session, true);
    Q_EMIT choicesChanged();
}

void BlindPass::takeBack(const QUuid& session)
{
    if (!m_before.contains(session))
        return;
    if (const std::optional<bool> was = m_before.take(session))
        m_chosen->insert(session, *was);
    else
        m_chosen->remove(session);
    record(session, OwnPassStep::TakenBack);
    Q_EMIT choicesChanged();
}

void BlindPass::finish()
{
    set(false);
}

void BlindPass::set(bool on)
{
    if (m_session.isOpen() && !m_chosen)
        return read();
    if (!m_session.isOpen() || m_session.isBlind() == on)
        return;
    choose(m_session.sessionId(), on);
    m_session.setBlind(on);
    Q_EMIT changed();
    Q_EMIT choicesChanged();
}

void BlindPass::choose(const QUuid& session, bool on)
{
    m_chosen->insert(session, on);
    m_read.insert(session);
    record(session, on ? OwnPassStep::Begun : OwnPassStep::Finished);
}

void BlindPass::record(const QUuid& session, OwnPassStep step)
{
    m_library.worker()->ask(
        this, [session, step](LibraryService& library) { return recordOwnPass(library, session, step); },
        [this](const Done& recorded) {
            if (!recorded)
                Q_EMIT notRecorded(recorded.error());
        });
}

} // namespace alliance::app
