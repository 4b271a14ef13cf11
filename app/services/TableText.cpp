#include "app/services/TableText.h"

#include <QRegularExpression>

namespace alliance::app
{

QByteArray commaSeparated(const QList<QStringList>& rows)
{
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n]"));
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(special))
                cell = QStringLiteral("\"%1\"").arg(cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
            cells.append(cell);
        }
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QString tabSeparated(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(cell.simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace alliance::app
