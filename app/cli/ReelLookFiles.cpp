#include "app/cli/ReelLookFiles.h"

#include "app/cli/Verb.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReelPictures.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSet>

namespace alliance::app::cli
{
namespace
{

constexpr int kPictureQuality = 90; // of JPEG: as PNG they take longer than the film's pictures beside them

// Of pictures on which a face may show: for nobody else of this computer.
Done makePrivateFolder(const QString& folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (Done made = makeFolder(pathOf(folder)); !made || !isNew)
        return made;
    std::error_code error;
    std::filesystem::permissions(pathOf(folder), std::filesystem::perms::owner_all, error);
    if (error)
        return failed(base::ErrorCategory::Unwritable, "folder", Subject::Output, folder);
    return {};
}

Done writePicture(const QImage& picture, const QString& file)
{
    QBuffer jpeg;
    jpeg.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&jpeg, "JPEG", kPictureQuality))
        return failed(base::ErrorCategory::Unwritable, "picture", Subject::Output, file);
    return writeBytes(pathOf(file), {jpeg.data().constData(), static_cast<std::size_t>(jpeg.data().size())});
}

// Before the first picture is outside: whose they are.
Done recordViews(KeptReels& kept, const KeptReel& reel)
{
    QSet<QUuid> recorded;
    for (const KeptPlace& place : reel.places) {
        const QUuid& recording = reel.cuts[place.looked.sighting.cut].recording;
        if (!place.isOpen() || recorded.contains(recording))
            continue;
        if (Done noted = kept.recordView(reel, place); !noted)
            return noted;
        recorded.insert(recording);
    }
    return {};
}

} // namespace

QString picturesFolder(const QString& list)
{
    return list.endsWith(QLatin1String(".json")) ? list.chopped(5) + QStringLiteral("-pictures")
                                                 : list + QStringLiteral("-pictures");
}

Done writeLook(KeptReels& kept, const KeptReel& reel, const QString& list)
{
    const QString folder = picturesFolder(list);
    if (const Done there = makePrivateFolder(folder); !there)
        return there;
    if (Done noted = recordViews(kept, reel); !noted)
        return noted;
    for (qsizetype i = 0; i < reel.places.size(); ++i) {
        const KeptPlace& place = reel.places[i];
        if (!place.isOpen())
            continue;
        const auto pictures = kept.pictures(reel, place);
        if (!pictures)
            return tl::unexpected<Failure>(pictures.error());
        const qsizetype middle = pictures->size() / 2;
        const QString file = QStringLiteral("%1/%2.jpg").arg(folder).arg(i + 1, 4, 10, QLatin1Char('0'));
        const QImage seen = QImage::fromData(pictures->value(middle));
        if (Done written = writePicture(seen.isNull() ? seen : markedPicture(seen, place.seen[middle].box), file);
            !written)
            return written;
    }
    return writeBytes(pathOf(list), lookJson(reel.look()).toStdString());
}

} // namespace alliance::app::cli
