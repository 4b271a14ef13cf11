#include "app/models/BlindPass.h"

#include "app/models/ReviewSession.h"

#include <QSettings>

namespace alliance::app
{
namespace
{

const QString kForAll = QStringLiteral("review/own-pass-first");

QString keyOf(const QUuid& session)
{
    return QStringLiteral("own-pass/") + session.toString(QUuid::WithoutBraces);
}

} // namespace

BlindPass::BlindPass(ReviewSession& session, QSettings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    m_session.setBlindRule([this](const QUuid& opened) { return isChosen(opened); });
    connect(&m_session, &ReviewSession::opened, this, &BlindPass::changed);
    connect(&m_session, &ReviewSession::closed, this, &BlindPass::changed);
}

BlindPass::~BlindPass()
{
    m_session.setBlindRule({});
}

bool BlindPass::isChosen(const QUuid& session) const
{
    return m_settings.value(keyOf(session), isUsual() || (m_usual && m_usual())).toBool();
}

bool BlindPass::isUsual() const
{
    return m_settings.value(kForAll).toBool();
}

void BlindPass::setUsualForAll(bool on)
{
    m_settings.setValue(kForAll, on);
}

bool BlindPass::isOn() const
{
    return m_session.isOpen() && m_session.isBlind();
}

void BlindPass::begin()
{
    set(true);
}

void BlindPass::finish()
{
    set(false);
}

void BlindPass::set(bool on)
{
    if (!m_session.isOpen() || m_session.isBlind() == on)
        return;
    m_settings.setValue(keyOf(m_session.sessionId()), on);
    m_session.setBlind(on);
    Q_EMIT changed();
}

} // namespace alliance::app
