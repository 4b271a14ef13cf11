#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(DifferenceWalk)
}

#include "app/commands/Command.h"
#include "app/models/CodingSession.h"
#include "app/models/DifferenceWalk.h"
#include "app/models/LibraryController.h"
#include "app/models/MarkerCode.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

struct Read {
    QList<CoderItem> coders;
    std::optional<ComparisonReport> report;
};

Outcome<Read> readComparison(LibraryService& library, const QUuid& session, QUuid first, QUuid second, double tolerance)
{
    auto coders = codersOf(library, session);
    if (!coders)
        return tl::unexpected<Failure>(coders.error());
    Read read{std::move(*coders), {}};
    const auto known = [&](const QUuid& id) {
        return std::any_of(read.coders.begin(), read.coders.end(), [&](const CoderItem& one) { return one.id == id; });
    };
    if (read.coders.size() < 2)
        return read;
    if (!known(first))
        first = read.coders[0].id == second ? read.coders[1].id : read.coders[0].id;
    if (!known(second) || second == first)
        second = read.coders[0].id == first ? read.coders[1].id : read.coders[0].id;
    auto report = compareCoders(library, session, first, second, tolerance);
    if (!report)
        return tl::unexpected<Failure>(report.error());
    read.report = std::move(*report);
    return read;
}

QString markerText(const MarkerCode& code, const QStringList& tags, const CodingSession& coding)
{
    QStringList words{markerWords(code, coding.vocabulary())};
    for (const QString& tag : tags)
        words.append(u'#' + tag);
    return words.join(QStringLiteral(" · "));
}

QString decisionText(const QString& code)
{
    return code == QLatin1String("accepted") ? tr("accepted") : tr("rejected");
}

bool sameRow(const Comparison& a, const Comparison& b)
{
    const auto id = [](const std::optional<ComparedSide>& side) { return side ? side->record : QUuid(); };
    return a.kind == b.kind && a.item == b.item && id(a.first) == id(b.first) && id(a.second) == id(b.second);
}

} // namespace

DifferenceWalk::DifferenceWalk(LibraryController& library, CodingSession& coding, QObject* parent)
    : QObject(parent), m_library(library), m_coding(coding)
{
    connect(&m_coding, &CodingSession::changed, this, &DifferenceWalk::load);
    connect(&m_coding, &CodingSession::editFailed, this, [this] { m_goOn = false; });
    connect(&m_coding.review(), &ReviewSession::closed, this, [this] {
        m_first = m_second = QUuid();
        m_goOn = false;
        clear({});
    });
}

void DifferenceWalk::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active)
        load();
}

void DifferenceWalk::clear(const QString& words)
{
    ++m_generation;
    m_report.reset();
    m_coders.clear();
    m_words = words;
    m_current = -1;
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void DifferenceWalk::load()
{
    LibraryWorker* worker = m_coding.worker();
    if (!m_active || !worker || !m_coding.isReady())
        return;
    if (m_coding.review().isBlind())
        return clear(tr("Your own pass comes first: what others coded and decided is compared once it is finished."));
    if (!m_report) {
        m_words = tr("Comparing…");
        Q_EMIT changed();
    }
    worker->ask(
        this,
        [session = m_coding.review().sessionId(), first = m_first, second = m_second, tolerance = m_tolerance](
            LibraryService& library) { return readComparison(library, session, first, second, tolerance); },
        [this, generation = ++m_generation](Outcome<Read> read) {
            if (generation != m_generation)
                return;
            if (!read)
                return clear(wordFailure(read.error()).oneText());
            if (!read->report)
                return clear(read->coders.isEmpty() ? tr("Nobody has coded this session yet, as far as you may see.")
                             : m_coding.isOwn(read->coders.front().id)
                                 ? tr("Only you have coded this session, as far as you may see. A second person's "
                                      "codes are needed.")
                                 : tr("Only %1 has coded this session, as far as you may see. A second person's codes "
                                      "are needed.")
                                       .arg(nameOf(read->coders.front().id)));
            m_coders = std::move(read->coders);
            take(std::move(*read->report));
        });
}

void DifferenceWalk::take(ComparisonReport report)
{
    const std::optional<Comparison> before = currentRow() ? std::optional(*currentRow()) : std::nullopt;
    m_first = report.people[0];
    m_second = report.people[1];
    m_report = std::move(report);
    m_current = -1;
    for (int row = 0; before && row < m_report->rows.size(); ++row)
        if (sameRow(m_report->rows[row], *before))
            m_current = row;
    Q_EMIT changed();
    Q_EMIT currentChanged();
    if (std::exchange(m_goOn, false))
        goOn();
}

QString DifferenceWalk::nameOf(const QUuid& person) const
{
    if (m_coding.isOwn(person))
        return tr("You");
    const QString name = m_coding.nameOf(person);
    return name.isEmpty() ? tr("Somebody") : name;
}

QString DifferenceWalk::nameInside(bool first) const
{
    return m_coding.isOwn(person(first)) ? tr("you") : nameOfSide(first);
}

QString DifferenceWalk::nameOfSide(bool first) const
{
    return nameOf(person(first));
}

void DifferenceWalk::choosePeople(const QUuid& first, const QUuid& second)
{
    if (first == m_first && second == m_second)
        return;
    m_first = first;
    m_second = second;
    m_current = -1;
    load();
}

void DifferenceWalk::setTolerance(double seconds)
{
    if (std::exchange(m_tolerance, seconds) != seconds)
        load();
}

void DifferenceWalk::setShowsAgreed(bool shows)
{
    if (std::exchange(m_showsAgreed, shows) != shows)
        Q_EMIT changed();
}

const Comparison* DifferenceWalk::currentRow() const
{
    return m_report && m_current >= 0 && m_current < m_report->rows.size() ? &m_report->rows[m_current] : nullptr;
}

void DifferenceWalk::select(int row)
{
    if (!m_report || row < 0 || row >= m_report->rows.size())
        return;
    m_current = row;
    Q_EMIT currentChanged();
    Q_EMIT placeWanted(m_report->rows[row].where());
}

bool DifferenceWalk::selectNext(int direction)
{
    if (!m_report)
        return false;
    const QList<Comparison>& rows = m_report->rows;
    int at = m_current + direction;
    if (m_current < 0) {
        const base::MediaTime here = m_coding.review().currentTime();
        const auto after =
            std::find_if(rows.begin(), rows.end(), [&](const Comparison& row) { return row.where().start >= here; });
        at = static_cast<int>(after - rows.begin()) + (direction > 0 ? 0 : -1);
    }
    while (at >= 0 && at < rows.size() && rows[at].isAgreed())
        at += direction;
    if (at < 0 || at >= rows.size())
        return false;
    select(at);
    return true;
}

// To the next that is open; back to the first such at the end.
void DifferenceWalk::goOn()
{
    const int count = static_cast<int>(m_report->rows.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(m_current, 0) + step) % count;
        if (m_report->rows[row].isOpen())
            return select(row);
    }
}

void DifferenceWalk::settle(SettleAs as, const OtherValue& other, const QString& why)
{
    if (!canSettle())
        return;
    m_goOn = true;
    const QUuid session = m_coding.review().sessionId();
    m_coding.edit({session, editName(editkind::kSettlementAdd, {}),
                   [session, first = m_first, second = m_second, row = *currentRow(), as, other,
                    why](LibraryService& library) -> Done {
                       const auto settled =
                           SettlementService(library).settle(session, first, second, row, as, other, why);
                       if (!settled)
                           return tl::unexpected<Failure>(settled.error());
                       return {};
                   }});
}

void DifferenceWalk::leaveOpen()
{
    const Comparison* row = currentRow();
    if (!row || row->isAgreed())
        return;
    if (!row->settled)
        return goOn();
    m_coding.edit({m_coding.review().sessionId(), editName(editkind::kSettlementRemove, {}),
                   [settled = *row->settled](LibraryService& library) -> Done {
                       const auto open = SettlementService(library).reopen(settled);
                       if (!open)
                           return tl::unexpected<Failure>(open.error());
                       return {};
                   }});
}

QString sideText(const Comparison& row, const std::optional<ComparedSide>& side, const CodingSession& coding)
{
    if (!side)
        return row.kind == ComparedKind::Decision ? tr("no decision") : tr("nothing here");
    switch (row.kind) {
    case ComparedKind::Marker:
        return markerText({side->code, side->subtype, side->strategies, side->value}, side->tags, coding);
    case ComparedKind::Stage:
        return labelOf(coding.vocabulary().stages, side->code);
    case ComparedKind::Decision:
        return decisionText(side->code);
    case ComparedKind::Rating:
        break;
    }
    return QString::number(side->value);
}

QString settledText(const db::Settlement& settled, const CodingSession& coding)
{
    const QJsonObject& holds = settled.holds;
    const bool decision = settled.kind == QLatin1String("decision");
    if (holds[QStringLiteral("none")].toBool())
        return decision ? tr("no decision") : tr("nothing here");
    if (decision)
        return decisionText(holds[QStringLiteral("decision")].toString());
    if (settled.kind == QLatin1String("marker"))
        return markerText({holds[QStringLiteral("type")].toString(), holds[QStringLiteral("subtype")].toString(),
                           holds[QStringLiteral("strategies")].toVariant().toStringList(),
                           holds[QStringLiteral("significance")].toInt()},
                          holds[QStringLiteral("tags")].toVariant().toStringList(), coding);
    if (settled.kind == QLatin1String("passage"))
        return labelOf(coding.vocabulary().stages, holds[QStringLiteral("stage")].toString());
    return QString::number(holds[QStringLiteral("value")].toInt());
}

QString differenceText(const Comparison& row, const QString& first, const QString& second)
{
    QStringList words;
    for (const Differs one : row.differs) {
        switch (one) {
        case Differs::OnlyFirst:
            words.append(tr("only %1").arg(first));
            break;
        case Differs::OnlySecond:
            words.append(tr("only %1").arg(second));
            break;
        case Differs::Code:
            words.append(row.kind == ComparedKind::Stage      ? tr("different stage")
                         : row.kind == ComparedKind::Decision ? tr("decided differently")
                                                              : tr("different type"));
            break;
        case Differs::Subtype:
            words.append(tr("different form"));
            break;
        case Differs::Value:
            words.append(row.kind == ComparedKind::Marker ? tr("different significance") : tr("different rating"));
            break;
        case Differs::Strategies:
            words.append(tr("different strategies"));
            break;
        case Differs::Tags:
            words.append(tr("different tags"));
            break;
        case Differs::Extent:
            words.append(tr("different extent"));
            break;
        }
    }
    return words.isEmpty() ? tr("agree") : words.join(QStringLiteral(", "));
}

} // namespace alliance::app
