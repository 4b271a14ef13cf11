#include "app/panels/TransportBar.h"

#include "app/models/PlaybackController.h"
#include "app/models/PlaybackSpeed.h"
#include "app/models/ReviewSession.h"
#include "app/models/TimeInput.h"
#include "app/panels/FieldMark.h"
#include "app/panels/SpokenWords.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/TimeText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace alliance::app
{
namespace
{

constexpr int kButton = 20;
constexpr int kPlayButton = 26;

QLineEdit* positionField(const Theme& theme, const QString& name, const QString& widest)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setFont(theme.monoFont());
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(QFontMetrics(theme.monoFont()).horizontalAdvance(widest) + 30);
    field->setProperty(kFitsText, true);
    return field;
}

QFrame* divider()
{
    auto* line = new QFrame;
    line->setFixedSize(1, 24);
    line->setObjectName(QStringLiteral("divider"));
    return line;
}

// In its row, as it is shown: a width that was chosen for it, or grew with the text, is not what it would ask for.
int roomOf(const QWidget& part)
{
    const QSize size = part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize());
    return size.width() + part.parentWidget()->layout()->spacing();
}

} // namespace

TransportBar::TransportBar(ReviewSession& session, PlaybackController& playback, ActionRegistry& actions,
                           const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_playback(playback), m_actions(actions)
{
    setObjectName(QStringLiteral("transport"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(makeFields(theme));
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    layout->addStretch(1);
    layout->addWidget(divider());
    layout->addWidget(addButton(ActionId::PreviousCandidate, kButton));
    layout->addWidget(addButton(ActionId::NextCandidate, kButton));
    layout->addWidget(divider());
    layout->addWidget(makeSound());

    connect(&m_session, &ReviewSession::positionChanged, this, &TransportBar::showPosition);
    connect(&m_session, &ReviewSession::opened, this, &TransportBar::showLength);
    connect(&m_session, &ReviewSession::closed, this, &TransportBar::showLength);
    connect(&m_session, &ReviewSession::indexChanged, this, &TransportBar::showLength);
    connect(&m_session, &ReviewSession::playingChanged, this, &TransportBar::showPlaying);
    showLength();
}

QWidget* TransportBar::makeFields(const Theme& theme)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_time = positionField(theme, tr("Time: type one to go there"), QStringLiteral("0:00:00.000"));
    m_frame = positionField(theme, tr("Frame: type one to go there"), QStringLiteral("0000000"));
    m_length = new QLabel;
    m_frames = new QLabel;
    for (QLabel* label : {m_length, m_frames})
        label->setProperty("muted", true);
    m_frameName = new QLabel(tr("Frame"));
    m_frameName->setProperty("muted", true);
    layout->addWidget(m_time);
    layout->addWidget(m_length);
    layout->addSpacing(8);
    layout->addWidget(m_frameName);
    layout->addWidget(m_frame);
    layout->addWidget(m_frames);
    for (QLineEdit* field : {m_time, m_frame}) {
        connect(field, &QLineEdit::returnPressed, this, [this, field] { goToTyped(*field); });
        connect(field, &QLineEdit::textEdited, this, [field] { markWrong(*field, false); });
        // What was refused is not edited any more when it is left.
        connect(qApp, &QApplication::focusChanged, this, [this, field](const QWidget* from, const QWidget* to) {
            if (from == field && to)
                showPosition();
        });
    }
    return box;
}

QWidget* TransportBar::makeButtons()
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_jumpBack = addButton(ActionId::JumpBack5, kButton);
    layout->addWidget(m_jumpBack);
    layout->addWidget(addButton(ActionId::StepBack, kButton));
    m_play = addButton(ActionId::PlayPause, kPlayButton);
    layout->addWidget(m_play);
    layout->addWidget(addButton(ActionId::StepForward, kButton));
    m_jumpForward = addButton(ActionId::JumpForward5, kButton);
    layout->addWidget(m_jumpForward);
    layout->addSpacing(4);
    layout->addWidget(addButton(ActionId::Loop, kButton));
    m_speed = new QToolButton;
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setToolTip(tr("Speed: slower with <, faster with >, normal with Backspace"));
    m_speed->setMinimumWidth(m_speed->fontMetrics().horizontalAdvance(speedText(-0.75)) + 30);
    layout->addWidget(m_speed);
    connect(&m_playback, &PlaybackController::speedChanged, this, &TransportBar::showSpeed);
    connect(&m_playback, &PlaybackController::rateChanged, this, &TransportBar::showSpeed);
    showSpeed();
    return box;
}

QWidget* TransportBar::makeSound()
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_mute = addButton(ActionId::Mute, kButton);
    m_volume = new QSlider(Qt::Horizontal);
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(72);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    m_volume->setValue(static_cast<int>(m_playback.volume() * 100));
    layout->addWidget(m_mute);
    layout->addWidget(m_volume);
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) { m_playback.setVolume(value / 100.0); });
    connect(&m_playback, &PlaybackController::soundChanged, this, &TransportBar::showSound);
    return box;
}

void TransportBar::showSound(bool muted, double volume)
{
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(static_cast<int>(volume * 100 + 0.5));
    const bool off = muted || volume <= 0;
    m_actions.action(ActionId::Mute)
        ->setIcon(strokeIcon(off ? QStringLiteral("volume-off") : QStringLiteral("volume")));
}

QSize TransportBar::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    for (const QWidget* part : dispensable())
        least.rwidth() -= part->isHidden() ? 0 : roomOf(*part);
    return least;
}

// With large text also jumps, which have keys and a menu.
std::array<QWidget*, 6> TransportBar::dispensable() const
{
    return {m_frames, m_length, m_frameName, m_volume, m_jumpBack, m_jumpForward};
}

void TransportBar::resizeEvent(QResizeEvent*)
{
    fitLabels();
}

// Where there is too little room, what the timeline tells as well goes first.
void TransportBar::fitLabels()
{
    int needed = 0;
    for (const QObject* child : children())
        if (const auto* box = qobject_cast<const QWidget*>(child))
            needed += box->sizeHint().width() + layout()->spacing();
    for (const QWidget* part : dispensable())
        needed += part->isHidden() ? roomOf(*part) : 0;
    int spare = width() - needed - 2 * layout()->contentsMargins().left();
    for (QWidget* part : dispensable()) {
        part->setVisible(spare >= 0);
        spare += spare < 0 ? roomOf(*part) : 0;
    }
}

void TransportBar::setSpeedMenu(QMenu* menu)
{
    m_speed->setMenu(menu);
}

void TransportBar::showSpeed()
{
    // The shuttle keys play at a rate of their own.
    const double shown = m_playback.rate() != 0 ? m_playback.rate() : m_playback.speed();
    m_speed->setText(speedText(shown));
    m_speed->setAccessibleName(tr("Speed: %1").arg(speedText(shown)));
}

QToolButton* TransportBar::addButton(ActionId id, int size)
{
    auto* button = new QToolButton;
    button->setDefaultAction(m_actions.action(id));
    button->setAccessibleName(ActionRegistry::plainText(m_actions.spec(id)));
    setIconSide(*button, size);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TransportBar::showPosition()
{
    if (!m_time->hasFocus()) {
        m_time->setText(timeText(m_session.shownTime()));
        markWrong(*m_time, false);
    }
    if (!m_frame->hasFocus()) {
        m_frame->setText(m_session.currentFrame() < 0 ? QString() : QString::number(m_session.currentFrame()));
        markWrong(*m_frame, false);
    }
}

void TransportBar::showLength()
{
    const bool usable = m_session.isOpen() && m_session.frameCount() > 0;
    m_time->setEnabled(usable);
    m_frame->setEnabled(usable);
    const QString of = m_session.isGrowing() ? tr("of %1 so far") : tr("of %1");
    m_length->setText(of.arg(durationText(m_session.duration())));
    m_frames->setText(of.arg(QLocale().toString(m_session.frameCount())));
    fitLabels();
    showPosition();
}

void TransportBar::showPlaying(bool playing)
{
    m_actions.action(ActionId::PlayPause)
        ->setIcon(strokeIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    if (!playing && m_session.isOpen()) // that it plays is heard, and words would lie over it
        speak(*window(), tr("Paused at %1").arg(timeText(m_session.currentTime())));
}

void TransportBar::goToTyped(QLineEdit& field)
{
    const QString typed = field.text();
    bool beyond = false;
    if (&field == m_time) {
        const auto time = parseTime(field.text());
        if (!time)
            return refuse(field, tr("“%1” is no time: write it as 1:02:03, 2:03 or 95 (seconds)").arg(typed));
        beyond = *time > m_session.duration();
        m_session.seekToTime(*time);
    } else {
        const auto frame = parseFrame(field.text());
        if (!frame)
            return refuse(field, tr("“%1” is no number of a frame").arg(typed));
        beyond = *frame >= m_session.frameCount();
        m_session.seekToFrame(*frame);
    }
    field.clearFocus();
    Q_EMIT fieldLeft();
    if (beyond && !m_session.isGrowing())
        Q_EMIT refused(tr("“%1” is beyond the end: this is the last frame").arg(typed));
}

void TransportBar::refuse(QLineEdit& field, const QString& words)
{
    markWrong(field, true);
    Q_EMIT refused(words);
}

void TransportBar::editTime()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
    m_time->selectAll();
}

void TransportBar::editFrame()
{
    m_frame->setFocus(Qt::ShortcutFocusReason);
    m_frame->selectAll();
}

} // namespace alliance::app
