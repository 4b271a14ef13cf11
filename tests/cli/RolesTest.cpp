// Who may do what in a sealed library, as the real program says it.

#include "db/core/Connection.h"
#include "db/Library.h"
#include "tests/cli/RolesFixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

#include <fstream>

namespace alliance::cli_tests
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class Trainees : public RolesTest
{
protected:
    Ran revoke(const QString& by, const QString& session, const QString& whom) const
    {
        return as(by, "library revoke", {text("--session"), session, text("--person"), whom});
    }
};

// Whoever cannot read a case makes another one of that code: what is meant for both must not reach one alone.
TEST_F(Trainees, TwoCasesOfOneCodeAreToldApartBeforeAnythingIsDoneToOne)
{
    const QString hers = importedBy(text("Ann"), text("HERON"));
    const QString ours = importedBy(text("Sup"), text("HERON"));
    const QStringList research{text("--purpose"), text("research")};
    EXPECT_EQ(as(text("Sup"), "consent set", QStringList{text("--case"), text("HERON")} + research).code, 0);
    ASSERT_EQ(grant(text("Ann"), hers, text("Sup")).code, 0);
    QStringList ids;
    for (const auto& [verb, more] :
         {std::pair{"consent set", research}, std::pair{"consent withdraw", QStringList{text("--yes")}},
          std::pair{"consent show", QStringList()},
          std::pair{"destroy", QStringList{text("--reason"), text("asked for"), text("--yes")}}}) {
        const Ran refused = as(text("Sup"), verb, QStringList{text("--case"), text("HERON")} + more);
        EXPECT_EQ(refused.code, 1) << verb;
        EXPECT_TRUE(refused.err.contains(text("2 cases are called “HERON”"))) << refused.all();
        ids.clear();
        for (const QString& line : refused.err.split(u'\n')) {
            if (line.startsWith(text("  ")))
                ids << line.trimmed().section(u' ', 0, 0);
        }
    }
    ASSERT_EQ(ids.size(), 2);
    QSet<QString> shown;
    for (const QString& id : ids) {
        const auto recordings =
            as(text("Sup"), "consent show", {text("--case"), id, text("--json")}).json()[text("recordings")].toArray();
        ASSERT_EQ(recordings.size(), 1);
        shown.insert(recordings[0].toObject()[text("session")].toString());
    }
    EXPECT_EQ(shown, (QSet<QString>{hers, ours}));
    const Ran moved = as(text("Sup"), "session move", {text("--session"), ours, text("--case"), ids[0], text("--yes")});
    const Ran movedToo =
        as(text("Sup"), "session move", {text("--session"), hers, text("--case"), ids[0], text("--yes")});
    EXPECT_NE(moved.code == 0, movedToo.code == 0) << moved.all() << movedToo.all();
    const Ran both = as(text("Sup"), "consent show", {text("--case"), ids[0], text("--json")});
    EXPECT_EQ(both.json()[text("recordings")].toArray().size(), 2) << both.all();
    importedBy(text("Sup"), text("HERON"));
    const Ran all = as(text("Sup"), "consent show", {text("--case"), text("HERON"), text("--json")});
    EXPECT_EQ(all.json()[text("recordings")].toArray().size(), 3) << "the empty case is in nobody's way" << all.all();
}

TEST_F(Trainees, AnImportUnderACodeThatTwoCasesShareAsksWhichIsMeant)
{
    const QString hers = importedBy(text("Ann"), text("HERON"));
    const QString ours = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Ann"), hers, text("Sup")).code, 0);
    const auto into = [&](const QString& which) {
        return as(text("Sup"), "library import", {clip(), text("--case"), which, text("--later"), text("--json")});
    };
    const Ran refused = into(text("HERON"));
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(text("2 cases are called “HERON”"))) << refused.all();
    ASSERT_EQ(as(text("Sup"), "library destroy-by", {text("--session"), hers, text("--date"), text("2024-03-05")}).code,
              0);
    const Ran due = as(text("Sup"), "library due", {text("--json")});
    ASSERT_EQ(due.json()[text("due")].toArray().size(), 1) << due.all();
    const QJsonObject item = due.json()[text("due")].toArray()[0].toObject();
    const QString its = item[text("case_id")].toString();
    EXPECT_EQ(item[text("case")].toString(), text("HERON"));
    EXPECT_TRUE(as(text("Sup"), "library due").out.contains(text("HERON · ") + its.left(8)))
        << "which of the two is to be destroyed is seen";
    const Ran filed = into(its);
    ASSERT_EQ(filed.code, 0) << filed.all();
    EXPECT_EQ(filed.json()[text("case")].toString(), text("HERON"));
    const auto shown = as(text("Sup"), "consent show", {text("--case"), its, text("--json")}).json();
    EXPECT_EQ(shown[text("recordings")].toArray().size(), 2);
    EXPECT_EQ(into(text("WREN")).code, 0) << "a new one";
    EXPECT_EQ(into(text("WREN")).code, 0);
}

TEST_F(Trainees, AndGuestRatersReadNoCertificatesOfOthers)
{
    const QString hers = importedBy(text("Ann"), text("HERON"));
    ASSERT_EQ(grant(text("Ann"), hers, text("Sup")).code, 0);
    ASSERT_EQ(
        as(text("Sup"), "destroy", {text("--session"), hers, text("--reason"), text("asked for"), text("--yes")}).code,
        0);
    const auto listed = [&](const char* who) {
        return as(text(who), "certificate list", {text("--json")}).json()[text("certificates")].toArray();
    };
    ASSERT_EQ(listed("Sup").size(), 1);
    EXPECT_EQ(listed("Dora").size(), 1);
    EXPECT_EQ(listed("Ann").size(), 1) << "of a session that she added";
    EXPECT_EQ(listed("Bea").size(), 0);
    EXPECT_EQ(listed("Gus").size(), 0);
    const QString id = listed("Sup")[0].toObject()[text("id")].toString();
    EXPECT_FALSE(id.isEmpty());
    EXPECT_EQ(as(text("Bea"), "certificate show", {text("--id"), id}).code, 1);
    EXPECT_EQ(as(text("Gus"), "certificate show", {text("--id"), id}).code, 1);
}

TEST_F(Trainees, WhoWereLetIntoASessionDoNotRuleIt)
{
    const QString own = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Sup"), own, text("Ann")).code, 0);
    ASSERT_EQ(grant(text("Sup"), own, text("Bea")).code, 0);
    const auto refused = [](const Ran& ran) {
        return ran.code == 1 && ran.err.contains(text("Somebody else added")) ? std::string() : ran.all();
    };
    EXPECT_EQ(refused(grant(text("Bea"), own, text("Sup2"))), "");
    EXPECT_EQ(refused(revoke(text("Bea"), own, text("Ann"))), "");
    EXPECT_EQ(refused(revoke(text("Bea"), own, text("Sup"))), "");
    EXPECT_EQ(refused(as(text("Bea"), "library destroy-by", {text("--session"), own, text("--date"), text("none")})),
              "");
    EXPECT_EQ(refused(as(text("Bea"), "library edit-case", {text("--case"), text("HERON"), text("--code"), text("X")})),
              "");
    const QStringList day{text("--session"), own, text("--date"), text("2024-03-05")};
    EXPECT_EQ(refused(as(text("Bea"), "library edit-session", day)), "") << "its day decides how long it is kept";
    EXPECT_EQ(as(text("Bea"), "library edit-session", {text("--session"), own, text("--title"), text("first")}).code,
              0);
    EXPECT_EQ(as(text("Sup"), "library edit-session", day).code, 0);
    const QStringList research{text("--case"), text("HERON"), text("--purpose"), text("research")};
    EXPECT_EQ(refused(as(text("Bea"), "consent set", research)), "");
    EXPECT_EQ(as(text("Sup"), "consent set", research).code, 0);
    EXPECT_EQ(refused(as(text("Bea"), "consent restore",
                         {text("--case"), text("HERON"), text("--version"), text("1"), text("--yes")})),
              "");
    EXPECT_EQ(as(text("Bea"), "library hand", {text("--session"), own, text("--person"), text("Gus")}).code, 1);
    EXPECT_EQ(sessionsOf(text("Ann")), QStringList{own});
    EXPECT_EQ(sessionsOf(text("Sup")), QStringList{own});
    EXPECT_EQ(as(text("Bea"), "consent withdraw", {text("--case"), text("HERON"), text("--yes")}).code, 0)
        << "a patient says it to whoever sits with them";
}

TEST_F(Trainees, LetOnlySupervisorsIntoSessionsThatTheyAdded)
{
    const QString own = importedBy(text("Ann"), text("WREN"));
    EXPECT_EQ(grant(text("Ann"), own, text("Sup")).code, 0);
    const Ran peer = grant(text("Ann"), own, text("Bea"));
    EXPECT_EQ(peer.code, 1);
    EXPECT_TRUE(peer.err.contains(text("only supervisors"))) << peer.all();
    const Ran taken = revoke(text("Ann"), own, text("Sup"));
    EXPECT_EQ(taken.code, 1);
    EXPECT_TRUE(taken.err.contains(text("from a supervisor"))) << taken.all();
    EXPECT_EQ(as(text("Ann"), "library hand", {text("--session"), own, text("--person"), text("Gus")}).code, 1);
    EXPECT_EQ(grant(text("Sup"), own, text("Bea")).code, 0);
    EXPECT_EQ(revoke(text("Ann"), own, text("Bea")).code, 0) << "of her own session she may";
    EXPECT_EQ(as(text("Ann"), "library destroy-by", {text("--session"), own, text("--date"), text("none")}).code, 0);
    EXPECT_EQ(
        as(text("Ann"), "library edit-session", {text("--session"), own, text("--date"), text("2024-03-05")}).code, 0);
    EXPECT_EQ(as(text("Ann"), "library edit-case", {text("--case"), text("WREN"), text("--code"), text("ROBIN")}).code,
              0);
    EXPECT_EQ(as(text("Ann"), "consent set", {text("--case"), text("ROBIN"), text("--purpose"), text("research")}).code,
              0);
    importedBy(text("Sup"), text("ROBIN"));
    EXPECT_EQ(as(text("Ann"), "library edit-case", {text("--case"), text("ROBIN"), text("--code"), text("WREN")}).code,
              1)
        << "it is no longer hers alone";
}

TEST_F(Trainees, WriteAndCodeForThemselvesUntilTheySayOtherwise)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Sup"), session, text("Ann")).code, 0);
    const QStringList here{text("--session"), session};
    const auto count = [&](const char* verb, const char* list) {
        return as(text("Sup"), verb, here + QStringList{text("--json")}).json()[text(list)].toArray().size();
    };
    const QStringList note = here + QStringList{text("--time"), text("1"), text("--text"), text("I went numb")};
    ASSERT_EQ(as(text("Ann"), "note add", note).code, 0);
    const QStringList moment = here + QStringList{text("--time"), text("1"), text("--until"), text("2")};
    ASSERT_EQ(as(text("Ann"), "marker add", moment + QStringList{text("--type"), text("withdrawal")}).code, 0);
    ASSERT_EQ(as(text("Ann"), "passage add", moment + QStringList{text("--stage"), text("S1")}).code, 0);
    ASSERT_EQ(as(text("Ann"), "rating set", QStringList{text("W1=3"), text("--segment"), text("1")} + here).code, 0);
    EXPECT_EQ(count("note list", "notes"), 0);
    EXPECT_EQ(count("marker list", "markers"), 0);
    EXPECT_EQ(count("passage list", "passages"), 0);
    EXPECT_EQ(count("rating list", "ratings"), 0);
    ASSERT_EQ(as(text("Ann"), "note add", note + QStringList{text("--visibility"), text("supervision")}).code, 0);
    EXPECT_EQ(count("note list", "notes"), 1);
}

TEST_F(RolesTest, WhoWroteItAloneSaysWhoMayReadIt)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Sup"), session, text("Ann")).code, 0);
    ASSERT_EQ(as(text("Ann"), "library finish", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library release", {text("--session"), session}).code, 0);
    const QStringList moment{text("--session"), session, text("--time"), text("1"), text("--until"), text("2")};
    const auto visibility = [](const char* to) { return QStringList{text("--visibility"), text(to)}; };
    const auto written = [&](const char* who, const char* verb, const char* kind, const QStringList& what,
                             const char* to) {
        return as(text(who), verb, moment + what + visibility(to) + QStringList{text("--json")})
            .json()[text(kind)]
            .toString();
    };
    const auto refused = [&](const char* who, const char* verb, const QString& id, const QStringList& change) {
        const Ran ran = as(text(who), verb, QStringList{id} + change);
        return ran.code == 1 && ran.err.contains(text("only they say who may read it")) ? std::string() : ran.all();
    };
    const QString hers = written("Ann", "note add", "note", {text("--text"), text("I went numb")}, "supervision");
    const QString mark = written("Ann", "marker add", "marker", {text("--type"), text("withdrawal")}, "supervision");
    EXPECT_EQ(refused("Sup", "note edit", hers, visibility("collection")), "");
    EXPECT_EQ(refused("Sup", "marker edit", mark, visibility("collection")), "");
    ASSERT_EQ(as(text("Ann"), "note edit", QStringList{hers} + visibility("collection")).code, 0);
    ASSERT_EQ(as(text("Ann"), "note edit", QStringList{hers} + visibility("supervision")).code, 0);
    EXPECT_EQ(refused("Sup", "note restore", hers, {text("--version"), text("2")}), "") << "what she took back";
    const QString his = written("Sup", "note add", "note", {text("--text"), text("a long silence")}, "trainee");
    EXPECT_EQ(refused("Ann", "note edit", his, visibility("collection")), "");
    EXPECT_EQ(as(text("Dora"), "note list", {text("--session"), session}).out.count(text("silence")), 0);
    ASSERT_EQ(as(text("Sup"), "library remove-person", {text("--person"), text("Ann")}).code, 0);
    EXPECT_EQ(as(text("Sup"), "note edit", QStringList{hers} + visibility("collection")).code, 0)
        << "nobody else is left who could";
}

TEST_F(RolesTest, WhoWroteItAloneChangesIt)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Sup"), session, text("Ann")).code, 0);
    ASSERT_EQ(grant(text("Sup"), session, text("Sup2")).code, 0);
    ASSERT_EQ(as(text("Ann"), "library finish", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library release", {text("--session"), session}).code, 0);
    const QStringList moment{text("--session"), session,   text("--time"),       text("1"),
                             text("--until"),   text("2"), text("--visibility"), text("collection"),
                             text("--json")};
    const auto written = [&](const char* verb, const char* kind, const QStringList& what) {
        return as(text("Ann"), verb, moment + what).json()[text(kind)].toString();
    };
    const QString note = written("note add", "note", {text("--text"), text("I went numb")});
    const QString marker = written("marker add", "marker", {text("--type"), text("withdrawal")});
    const QString stage = written("passage add", "passage", {text("--stage"), text("S1")});
    ASSERT_EQ(as(text("Ann"), "note edit", {note, text("--text"), text("I went numb, then sad")}).code, 0);
    const auto refused = [&](const char* who, const char* verb, const QStringList& change) {
        const Ran ran = as(text(who), verb, change);
        return ran.code == 1 && ran.err.contains(text("only they change it")) ? std::string() : ran.all();
    };
    for (const char* who : {"Sup", "Sup2", "Dora"}) {
        EXPECT_EQ(refused(who, "note edit", {note, text("--text"), text("I was bored")}), "") << who;
        EXPECT_EQ(refused(who, "note edit", {note, text("--tag"), text("numb")}), "") << who;
        EXPECT_EQ(refused(who, "note remove", {note}), "") << who;
        EXPECT_EQ(refused(who, "note restore", {note, text("--version"), text("1")}), "") << who;
        EXPECT_EQ(refused(who, "marker edit", {marker, text("--comment"), text("numb")}), "") << who;
        EXPECT_EQ(refused(who, "marker remove", {marker}), "") << who;
        EXPECT_EQ(refused(who, "passage remove", {stage}), "") << who;
    }
    EXPECT_EQ(as(text("Dora"), "note history", {note}).out.count(text("bored")), 0);
    EXPECT_EQ(as(text("Sup"), "note add",
                 {text("--session"), session, text("--reply-to"), note, text("--text"), text("Tell me more")})
                  .code,
              0);
    ASSERT_EQ(as(text("Sup"), "library remove-person", {text("--person"), text("Ann")}).code, 0);
    EXPECT_EQ(as(text("Sup"), "note edit", {note, text("--text"), text("Without the name")}).code, 0)
        << "nobody else is left who could";
    EXPECT_EQ(as(text("Sup"), "library verify").code, 0);
}

TEST_F(RolesTest, ARaterWhoHasFinishedCodesNoMore)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(as(text("Sup"), "library hand", {text("--session"), session, text("--person"), text("Gus")}).code, 0);
    const QStringList here{text("--session"), session};
    const QStringList marker = here + QStringList{text("--time"), text("1"), text("--type"), text("withdrawal")};
    const QStringList stage =
        here + QStringList{text("--time"), text("1"), text("--until"), text("2"), text("--stage"), text("S1")};
    const QStringList rating = QStringList{text("W1=3"), text("--segment"), text("1")} + here;
    const Ran coded = as(text("Gus"), "marker add", marker + QStringList{text("--json")});
    ASSERT_EQ(coded.code, 0) << coded.all();
    ASSERT_EQ(as(text("Gus"), "rating set", rating).code, 0);
    const QStringList note = here + QStringList{text("--time"), text("1"), text("--text"), text("early")};
    const Ran noted = as(text("Gus"), "note add", note + QStringList{text("--code"), text("W2"), text("--json")});
    ASSERT_EQ(noted.code, 0) << noted.all();
    ASSERT_EQ(as(text("Gus"), "library finish", here).code, 0);
    const QString id = coded.json()[text("marker")].toString();
    const QString early = noted.json()[text("note")].toString();
    for (const Ran& late : {as(text("Gus"), "marker add", marker), as(text("Gus"), "passage add", stage),
                            as(text("Gus"), "rating set", QStringList{text("W1=4")} + rating.mid(1)),
                            as(text("Gus"), "marker edit", QStringList{id, text("--comment"), text("x")} + here),
                            as(text("Gus"), "marker remove", QStringList{id} + here),
                            as(text("Gus"), "note add", note + QStringList{text("--code"), text("W3")}),
                            as(text("Gus"), "note add", note + QStringList{text("--stage"), text("S1")}),
                            as(text("Gus"), "note add", note + QStringList{text("--tag"), text("late")}),
                            as(text("Gus"), "note edit", QStringList{early, text("--code"), text("R5")} + here),
                            as(text("Gus"), "note edit", QStringList{early, text("--tag"), text("late")} + here),
                            as(text("Gus"), "note remove", QStringList{early} + here),
                            as(text("Gus"), "session tag", here + QStringList{text("--add"), text("late")})}) {
        EXPECT_EQ(late.code, 1) << late.all();
        EXPECT_TRUE(late.err.contains(text("finished rating"))) << late.all();
    }
    EXPECT_EQ(as(text("Gus"), "undo", here).code, 1);
    EXPECT_EQ(as(text("Gus"), "note edit", QStringList{early, text("--text"), text("in other words")} + here).code, 0);
    EXPECT_EQ(
        as(text("Gus"), "note add", here + QStringList{text("--time"), text("1"), text("--text"), text("late")}).code,
        0);
    EXPECT_EQ(as(text("Sup"), "marker add", marker).code, 0);
}

TEST_F(RolesTest, VerifyLooksFromOutsideAtSessionsOfOthersAndIntoThemWithTheRecoveryKey)
{
    namespace fs = std::filesystem;
    importedBy(text("Ann"), text("HERON"));
    const fs::path file = fs::directory_iterator(folder() / "sealed" / "media")->path();
    const Ran whole = as(text("Sup"), "library verify");
    EXPECT_EQ(whole.code, 0) << whole.all();
    EXPECT_TRUE(whole.out.contains(text("What was checked is sound: 1 recordings"))) << whole.all();
    EXPECT_TRUE(whole.out.contains(text("you do not hold the keys: 1 recording ("))) << whole.all();
    EXPECT_EQ(byRecovery("library verify", {text("--recovery")}).code, 0);
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(-40, std::ios::end);
        bytes << "altered";
    }
    const Ran proved = as(text("Sup"), "library verify");
    EXPECT_EQ(proved.code, 1) << "its proofs tell without its keys: " << proved.all();
    EXPECT_TRUE(proved.out.contains(text("sealed part"))) << proved.all();
    EXPECT_EQ(as(text("Sup"), "library verify --quick").code, 0) << "which looks at no part";
    const Ran read = byRecovery("library verify", {text("--recovery")});
    EXPECT_EQ(read.code, 1) << read.all();
    EXPECT_TRUE(read.out.contains(text("sealed parts"))) << read.all();
    fs::remove(file);
    const Ran gone = as(text("Sup"), "library verify");
    EXPECT_EQ(gone.code, 1) << gone.all();
    EXPECT_TRUE(gone.out.contains(QString::fromStdString(file.filename().string()))) << gone.all();
}

class Removing : public RolesTest
{
protected:
    Ran remove(const QString& by, const QString& whom) const
    {
        return as(by, "library remove-person", {text("--person"), whom});
    }
    QJsonArray lost() const
    {
        return byRecovery("library recover", {text("--json")}).json()[text("lost_sessions")].toArray();
    }
};

TEST_F(Removing, WhoAloneHoldsASessionStaysUntilSomebodyElseDoes)
{
    const QString session = importedBy(text("Sup2"), text("HERON"));
    const Ran refused = remove(text("Sup"), text("Sup2"));
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(session.left(8)) && refused.err.contains(text("recover"))) << refused.all();
    EXPECT_EQ(sessionsOf(text("Sup2")), QStringList{session});
    EXPECT_TRUE(lost().isEmpty());
    EXPECT_EQ(as(text("Sup"), "library recover", {text("--session"), session, text("--person"), text("Sup")}).code, 1)
        << "without the key";
    const Ran given = byRecovery("library recover", {text("--session"), session, text("--person"), text("Sup")});
    ASSERT_EQ(given.code, 0) << given.all();
    EXPECT_EQ(remove(text("Sup"), text("Sup2")).code, 0);
    EXPECT_EQ(sessionsOf(text("Sup")), QStringList{session});
    EXPECT_EQ(
        as(text("Sup"), "destroy", {text("--session"), session, text("--reason"), text("asked for"), text("--yes")})
            .code,
        0);
    EXPECT_EQ(as(text("Sup"), "library verify").code, 0);
}

TEST_F(Removing, RatersAndDirectorsHoldNothingForOthers)
{
    const QString session = importedBy(text("Sup2"), text("HERON"));
    ASSERT_EQ(as(text("Sup2"), "library release", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup2"), "library hand", {text("--session"), session, text("--person"), text("Gus")}).code, 0);
    EXPECT_EQ(remove(text("Dora"), text("Sup2")).code, 1);
    ASSERT_EQ(grant(text("Sup2"), session, text("Sup")).code, 0);
    EXPECT_EQ(remove(text("Dora"), text("Sup2")).code, 0);
}

TEST_F(Removing, TheOnlySupervisorStays)
{
    ASSERT_EQ(remove(text("Dora"), text("Sup2")).code, 0);
    const Ran refused = remove(text("Dora"), text("Sup"));
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(text("only supervisor"))) << refused.all();
    EXPECT_EQ(remove(text("Dora"), text("Ann")).code, 0);
}

TEST_F(Removing, SessionsThatEarlierRemovalsLostAreGivenBackByTheRecoveryKey)
{
    const QString session = importedBy(text("Sup2"), text("HERON"));
    ASSERT_EQ(as(text("Sup2"), "note add",
                 {text("--session"), session, text("--time"), text("1"), text("--text"), text("quiet")})
                  .code,
              0);
    {
        // As it was taken away before that was refused.
        auto library = db::Library::open(
            folder() / "sealed",
            {.credentials = db::Credentials::ofPassphrase(db::SecretText(passphrase(text("Sup2")).toStdString()))});
        ASSERT_TRUE(library);
        const QUuid gone = library->person();
        auto database = db::Connection::open(folder() / "sealed" / "library.db", db::OpenMode::Existing,
                                             std::chrono::milliseconds(0));
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->execute(text("DELETE FROM key_grants WHERE person_id = ?"), {db::toSql(gone)}));
    }
    EXPECT_EQ(lost(), QJsonArray{session});
    ASSERT_EQ(byRecovery("library recover", {text("--session"), session, text("--person"), text("Sup")}).code, 0);
    EXPECT_TRUE(lost().isEmpty());
    EXPECT_TRUE(as(text("Sup"), "note list", {text("--session"), session}).out.contains(text("quiet")));
}

TEST_F(RolesTest, APassphraseThatOpensForSomebodyElseIsRefusedWithoutSayingForWhom)
{
    const QString next = text("ALLIANCE_NEW_PASSPHRASE");
    const auto refused = [](const Ran& ran) {
        const bool names = ran.all().find("Ann") != std::string::npos || ran.all().find("Sup") != std::string::npos;
        return ran.code == 1 && ran.err.contains(text("cannot be used")) && !names ? std::string() : ran.all();
    };
    const QString taken = passphrase(text("Ann"));
    const auto add = [&](const QString& words) {
        return run(
            {text("library"), text("add-person"), at(), text("--name"), text("Cleo"), text("--role"), text("trainee")},
            with(text("Sup"), {{next, words}}));
    };
    EXPECT_EQ(refused(add(taken)), "");
    const auto change = [&](const QString& words) {
        return run({text("library"), text("passphrase"), at()}, with(text("Bea"), {{next, words}}));
    };
    EXPECT_EQ(refused(change(taken)), "");
    EXPECT_EQ(refused(byRecovery("library recover", {text("--person"), text("Bea")}, {{next, taken}})), "");
    EXPECT_EQ(change(passphrase(text("Bea"))).code, 0) << "the own one may stay";
    EXPECT_EQ(add(text("four words of Cleo")).code, 0);
    const Ran nobody =
        run({text("library"), text("add-person"), at(), text("--name"), text(" "), text("--role"), text("trainee")},
            with(text("Sup"), {{next, text("four words of nobody")}}));
    EXPECT_EQ(nobody.code, 1);
    EXPECT_TRUE(nobody.err.contains(text("needs a name"))) << nobody.all();
    ASSERT_EQ(as(text("Sup"), "library remove-person", {text("--person"), text("Ann")}).code, 0);
    EXPECT_EQ(change(taken).code, 0) << "it opens nothing any more";
}

class Restores : public RolesTest
{
protected:
    static Ran restore(const QString& from, const QString& to, const QString& name, const QStringList& more = {})
    {
        return run(QStringList{text("library"), text("restore"), from, to} + more, with(name));
    }
    // As a program leaves it that was killed when the new state was whole, but not in its place.
    static void interrupt(const std::filesystem::path& restored)
    {
        const std::filesystem::path staged = restored / ".restoring";
        std::filesystem::create_directory(staged);
        std::filesystem::rename(restored / "library.db", staged / "library.db");
        const QByteArray decided = "replaced-20260101-000000-000\nlibrary.db";
        std::ofstream(restored / "library.restore")
            << decided.toStdString() << '\n'
            << QCryptographicHash::hash(decided, QCryptographicHash::Sha256).toHex().toStdString() << '\n';
    }
};

TEST_F(Restores, WhatAnInterruptedOnePutsIntoAFolderIsALibraryToBeReplacedLikeAnyOther)
{
    importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(as(text("Sup"), "library backup", {path("monday")}).code, 0);
    ASSERT_EQ(restore(path("monday"), path("new"), text("Sup")).code, 0);
    interrupt(folder() / "new");
    const Ran refused = restore(path("monday"), path("new"), text("Ann"));
    EXPECT_EQ(refused.code, 1) << refused.all();
    EXPECT_TRUE(refused.err.contains(text("Only supervisors and directors restore"))) << refused.all();
    EXPECT_FALSE(std::filesystem::exists(folder() / "new" / "backups"));
    interrupt(folder() / "new");
    EXPECT_EQ(restore(path("monday"), path("new"), text("Sup")).code, 0);
}

TEST_F(Restores, OnlySupervisorsDirectorsAndTheRecoveryKeyReplaceALibrary)
{
    importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(as(text("Sup"), "library backup", {path("monday")}).code, 0);
    const QStringList before = contentOf(folder() / "sealed" / "media");
    for (const QString& name : {text("Gus"), text("Ann")}) {
        const Ran refused = restore(path("monday"), at(), name);
        EXPECT_EQ(refused.code, 1);
        EXPECT_TRUE(refused.err.contains(text("Only supervisors and directors restore"))) << refused.all();
        EXPECT_FALSE(std::filesystem::exists(folder() / "sealed" / "backups"));
        EXPECT_EQ(restore(path("monday"), path("new " + name.toStdString()), name).code, 0);
    }
    EXPECT_EQ(contentOf(folder() / "sealed" / "media"), before);
    EXPECT_EQ(restore(path("monday"), at(), text("Dora")).code, 0);
    EXPECT_EQ(restore(path("monday"), at(), text("Sup2")).code, 0);
    const Ran byKey = run({text("library"), text("restore"), path("monday"), at(), text("--recovery")},
                          {{{text("ALLIANCE_RECOVERY_KEY"), m_recoveryKey}}});
    EXPECT_EQ(byKey.code, 0) << byKey.all();
}

TEST_F(Restores, WhoseRoleOnlyTheBackupKnowsReplacesNothing)
{
    ASSERT_EQ(as(text("Sup"), "library backup", {path("monday")}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library remove-person", {text("--person"), text("Sup2")}).code, 0);
    const Ran refused = restore(path("monday"), at(), text("Sup2"), {text("--yes")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(text("recovery key"))) << refused.all();
}

TEST_F(Restores, WhatWasDestroyedWithdrawnAndTakenAwaySinceIsListedAndNeedsAYes)
{
    const QString gone = importedBy(text("Sup"), text("HERON"));
    const QString kept = importedBy(text("Sup"), text("WREN"));
    ASSERT_EQ(grant(text("Sup"), kept, text("Ann")).code, 0);
    ASSERT_EQ(as(text("Sup"), "consent set", {text("--case"), text("WREN"), text("--purpose"), text("research")}).code,
              0);
    ASSERT_EQ(as(text("Sup"), "library backup", {path("monday"), text("--media")}).code, 0);
    EXPECT_EQ(restore(path("monday"), at(), text("Sup")).code, 0) << "nothing is undone";
    ASSERT_EQ(
        as(text("Sup"), "destroy", {text("--session"), gone, text("--reason"), text("asked for"), text("--yes")}).code,
        0);
    ASSERT_EQ(as(text("Sup"), "consent withdraw", {text("--case"), text("WREN"), text("--yes")}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library remove-person", {text("--person"), text("Bea")}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library revoke", {text("--session"), kept, text("--person"), text("Ann")}).code, 0);

    ASSERT_EQ(run({text("library"), text("passphrase"), at()},
                  with(text("Dora"), {{text("ALLIANCE_NEW_PASSPHRASE"), text("four words that nobody saw")}}))
                  .code,
              0);

    const Ran asked = restore(path("monday"), at(), text("Sup"), {text("--json")});
    EXPECT_EQ(asked.code, 1);
    const QStringList undone = asked.json()[text("undoes")].toVariant().toStringList();
    ASSERT_EQ(undone.size(), 5) << asked.all();
    const QString all = undone.join(u'\n');
    EXPECT_TRUE(all.contains(text("The passphrase of Dora"))) << asked.all();
    EXPECT_TRUE(all.contains(text("Session 1 of HERON")) && all.contains(text("is back"))) << asked.all();
    EXPECT_TRUE(all.contains(text("Consent for WREN"))) << asked.all();
    EXPECT_TRUE(all.contains(text("Bea, who was removed"))) << asked.all();
    EXPECT_TRUE(all.contains(text("Session 1 of WREN can be opened again by: Ann"))) << asked.all();
    EXPECT_EQ(sessionsOf(text("Sup")), QStringList{kept});
    EXPECT_EQ(as(text("Sup"), "certificate list", {text("--json")}).json()[text("certificates")].toArray().size(), 1);

    EXPECT_EQ(restore(path("monday"), at(), text("Sup"), {text("--yes")}).code, 0);
    EXPECT_EQ(sessionsOf(text("Sup")).size(), 2);
    EXPECT_EQ(as(text("Sup"), "library verify").code, 0);
}

} // namespace
} // namespace alliance::cli_tests
