#include "app/panels/NoticeBar.h"

#include "app/panels/SpokenWords.h"
#include "app/panels/ThemeIcon.h"
#include "app/resources/Icons.h"
#include "app/services/ErrorText.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kMost = 3;
constexpr int kWords = 1000; // stretch: until all of them stand in one line
constexpr int kGoodNewsMs = 8000;

// Its ground is in the style sheet.
struct NoticeLook {
    const char* name;
    QString icon;
    QColor ThemeColors::*ink;
};

NoticeLook lookOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Good:
        return {"good", QStringLiteral("check"), &ThemeColors::success};
    case NoticeKind::Info:
        return {"info", QStringLiteral("info"), &ThemeColors::accent};
    case NoticeKind::Warning:
        return {"warning", QStringLiteral("warning"), &ThemeColors::warning};
    case NoticeKind::Error:
        break;
    }
    return {"error", QStringLiteral("warning"), &ThemeColors::danger};
}

// That which has to leave so that the newest finds room, or none.
QWidget* tooMany(const QList<QWidget*>& notices)
{
    if (notices.size() <= kMost)
        return nullptr;
    const auto weight = [](const QWidget* notice) { return notice->property("weight").toInt(); };
    QWidget* least = *std::min_element(notices.begin(), std::prev(notices.end()),
                                       [&](const QWidget* a, const QWidget* b) { return weight(a) < weight(b); });
    return notices.size() == kMost + 1 && weight(least) > weight(notices.last()) ? nullptr : least;
}

bool isAboutWriting(const Failure& failure)
{
    using base::ErrorCategory;
    return failure.subject == Subject::Library &&
           (failure.error.category == ErrorCategory::Busy || failure.error.category == ErrorCategory::NoSpace ||
            failure.error.category == ErrorCategory::Unwritable);
}

} // namespace

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setVisible(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before))
            m_before = before;
    });
}

void NoticeBar::giveKeyboardBack(const QWidget& notice)
{
    if (const QWidget* focus = window()->focusWidget(); !focus || !notice.isAncestorOf(focus))
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled() && m_before->window() == window())
        m_before->setFocus();
    else
        Q_EMIT keyboardFree();
}

void NoticeBar::show(NoticeKind kind, const QString& text, const QString& more, const QString& actionText,
                     std::function<void()> action, const QString& about)
{
    for (QWidget* notice : std::as_const(m_notices))
        if (notice->property("text").toString() == text)
            return;
    const NoticeLook look = lookOf(kind);
    auto* notice = new QFrame(this);
    notice->setObjectName(QStringLiteral("notice"));
    notice->setProperty("text", text);
    notice->setProperty("about", about);
    notice->setProperty("kind", QLatin1String(look.name));
    notice->setProperty("weight", static_cast<int>(kind)); // Good, Info, Warning, Error
    auto* row = new QHBoxLayout(notice);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    auto* icon = new ThemeIcon(m_theme, look.icon, look.ink, 20);
    auto* words =
        new QLabel(more.isEmpty() ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped())
                                  : QStringLiteral("<b>%1</b> %2").arg(text.toHtmlEscaped(), more.toHtmlEscaped()));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(more.isEmpty() ? text : text + u' ' + more);
    row->addWidget(icon, 0, Qt::AlignVCenter);
    row->addWidget(words, kWords);
    // What it offers stands beside the words, also in a wide window.
    words->ensurePolished();
    QFont strong = words->font();
    strong.setBold(true);
    words->setMaximumWidth(QFontMetrics(strong).horizontalAdvance(text + QStringLiteral("  ") + more));
    if (action) {
        auto* button = new QPushButton(actionText);
        connect(button, &QPushButton::clicked, this, [this, notice, action = std::move(action)] {
            dismiss(notice);
            action();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* close = new QToolButton;
    close->setIcon(strokeIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, [this, notice] { dismiss(notice); });
    row->addWidget(close, 0, Qt::AlignVCenter);
    if (kind == NoticeKind::Good)
        QTimer::singleShot(kGoodNewsMs, notice, [this, notice] { dismiss(notice); });

    m_layout->addWidget(notice);
    m_notices.append(notice);
    while (QWidget* leaves = tooMany(m_notices))
        dismiss(leaves);
    setVisible(true);
    speak(*this, words->accessibleName());
}

void NoticeBar::dismiss(QWidget* notice)
{
    giveKeyboardBack(*notice);
    m_notices.removeOne(notice);
    notice->deleteLater();
    setVisible(!m_notices.isEmpty());
}

bool NoticeBar::withdraw(const QString& about)
{
    bool any = false;
    for (QWidget* notice : QList<QWidget*>(m_notices)) {
        if (notice->property("about").toString() != about)
            continue;
        dismiss(notice);
        any = true;
    }
    return any;
}

QString NoticeBar::aboutSession(const QUuid& id)
{
    return QStringLiteral("session/") + id.toString(QUuid::WithoutBraces);
}

QString NoticeBar::aboutWriting()
{
    return QStringLiteral("writing the library");
}

void NoticeBar::showFailure(const Failure& failure, const QString& actionText, std::function<void()> action)
{
    if (failure.cancelled())
        return;
    const ErrorWords words = wordFailure(failure);
    const QString about = !action && isAboutWriting(failure) ? aboutWriting() : QString();
    show(NoticeKind::Error, words.what, words.remedy, actionText, std::move(action), about);
}

void NoticeBar::clear()
{
    while (!m_notices.isEmpty())
        dismiss(m_notices.front());
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (const QWidget* notice : m_notices)
        texts.append(notice->property("text").toString());
    return texts;
}

} // namespace alliance::app
