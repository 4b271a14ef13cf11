#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CertificateReport)
}

#include "app/report/CertificateReport.h"
#include "app/services/DateText.h"
#include "app/services/Language.h"

#include <QList>

namespace alliance::app
{
namespace
{

struct Fact {
    QString name;
    QString value;
};

QString title(const db::Certificate& certificate)
{
    return certificate.sessionId.isNull() ? tr("Certificate of destruction of a case")
                                          : tr("Certificate of destruction of a session");
}

QList<Fact> facts(const db::Certificate& certificate, const QString& person)
{
    QList<Fact> all{{tr("Certificate"), certificate.id.toString(QUuid::WithoutBraces)},
                    {tr("Case"), certificate.caseCode}};
    if (!certificate.sessionId.isNull()) {
        all.append({tr("Session"), QString::number(certificate.sessionNumber)});
        if (certificate.heldOn.isValid())
            all.append({tr("Held on"), dayText(certificate.heldOn)});
        all.append({tr("Session id"), certificate.sessionId.toString(QUuid::WithoutBraces)});
    }
    all.append({tr("Destroyed at"), dayTimeAndZoneText(certificate.destroyed)});
    all.append({tr("Destroyed by"), person.isEmpty() ? certificate.person.toString(QUuid::WithoutBraces) : person});
    all.append({tr("Reason"), certificate.reason});
    return all;
}

QStringList recordings(const db::Certificate& certificate)
{
    QStringList lines;
    for (const db::DestroyedRecording& one : certificate.recordings) {
        const QString what = tr("SHA-256 %1, %2 bytes").arg(one.contentHash).arg(one.sizeBytes);
        lines.append(one.linked ? tr("%1: the original lies outside the library and was not touched").arg(what)
                                : tr("%1: the copy in the library was removed").arg(what));
    }
    return lines;
}

QString rows(const db::Certificate& certificate)
{
    QStringList parts;
    for (auto one = certificate.counts.cbegin(); one != certificate.counts.cend(); ++one)
        parts.append(QStringLiteral("%1 %2").arg(one.key()).arg(one.value()));
    return parts.join(QStringLiteral(", "));
}

QStringList statements()
{
    return {tr("All rows of the database with texts, findings and keys were removed in one transaction, with every "
               "example in any collection; copied recordings and all files derived from them were overwritten once and "
               "removed."),
            tr("The keys that sealed them are gone from this library: what a file system, a flash drive or a snapshot "
               "may still keep of sealed data cannot be read with it. Copies of the library made elsewhere and "
               "exported files are not reached.")};
}

} // namespace

QString certificateText(const db::Certificate& certificate, const QString& person)
{
    QString text = title(certificate) + QStringLiteral("\n\n");
    for (const Fact& fact : facts(certificate, person))
        text += QStringLiteral("%1  %2\n").arg(fact.name + QLatin1Char(':'), -14).arg(fact.value);
    if (!certificate.recordings.isEmpty())
        text += QLatin1Char('\n') + tr("Recordings:") + QStringLiteral("\n  ") +
                recordings(certificate).join(QStringLiteral("\n  ")) + QLatin1Char('\n');
    if (!certificate.counts.isEmpty())
        text += QLatin1Char('\n') + tr("Rows removed: %1").arg(rows(certificate)) + QLatin1Char('\n');
    return text + QLatin1Char('\n') + statements().join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString certificateHtml(const db::Certificate& certificate, const QString& person)
{
    QString body;
    for (const Fact& fact : facts(certificate, person))
        body += QStringLiteral("<tr><th>%1</th><td>%2</td></tr>\n")
                    .arg(fact.name.toHtmlEscaped(), fact.value.toHtmlEscaped());
    QString list;
    for (const QString& line : recordings(certificate))
        list += QStringLiteral("<li>%1</li>\n").arg(line.toHtmlEscaped());
    QString notes;
    for (const QString& statement : statements())
        notes += QStringLiteral("<p>%1</p>\n").arg(statement.toHtmlEscaped());
    const QString counts = rows(certificate);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%3\"><head><meta charset=\"utf-8\">\n<title>%1</title>\n"
                          "<style>body{font:11pt/1.5 sans-serif;max-width:46em;margin:3em auto;padding:0 1em;"
                          "color:#1b2733}th{text-align:left;padding:.2em 1.5em .2em 0;vertical-align:top;"
                          "white-space:nowrap;font-weight:600}li{overflow-wrap:anywhere}"
                          "p{color:#52606d}</style></head><body>\n<h1>%1</h1>\n<table>\n%2</table>\n")
               .arg(title(certificate).toHtmlEscaped(), body, documentLanguage()) +
           (list.isEmpty()
                ? QString()
                : QStringLiteral("<h2>%1</h2>\n<ul>\n%2</ul>\n").arg(tr("Recordings").toHtmlEscaped(), list)) +
           (counts.isEmpty() ? QString()
                             : QStringLiteral("<p>%1</p>\n").arg(tr("Rows removed: %1").arg(counts).toHtmlEscaped())) +
           notes + QStringLiteral("</body></html>\n");
}

} // namespace alliance::app
