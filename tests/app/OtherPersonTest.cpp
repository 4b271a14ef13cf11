// Two people, each with a program of their own, on one library: their edits are made one after the other, and whoever
// comes second is told.

#include "app/services/ErrorText.h"
#include "app/services/HistoryService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "app/services/SessionTagService.h"
#include "tests/app/AppFixture.h"

#include <QSet>

#include <array>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr const char* kMaren = "four plain words here";
constexpr const char* kIris = "reeds in the wind";
constexpr int kEach = 40;

class TwoPeople : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        auto made = valueOf(LibraryService::createSealed(libraryFolder(), QStringLiteral("Dr. Maren Quill"),
                                                         db::SecretText(kMaren), db::PassphraseCost::least()));
        LibraryService& library = *made.library;
        const db::Person iris =
            valueOf(PeopleService(library).add({db::PersonRole::Supervisor, QStringLiteral("Dr. Iris Vale")},
                                               db::SecretText(kIris), db::PassphraseCost::least()));
        ImportRequest request;
        request.files = {clip()};
        m_session = valueOf(ImportService(library).import(request, {})).sessionId;
        ASSERT_TRUE(PeopleService(library).grant(m_session, iris.id));
        db::NoteDraft draft;
        draft.sessionId = m_session;
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("begun by Maren");
        draft.visibility = db::Visibility::Supervision;
        m_note = valueOf(NoteService(library).add(draft));
    }
    std::unique_ptr<LibraryService> openAs(const char* passphrase) const
    {
        return valueOf(
            LibraryService::open(libraryFolder(), db::Credentials::ofPassphrase(db::SecretText(passphrase))));
    }
    // Adds words to the note until every one is in it, and says how often somebody else was first.
    int addWords(const char* passphrase, const QString& name) const
    {
        const auto library = openAs(passphrase);
        NoteService notes(*library);
        int refused = 0;
        for (int number = 0; number < kEach;) {
            const db::Note now = valueOf(notes.get(m_note.id));
            db::NoteDraft draft = now.draft();
            draft.text += QStringLiteral(" %1-%2").arg(name).arg(number);
            const auto edited = notes.edit(now.id, now.version, draft);
            number += edited ? 1 : 0;
            if (edited)
                continue;
            ++refused;
            const ErrorCategory category = edited.error().error.category;
            if (category != ErrorCategory::Conflict && category != ErrorCategory::Busy)
                return -1;
        }
        return refused;
    }

    QUuid m_session;
    db::Note m_note;
};

TEST_F(TwoPeople, WhoeverEditsANoteFromTwoProgramsLosesNoWordOfEither)
{
    // The other program is a copy of this one, without an open library.
    std::array<int, 2> ends{-1, -1};
    ASSERT_EQ(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        int refused = -1;
        try {
            refused = addWords(kMaren, QStringLiteral("there"));
        } catch (const std::exception& error) {
            std::cerr << error.what() << '\n';
        }
        static_cast<void>(!::write(ends[1], &refused, sizeof refused));
        ::_exit(0);
    }
    ::close(ends[1]);
    const int mine = addWords(kMaren, QStringLiteral("here"));
    int theirs = -1;
    EXPECT_EQ(::read(ends[0], &theirs, sizeof theirs), static_cast<ssize_t>(sizeof theirs));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    EXPECT_GE(mine, 0);
    EXPECT_GE(theirs, 0);

    const auto library = openAs(kMaren);
    const db::Note note = valueOf(NoteService(*library).get(m_note.id));
    EXPECT_EQ(note.version, 1 + 2 * kEach);
    QSet<QString> expected;
    for (int number = 0; number < kEach; ++number) {
        expected.insert(QStringLiteral("there-%1").arg(number));
        expected.insert(QStringLiteral("here-%1").arg(number));
    }
    const QStringList words = note.text.mid(QStringLiteral("begun by Maren ").size()).split(u' ');
    EXPECT_EQ(words.size(), 2 * kEach);
    EXPECT_EQ(QSet(words.begin(), words.end()), expected);
    QSet<QUuid> authors;
    for (const db::Note& version : valueOf(NoteService(*library).history(m_note.id)))
        authors.insert(version.author);
    EXPECT_EQ(authors.size(), 1) << "a note keeps its author";
    const LibraryCheck check = valueOf(library->verify(true, {}));
    EXPECT_TRUE(check.clean()) << check.findings.join(QLatin1Char('\n')).toStdString();
}

TEST_F(TwoPeople, WhoeverComesSecondIsToldAndCanStillSaveAndUndoTouchesNothingOfTheOther)
{
    const auto maren = openAs(kMaren);
    const auto iris = openAs(kIris);
    const auto set = [&](LibraryService& library, const char* tag, int basedOn) {
        return SessionTagService(library).set(m_session, {QString::fromLatin1(tag)}, basedOn);
    };
    const auto tags = [&] { return valueOf(SessionTagService(*maren).tags(m_session)).tags; };
    valueOf(set(*maren, "of Maren", 0));
    const auto late = set(*iris, "of Iris", 0);
    ASSERT_EQ(categoryOf(late), ErrorCategory::Conflict);
    const ErrorWords words = wordFailure(late.error());
    EXPECT_TRUE(words.what.contains(QStringLiteral("changed"))) << words.oneText().toStdString();
    EXPECT_FALSE(words.remedy.isEmpty());
    EXPECT_FALSE(valueOf(HistoryService(*iris).next(m_session)).undo) << "a refused edit is no step";
    valueOf(set(*iris, "of Iris", 1));
    // Maren's own step is no longer the newest.
    EXPECT_EQ(categoryOf(HistoryService(*maren).undo(m_session)), ErrorCategory::Conflict);
    EXPECT_EQ(tags(), QStringList{QStringLiteral("of Iris")});
    valueOf(HistoryService(*iris).undo(m_session));
    EXPECT_EQ(tags(), QStringList{QStringLiteral("of Maren")});
    valueOf(HistoryService(*maren).undo(m_session));
    EXPECT_EQ(tags(), QStringList());
}

} // namespace
} // namespace alliance::app
