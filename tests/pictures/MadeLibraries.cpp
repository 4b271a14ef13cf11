#include "tests/pictures/MadeLibraries.h"

#include "app/report/FeedbackService.h"
#include "app/services/CollectionService.h"
#include "app/services/ErrorText.h"
#include "app/services/ImportService.h"
#include "app/services/KeptReels.h"
#include "app/services/KeptReelWork.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PackageService.h"
#include "app/services/PassageService.h"
#include "app/services/PeopleService.h"
#include "app/services/RatingService.h"
#include "tests/support/media/ClipMaker.h"

#include <QBuffer>
#include <QImage>

#include <cstdio>
#include <stdexcept>

namespace alliance::pictures
{
namespace
{

using namespace app;
using base::MediaTime;

constexpr const char* kSupervisor = "plum window carries slowly";
constexpr const char* kSecond = "grey heron at the ferry";
constexpr const char* kTrainee = "reeds in the evening wind";

template <typename T>
T have(Outcome<T> outcome)
{
    if (!outcome)
        throw std::runtime_error(wordFailure(outcome.error()).oneText().toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

struct Coded {
    const char* type;
    const char* subtype;
    double start;
    double end;
    int significance;
};

struct Written {
    const char* kind;
    double at;
    const char* text;
    QStringList principles;
};

class Maker
{
public:
    Maker(std::filesystem::path folder, std::filesystem::path film)
        : m_folder(std::move(folder)), m_film(std::move(film))
    {
    }

    MadeLibraries make()
    {
        MadeLibraries made{m_folder / "Programme library", {}, {}, m_film, {}};
        auto sealed = have(LibraryService::createSealed(made.programme, QStringLiteral("Dr. Maren Quill"),
                                                        db::SecretText(kSupervisor), db::PassphraseCost::least()));
        LibraryService& library = *sealed.library;
        const QUuid ben = add(library, db::PersonRole::Supervisor, "Ben Ashdown", kSecond);
        const QUuid iris = add(library, db::PersonRole::Trainee, "Iris Vale", kTrainee);
        const std::filesystem::path first = clip("first.mp4", 0);
        const std::filesystem::path second = clip("second.mp4", 500);
        const QList<QUuid> sessions{import(library, first, {2026, 9, 7}), import(library, second, {2026, 9, 14}),
                                    import(library, m_film, {2026, 9, 21})};
        for (const QUuid& one : sessions)
            for (const QUuid& person : {ben, iris})
                have(PeopleService(library).grant(one, person));
        made.session = sessions.back();
        allow(library, made.session);
        codeSessions(library, sessions);
        write(library, made.session);
        collect(library, made.session);
        codeAsOthers(made, ben, iris);
        made.package = comeBack(library, made.session);
        made.withoutMedia = m_folder / "Library without its disk";
        return made;
    }

private:
    static QUuid add(LibraryService& library, db::PersonRole role, const char* name, const char* passphrase)
    {
        return have(PeopleService(library).add({role, QString::fromUtf8(name)}, db::SecretText(passphrase),
                                               db::PassphraseCost::least()))
            .id;
    }
    std::filesystem::path clip(const char* name, int number) const
    {
        support::ClipSpec spec;
        spec.width = 320;
        spec.height = 192;
        spec.frames = 1000;
        spec.firstNumber = number;
        const std::filesystem::path file = m_folder / name;
        if (!support::makeClip(spec, file))
            throw std::runtime_error("no clip");
        return file;
    }
    static QUuid import(LibraryService& library, const std::filesystem::path& file, QDate day)
    {
        ImportRequest request;
        request.files = {file};
        request.caseCode = QStringLiteral("AB-01");
        request.heldOn = day;
        return have(ImportService(library).import(request, {})).sessionId;
    }
    static db::Moment moment(LibraryService& library, const QUuid& session, double start, double end)
    {
        return have(NoteService(library).moment(session, {MediaTime::fromSeconds(start), MediaTime::fromSeconds(end)}));
    }
    static void allow(LibraryService& library, const QUuid& session)
    {
        ConsentService consents(library);
        db::ConsentDraft draft = have(consents.record(have(library.session(session)).record.caseId, {})).terms;
        draft.purposes = {db::ConsentPurpose::OwnReview, db::ConsentPurpose::IndividualSupervision,
                          db::ConsentPurpose::GroupSupervision, db::ConsentPurpose::ProgrammeLibrary};
        draft.givenOn = QDate(2026, 9, 1);
        draft.remark = QStringLiteral("Signed form: cabinet 3");
        have(consents.put(draft, 0));
    }
    static void code(LibraryService& library, const QUuid& session, const Coded& coded, db::Visibility visibility)
    {
        db::MarkerDraft draft;
        draft.sessionId = session;
        draft.moment = moment(library, session, coded.start, coded.end);
        draft.type = QString::fromLatin1(coded.type);
        draft.subtype = QString::fromLatin1(coded.subtype);
        draft.significance = coded.significance;
        draft.strategies = {QStringLiteral("R4")};
        draft.visibility = visibility;
        have(MarkerService(library).add(draft));
    }
    static void note(LibraryService& library, const QUuid& session, const Written& written, db::Visibility visibility)
    {
        db::NoteDraft draft;
        draft.sessionId = session;
        draft.moment = moment(library, session, written.at, written.at);
        draft.kind = QString::fromLatin1(written.kind);
        draft.text = QString::fromUtf8(written.text);
        draft.principles = written.principles;
        draft.visibility = visibility;
        have(NoteService(library).add(draft));
    }
    static void stage(LibraryService& library, const QUuid& session, const char* code, double start, double end)
    {
        db::PassageDraft draft;
        draft.sessionId = session;
        draft.moment = moment(library, session, start, end);
        draft.stage = QString::fromLatin1(code);
        draft.visibility = db::Visibility::Trainee;
        have(PassageService(library).add(draft));
    }
    static void codeSessions(LibraryService& library, const QList<QUuid>& sessions)
    {
        for (const QUuid& one : sessions) {
            for (const Coded& coded : {Coded{"withdrawal", "W2", 4, 9, 3}, Coded{"withdrawal", "W4", 14, 19, 2},
                                       Coded{"confrontation", "C4", 24, 29, 4}})
                code(library, one, coded, db::Visibility::Trainee);
            stage(library, one, "S1", 9, 12);
            stage(library, one, "S2", 12, 18);
            stage(library, one, "S1", 19, 22);
            RatingService ratings(library);
            const db::Moment segment = have(ratings.segment(one, 1, have(ratings.segmentLength())));
            have(ratings.set(
                segment, one,
                {{QStringLiteral("overall_withdrawal"), 3}, {QStringLiteral("W2"), 3}, {QStringLiteral("C4"), 2}}, {},
                db::Visibility::Trainee));
        }
    }
    static void write(LibraryService& library, const QUuid& session)
    {
        for (const Written& one :
             {Written{"observation", 5, "She had just said that she felt sad, and the worksheet came at once.", {}},
              Written{"metacommunication_imagined",
                      15,
                      "“I notice that we both went quiet just now.”",
                      {QStringLiteral("M1"), QStringLiteral("M5")}},
              Written{"restraint", 20, "You noticed, and let it be.", {}},
              Written{"role_play",
                      25,
                      "Let us play this moment once more: I am the patient who says that it is fine. Try three "
                      "answers, one of them silent.",
                      {}},
              Written{"question", 28, "What were you pulled to do here?", {}}})
            note(library, session, one, db::Visibility::Trainee);
        FeedbackPlan plan;
        plan.introduction = QStringLiteral("Three moments that may be worth looking at together.");
        FeedbackService feedback(library);
        const db::Feedback kept = have(feedback.save(session, plan, 0));
        have(feedback.release(session, kept.version));
    }
    static void collect(LibraryService& library, const QUuid& session)
    {
        CollectionService collections(library);
        const QUuid silence = have(collections.create(QStringLiteral("Withdrawal/Silence"))).record.id;
        have(collections.create(QStringLiteral("Repair/Stage 2")));
        have(collections.add(
            {silence, moment(library, session, 4, 6), QStringLiteral("Waits, and then says that it is fine"), {}}));
        have(collections.add(
            {silence, moment(library, session, 14, 16), QStringLiteral("The worksheet comes at once"), {}}));
        keepReel(library, silence);
    }
    // Made, with one place to look at.
    static void keepReel(LibraryService& library, const QUuid& collection)
    {
        ReelRequest request;
        request.collection = collection;
        KeptReel reel = have(beginReel(library, request, {QStringLiteral("/tmp/Silence.mp4"), false, false}));
        reel = have(makeReelCuts(library, reel.id, {}, {}));
        ReelSighting one;
        one.cut = 1;
        one.firstFrame = 160;
        one.lastFrame = 162;
        one.frames = 3;
        one.box = {0.3, 0.25, 0.15, 0.25};
        one.seen = {{160, one.box, "picture"}};
        reel.takeCut(1, reel.cuts[1].pictures, 0, {one});
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor(0x50, 0x5C, 0x66));
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        KeptReels kept(library);
        auto sink = kept.store(reel.cuts[1].recording)->create(KeptReels::pictureName(reel.id, 1, 0));
        const std::span bytes(reinterpret_cast<const std::uint8_t*>(jpeg.constData()),
                              static_cast<std::size_t>(jpeg.size()));
        if (!sink || !(*sink)->write(bytes) || !(*sink)->commit())
            throw std::runtime_error("no picture of the reel");
        have(kept.save(reel));
    }
    static void codeAsOthers(const MadeLibraries& made, const QUuid& ben, const QUuid& iris)
    {
        const auto second =
            have(LibraryService::open(made.programme, db::Credentials::ofPassphrase(db::SecretText(kSecond), ben)));
        for (const Coded& coded : {Coded{"withdrawal", "W2", 4.3, 9, 2}, Coded{"confrontation", "C1", 14.2, 19, 2},
                                   Coded{"withdrawal", "W7", 33, 38, 1}})
            code(*second, made.session, coded, db::Visibility::Supervision);
        const auto trainee =
            have(LibraryService::open(made.programme, db::Credentials::ofPassphrase(db::SecretText(kTrainee), iris)));
        note(*trainee, made.session, {"felt_sense", 5, "Pulled to explain, and to hurry.", {}},
             db::Visibility::Private);
    }
    // The session goes to a colleague, both change a note, and it comes back.
    std::filesystem::path comeBack(LibraryService& library, const QUuid& session) const
    {
        const auto colleague = have(LibraryService::create(m_folder / "Colleague", QStringLiteral("Jo Marsh")));
        const auto hand = [&](LibraryService& from, LibraryService& reader, const char* name) {
            PackageRequest request;
            request.session = session;
            request.seal.publicKeys = {*db::publicKeyFrom(PackageService(reader).publicKey())};
            have(PackageService(from).make(m_folder / name, request, {}));
            return m_folder / name;
        };
        const auto reword = [&](LibraryService& in, const db::Note& note, const char* text) {
            NoteService notes(in);
            const db::Note now = have(notes.get(note.id));
            db::NoteDraft draft = now.draft();
            draft.text = QString::fromUtf8(text);
            have(notes.edit(now.id, now.version, draft));
        };
        const db::Note note = have(NoteService(library).list(session)).front();
        have(PackageService(*colleague).open(hand(library, *colleague, "there.alliance-review"), nullptr, {}, {}, {}));
        reword(*colleague, note, "She said that she felt sad; the worksheet came before she could go on.");
        reword(library, note, "She had just said that she felt sad, and you reached for the worksheet.");
        return hand(*colleague, library, "AB-01 session 3.alliance-review");
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_film;
};

} // namespace

db::Credentials credentialsOf(Who who)
{
    return db::Credentials::ofPassphrase(db::SecretText(who == Who::Supervisor ? kSupervisor : kTrainee));
}

std::optional<MadeLibraries> makeLibraries(const std::filesystem::path& folder, const std::filesystem::path& film)
{
    try {
        const MadeLibraries made = Maker(folder, film).make();
        std::filesystem::copy(made.programme, made.withoutMedia, std::filesystem::copy_options::recursive);
        std::filesystem::remove_all(made.withoutMedia / "media");
        return made;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "alliance-pictures: %s\n", error.what());
        return std::nullopt;
    }
}

} // namespace alliance::pictures
