#include "db/records/MaskedPeople.h"

#include "db/records/Codes.h"

#include <QStringList>

#include <algorithm>

namespace alliance::db
{
namespace
{

const QString kEverybody = QStringLiteral("everybody");

} // namespace

MaskedPeople::MaskedPeople(const QList<SessionPart>& parts)
{
    for (const SessionPart part : allSessionParts()) {
        if (parts.contains(part))
            m_parts.append(part);
    }
    if (m_parts.size() == allSessionParts().size())
        m_parts.clear();
}

bool MaskedPeople::covers(const MaskedPeople& other) const
{
    return everybody() ||
           (!other.everybody() && std::all_of(other.m_parts.begin(), other.m_parts.end(),
                                              [this](SessionPart part) { return m_parts.contains(part); }));
}

MaskedPeople MaskedPeople::joined(const MaskedPeople& other) const
{
    return everybody() || other.everybody() ? MaskedPeople() : MaskedPeople(m_parts + other.m_parts);
}

QString toCode(const MaskedPeople& people)
{
    if (people.everybody())
        return kEverybody;
    QStringList codes;
    for (const SessionPart part : people.parts())
        codes.append(toCode(part));
    return codes.join(u',');
}

std::optional<MaskedPeople> maskedPeopleFromCode(const QString& code)
{
    if (code.trimmed() == kEverybody)
        return MaskedPeople();
    QList<SessionPart> parts;
    for (const QString& one : code.split(u',')) {
        const auto part = fromCode<SessionPart>(one.trimmed());
        if (!part)
            return std::nullopt;
        parts.append(*part);
    }
    return MaskedPeople(parts);
}

} // namespace alliance::db
