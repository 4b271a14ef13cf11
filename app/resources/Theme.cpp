#include "app/resources/Theme.h"

#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>

#include <cmath>

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
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

// What the expression finds, replaced by words made of the number that is its first group.
template <class Words>
void replaceNumbers(QString& sheet, const QRegularExpression& expression, Words words)
{
    QString replaced;
    qsizetype from = 0;
    for (auto found = expression.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        replaced += QStringView(sheet).mid(from, one.capturedStart() - from);
        replaced += words(one.captured(1).toDouble());
        from = one.capturedEnd();
    }
    sheet = replaced + sheet.mid(from);
}

// Sizes of text stand in the sheet as "font-size: 13pt", those of what goes with it as "14tx".
void scaleSizes(QString& sheet, double scale)
{
    static const QRegularExpression text(QStringLiteral("font-size:\\s*([0-9.]+)pt"));
    static const QRegularExpression beside(QStringLiteral("\\b([0-9]+)tx"));
    const auto px = [](int pixels) { return QString::number(pixels) + QStringLiteral("px"); };
    const auto scaled = [scale](double pixels) { return static_cast<int>(std::lround(pixels * scale)); };
    if (scale != 1)
        replaceNumbers(sheet, text, [&](double points) {
            return QStringLiteral("font-size: %1pt").arg(QString::number(points * scale));
        });
    // What is round has to come out round whatever each of its parts is rounded to.
    const int radio = scaled(14) + 2 * 1;
    const int knob = scaled(10) + 2 * 2;
    sheet.replace(QStringLiteral("@radioRadius"), px(radio / 2));
    sheet.replace(QStringLiteral("@radioDot"), px(radio - 2 * scaled(5)));
    sheet.replace(QStringLiteral("@knobRadius"), px(knob / 2));
    sheet.replace(QStringLiteral("@knobMargin"), px((knob - scaled(4)) / 2));
    replaceNumbers(sheet, beside, [&](double pixels) { return px(scaled(pixels)); });
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
    c.control = QColor(0x79, 0x86, 0x93);
    c.text = QColor(0x1A, 0x25, 0x2E);
    c.textMuted = QColor(0x52, 0x60, 0x6D);
    c.disabled = QColor(0x9A, 0xA5, 0xAF);
    c.accent = QColor(0x0F, 0x66, 0x70);
    c.accentHover = QColor(0x0B, 0x50, 0x59);
    c.accentText = QColor(0xFF, 0xFF, 0xFF);
    c.accentSoft = QColor(0xDC, 0xED, 0xEF);
    c.stage = QColor(0x12, 0x18, 0x1D);
    c.stageText = QColor(0xC4, 0xCF, 0xD8);
    c.danger = QColor(0xA8, 0x2A, 0x22);
    c.dangerSoft = QColor(0xFB, 0xEA, 0xE8);
    c.warning = QColor(0x7E, 0x53, 0x00);
    c.warningSoft = QColor(0xFD, 0xF3, 0xDC);
    c.success = QColor(0x1C, 0x66, 0x3A);
    c.successSoft = QColor(0xE4, 0xF2, 0xE9);
    c.handle = QColor(0x80, 0x8A, 0x93);
    c.lane = QColor(0xFA, 0xFB, 0xFC);
    c.laneGrid = QColor(0xD3, 0xDB, 0xE2);
    c.playhead = QColor(0xC6, 0x2F, 0x26);
    c.gaze = QColor(0x2F, 0x66, 0xB3);
    c.posture = QColor(0xA8, 0x58, 0x1C);
    c.supporting = QColor(0x6B, 0x78, 0x85);
    c.cannotTell = QColor(0x74, 0x80, 0x8D);
    c.note = QColor(0x74, 0x49, 0x9E);
    c.accepted = QColor(0x1C, 0x74, 0x45);
    c.rejected = QColor(0x76, 0x82, 0x8C);
    c.open = QColor(0xA8, 0x6D, 0x00);
    c.signalLine = QColor(0x32, 0x5F, 0x8A);
    c.withdrawal = QColor(0x2B, 0x5C, 0x9E);
    c.confrontation = QColor(0xA3, 0x3B, 0x14);
    c.mixed = QColor(0x7A, 0x3E, 0x82);
    c.strategy = QColor(0x0F, 0x66, 0x50);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    ThemeColors& c = theme.colors;
    c.window = QColor(0x16, 0x1B, 0x20);
    c.surface = QColor(0x1E, 0x25, 0x2B);
    c.raised = QColor(0x23, 0x2B, 0x32);
    c.hover = QColor(0x2C, 0x36, 0x3E);
    c.border = QColor(0x36, 0x41, 0x4A);
    c.control = QColor(0x7C, 0x8A, 0x96);
    c.text = QColor(0xE8, 0xED, 0xF1);
    c.textMuted = QColor(0xA9, 0xB5, 0xBF);
    c.disabled = QColor(0x6C, 0x78, 0x83);
    c.accent = QColor(0x5C, 0xC3, 0xCE);
    c.accentHover = QColor(0x82, 0xD5, 0xDE);
    c.accentText = QColor(0x0B, 0x1F, 0x22);
    c.accentSoft = QColor(0x1D, 0x41, 0x47);
    c.stage = QColor(0x0C, 0x10, 0x13);
    c.stageText = QColor(0xC4, 0xCF, 0xD8);
    c.danger = QColor(0xFF, 0x8F, 0x85);
    c.dangerSoft = QColor(0x45, 0x21, 0x1F);
    c.warning = QColor(0xF0, 0xBC, 0x62);
    c.warningSoft = QColor(0x3E, 0x30, 0x15);
    c.success = QColor(0x7F, 0xD0, 0x9D);
    c.successSoft = QColor(0x1D, 0x3A, 0x2A);
    c.handle = QColor(0x6D, 0x7A, 0x84);
    c.lane = QColor(0x1A, 0x21, 0x26);
    c.laneGrid = QColor(0x36, 0x41, 0x4A);
    c.playhead = QColor(0xFF, 0x6B, 0x60);
    c.gaze = QColor(0x7F, 0xB0, 0xF0);
    c.posture = QColor(0xE5, 0x9A, 0x62);
    c.supporting = QColor(0x93, 0xA1, 0xAD);
    c.cannotTell = QColor(0x73, 0x80, 0x8B);
    c.note = QColor(0xBE, 0x97, 0xE8);
    c.accepted = QColor(0x63, 0xC4, 0x8C);
    c.rejected = QColor(0x8B, 0x98, 0xA3);
    c.open = QColor(0xE6, 0xAD, 0x45);
    c.signalLine = QColor(0x86, 0xB4, 0xDE);
    c.withdrawal = QColor(0x86, 0xB0, 0xF2);
    c.confrontation = QColor(0xF2, 0x94, 0x6E);
    c.mixed = QColor(0xD3, 0x9A, 0xDA);
    c.strategy = QColor(0x62, 0xC9, 0xAC);
    return theme;
}

Theme contrastTheme()
{
    Theme theme;
    ThemeColors& c = theme.colors;
    c.window = QColor(0x00, 0x00, 0x00);
    c.surface = QColor(0x00, 0x00, 0x00);
    c.raised = QColor(0x00, 0x00, 0x00);
    c.hover = QColor(0x26, 0x26, 0x26);
    c.border = QColor(0xFF, 0xFF, 0xFF);
    c.control = QColor(0xFF, 0xFF, 0xFF);
    c.text = QColor(0xFF, 0xFF, 0xFF);
    c.textMuted = QColor(0xFF, 0xFF, 0xFF);
    c.disabled = QColor(0xA6, 0xA6, 0xA6);
    c.accent = QColor(0x00, 0xFF, 0xFF);
    c.accentHover = QColor(0x9C, 0xFF, 0xFF);
    c.accentText = QColor(0x00, 0x00, 0x00);
    c.accentSoft = QColor(0x00, 0x3A, 0x3A);
    c.stage = QColor(0x00, 0x00, 0x00);
    c.stageText = QColor(0xFF, 0xFF, 0xFF);
    c.danger = QColor(0xFF, 0x9A, 0x91);
    c.dangerSoft = QColor(0x3A, 0x00, 0x00);
    c.warning = QColor(0xFF, 0xE1, 0x4D);
    c.warningSoft = QColor(0x33, 0x2B, 0x00);
    c.success = QColor(0x7C, 0xFF, 0x9B);
    c.successSoft = QColor(0x00, 0x33, 0x14);
    c.handle = QColor(0xB0, 0xB0, 0xB0);
    c.lane = QColor(0x00, 0x00, 0x00);
    c.laneGrid = QColor(0x8C, 0x8C, 0x8C);
    c.playhead = QColor(0xFF, 0x5A, 0x4D);
    c.gaze = QColor(0x6F, 0xB7, 0xFF);
    c.posture = QColor(0xFF, 0xB0, 0x66);
    c.supporting = QColor(0xD0, 0xD0, 0xD0);
    c.cannotTell = QColor(0xB0, 0xB0, 0xB0);
    c.note = QColor(0xE0, 0xA8, 0xFF);
    c.accepted = QColor(0x4D, 0xFF, 0x88);
    c.rejected = QColor(0xC0, 0xC0, 0xC0);
    c.open = QColor(0xFF, 0xD6, 0x33);
    c.signalLine = QColor(0x9C, 0xD0, 0xFF);
    c.withdrawal = QColor(0x8A, 0xBD, 0xFF);
    c.confrontation = QColor(0xFF, 0xA4, 0x7A);
    c.mixed = QColor(0xF0, 0xB0, 0xFF);
    c.strategy = QColor(0x5C, 0xFF, 0xD0);
    return theme;
}

bool Theme::isDark() const
{
    return colors.text.lightness() > colors.surface.lightness();
}

QFont Theme::font(double points, int weight) const
{
    // Rows of lists ask for fonts while they are laid out, and looking through all families takes longer than that.
    static const QString family =
        firstInstalled({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans")});
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF((points > 0 ? points : baseSize) * textScale);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont Theme::monoFont(double points) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    static const QString family =
        firstInstalled({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")});
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF((points > 0 ? points : baseSize) * textScale);
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
        {QStringLiteral("@accentHover"), c.accentHover},
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
        {QStringLiteral("@successSoft"), c.successSoft},
        {QStringLiteral("@success"), c.success},
        {QStringLiteral("@disabled"), c.disabled},
        {QStringLiteral("@handle"), c.handle},
        {QStringLiteral("@note"), c.note},
    };
    for (const auto& [name, color] : names)
        sheet.replace(name, color.name());
    scaleSizes(sheet, textScale);
    // Pictures of a style sheet cannot follow the palette.
    if (isDark()) {
        sheet.replace(QStringLiteral("chevron-down.svg"), QStringLiteral("chevron-down-light.svg"));
        sheet.replace(QStringLiteral("spin-up.svg"), QStringLiteral("spin-up-light.svg"));
        sheet.replace(QStringLiteral("check-mark.svg"), QStringLiteral("check-mark-dark.svg"));
    }
    return sheet;
}

void Theme::apply(QApplication& application) const
{
    application.setStyle(new ThemeStyle(textScale));
    application.setPalette(paletteOf(colors));
    application.setFont(font());
    application.setStyleSheet(styleSheet());
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
}

} // namespace alliance::app
