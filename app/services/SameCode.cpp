#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SameCode)
}

#include "app/services/CalledSo.h"
#include "app/services/DateText.h"
#include "app/services/IdText.h"
#include "app/services/SameCode.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kBeforeMark = QStringLiteral(" · ");

QString markOf(const QUuid& id)
{
    return idText(id).left(8);
}

QDate dayOf(const db::Session& session)
{
    return session.heldOn.isValid() ? session.heldOn : session.created.toLocalTime().date();
}

// "3f2a91bc: 2 sessions, 2 Mar 2026 – 4 May 2026"
Outcome<QString> figuresOf(LibraryService& library, const db::Case& one)
{
    const auto sessions = library.database().sessions().listOfCase(one.id);
    if (!sessions)
        return tl::unexpected<Failure>(library.failure(sessions.error(), Subject::Library, one.code));
    QString text = tr("%1: %2").arg(markOf(one.id), tr("%n session(s)", nullptr, one.sessionCount));
    if (sessions->isEmpty())
        return text;
    const auto [first, last] =
        std::minmax_element(sessions->begin(), sessions->end(),
                            [](const db::Session& a, const db::Session& b) { return dayOf(a) < dayOf(b); });
    text += QStringLiteral(", ") + shortDayText(dayOf(*first));
    if (dayOf(*first) != dayOf(*last))
        text += QStringLiteral(" – ") + shortDayText(dayOf(*last));
    return text;
}

Outcome<QList<db::Case>> casesOf(LibraryService& library)
{
    auto all = library.database().cases().list();
    if (!all)
        return tl::unexpected<Failure>(library.failure(all.error(), Subject::Library, pathText(library.folder())));
    return std::move(*all);
}

QSet<QUuid> sharing(const QHash<QString, QSet<QUuid>>& byCode)
{
    QSet<QUuid> shared;
    for (auto same = byCode.begin(); same != byCode.end(); ++same) {
        if (!same.key().isEmpty() && same->size() > 1)
            shared += *same;
    }
    return shared;
}

} // namespace

QString markedCode(const QString& code, const QUuid& id)
{
    return code + kBeforeMark + markOf(id);
}

bool isMarked(const QString& shown, const QString& code)
{
    return shown.startsWith(code + kBeforeMark);
}

QSet<QUuid> casesThatShareTheirCode(const QList<SessionItem>& sessions)
{
    QHash<QString, QSet<QUuid>> byCode;
    for (const SessionItem& one : sessions)
        byCode[one.caseCode].insert(one.record.caseId);
    return sharing(byCode);
}

QSet<QUuid> casesThatShareTheirCode(const QList<db::Case>& cases)
{
    QHash<QString, QSet<QUuid>> byCode;
    for (const db::Case& one : cases) {
        if (one.sessionCount > 0)
            byCode[one.code].insert(one.id);
    }
    return sharing(byCode);
}

QString codeAmong(const QSet<QUuid>& shared, const QString& code, const QUuid& id)
{
    return shared.contains(id) ? markedCode(code, id) : code;
}

SessionItem toldApart(SessionItem session, const QList<SessionItem>& among)
{
    const bool shares = std::any_of(among.begin(), among.end(), [&](const SessionItem& one) {
        return one.record.caseId != session.record.caseId && one.caseCode == session.caseCode;
    });
    if (shares && !session.caseCode.isEmpty())
        session.caseCode = markedCode(session.caseCode, session.record.caseId);
    return session;
}

Outcome<QList<NamedCase>> otherCases(LibraryService& library, const QUuid& thanThis)
{
    const auto all = casesOf(library);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    QList<NamedCase> others;
    for (const db::Case& one : *all) {
        if (one.id == thanThis)
            continue;
        QString name = one.code;
        if (std::any_of(all->begin(), all->end(),
                        [&](const db::Case& other) { return other.id != one.id && other.code == one.code; })) {
            const auto figures = figuresOf(library, one);
            if (!figures)
                return tl::unexpected<Failure>(figures.error());
            name = tr("%1 (%2)").arg(one.code, *figures);
        }
        others.append({one.id, name});
    }
    return others;
}

Outcome<std::optional<db::Case>> caseCalled(LibraryService& library, const QString& text)
{
    const auto all = casesOf(library);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const QString wanted = text.trimmed();
    QList<db::Case> called;
    QList<db::Case> identified;
    for (const db::Case& one : *all) {
        if (one.code == wanted)
            called.append(one);
        else if (wanted == markedCode(one.code, one.id) ||
                 (wanted.size() >= kLeastOfId && idText(one.id).startsWith(wanted, Qt::CaseInsensitive)))
            identified.append(one);
    }
    if (std::any_of(called.begin(), called.end(), [](const db::Case& one) { return one.sessionCount > 0; }))
        called.removeIf([](const db::Case& one) { return one.sessionCount == 0; });
    const QList<db::Case>& matches = called.isEmpty() ? identified : called;
    if (matches.isEmpty())
        return std::optional<db::Case>();
    if (matches.size() == 1)
        return std::optional<db::Case>(matches.front());
    QStringList lines;
    for (const db::Case& one : matches)
        lines.append(QStringLiteral("  %1  %2  %3")
                         .arg(idText(one.id), tr("%n session(s)", nullptr, one.sessionCount), one.label));
    return failed(base::ErrorCategory::Conflict, "several cases", Subject::Argument,
                  tr("%1 cases are called “%2”; several people began them. Name one by its id (--case), and put them "
                     "together where they are one (“alliance session move”):\n%3")
                      .arg(matches.size())
                      .arg(wanted, lines.join(QLatin1Char('\n'))));
}

Outcome<QString> sameCodeText(LibraryService& library, const QUuid& caseId)
{
    const auto all = casesOf(library);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const auto own = std::find_if(all->begin(), all->end(), [&](const db::Case& one) { return one.id == caseId; });
    QStringList sentences;
    for (const db::Case& one : *all) {
        if (own == all->end() || own->code.isEmpty() || one.id == caseId || one.code != own->code ||
            one.sessionCount == 0)
            continue;
        const auto figures = figuresOf(library, one);
        if (!figures)
            return tl::unexpected<Failure>(figures.error());
        sentences
            << tr("There is another case with the code “%1” (%2). This does not touch it.").arg(one.code, *figures);
    }
    if (!sentences.isEmpty())
        sentences << tr(
            "Where both are one case, move the sessions of one to the other (“Other case…” in “Session details”).");
    return sentences.join(u' ');
}

} // namespace alliance::app
