#include "app/panels/AlignPanel.h"

#include "app/models/OffsetSearch.h"
#include "app/models/PlaybackController.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FieldMark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kNameWidth = 128;
constexpr int kFramesWidth = 84;

} // namespace

OffsetField::OffsetField(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void OffsetField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return Q_EMIT nudged(1);
    case Qt::Key_Down:
        return Q_EMIT nudged(-1);
    case Qt::Key_PageUp:
        return Q_EMIT nudged(10);
    case Qt::Key_PageDown:
        return Q_EMIT nudged(-10);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

AlignPanel::AlignPanel(ReviewSession& session, PlaybackController& playback, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session, playback, searchOffsetBySound)
{
    setObjectName(QStringLiteral("alignment"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Align cameras"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(makeButtons());
    connect(&m_session, &ReviewSession::opened, this, &AlignPanel::fill);
    connect(&m_session, &ReviewSession::candidatesChanged, this, &AlignPanel::followNames);
    connect(&m_session, &ReviewSession::closed, this, [this] {
        setOpen(false);
        fill();
    });
    connect(&m_model, &CameraAlignment::changed, this, &AlignPanel::showOffset);
    connect(&m_session, &ReviewSession::offsetsChanged, this, [this] {
        for (int view = 1; view <= m_cameras.size(); ++view)
            showOffset(view);
    });
    connect(&m_model, &CameraAlignment::proposalProgressed, this, &AlignPanel::showProposal);
    connect(&m_model, &CameraAlignment::proposalEnded, this, [this](int view, const QString& words) {
        if (view > m_cameras.size())
            return;
        m_cameras[view - 1].propose->setText(tr("Propose from sound"));
        m_cameras[view - 1].words->setText(words);
    });
}

QWidget* AlignPanel::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* help = new QLabel(tr("Stop at a quick movement that the cameras share, a hand put down or a door, then nudge "
                               "until they show it together."));
    help->setProperty("muted", true);
    help->setWordWrap(true);
    row->addWidget(help, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] { setOpen(false); });
    m_save = new QPushButton(tr("Save alignment"));
    m_save->setProperty("primary", true);
    connect(m_save, &QPushButton::clicked, this, &AlignPanel::save);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return box;
}

AlignPanel::Row AlignPanel::makeRow(int view)
{
    const QString name = m_session.cameras()[view].name;
    Row made;
    made.box = new QWidget;
    auto* row = new QHBoxLayout(made.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* title = new ElidedLabel;
    title->setFullText(name);
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    title->setFixedWidth(kNameWidth);
    row->addWidget(title);
    const auto addNudge = [&](int frames, const QString& tip) {
        auto* button = new QPushButton((frames < 0 ? QChar(0x2212) : u'+') + QString::number(std::abs(frames)));
        button->setProperty("chip", true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QPushButton::clicked, this, [this, view, frames] { m_model.nudge(view, frames); });
        row->addWidget(button);
    };
    addNudge(-10, tr("“%1” ten frames earlier (Page Down in the field)").arg(name));
    addNudge(-1, tr("“%1” one frame earlier (Down in the field)").arg(name));
    made.field = new OffsetField;
    made.field->setFont(m_theme.monoFont());
    made.field->setFixedWidth(QFontMetrics(m_theme.monoFont()).horizontalAdvance(QStringLiteral("+0:00:00.000")) + 28);
    made.field->setProperty(kFitsText, true);
    made.field->setAccessibleName(tr("“%1” starts at").arg(name));
    made.field->setToolTip(tr("When “%1” starts on the clock of “%2”. Up and Down move it by a frame.")
                               .arg(name, m_session.cameras()[0].name));
    connect(made.field, &OffsetField::nudged, this, [this, view](int frames) { m_model.nudge(view, frames); });
    connect(made.field, &QLineEdit::returnPressed, this, [this, view] { takeTyped(view); });
    connect(made.field, &QLineEdit::textEdited, made.field, [field = made.field] { markWrong(*field, false); });
    row->addWidget(made.field);
    addNudge(1, tr("“%1” one frame later (Up in the field)").arg(name));
    addNudge(10, tr("“%1” ten frames later (Page Up in the field)").arg(name));
    made.frames = new QLabel;
    made.frames->setProperty("muted", true);
    made.frames->setFixedWidth(kFramesWidth);
    row->addWidget(made.frames);
    made.propose = new QPushButton(tr("Propose from sound"));
    made.propose->setAccessibleName(tr("Propose from sound for “%1”").arg(name));
    connect(made.propose, &QPushButton::clicked, this,
            [this, view] { m_model.proposing(view) ? m_model.cancelProposal(view) : m_model.propose(view); });
    const bool heard =
        m_session.cameras()[0].recording.record.hasAudio && m_session.cameras()[view].recording.record.hasAudio;
    made.propose->setEnabled(heard);
    made.propose->setToolTip(heard ? tr("Compare the sound of both cameras")
                                   : tr("One of the two recordings has no sound to compare"));
    row->addWidget(made.propose);
    made.words = new QLabel;
    made.words->setWordWrap(true);
    row->addWidget(made.words, 1);
    return made;
}

void AlignPanel::fill()
{
    for (const Row& row : std::as_const(m_cameras))
        row.box->deleteLater();
    m_cameras.clear();
    m_names = names();
    for (int view = 1; view < m_session.cameras().size(); ++view) {
        m_cameras.append(makeRow(view));
        m_rows->addWidget(m_cameras.back().box);
    }
}

QStringList AlignPanel::names() const
{
    QStringList names;
    for (const ReviewCamera& camera : m_session.cameras())
        names.append(camera.name);
    return names;
}

// What is shown was read again.
void AlignPanel::followNames()
{
    if (names() == m_names)
        return;
    fill();
    for (int view = 1; view <= m_cameras.size(); ++view)
        showOffset(view);
}

OffsetField* AlignPanel::field(int view) const
{
    return view >= 1 && view <= m_cameras.size() ? m_cameras[view - 1].field : nullptr;
}

QPushButton* AlignPanel::proposeButton(int view) const
{
    return view >= 1 && view <= m_cameras.size() ? m_cameras[view - 1].propose : nullptr;
}

QString AlignPanel::words(int view) const
{
    return view >= 1 && view <= m_cameras.size() ? m_cameras[view - 1].words->text() : QString();
}

void AlignPanel::showOffset(int view)
{
    if (view < 1 || view > m_cameras.size())
        return;
    const Row& row = m_cameras[view - 1];
    row.field->setText(offsetText(m_model.offset(view)));
    markWrong(*row.field, false);
    row.frames->setText(tr("%1 frames").arg(QLocale().toString(m_model.frames(view))));
    m_save->setEnabled(m_model.isChanged());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Nothing was moved"));
}

void AlignPanel::showProposal(int view, double fraction)
{
    if (view < 1 || view > m_cameras.size())
        return;
    const Row& row = m_cameras[view - 1];
    row.propose->setText(tr("Stop comparing"));
    row.words->setText(tr("Comparing the sound: %1 %").arg(static_cast<int>(fraction * 100)));
}

void AlignPanel::takeTyped(int view)
{
    OffsetField& typed = *field(view);
    const auto offset = parseOffset(typed.text());
    markWrong(typed, !offset);
    if (offset)
        m_model.setOffset(view, *offset);
}

void AlignPanel::save()
{
    m_model.save();
    setVisible(false);
    Q_EMIT openChanged(false);
    Q_EMIT left();
}

void AlignPanel::setOpen(bool open)
{
    if (open == !isHidden())
        return;
    setVisible(open);
    if (open) {
        for (int view = 1; view <= m_cameras.size(); ++view)
            showOffset(view);
        if (OffsetField* first = field(1))
            first->setFocus(Qt::ShortcutFocusReason);
    } else {
        for (int view = 1; view <= m_cameras.size(); ++view)
            m_model.cancelProposal(view);
        m_model.revert();
        Q_EMIT left();
    }
    Q_EMIT openChanged(open);
}

} // namespace alliance::app
