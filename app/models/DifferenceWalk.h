#pragma once
// The walk through what two people coded differently in the open session: who is compared, the differences, the one
// that is looked at, and settling it. Reads and edits in the library's thread; lives in the window's.

#include "app/services/ComparisonService.h"
#include "app/services/SettlementService.h"

#include <QObject>

namespace alliance::app
{

class CodingSession;
class LibraryController;

class DifferenceWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr double kUsualTolerance = 2.0; // seconds

    // Both outlive it.
    DifferenceWalk(LibraryController& library, CodingSession& coding, QObject* parent = nullptr);

    CodingSession& coding() const { return m_coding; }
    // While it is not active nothing is read.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    const QList<CoderItem>& coders() const { return m_coders; }
    const std::optional<ComparisonReport>& report() const { return m_report; }
    // What stands in place of the list: reading, nobody to compare, not allowed. Empty: there is a report.
    QString words() const { return m_report ? QString() : m_words; }
    QString nameOf(const QUuid& person) const; // "You", or the name
    QString nameOfSide(bool first) const;
    QString nameInside(bool first) const; // of a sentence: "you"

    QUuid person(bool first) const { return first ? m_first : m_second; }
    void choosePeople(const QUuid& first, const QUuid& second);
    double tolerance() const { return m_tolerance; }
    void setTolerance(double seconds);
    bool showsAgreed() const { return m_showsAgreed; }
    void setShowsAgreed(bool shows);
    bool isShown(const Comparison& row) const { return m_showsAgreed || !row.isAgreed(); }

    int current() const { return m_current; } // place in the report's rows; -1: none
    const Comparison* currentRow() const;
    void select(int row); // goes there
    // To the next difference by time, or (-1) the one before; from the playhead when none is chosen.
    bool selectNext(int direction);

    // changed() or a failure of the command stack follows. Settled, the walk goes on to the next open difference.
    void settle(SettleAs as, const OtherValue& other, const QString& why);
    void leaveOpen(); // what was settled is taken away; then likewise
    bool canSettle() const { return currentRow() && !currentRow()->isAgreed(); }

Q_SIGNALS:
    void changed();                                    // people, report, words, what is shown
    void currentChanged();                             // another row, or what is known of it
    void placeWanted(alliance::base::TimeRange range); // of the row that was gone to

private:
    void load();
    void take(ComparisonReport report);
    void goOn();
    void clear(const QString& words);

    LibraryController& m_library;
    CodingSession& m_coding;
    bool m_active = false;
    QList<CoderItem> m_coders;
    std::optional<ComparisonReport> m_report;
    QString m_words;
    QUuid m_first;
    QUuid m_second;
    double m_tolerance = kUsualTolerance;
    bool m_showsAgreed = false;
    int m_current = -1;
    bool m_goOn = false; // after what was settled has been read
    std::uint64_t m_generation = 0;
};

// What a side says, in the words of the vocabulary: "W2 Minimal response · 4".
QString sideText(const Comparison& row, const std::optional<ComparedSide>& side, const CodingSession& coding);
// What was settled, likewise.
QString settledText(const db::Settlement& settled, const CodingSession& coding);
// "Different type, different extent".
QString differenceText(const Comparison& row, const QString& first, const QString& second);

} // namespace alliance::app
