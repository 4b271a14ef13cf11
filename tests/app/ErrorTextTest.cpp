#include "app/services/ErrorText.h"

#include "db/backup/Restore.h"
#include "db/core/ServerTrouble.h"
#include "db/core/Unlocking.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

TEST(ErrorText, NamesTheFileAndSaysWhatToDoForEveryKindOfRecordingError)
{
    for (const ErrorCategory category :
         {ErrorCategory::NotFound, ErrorCategory::NotAFile, ErrorCategory::Unreadable, ErrorCategory::Empty,
          ErrorCategory::Unsupported, ErrorCategory::Damaged, ErrorCategory::Conflict}) {
        const ErrorWords words =
            wordFailure({{category, "technical"}, Subject::Recording, QStringLiteral("/films/hour 3.mp4")});
        EXPECT_TRUE(words.what.contains(QStringLiteral("/films/hour 3.mp4"))) << words.what.toStdString();
        EXPECT_FALSE(words.what.contains(QStringLiteral("technical"))) << words.what.toStdString();
        EXPECT_FALSE(words.remedy.isEmpty()) << words.what.toStdString();
    }
}

TEST(ErrorText, NamesTheLibraryForEveryKindOfLibraryError)
{
    for (const ErrorCategory category :
         {ErrorCategory::NotFound, ErrorCategory::NotAFile, ErrorCategory::Unreadable, ErrorCategory::Damaged,
          ErrorCategory::Newer, ErrorCategory::Busy, ErrorCategory::NoSpace, ErrorCategory::Unwritable,
          ErrorCategory::Refused, ErrorCategory::Conflict, ErrorCategory::Internal}) {
        const ErrorWords words = wordFailure({{category, {}}, Subject::Library, QStringLiteral("/data/lib")});
        EXPECT_TRUE(words.what.contains(QStringLiteral("/data/lib"))) << words.what.toStdString();
        EXPECT_FALSE(words.remedy.isEmpty()) << words.what.toStdString();
    }
}

TEST(ErrorText, NamesTheFolderForEveryKindOfErrorOfABackupAndOfARestore)
{
    for (const auto& [subject, categories] : std::map<Subject, std::vector<ErrorCategory>>{
             {Subject::Backup,
              {ErrorCategory::NotFound, ErrorCategory::Unreadable, ErrorCategory::Damaged, ErrorCategory::Newer,
               ErrorCategory::Refused, ErrorCategory::Conflict, ErrorCategory::NoSpace, ErrorCategory::Unwritable}},
             {Subject::Restored,
              {ErrorCategory::Busy, ErrorCategory::Conflict, ErrorCategory::NoSpace, ErrorCategory::Unwritable}}}) {
        for (const ErrorCategory category : categories) {
            const ErrorWords words = wordFailure({{category, "technical"}, subject, QStringLiteral("/safe/monday")});
            EXPECT_TRUE(words.what.contains(QStringLiteral("/safe/monday"))) << words.what.toStdString();
            EXPECT_FALSE(words.oneText().contains(QStringLiteral("technical"))) << words.what.toStdString();
            EXPECT_FALSE(words.remedy.isEmpty()) << words.what.toStdString();
        }
    }
}

TEST(ErrorText, ARestoreThatIsUnderWayIsNamedWhoeverAsks)
{
    for (const Subject subject : {Subject::Restored, Subject::Library}) {
        const ErrorWords words =
            wordFailure({{ErrorCategory::Busy, db::kBeingRestored}, subject, QStringLiteral("/data/lib")});
        EXPECT_TRUE(words.what.contains(QStringLiteral("is restoring"))) << words.what.toStdString();
    }
}

// As db/core/ServerTrouble.h writes them.
TEST(ErrorText, ALibraryOnAServerSaysWhichLoginAndDatabaseAndWhatToAskFor)
{
    const std::string address = " [host=db.example database=supervision user=ben schema=library role=team]: ours";
    const auto wordsOf = [&](const std::string& code) {
        return wordFailure(
            {{ErrorCategory::Damaged, "database " + code + address}, Subject::Library, QStringLiteral("/data/lib")});
    };
    const std::map<std::string, std::vector<const char*>> expected{
        {"42501", {"ben", "supervision", "library", "GRANT team TO ben"}}, // no rights
        {"28P01", {"ben", "db.example", ".pgpass"}},                       // a wrong password
        {"28000", {"ben", "db.example"}},                                  // no such login
        {"3D000", {"supervision", "db.example"}},                          // no such database
        {"3F000", {"supervision", "library"}},                             // no such schema
        {"22023", {"team", "CREATE ROLE team"}},                           // no such role
        {"server", {"db.example", "library.server"}},                      // nobody answers
        {"R0001", {"GRANT CREATE ON DATABASE supervision TO team"}},       // a role that may make no schema
    };
    QStringList all;
    for (const auto& [code, parts] : expected) {
        const ErrorWords words = wordsOf(code);
        for (const char* part : parts)
            EXPECT_TRUE(words.oneText().contains(QLatin1String(part))) << part << " in " << qPrintable(words.oneText());
        EXPECT_FALSE(words.oneText().contains(QStringLiteral("damaged"))) << qPrintable(words.oneText());
        EXPECT_FALSE(words.oneText().contains(QStringLiteral("ours"))) << qPrintable(words.oneText());
        all << words.what;
    }
    EXPECT_EQ(all.removeDuplicates(), 1); // a login that is not let in, for either reason
    const ErrorWords later = wordFailure(
        {{ErrorCategory::Refused, "database 42501: permission denied"}, Subject::Library, QStringLiteral("/data/lib")});
    EXPECT_TRUE(later.what.contains(QStringLiteral("/data/lib")) && later.what.contains(QStringLiteral("no right")));
    // Which server it was is not known then.
    const ErrorWords gone = wordFailure(
        {{ErrorCategory::Unreadable, "database 57P01: terminating"}, Subject::Library, QStringLiteral("/data/lib")});
    EXPECT_TRUE(gone.what.contains(QStringLiteral("/data/lib")) && gone.what.contains(QStringLiteral("answer")));
    EXPECT_FALSE(gone.what.contains(u'(')) << qPrintable(gone.what);
}

TEST(ErrorText, ASchemaThatStandsInTheWayOfARestoreIsNamed)
{
    std::string context(db::kStagedTaken);
    context.append("library_restoring");
    const ErrorWords words =
        wordFailure({{ErrorCategory::Conflict, context}, Subject::Restored, QStringLiteral("/data/lib")});
    EXPECT_TRUE(words.what.contains(QStringLiteral("library_restoring"))) << qPrintable(words.what);
    EXPECT_TRUE(words.what.contains(QStringLiteral("earlier versions"))) << qPrintable(words.what);
    EXPECT_TRUE(words.remedy.contains(QStringLiteral("/data/lib"))) << qPrintable(words.remedy);
}

TEST(ErrorText, ALibraryOfAnEarlierVersionThatCanOnlyBeReadLacksNoKey)
{
    const ErrorWords words =
        wordFailure({{ErrorCategory::Refused, db::kOlderSchema}, Subject::Library, QStringLiteral("/data/lib")});
    EXPECT_TRUE(words.what.contains(QStringLiteral("earlier version"))) << qPrintable(words.oneText());
    EXPECT_FALSE(words.oneText().contains(QStringLiteral("key"))) << qPrintable(words.oneText());
}

TEST(ErrorText, ADamagedSealedCopyIsToldWithItsPartAndWhatFindsTheOthers)
{
    const ErrorWords words =
        wordFailure({{ErrorCategory::Damaged, "sealed part 12"}, Subject::Recording, QStringLiteral("hour 3.mp4")});
    EXPECT_TRUE(words.what.contains(QStringLiteral("hour 3.mp4"))) << words.what.toStdString();
    EXPECT_TRUE(words.what.contains(QStringLiteral("sealed part 12"))) << words.what.toStdString();
    EXPECT_TRUE(words.remedy.contains(QStringLiteral("library verify"))) << words.remedy.toStdString();
    const ErrorWords refused =
        wordFailure({{ErrorCategory::Refused, {}}, Subject::Recording, QStringLiteral("hour 3.mp4")});
    EXPECT_TRUE(refused.what.contains(QStringLiteral("may not open"))) << refused.what.toStdString();
}

TEST(ErrorText, SoundWithoutPictureHasItsOwnWords)
{
    const ErrorWords silent =
        wordFailure({{ErrorCategory::Unsupported, kNoPicture}, Subject::Recording, QStringLiteral("a.mp3")});
    const ErrorWords other =
        wordFailure({{ErrorCategory::Unsupported, "x"}, Subject::Recording, QStringLiteral("a.mp3")});
    EXPECT_NE(silent.what, other.what);
}

TEST(ErrorText, AMissingModelLeadsToSetUp)
{
    const ErrorWords words = wordFailure(
        {{ErrorCategory::NotFound, "model file manifest.json"}, Subject::Models, QStringLiteral("/cache/models-v1")});
    EXPECT_TRUE(words.what.contains(QStringLiteral("manifest.json")));
    EXPECT_TRUE(words.remedy.contains(QStringLiteral("Install Alliance Review again")));
}

TEST(ErrorText, AnArgumentsSentenceIsShownAsItIs)
{
    const Failure failure{{ErrorCategory::Invalid, {}}, Subject::Argument, QStringLiteral("Too long.")};
    EXPECT_EQ(wordFailure(failure).oneText(), QStringLiteral("Too long."));
}

} // namespace
} // namespace alliance::app
