#pragma once
// A failed operation together with the thing it happened to, so that words for people can name it. The name is for the
// screen of the person who chose it; it never goes into a log.

#include "media/base/Result.h"

#include <QString>

#include <filesystem>

namespace alliance::app
{

enum class Subject {
    Recording, // a media file
    Ingest,    // what is derived from a media file, which is named
    Library,   // a library folder or its database
    Backup,    // the folder of a backup
    Restored,  // the folder into which a backup is put back
    Models,    // the folder of networks
    Output,    // a file or folder that is being written
    Settings,  // a settings file
    Truth,     // a truth file for evaluation
    Findings,  // a candidates.json for evaluation
    Session,   // a row of the library
    Note,
    Candidate,
    Marker,
    Passage,
    Rating,
    Feedback,
    Settlement,  // of a difference between two people's codes
    Step,        // one that is taken back or done again; the name is its name ("Edit note")
    Pack,        // of the vocabulary
    PackFile,    // a file with such a pack
    Annotations, // a file of another program with annotations
    Package,     // a review package
    Argument,    // a value that the person typed; the name is the whole translated sentence
};

// Context of Unsupported that changes the words: a recording without a picture.
inline constexpr const char* kNoPicture = "no usable video stream";

// Context of Cancelled that changes the words: what is done is kept, and the next run goes on from there.
inline constexpr const char* kGoesOnFromThere = "what is done is kept";
// The same where nothing was kept yet, and the next run begins anew.
inline constexpr const char* kBeginsAnew = "nothing is kept yet";

struct Failure {
    base::Error error;
    Subject subject = Subject::Library;
    QString name; // path or id of the subject as the person knows it

    bool cancelled() const { return error.category == base::ErrorCategory::Cancelled; }
};

template <typename T>
using Outcome = tl::expected<T, Failure>;
using Done = tl::expected<void, Failure>;

inline QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

inline tl::unexpected<Failure> failed(base::Error error, Subject subject, QString name)
{
    return tl::unexpected<Failure>(Failure{std::move(error), subject, std::move(name)});
}

inline tl::unexpected<Failure> failed(base::ErrorCategory category, std::string context, Subject subject, QString name)
{
    return failed(base::Error{category, std::move(context)}, subject, std::move(name));
}

} // namespace alliance::app
