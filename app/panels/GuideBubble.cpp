#include "app/panels/GuideBubble.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kWidth = 340;
constexpr int kGap = 12;   // between the part and the bubble
constexpr int kMargin = 8; // to the edges of the window
constexpr int kLine = 3;   // of the frame

bool isOurs(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Left:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

} // namespace

GuideFrame::GuideFrame(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void GuideFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A light line beside the dark one, so that it stands out from whatever it lies on.
    painter.setPen(QPen(m_theme.colors.surface, kLine + 2));
    const QRectF line = QRectF(rect()).adjusted(kLine, kLine, -kLine, -kLine);
    painter.drawRoundedRect(line, m_theme.radius, m_theme.radius);
    painter.setPen(QPen(m_theme.colors.accent, kLine));
    painter.drawRoundedRect(line, m_theme.radius, m_theme.radius);
}

GuideBubble::GuideBubble(const Theme& theme, QWidget* window) : QFrame(window), m_frame(new GuideFrame(theme, window))
{
    setObjectName(QStringLiteral("guideBubble"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(8);
    m_count = new QLabel;
    m_count->setProperty("muted", true);
    m_title = new QLabel;
    m_title->setProperty("heading", 2);
    m_title->setWordWrap(true);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    auto* end = new QPushButton(tr("End the tour"));
    end->setProperty("quiet", true);
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton;
    m_next->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(end);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addLayout(row);
    for (QPushButton* button : {end, m_back, m_next}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
    connect(end, &QPushButton::clicked, this, &GuideBubble::endRequested);
    connect(m_back, &QPushButton::clicked, this, &GuideBubble::backRequested);
    connect(m_next, &QPushButton::clicked, this, &GuideBubble::nextRequested);
    window->installEventFilter(this);
    hide();
}

GuideBubble::~GuideBubble()
{
    delete m_frame.data();
}

bool GuideBubble::isFramed() const
{
    return m_frame && m_frame->isVisible();
}

void GuideBubble::hideEvent(QHideEvent* event)
{
    if (m_frame)
        m_frame->hide();
    QFrame::hideEvent(event);
}

QString GuideBubble::title() const
{
    return m_title->text();
}

void GuideBubble::follow(QWidget* target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
}

void GuideBubble::showStep(const GuideWords& words, QWidget* target)
{
    follow(target);
    m_count->setText(tr("%1 of %2").arg(words.number).arg(words.count));
    m_title->setText(words.title);
    m_text->setText(words.text);
    ensurePolished();            // its width grows with the text
    m_text->setMinimumHeight(0); // else the longest step so far counts
    const QMargins around = layout()->contentsMargins();
    m_text->setMinimumHeight(m_text->heightForWidth(minimumWidth() - around.left() - around.right()));
    m_back->setEnabled(words.number > 1);
    m_next->setText(words.number < words.count ? tr("Next") : tr("Done"));
    setAccessibleName(tr("Tour, %1 of %2: %3").arg(words.number).arg(words.count).arg(words.title));
    setAccessibleDescription(words.text);
    place();
    show();
    raise();
    setFocus();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QRect GuideBubble::targetRect() const
{
    if (!m_target || !m_target->isVisible())
        return {};
    const QRect inWindow(m_target->mapTo(parentWidget(), QPoint()), m_target->size());
    return inWindow.intersected(parentWidget()->rect());
}

void GuideBubble::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QRect part = targetRect();
    m_frame->setVisible(!part.isNull());
    if (part.isNull()) {
        QRect middle(QPoint(), size());
        middle.moveCenter(room.center());
        setGeometry(middle);
        return;
    }
    m_frame->setGeometry(part.adjusted(-kLine, -kLine, kLine, kLine).intersected(parentWidget()->rect()));
    m_frame->raise();
    raise();
    const int x =
        std::clamp(part.center().x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    const int y =
        std::clamp(part.center().y() - height() / 2, room.top(), std::max(room.top(), room.bottom() - height()));
    // Beside it, below, above: the first place that has room; else inside, at its lower edge.
    for (const QPoint at : {QPoint(part.left() - kGap - width(), y), QPoint(part.right() + kGap, y),
                            QPoint(x, part.bottom() + kGap), QPoint(x, part.top() - kGap - height())}) {
        if (room.contains(QRect(at, size())))
            return move(at);
    }
    move(x, std::max(room.top(), std::min(part.bottom(), room.bottom()) - kGap - height()));
}

bool GuideBubble::event(QEvent* event)
{
    // Keys of one letter and arrows belong to commands of the window otherwise.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool GuideBubble::eventFilter(QObject* watched, QEvent* event)
{
    const bool button = qobject_cast<QPushButton*>(watched) != nullptr;
    if (!button) {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
            if (isVisible())
                place();
            break;
        default:
            break;
        }
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QPushButton*>(watched)->click();
            return true;
        }
        if (isOurs(key) && key != Qt::Key_Space) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void GuideBubble::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Right:
        Q_EMIT nextRequested();
        return;
    case Qt::Key_Left:
        Q_EMIT backRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT endRequested();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace alliance::app
