#include "app/windows/HelpFlow.h"

#include "app/actions/ActionPlace.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/HelpWindow.h"
#include "app/services/Language.h"
#include "app/windows/HelpPlaces.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>

namespace alliance::app
{

HelpFlow::HelpFlow(const WindowParts& parts, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window), m_pages(parts.actions, languageInUse())
{
    connect(m_parts.actions.action(ActionId::ShowHelp), &QAction::triggered, this, [this] { show(pageHere()); });
    connect(m_parts.actions.action(ActionId::About), &QAction::triggered, this, &HelpFlow::showAbout);
    connect(&m_parts.actions, &ActionRegistry::shortcutsChanged, this, [this] {
        if (m_help)
            m_help->refresh();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

HelpFlow::~HelpFlow() = default;

// A dialog does not know the keys of the window.
bool HelpFlow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto* widget = static_cast<QWidget*>(watched);
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (widget->window() == &m_window || !qobject_cast<QDialog*>(widget->window()) ||
        !m_parts.actions.spec(ActionId::ShowHelp).shortcuts.contains(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    if (widget->window() != m_help.get())
        show(helpPageOf(widget));
    return true;
}

QString HelpFlow::pageHere() const
{
    const QString page = helpPageOf(QApplication::focusWidget());
    if (!page.isEmpty())
        return page;
    switch (m_window.place()) {
    case ActionPlace::Review:
        return QStringLiteral("watching");
    case ActionPlace::Collections:
        return QStringLiteral("director");
    default:
        return m_parts.library.isOpen() ? helpPageOf(m_parts.library.role()) : HelpPages::kStart;
    }
}

void HelpFlow::show(const QString& page)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(m_pages, m_parts.theme);
        connect(m_help.get(), &HelpWindow::actionRequested, this, &HelpFlow::run);
        const QPoint beside(m_window.frameGeometry().topLeft() + QPoint(80, 60));
        m_help->move(beside);
    }
    m_help->search().clear();
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpFlow::run(const QString& key)
{
    const auto id = actionOfKey(m_parts.actions, key);
    if (!id)
        return;
    if (QApplication::activeModalWidget())
        return m_help->remark(tr("A question is open in the program. Answer it first."));
    const ActionSurroundings now{m_parts.library.isOpen(), m_parts.library.isOpen() && m_parts.library.isSealed(),
                                 m_parts.session.isOpen(), m_window.place() == ActionPlace::Collections};
    const QString reason = whyNot(m_parts.actions, *id, now);
    if (!reason.isEmpty())
        return m_help->remark(
            tr("“%1” cannot be used now: %2.").arg(ActionRegistry::plainText(m_parts.actions.spec(*id)), reason));
    m_window.raise();
    m_window.activateWindow();
    m_parts.actions.action(*id)->trigger();
}

void HelpFlow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Alliance Review"),
                                tr("Alliance Review %1\n\nReview of recorded therapy sessions for supervision. "
                                   "Everything stays on this computer.\n\nFree software under the GNU General "
                                   "Public License, version 3 or later.")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace alliance::app
