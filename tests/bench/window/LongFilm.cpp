#include "tests/bench/window/LongFilm.h"

#include "tests/support/media/ClipMaker.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace alliance::bench
{
namespace
{

constexpr int kGroup = 250;
constexpr int kPartFrames = 24 * kGroup; // four minutes
constexpr int kParts = 15;

} // namespace

bool makeLongFilm(const QString& file)
{
    const QTemporaryDir folder;
    const QString part = folder.filePath(QStringLiteral("part.mp4"));
    support::ClipSpec spec;
    spec.width = 960;
    spec.height = 540;
    spec.frames = kPartFrames;
    spec.gop = kGroup;
    spec.bFrames = 3;
    spec.sound = support::Sound::Beeps;
    if (!support::makeClip(spec, part.toStdString()))
        return false;
    QFile listing(folder.filePath(QStringLiteral("parts.txt")));
    if (!listing.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < kParts; ++i)
        listing.write("file '" + part.toUtf8() + "'\n");
    listing.close();
    return QProcess::execute(QStringLiteral("ffmpeg"),
                             {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y"),
                              QStringLiteral("-f"), QStringLiteral("concat"), QStringLiteral("-safe"),
                              QStringLiteral("0"), QStringLiteral("-i"), listing.fileName(), QStringLiteral("-c"),
                              QStringLiteral("copy"), file}) == 0;
}

} // namespace alliance::bench
