#include "app/resources/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <optional>

// A static library's resources must be asked for; the macro needs the global namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace alliance::app
{
namespace
{

QByteArray iconSource(const QString& name)
{
    static const bool loaded = (loadResources(), true);
    Q_UNUSED(loaded)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class StrokeEngine : public QIconEngine
{
public:
    StrokeEngine(QByteArray source, std::optional<QColor> color) : m_source(std::move(source)), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = m_color && mode != QIcon::Disabled ? *m_color : palette.color(group, QPalette::ButtonText);
        QByteArray colored = m_source;
        colored.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(colored);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new StrokeEngine(*this); }

private:
    QByteArray m_source;
    std::optional<QColor> m_color;
};

QIcon makeIcon(const QString& name, std::optional<QColor> color)
{
    QByteArray source = iconSource(name);
    return source.isEmpty() ? QIcon() : QIcon(new StrokeEngine(std::move(source), color));
}

} // namespace

QIcon strokeIcon(const QString& name)
{
    return makeIcon(name, std::nullopt);
}

QIcon strokeIcon(const QString& name, const QColor& color)
{
    return makeIcon(name, color);
}

QPixmap strokePixmap(const QString& name, const QColor& color, int size, double pixelRatio)
{
    QPixmap picture = strokeIcon(name, color).pixmap(QSize(size, size), pixelRatio);
    return picture;
}

} // namespace alliance::app
