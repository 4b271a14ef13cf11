#include "app/panels/ElidedCombo.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackPreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kBlindSize(560, 240); // one sentence

} // namespace

QWidget* FeedbackDialog::makeTop()
{
    auto* top = new QWidget;
    top->setObjectName(QStringLiteral("dialogBar"));
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(16, 10, 16, 10);
    m_versions = new ElidedCombo;
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setMinimumWidth(300);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* name = new QLabel(tr("&Version"));
    name->setBuddy(m_versions);
    row->addWidget(name);
    row->addWidget(m_versions, 1);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("feedbackState"));
    m_state->setProperty("muted", true);
    row->addWidget(m_state);
    row->addStretch(1);
    m_trouble = new QLabel;
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("problem", true);
    m_trouble->hide();
    row->addWidget(m_trouble, 2);
    connect(m_versions, &QComboBox::currentIndexChanged, this, [this] {
        const int number = m_versions->currentData().toInt();
        m_work->show(number);
        m_sides->setCurrentIndex(number == 0 ? 0 : 1);
    });
    return top;
}

QWidget* FeedbackDialog::makeReader()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 12, 12);
    m_readerText = new QLabel;
    m_readerText->setWordWrap(true);
    layout->addWidget(m_readerText);
    layout->addSpacing(8);
    m_replyTo = new ElidedCombo;
    m_replyTo->setAccessibleName(tr("What the reply is about"));
    m_replyTo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* name = new QLabel(tr("&Reply to"));
    name->setBuddy(m_replyTo);
    layout->addWidget(name);
    layout->addWidget(m_replyTo);
    m_reply = new QPlainTextEdit;
    m_reply->setObjectName(QStringLiteral("feedbackReply"));
    m_reply->setAccessibleName(tr("Reply"));
    m_reply->setTabChangesFocus(true);
    layout->addWidget(m_reply, 1);
    m_send = new QPushButton(tr("&Send the reply"));
    m_send->setAutoDefault(false);
    m_send->setEnabled(false);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    m_sent = new QLabel(tr("Reply sent. It stands on the pages, below what it is about."));
    m_sent->setObjectName(QStringLiteral("replySent"));
    m_sent->setWordWrap(true);
    m_sent->hide();
    layout->addWidget(m_sent);
    layout->addStretch(1);
    connect(m_reply, &QPlainTextEdit::textChanged, this, [this] {
        const bool any = !m_reply->toPlainText().trimmed().isEmpty();
        m_send->setEnabled(any);
        m_sent->setVisible(m_sent->isVisible() && !any);
    });
    connect(m_send, &QPushButton::clicked, this, &FeedbackDialog::sendReply);
    connect(m_reply, &QPlainTextEdit::textChanged, this, &FeedbackDialog::keepReply);
    connect(m_replyTo, &QComboBox::activated, this, [this] {
        m_preview->showMoment(m_replyTo->currentData().toString());
        keepReply();
    });
    return side;
}

QWidget* FeedbackDialog::makeBlind()
{
    auto* words =
        new QLabel(tr("You rate this session without seeing what others wrote. Feedback on it, where there is "
                      "any, stands here when you have finished rating."));
    words->setObjectName(QStringLiteral("feedbackBlind"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setProperty("muted", true);
    words->setMargin(48);
    return words;
}

// What is of no use then goes, with the names of who could read a reply.
void FeedbackDialog::showBlind(bool blind)
{
    if (blind)
        m_sides->setCurrentIndex(2);
    if (blind && !m_preview->isHidden()) { // for the first time
        resize(kBlindSize);
        if (const QWidget* over = parentWidget())
            move(over->geometry().center() - rect().center());
    }
    m_top->setVisible(!blind);
    m_preview->setVisible(!blind);
    for (QWidget* one : {static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print)})
        one->setVisible(!blind);
    for (auto* label : findChildren<QLabel*>())
        if (label->buddy() == m_paper)
            label->setVisible(!blind);
}

QWidget* FeedbackDialog::makeBar()
{
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("dialogBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setAccessibleName(tr("Paper"));
    auto* name = new QLabel(tr("Pap&er"));
    name->setBuddy(m_paper);
    row->addWidget(name);
    row->addWidget(m_paper);
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_history = buttons->addButton(tr("&History…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save &as…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("Prin&t…"), QDialogButtonBox::ActionRole);
    m_release = buttons->addButton(tr("Re&lease…"), QDialogButtonBox::ActionRole);
    m_release->setObjectName(QStringLiteral("releaseFeedback"));
    m_release->setProperty("primary", true);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    row->addWidget(buttons);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &FeedbackDialog::showPages);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_work->keep();
        Q_EMIT saveRequested(m_work->shown(), paper());
    });
    connect(m_history, &QPushButton::clicked, this, &FeedbackDialog::historyRequested);
    connect(m_print, &QPushButton::clicked, this, &FeedbackDialog::print);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &FeedbackDialog::print);
    m_print->setToolTip(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
    connect(m_release, &QPushButton::clicked, this, &FeedbackDialog::askRelease);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return bar;
}

} // namespace alliance::app
