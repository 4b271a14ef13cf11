#include "db/records/Codes.h"

#include <array>
#include <utility>

namespace alliance::db
{
namespace
{

template <typename Enum>
struct Words;

template <>
struct Words<PersonRole> {
    static constexpr std::array kAll{
        std::pair{PersonRole::Supervisor, "supervisor"}, std::pair{PersonRole::Trainee, "trainee"},
        std::pair{PersonRole::Director, "director"},     std::pair{PersonRole::GuestRater, "guest_rater"},
        std::pair{PersonRole::Patient, "patient"},       std::pair{PersonRole::Recovery, "recovery"}};
};
template <>
struct Words<SessionPart> {
    static constexpr std::array kAll{
        std::pair{SessionPart::Patient, "patient"}, std::pair{SessionPart::Therapist, "therapist"},
        std::pair{SessionPart::Supervisor, "supervisor"}, std::pair{SessionPart::Observer, "observer"}};
};
template <>
struct Words<Storage> {
    static constexpr std::array kAll{std::pair{Storage::Linked, "linked"}, std::pair{Storage::Imported, "imported"},
                                     std::pair{Storage::Sealed, "sealed"}};
};
template <>
struct Words<CandidateSource> {
    static constexpr std::array kAll{std::pair{CandidateSource::Measured, "measured"},
                                     std::pair{CandidateSource::Reviewer, "reviewer"}};
};
template <>
struct Words<DecisionState> {
    static constexpr std::array kAll{std::pair{DecisionState::Undecided, "undecided"},
                                     std::pair{DecisionState::Accepted, "accepted"},
                                     std::pair{DecisionState::Rejected, "rejected"}};
};
template <>
struct Words<Visibility> {
    static constexpr std::array kAll{
        std::pair{Visibility::Private, "private"}, std::pair{Visibility::Supervision, "supervision"},
        std::pair{Visibility::Trainee, "trainee"}, std::pair{Visibility::Collection, "collection"}};
};
template <>
struct Words<EditState> {
    static constexpr std::array kAll{std::pair{EditState::Done, "done"}, std::pair{EditState::Undone, "undone"},
                                     std::pair{EditState::Dropped, "dropped"}};
};

template <>
struct Words<Scope> {
    static constexpr std::array kAll{std::pair{Scope::Library, "library"},         std::pair{Scope::Case, "case"},
                                     std::pair{Scope::Session, "session"},         std::pair{Scope::Shared, "shared"},
                                     std::pair{Scope::Supervision, "supervision"}, std::pair{Scope::Private, "private"},
                                     std::pair{Scope::Released, "released"}};
};
template <>
struct Words<ConsentPurpose> {
    static constexpr std::array kAll{std::pair{ConsentPurpose::OwnReview, "own_review"},
                                     std::pair{ConsentPurpose::IndividualSupervision, "individual_supervision"},
                                     std::pair{ConsentPurpose::GroupSupervision, "group_supervision"},
                                     std::pair{ConsentPurpose::ProgrammeLibrary, "programme_library"},
                                     std::pair{ConsentPurpose::Research, "research"},
                                     std::pair{ConsentPurpose::OutsideTeaching, "outside_teaching"}};
};
template <>
struct Words<FaceMask> {
    static constexpr std::array kAll{std::pair{FaceMask::None, "none"},   std::pair{FaceMask::Edge, "edge"},
                                     std::pair{FaceMask::Blur, "blur"},   std::pair{FaceMask::Pixelate, "pixelate"},
                                     std::pair{FaceMask::Solid, "solid"}, std::pair{FaceMask::Skeleton, "skeleton"}};
};

template <typename Enum>
QString wordFor(Enum value)
{
    for (const auto& [one, word] : Words<Enum>::kAll) {
        if (one == value)
            return QString::fromLatin1(word);
    }
    return {};
}

} // namespace

QString toCode(PersonRole role)
{
    return wordFor(role);
}

QString toCode(SessionPart part)
{
    return wordFor(part);
}

QString toCode(Storage storage)
{
    return wordFor(storage);
}

QString toCode(CandidateSource source)
{
    return wordFor(source);
}

QString toCode(DecisionState state)
{
    return wordFor(state);
}

QString toCode(Visibility visibility)
{
    return wordFor(visibility);
}

QString toCode(Scope scope)
{
    return wordFor(scope);
}

QString toCode(ConsentPurpose purpose)
{
    return wordFor(purpose);
}

QString toCode(FaceMask mask)
{
    return wordFor(mask);
}

QString toCode(EditState state)
{
    return wordFor(state);
}

template <typename Enum>
std::optional<Enum> fromCode(const QString& code)
{
    for (const auto& [value, word] : Words<Enum>::kAll) {
        if (code == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

template std::optional<PersonRole> fromCode(const QString&);
template std::optional<SessionPart> fromCode(const QString&);
template std::optional<Storage> fromCode(const QString&);
template std::optional<CandidateSource> fromCode(const QString&);
template std::optional<DecisionState> fromCode(const QString&);
template std::optional<Visibility> fromCode(const QString&);
template std::optional<ConsentPurpose> fromCode(const QString&);
template std::optional<FaceMask> fromCode(const QString&);
template std::optional<Scope> fromCode(const QString&);
template std::optional<EditState> fromCode(const QString&);

} // namespace alliance::db
