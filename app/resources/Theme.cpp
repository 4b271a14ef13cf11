#include "app/resources/Theme.h"

#include "app/resources/Icons.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QPalette>
#include <QStyleFactory>

namespace alliance::app
{
namespace
{

QString firstInstalled(const QStringList& families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : families)
        if (installed.contains(family))
            return family;
    return {};
}

QPalette paletteOf(const ThemeColors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.control);
    const QColor faint(0x9A, 0xA5, 0xAF);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

Theme lightTheme()
{
    Theme theme;
    ThemeColors& c = theme.colors;
    c.window = QColor(0xF2, 0xF5, 0xF7);
    c.surface = QColor(0xFF, 0xFF, 0xFF);
    c.raised = QColor(0xF8, 0xFA, 0xFB);
    c.hover = QColor(0xE9, 0xEE, 0xF2);
    c.border = QColor(0xD8, 0xDF, 0xE5);
    c.control = QColor(0x80, 0x8D, 0x9A);
    c.text = QColor(0x1A, 0x25, 0x2E);
    c.textMuted = QColor(0x52, 0x60, 0x6D);
    c.accent = QColor(0x0F, 0x66, 0x70);
    c.accentText = QColor(0xFF, 0xFF, 0xFF);
    c.accentSoft = QColor(0xDC, 0xED, 0xEF);
    c.stage = QColor(0x12, 0x18, 0x1D);
    c.stageText = QColor(0xC4, 0xCF, 0xD8);
    c.danger = QColor(0xA8, 0x2A, 0x22);
    c.dangerSoft = QColor(0xFB, 0xEA, 0xE8);
    c.warning = QColor(0x7E, 0x53, 0x00);
    c.warningSoft = QColor(0xFD, 0xF3, 0xDC);
    c.success = QColor(0x1C, 0x66, 0x3A);
    c.lane = QColor(0xFA, 0xFB, 0xFC);
    c.laneGrid = QColor(0xD3, 0xDB, 0xE2);
    c.playhead = QColor(0xC6, 0x2F, 0x26);
    c.gaze = QColor(0x2F, 0x66, 0xB3);
    c.posture = QColor(0xA8, 0x58, 0x1C);
    c.supporting = QColor(0x6B, 0x78, 0x85);
    c.cannotTell = QColor(0xB4, 0xBE, 0xC7);
    c.note = QColor(0x74, 0x49, 0x9E);
    c.accepted = QColor(0x1C, 0x74, 0x45);
    c.rejected = QColor(0x79, 0x85, 0x90);
    c.open = QColor(0xB2, 0x74, 0x00);
    c.signalLine = QColor(0x32, 0x5F, 0x8A);
    return theme;
}

QFont Theme::font(double points, int weight) const
{
    const QString family =
        firstInstalled({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans")});
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(points > 0 ? points : baseSize);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont Theme::monoFont(double points) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString family = firstInstalled({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")});
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(points > 0 ? points : baseSize);
    return font;
}

QString Theme::styleSheet() const
{
    strokeIcon(QStringLiteral("app")); // makes the resources of the library available
    QFile file(QStringLiteral(":/alliance.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const ThemeColors& c = colors;
    // Longer names first, so that no name is replaced inside another.
    const QList<std::pair<QString, QColor>> names = {
        {QStringLiteral("@accentText"), c.accentText},
        {QStringLiteral("@accentSoft"), c.accentSoft},
        {QStringLiteral("@accent"), c.accent},
        {QStringLiteral("@dangerSoft"), c.dangerSoft},
        {QStringLiteral("@danger"), c.danger},
        {QStringLiteral("@warningSoft"), c.warningSoft},
        {QStringLiteral("@warning"), c.warning},
        {QStringLiteral("@textMuted"), c.textMuted},
        {QStringLiteral("@text"), c.text},
        {QStringLiteral("@window"), c.window},
        {QStringLiteral("@surface"), c.surface},
        {QStringLiteral("@raised"), c.raised},
        {QStringLiteral("@hover"), c.hover},
        {QStringLiteral("@border"), c.border},
        {QStringLiteral("@control"), c.control},
        {QStringLiteral("@stageText"), c.stageText},
        {QStringLiteral("@stage"), c.stage},
        {QStringLiteral("@success"), c.success},
        {QStringLiteral("@note"), c.note},
    };
    for (const auto& [name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

void Theme::apply(QApplication& application) const
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(colors));
    application.setFont(font());
    application.setStyleSheet(styleSheet());
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
}

} // namespace alliance::app
