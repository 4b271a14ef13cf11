#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(OwnView)
}

#include "app/cli/OwnView.h"
#include "app/services/OwnOnly.h"

namespace alliance::app::cli
{

Outcome<OwnView> OwnView::of(LibraryService& library, const QUuid& session)
{
    const auto ownOnly = showsOwnOnly(library, session);
    if (!ownOnly)
        return tl::unexpected<Failure>(ownOnly.error());
    OwnView view;
    view.m_ownOnly = *ownOnly;
    view.m_person = library.database().person();
    return view;
}

QJsonObject OwnView::noted(QJsonObject json) const
{
    if (m_ownOnly)
        json.insert(QStringLiteral("own_only"), true);
    return json;
}

QString OwnView::noted(QStringList lines) const
{
    if (m_ownOnly)
        lines.append(
            tr("Only what is yours is shown: you have not said yet that your own pass through this session, or "
               "your rating of it, is finished (“alliance library finish”)."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace alliance::app::cli
