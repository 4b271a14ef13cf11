#include "app/panels/KeptReelsStrip.h"

#include "app/jobs/Job.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/JobRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

QString goOnText(KeptReelState state)
{
    switch (state) {
    case KeptReelState::Unfinished:
        return KeptReelsStrip::tr("Go on");
    case KeptReelState::ToLookAt:
    case KeptReelState::FaceShows:
        return KeptReelsStrip::tr("Look…");
    case KeptReelState::Ready:
        break;
    }
    return KeptReelsStrip::tr("Hand out");
}

} // namespace

QString keptReelWords(const KeptReelItem& item)
{
    const KeptReel& reel = item.reel;
    const QString name = item.collection.isEmpty() ? KeptReelsStrip::tr("Reel of a collection that is gone")
                                                   : KeptReelsStrip::tr("Reel of “%1”").arg(item.collection);
    const auto made =
        std::count_if(reel.cuts.begin(), reel.cuts.end(), [](const KeptCut& cut) { return !cut.pictures.isEmpty(); });
    if (!item.refusal.isEmpty())
        return KeptReelsStrip::tr("%1 cannot leave the library: %2").arg(name, item.refusal);
    if (item.lacks)
        return KeptReelsStrip::tr("%1 cannot leave the library: a moment of it is not in the collection any more")
            .arg(name);
    switch (reel.state()) {
    case KeptReelState::Unfinished:
        return KeptReelsStrip::tr("%1: %2 of %3 moments are made").arg(name).arg(made).arg(reel.cuts.size());
    case KeptReelState::ToLookAt:
        return reel.openPlaces() == 1 ? KeptReelsStrip::tr("%1 is made. Look at one place before it leaves").arg(name)
                                      : KeptReelsStrip::tr("%1 is made. Look at %2 places before it leaves")
                                            .arg(name)
                                            .arg(reel.openPlaces());
    case KeptReelState::FaceShows:
        return KeptReelsStrip::tr("%1: a face shows, it stays here until that place is covered").arg(name);
    case KeptReelState::Ready:
        break;
    }
    return KeptReelsStrip::tr("%1 is made and can leave the library").arg(name);
}

KeptReelsStrip::KeptReelsStrip(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("keptReels"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void KeptReelsStrip::setRows(const QList<KeptReelRow>& rows)
{
    QStringList shown;
    for (const KeptReelRow& one : rows)
        shown.append(one.item.reel.id.toString() +
                     (one.job ? one.job->id().toString() : keptReelWords(one.item) + one.reason));
    if (shown == m_shown)
        return; // rows keep the keyboard
    m_shown = shown;
    for (QWidget* row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const KeptReelRow& one : rows) {
        QWidget* row = one.job ? new JobRow(*one.job) : makeRow(one);
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    setVisible(!m_rows.isEmpty());
}

QWidget* KeptReelsStrip::makeRow(const KeptReelRow& one)
{
    const KeptReelItem& item = one.item;
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    QString words = keptReelWords(item);
    if (!one.reason.isEmpty())
        words += QStringLiteral(" · ") + one.reason;
    layout->addWidget(new ElidedLabel(words), 1);
    auto* goOn = new QPushButton(goOnText(item.reel.state()));
    goOn->setObjectName(QStringLiteral("goOnWithReel"));
    goOn->setAccessibleDescription(words);
    goOn->setEnabled(one.reason.isEmpty() && item.refusal.isEmpty());
    auto* discard = new QPushButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("discardReel"));
    discard->setProperty("quiet", true);
    discard->setAccessibleDescription(words);
    layout->addWidget(goOn);
    layout->addWidget(discard);
    connect(goOn, &QPushButton::clicked, this, [this, id = item.reel.id] { Q_EMIT goOnRequested(id); });
    connect(discard, &QPushButton::clicked, this, [this, id = item.reel.id] { Q_EMIT discardRequested(id); });
    return row;
}

} // namespace alliance::app
