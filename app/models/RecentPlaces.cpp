#include "app/models/RecentPlaces.h"

#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/services/LibraryWorker.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace alliance::app
{
namespace
{

constexpr qsizetype kMost = 4;
constexpr std::chrono::seconds kKeptEvery{2};

// "SESSION FRAME NANOSECONDS SECONDS-SINCE-1970"
QString toText(const RecentPlace& place)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(place.session.toString(QUuid::WithoutBraces))
        .arg(place.frame)
        .arg(place.time.ns)
        .arg(place.left.toSecsSinceEpoch());
}

RecentPlace fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 4)
        return {};
    return {QUuid::fromString(parts[0]), parts[1].toLongLong(), base::MediaTime{parts[2].toLongLong()},
            QDateTime::fromSecsSinceEpoch(parts[3].toLongLong()).toUTC()};
}

} // namespace

RecentPlaces::RecentPlaces(LibraryController& library, ReviewSession& session, QSettings& settings, QObject* parent)
    : QObject(parent), m_library(library), m_session(session), m_settings(settings)
{
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &RecentPlaces::keepOpenPlace);
    const auto keepSoon = [this] {
        if (!m_keep.isActive())
            m_keep.start(kKeptEvery);
    };
    connect(&m_session, &ReviewSession::positionChanged, this, keepSoon);
    connect(&m_session, &ReviewSession::draftKept, this, keepSoon);
    connect(&m_session, &ReviewSession::aboutToClose, this, &RecentPlaces::noteLeaving);
    connect(&m_library, &LibraryController::sessionsChanged, this, &RecentPlaces::changed);
    connect(&m_library, &LibraryController::closed, this, &RecentPlaces::changed);
}

// The settings say nothing of where libraries are, and who works with them.
QString RecentPlaces::key() const
{
    const QByteArray whose =
        QString::fromStdString(m_library.folder().string()).toUtf8() + '\n' + m_library.person().toByteArray();
    return QStringLiteral("recent-places/") +
           QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(16));
}

QList<RecentPlace> RecentPlaces::stored() const
{
    QList<RecentPlace> places;
    for (const QString& text : m_settings.value(key()).toStringList()) {
        const RecentPlace place = fromText(text);
        if (!place.session.isNull() && place.frame >= 0)
            places.append(place);
    }
    return places;
}

QList<RecentPlace> RecentPlaces::places() const
{
    QList<RecentPlace> known;
    if (!m_library.isOpen())
        return known;
    for (const RecentPlace& place : stored())
        if (m_library.session(place.session))
            known.append(place);
    return known;
}

void RecentPlaces::keepOpenPlace()
{
    if (!m_session.isOpen() || !m_library.isOpen())
        return;
    const qint64 frame = std::max<qint64>(0, m_session.currentFrame());
    const RecentPlace here{m_session.sessionId(), frame, m_session.timeOf(frame), QDateTime::currentDateTimeUtc()};
    const QList<RecentPlace> before = stored();
    const auto isHere = [&here](const RecentPlace& one) { return one.session == here.session; };
    // At its first frame nobody has been anywhere yet, unless they have begun to write.
    if (frame == 0 && (m_session.draft().isEmpty() || std::any_of(before.begin(), before.end(), isHere)))
        return;
    QStringList texts{toText(here)};
    for (const RecentPlace& place : before)
        if (!isHere(place) && texts.size() < kMost)
            texts.append(toText(place));
    m_settings.setValue(key(), texts);
}

void RecentPlaces::noteLeaving()
{
    m_keep.stop();
    keepOpenPlace();
    Q_EMIT changed();
}

} // namespace alliance::app
