#pragma once
// What lists of a session show of it: see app/services/OwnOnly.h.

#include "app/cli/Verb.h"

#include <QJsonObject>
#include <QStringList>
#include <QUuid>

namespace alliance::app::cli
{

class OwnView
{
public:
    static Outcome<OwnView> of(LibraryService& library, const QUuid& session);

    bool shows(const QUuid& author) const { return !m_ownOnly || author == m_person; }
    // With the remark that only the person's own is in it, where it is so.
    QJsonObject noted(QJsonObject json) const;
    QString noted(QStringList lines) const;

private:
    bool m_ownOnly = false;
    QUuid m_person;
};

} // namespace alliance::app::cli
