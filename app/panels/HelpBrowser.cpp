#include "app/panels/HelpBrowser.h"

#include <QFileInfo>
#include <QScrollBar>

namespace alliance::app
{
namespace
{

constexpr qreal kMargin = 20;

} // namespace

HelpBrowser::HelpBrowser(const HelpPages& pages, const Theme& theme, QWidget* parent)
    : QTextBrowser(parent), m_pages(pages), m_theme(theme)
{
    setObjectName(QStringLiteral("helpText"));
    setAccessibleName(tr("Page of the help"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kMargin);
    takeColours();
}

void HelpBrowser::takeColours()
{
    const ThemeColors& colors = m_theme.colors;
    document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 18pt; font-weight: 600; margin-bottom: 10px; }"
                       "h2 { font-size: 12.5pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }"
                       "p { margin-top: 4px; margin-bottom: 8px; line-height: 130%; }"
                       "li { margin-bottom: 6px; line-height: 130%; }"
                       "td { padding: 4px 20px 4px 0px; }"
                       "a { color: %1; }"
                       ".key { background-color: %2; color: %3; font-weight: 600; }")
            .arg(colors.accent.name(), colors.hover.name(), colors.text.name()));
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::HtmlResource)
        return m_pages.html(QFileInfo(name.path()).baseName());
    return {}; // nothing is fetched from anywhere
}

void HelpBrowser::refresh()
{
    const int at = verticalScrollBar()->value();
    takeColours();
    reload();
    verticalScrollBar()->setValue(at);
}

} // namespace alliance::app
