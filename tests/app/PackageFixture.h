#pragma once
// Two sealed libraries, Ann's and Ben's: Ann has a session of three seconds, Ben has nothing yet.

#include "app/services/PackageService.h"
#include "db/records/Marker.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{

class PackageTest : public AppTest
{
protected:
    void SetUp() override;

    std::filesystem::path file(const char* name) const { return folder() / name; }
    db::NoteDraft noteDraft(const char* text, db::Visibility visibility = db::Visibility::Supervision) const;
    db::Note note(LibraryService& library, const char* text,
                  db::Visibility visibility = db::Visibility::Supervision) const;
    db::Note reword(LibraryService& library, const QUuid& note, const char* text) const;
    db::Marker marker(LibraryService& library, const char* type, double start, double end) const;
    // A candidate of a measurement; null: it could not be stored.
    QUuid proposed(LibraryService& library) const;
    // The text that stands.
    QString textOf(LibraryService& library, const QUuid& note) const;
    QStringList texts(LibraryService& library) const; // of all notes of the session, sorted

    PackageRequest requestTo(LibraryService& reader) const;
    // Of `from` to `to`, as a file.
    std::filesystem::path handOn(LibraryService& from, LibraryService& to, bool media = true);
    PackageTaken take(LibraryService& library, const std::filesystem::path& package,
                      db::MergeChoice choice = db::MergeChoice::Both) const;
    // From one to the other, as far as that goes.
    PackageTaken bring(LibraryService& from, LibraryService& to, db::MergeChoice choice = db::MergeChoice::Both);
    void expectClean(LibraryService& library) const;
    qint64 events(LibraryService& library) const;

    std::unique_ptr<LibraryService> m_ann;
    std::unique_ptr<LibraryService> m_ben;
    std::filesystem::path m_clip;
    QUuid m_session;
    db::Moment m_moment;

private:
    int m_packages = 0;
};

} // namespace alliance::app
