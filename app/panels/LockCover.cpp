#include "app/panels/LockCover.h"

#include "app/panels/PanelParts.h"
#include "app/panels/PassphraseField.h"
#include "app/panels/ThemeIcon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kFormWidth = 420;

QLabel* line(const QString& text, bool muted = true)
{
    auto* label = new QLabel(text);
    label->setProperty("muted", muted);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

// As wide as it may be, where there is room.
QHBoxLayout* inTheMiddle(QWidget* form)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(form, 100);
    row->addStretch(1);
    return row;
}

} // namespace

LockCover::LockCover(QWidget& window, const Theme& theme, Asks asks) : CoverPane(window)
{
    setObjectName(QStringLiteral("lockCover"));
    setAccessibleName(tr("Locked"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea* scroll = plainScrollArea(); // dialogs can be small
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    outer->addWidget(scroll);
    auto* heading = line(tr("Locked"), false);
    heading->setProperty("heading", 1);
    m_work = line({}, false);
    m_work->setObjectName(QStringLiteral("lockWork"));
    layout->addStretch(2);
    if (asks == Asks::Passphrase)
        layout->addWidget(new ThemeIcon(theme, QStringLiteral("lock"), &ThemeColors::accent, 56));
    layout->addWidget(heading);
    layout->addWidget(m_work);
    if (asks == Asks::Passphrase)
        layout->addLayout(inTheMiddle(m_form = makeForm()));
    layout->addStretch(3);
    if (m_passphrase)
        setFocusProxy(m_passphrase);
    else
        setFocusPolicy(Qt::StrongFocus);
    showAtOnce();
}

QWidget* LockCover::makeForm()
{
    auto* form = new QWidget;
    form->setMaximumWidth(kFormWidth);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("How far the work is"));
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("lockProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_passphrase = new PassphraseField;
    m_passphrase->setObjectName(QStringLiteral("lockPassphrase"));
    m_passphrase->setPlaceholderText(tr("Your passphrase"));
    m_passphrase->setAccessibleName(tr("Your passphrase"));
    auto* stop = new QPushButton(tr("&Stop the work and close the library"));
    stop->setObjectName(QStringLiteral("lockClose"));
    m_unlock = new QPushButton(tr("&Unlock"));
    m_unlock->setObjectName(QStringLiteral("lockUnlock"));
    m_unlock->setProperty("primary", true);
    m_unlock->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(stop);
    row->addStretch(1);
    row->addWidget(m_unlock);
    layout->addWidget(m_progress);
    layout->addWidget(
        line(tr("It goes on behind the lock. As soon as it has ended, or has been paused for too long, the "
                "library is closed and its keys are wiped.")));
    layout->addSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_passphrase);
    layout->addLayout(row);
    layout->addWidget(line(tr("Only the passphrase of whoever is signed in goes back to where you were. When the work "
                              "is stopped, measuring and reels go on from there later; an import begins anew.")));
    for (QWidget* one :
         {static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(stop), static_cast<QWidget*>(m_unlock)})
        one->installEventFilter(this);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockCover::unlock);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_unlock->setEnabled(!text.isEmpty()); });
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::unlock);
    connect(stop, &QPushButton::clicked, this, &LockCover::closeRequested);
    return form;
}

void LockCover::showWork(const LibraryWork& work)
{
    QStringList lines;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            lines.append(text);
    };
    add(work.imports, tr("%n recording(s) being imported.", nullptr, work.imports));
    add(work.measurements, tr("%n session(s) being prepared or measured.", nullptr, work.measurements));
    add(work.reels, tr("%n reel(s) being made.", nullptr, work.reels));
    add(work.others, tr("%n other task(s) going on.", nullptr, work.others));
    if (work.words)
        lines.append(tr("Words that were written could not be kept yet; the program goes on trying."));
    if (work.stands)
        lines.append(tr("It is paused."));
    m_work->setText(lines.join(u'\n'));
    if (m_progress)
        m_progress->setValue(static_cast<int>(work.done * 100));
}

void LockCover::setBusy(bool busy)
{
    if (!m_form)
        return;
    m_passphrase->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("&Unlock"));
    m_unlock->setEnabled(!busy && !m_passphrase->text().isEmpty());
    if (busy)
        m_problem->hide();
}

void LockCover::showProblem(const QString& words)
{
    if (!m_form)
        return;
    setBusy(false);
    m_problem->setText(words);
    m_problem->show();
    if (isActiveWindow())
        m_passphrase->setFocus();
}

// No shortcut works below the lock, so that a letter with Alt would be typed.
bool LockCover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched != parent() &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::AltModifier)
        return pressLetter(*static_cast<QKeyEvent*>(event));
    return CoverPane::eventFilter(watched, event);
}

bool LockCover::pressLetter(const QKeyEvent& key)
{
    for (auto* button : m_form->findChildren<QPushButton*>())
        if (QKeySequence::mnemonic(button->text()) == QKeySequence(static_cast<int>(Qt::ALT) + key.key()))
            button->click();
    return true;
}

void LockCover::unlock()
{
    if (!m_passphrase->text().isEmpty())
        Q_EMIT unlockRequested(std::make_shared<const db::SecretText>(m_passphrase->take()));
}

} // namespace alliance::app
