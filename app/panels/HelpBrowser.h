#pragma once
#include "app/models/HelpPages.h"
#include "app/resources/Theme.h"

#include <QTextBrowser>

namespace alliance::app
{

// Shows pages of the help by their names ("trainee.html#s2"), in the colours of the theme.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    // Both outlive it.
    HelpBrowser(const HelpPages& pages, const Theme& theme, QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;
    void refresh(); // the same place, anew

private:
    void takeColours();

    const HelpPages& m_pages;
    const Theme& m_theme;
};

} // namespace alliance::app
