#pragma once
// Whose faces a mask is for. Whoever is not surely known to be somebody else is one of them.

#include "db/records/Session.h"

#include <QList>
#include <QString>

#include <optional>

namespace alliance::db
{

class MaskedPeople
{
public:
    MaskedPeople() = default; // everybody
    // Only those with one of these parts in the session. None of them, or all: everybody.
    explicit MaskedPeople(const QList<SessionPart>& parts);

    bool everybody() const { return m_parts.isEmpty(); }
    const QList<SessionPart>& parts() const { return m_parts; } // in the order of SessionPart; empty: everybody
    bool contains(SessionPart part) const { return everybody() || m_parts.contains(part); }
    // Nobody whom this leaves unmasked is masked by the other.
    bool covers(const MaskedPeople& other) const;
    // The strictest of both.
    MaskedPeople joined(const MaskedPeople& other) const;

    friend bool operator==(const MaskedPeople&, const MaskedPeople&) = default;

private:
    QList<SessionPart> m_parts;
};

inline const QList<SessionPart>& allSessionParts()
{
    static const QList<SessionPart> all{SessionPart::Patient, SessionPart::Therapist, SessionPart::Supervisor,
                                        SessionPart::Observer};
    return all;
}

// "everybody", "patient", "patient,observer": as it is stored and typed. Nothing for a word that is no part.
QString toCode(const MaskedPeople& people);
std::optional<MaskedPeople> maskedPeopleFromCode(const QString& code);

} // namespace alliance::db
