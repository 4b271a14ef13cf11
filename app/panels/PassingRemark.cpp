#include "app/panels/PassingRemark.h"

#include "app/panels/SpokenWords.h"

#include <QEvent>

#include <chrono>

namespace alliance::app
{
namespace
{

constexpr std::chrono::seconds kShown{6};
constexpr int kMargin = 16;
constexpr int kAbove = 48; // what a picture says stands below

} // namespace

PassingRemark::PassingRemark(QWidget& window) : QLabel(&window)
{
    setObjectName(QStringLiteral("passingRemark"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window.installEventFilter(this);
    m_gone.setSingleShot(true);
    m_gone.setInterval(kShown);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
}

void PassingRemark::say(QWidget& over, const QString& words)
{
    m_over = &over;
    setText(words);
    place();
    show();
    raise();
    m_gone.start();
    speak(*this, words);
}

void PassingRemark::place()
{
    if (!m_over)
        return;
    ensurePolished();
    const QRect page(m_over->mapTo(window(), QPoint(0, 0)), m_over->size());
    const int most = page.width() - 2 * kMargin;
    setMinimumWidth(0);
    const QSize oneLine = fontMetrics().boundingRect(QRect(0, 0, 1 << 14, 1 << 14), 0, text()).size() + QSize(32, 0);
    const int width = std::min(oneLine.width(), most);
    const QSize size(width, heightForWidth(width));
    setGeometry(page.center().x() - size.width() / 2, page.bottom() - kAbove - size.height(), size.width(),
                size.height());
}

bool PassingRemark::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace alliance::app
