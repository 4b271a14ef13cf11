#pragma once
// Markers, stages, ratings, versions and steps as JSON for --json, and one line of text for each.

#include "app/services/VersionHistory.h"
#include "db/records/Edit.h"
#include "db/records/Marker.h"
#include "db/records/Passage.h"
#include "db/records/Rating.h"

#include <QJsonObject>

namespace alliance::app::cli
{

QJsonObject markerJson(const db::Marker& marker, const QString& author);
QJsonObject passageJson(const db::Passage& passage, const QString& author);
QJsonObject ratingJson(const db::Rating& rating, const QString& author);
QJsonObject versionJson(const VersionItem& version);
QJsonObject editJson(const db::Edit& edit);

QString markerLine(const db::Marker& marker);
QString passageLine(const db::Passage& passage);
QString ratingLine(const db::Rating& rating);
// Words that were taken away in [-…-], words that were added in {+…+}.
QString versionLines(const VersionItem& version);
QString editLine(const db::Edit& edit);

} // namespace alliance::app::cli
