#include "app/panels/RecentPlacesBar.h"

#include "app/models/LibraryController.h"
#include "app/models/RecentPlaces.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/WidgetTip.h"
#include "app/resources/ElidedText.h"
#include "app/resources/Icons.h"
#include "app/services/DateText.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"
#include "app/services/TimeText.h"

#include <QLabel>
#include <QPushButton>

namespace alliance::app
{
namespace
{

constexpr int kMostCharacters = 30; // of a name: a case can be called anything

} // namespace

RecentPlacesBar::RecentPlacesBar(const RecentPlaces& places, const LibraryController& library, QWidget* parent)
    : QWidget(parent), m_places(places), m_library(library), m_buttons(new FlowLayout(8))
{
    setObjectName(QStringLiteral("recentPlaces"));
    setLayout(m_buttons);
    connect(&m_places, &RecentPlaces::changed, this, &RecentPlacesBar::list);
    list();
}

void RecentPlacesBar::list()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater(); // one of them may be what was just pressed
        delete item;
    }
    const QList<RecentPlace> places = m_places.places();
    setVisible(!places.isEmpty());
    if (places.isEmpty())
        return;
    auto* words = new QLabel(tr("Go on at"));
    words->setProperty("muted", true);
    m_buttons->addWidget(words);
    for (const RecentPlace& place : places) {
        const SessionItem* session = m_library.session(place.session);
        const QString time = timeText(place.time, TimePrecision::Seconds);
        const QString name = sessionName(toldApart(*session, m_library.sessions()));
        auto* button = new QPushButton;
        const int most = button->fontMetrics().averageCharWidth() * kMostCharacters;
        const QString brief = button->fontMetrics().elidedText(name, Qt::ElideMiddle, most);
        button->setIcon(strokeIcon(QStringLiteral("clock")));
        button->setText(inReadingOrder(QStringLiteral("%1 · %2").arg(brief, time)));
        button->setAccessibleName(QStringLiteral("%1 · %2").arg(name, time));
        const QString left = tr("Where you left it on %1").arg(whenText(place.left));
        setTip(*button, brief == name ? left : name + u'\n' + left);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place.session, place.frame); });
        m_buttons->addWidget(button);
    }
}

} // namespace alliance::app
