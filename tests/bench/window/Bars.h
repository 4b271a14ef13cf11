#pragma once
// What a figure has to reach, and whether it does.

#include <QJsonArray>
#include <QList>
#include <QString>

namespace alliance::bench
{

struct Bar {
    QString what;
    double figure = 0;
    double bar = 0;
    bool atMost = true; // else at least
    QString unit;

    bool isMet() const { return atMost ? figure <= bar : figure >= bar; }
};

class Bars
{
public:
    void atMost(const QString& what, double figure, double bar, const QString& unit);
    void atLeast(const QString& what, double figure, double bar, const QString& unit);

    bool areMet() const; // all of them
    QJsonArray json() const;
    QString text() const; // a line for each

private:
    QList<Bar> m_bars;
};

} // namespace alliance::bench
