#pragma once
// The recording of verbs that take one: a file, or with --session a recording of the library that is named in its
// place.

#include "app/cli/Verb.h"
#include "app/services/ConsentRules.h"
#include "app/services/RecordingFiles.h"
#include "app/services/StillMasks.h"

#include <memory>

namespace alliance::app::cli
{

// --session and --camera, for the syntax of such a verb.
QList<Option> mediaOptions();
// And --purpose.
QList<Option> exportOptions();

class MediaArgument
{
public:
    // Of the first positional. Opens the library, not yet the recording.
    static Outcome<MediaArgument> of(const Arguments& arguments);
    // The same for what writes pictures of it elsewhere: Refused, with the reason, where consent does not allow the
    // purpose (--purpose). Faces may have to be hidden: every picture goes through asConsented().
    static Outcome<MediaArgument> toExportPictures(const Arguments& arguments);
    // The same for films, with sound or silent: Refused also where consent asks for faces or voices to be hidden.
    static Outcome<MediaArgument> toExportFilm(const Arguments& arguments, bool sound);

    QString name() const; // as a person knows it
    Outcome<std::unique_ptr<base::ByteSource>> open() const;
    Outcome<std::shared_ptr<const media::FrameIndex>> index(const JobContext& job) const;
    // Is `file` the recording itself, or its place in the library?
    bool isAt(const std::filesystem::path& file) const;
    // How faces have to be hidden.
    db::FaceMask mask() const { return m_verdict.faceMask; }
    // The picture as consent lets it out; see StillService.h. `models`: folder of the networks that find faces.
    Outcome<media::VideoFrame> asConsented(const media::VideoFrame& picture, const std::filesystem::path& models,
                                           const JobContext& job);
    // As toExportFilm() asked, now.
    Done filmStillLeaves(bool sound);
    // As toExportPictures() asked; Refused also where other faces have to be hidden since then.
    Done picturesStillLeave();
    // Enters into the library's record that something of the recording was written elsewhere: what, as a code of the
    // audit ("still.exported"). Nothing for a file.
    Done exported(const QString& action, const QJsonObject& detail);
    LibraryService* library() const { return m_library.get(); } // null: a file

private:
    std::filesystem::path m_file;
    std::unique_ptr<LibraryService> m_library;  // null: a file
    std::unique_ptr<RecordingItem> m_recording; // null: a file
    db::ConsentPurpose m_purpose = db::ConsentPurpose::IndividualSupervision;
    ExportVerdict m_verdict;
    std::unique_ptr<FrameSource> m_frames; // made with the first picture that is covered
    std::unique_ptr<StillMasks> m_masks;
    std::shared_ptr<const KnownPeople> m_people;
};

} // namespace alliance::app::cli
