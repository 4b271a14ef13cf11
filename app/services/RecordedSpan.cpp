#include "app/services/RecordedSpan.h"

#include "media/base/ByteSource.h"
#include "media/demux/Probe.h"

#include <QFileInfo>

#include <algorithm>

namespace alliance::app
{
namespace
{

bool belongTogether(const RecordedSpan& a, const RecordedSpan& b)
{
    if (!a.start.isValid() || !b.start.isValid())
        return false;
    const qint64 shared = std::max(a.start, b.start).msecsTo(std::min(a.end, b.end));
    const qint64 shorter = std::min(a.start.msecsTo(a.end), b.start.msecsTo(b.end));
    return shorter > 0 && 2 * shared >= shorter;
}

} // namespace

RecordedSpan recordedSpan(const std::filesystem::path& file)
{
    const auto source = base::openFileSource(file);
    if (!source)
        return {};
    const auto report = media::probe(**source);
    if (!report || report->duration.ns <= 0)
        return {};
    const qint64 lastsMs = report->duration.ns / 1'000'000;
    if (report->madeAtMs) {
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(*report->madeAtMs, Qt::UTC);
        return {start, start.addMSecs(lastsMs)};
    }
    const QDateTime end = QFileInfo(QString::fromStdString(file.string())).lastModified().toUTC();
    if (!end.isValid())
        return {};
    return {end.addMSecs(-lastsMs), end};
}

QList<QList<int>> groupByTime(const QList<RecordedSpan>& spans, int most)
{
    QList<QList<int>> groups;
    for (int i = 0; i < spans.size(); ++i) {
        const auto fits = std::find_if(groups.begin(), groups.end(), [&](const QList<int>& group) {
            return group.size() < most && std::all_of(group.begin(), group.end(), [&](int other) {
                       return belongTogether(spans[i], spans[other]);
                   });
        });
        if (fits == groups.end())
            groups.append(QList<int>{i});
        else
            fits->append(i);
    }
    return groups;
}

} // namespace alliance::app
