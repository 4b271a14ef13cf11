#include "app/services/ReelPictures.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <functional>
#include <utility>

namespace alliance::app
{
namespace
{

// Parts of the picture's height.
constexpr double kTitleText = 0.075;
constexpr double kBelowText = 0.035;
constexpr double kCaptionText = 0.05;
constexpr double kWatermarkText = 0.032;
constexpr double kLeastText = 0.6; // of the wanted size, for long texts
constexpr double kMargin = 0.06;   // of the width

// Of films, not of the program's windows: they do not follow its theme.
const QColor kCardGround(24, 28, 36);
const QColor kCardText(238, 240, 244);
const QColor kCardBelow(170, 178, 190);
const QColor kCaptionGround(0, 0, 0, 170);
const QColor kCaptionColour(255, 255, 255);
const QColor kWatermarkColour(255, 255, 255);
const QColor kWatermarkEdge(0, 0, 0);
constexpr double kWatermarkStrength = 0.8;
const QColor kMark(255, 214, 10);
const QColor kMarkShade(0, 0, 0);

QFont fontOf(double pixels, bool bold = false)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(std::max(8, static_cast<int>(pixels)));
    font.setBold(bold);
    return font;
}

// The largest font not above `pixels` with which `text` fits into the box.
QFont fitting(const QString& text, double pixels, const QSize& box, bool bold)
{
    QFont font = fontOf(pixels, bold);
    while (font.pixelSize() > pixels * kLeastText &&
           QFontMetrics(font).boundingRect({{}, box}, Qt::TextWordWrap | Qt::AlignCenter, text).height() > box.height())
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

base::Image rgbOf(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(rgb.width()) * rgb.height() * 3);
    for (int y = 0; y < rgb.height(); ++y)
        pixels.insert(pixels.end(), rgb.constScanLine(y),
                      rgb.constScanLine(y) + 3 * static_cast<std::ptrdiff_t>(rgb.width()));
    return {rgb.width(), rgb.height(), base::PixelFormat::Rgb24, std::move(pixels)};
}

base::Image alphaOf(const QImage& image)
{
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(alpha.width()) * alpha.height());
    for (int y = 0; y < alpha.height(); ++y)
        pixels.insert(pixels.end(), alpha.constScanLine(y), alpha.constScanLine(y) + alpha.width());
    return {alpha.width(), alpha.height(), base::PixelFormat::Gray8, std::move(pixels)};
}

media::ReelOverlay overlayOf(const QImage& image, const QPoint& at, base::TimeRange shown)
{
    // Colours of pixels that are not there would be black otherwise, and show at the edges of letters.
    return {rgbOf(image.convertToFormat(QImage::Format_ARGB32)), alphaOf(image), at.x(), at.y(), shown};
}

} // namespace

base::Image titleCard(const QSize& size, const QString& title, const QString& below)
{
    QImage card(size, QImage::Format_RGB32);
    card.fill(kCardGround);
    QPainter painter(&card);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const int margin = static_cast<int>(size.width() * kMargin);
    const QRect upper(margin, size.height() / 8, size.width() - 2 * margin, size.height() / 2);
    painter.setPen(kCardText);
    painter.setFont(fitting(title, size.height() * kTitleText, upper.size(), true));
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
    painter.setPen(kCardBelow);
    painter.setFont(fontOf(size.height() * kBelowText));
    painter.drawText(QRect(margin, upper.bottom() + size.height() / 24, upper.width(), size.height() / 6),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, below);
    painter.end();
    return rgbOf(card);
}

media::ReelOverlay captionOverlay(const QSize& size, const QString& text, base::TimeRange shown)
{
    const int margin = static_cast<int>(size.width() * kMargin);
    const QSize most(size.width() - 2 * margin, size.height() / 3);
    const QFont font = fitting(text, size.height() * kCaptionText, most, false);
    const int padding = std::max(4, font.pixelSize() / 2);
    const QRect needed = QFontMetrics(font).boundingRect(QRect({}, most), Qt::TextWordWrap | Qt::AlignHCenter, text);
    const QSize box(std::min(needed.width() + 2 * padding, size.width()) & ~1,
                    std::min(needed.height() + padding, most.height()) & ~1);
    QImage image(box, QImage::Format_ARGB32);
    image.fill(kCaptionGround);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(kCaptionColour);
    painter.setFont(font);
    painter.drawText(image.rect().adjusted(padding / 2, 0, -padding / 2, 0), Qt::TextWordWrap | Qt::AlignCenter, text);
    painter.end();
    return overlayOf(image, {(size.width() - box.width()) / 2, size.height() - box.height() - size.height() / 20},
                     shown);
}

void stackCaptions(std::vector<media::ReelOverlay>& captions)
{
    for (auto one = captions.begin(); one != captions.end(); ++one) {
        std::vector<std::pair<int, int>> taken; // upper border, lower border; from below
        for (auto other = captions.begin(); other != one; ++other)
            if (other->shown.start < one->shown.end && one->shown.start < other->shown.end)
                taken.emplace_back(other->y, other->y + other->colour.height());
        std::sort(taken.begin(), taken.end(), std::greater<>());
        const int height = one->colour.height();
        for (const auto& [upper, lower] : taken) {
            if (one->y < lower && upper < one->y + height)
                one->y = std::max(0, upper - height - height / 8);
        }
    }
}

media::ReelOverlay watermarkOverlay(const QSize& size, const QString& text, base::TimeRange shown)
{
    const int margin = static_cast<int>(size.width() * kMargin / 2);
    const QSize most(size.width() - 2 * margin, size.height() / 6);
    const QFont font = fitting(text, size.height() * kWatermarkText, most, false);
    const int edge = std::max(1, font.pixelSize() / 12);
    constexpr int kWrapped = Qt::AlignRight | Qt::AlignTop | Qt::TextWrapAnywhere;
    const QSize inside = most - QSize(2 * edge, 2 * edge);
    const int height = QFontMetrics(font).boundingRect({{}, inside}, kWrapped, text).height();
    QImage image(QSize(most.width(), std::min(most.height(), height + 2 * edge)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(font);
    const QRect place = image.rect().adjusted(edge, edge, -edge, -edge);
    painter.setPen(kWatermarkEdge);
    for (int down = -edge; down <= edge; ++down)
        for (int right = -edge; right <= edge; ++right)
            painter.drawText(place.translated(right, down), kWrapped, text);
    painter.setPen(kWatermarkColour);
    painter.drawText(place, kWrapped, text);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(image.rect(), QColor::fromRgbF(0.0F, 0.0F, 0.0F, static_cast<float>(kWatermarkStrength)));
    painter.end();
    return overlayOf(image, {margin, size.height() / 40}, shown);
}

QImage markedPicture(QImage picture, const QRectF& box)
{
    picture = picture.convertToFormat(QImage::Format_RGB888);
    QPainter painter(&picture);
    const QRectF place(box.x() * picture.width(), box.y() * picture.height(), box.width() * picture.width(),
                       box.height() * picture.height());
    painter.setPen(QPen(kMarkShade, 5));
    painter.drawRect(place);
    painter.setPen(QPen(kMark, 2));
    painter.drawRect(place);
    painter.end();
    return picture;
}

} // namespace alliance::app
