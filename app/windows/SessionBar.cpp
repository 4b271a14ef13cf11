#include "app/windows/SessionBar.h"

#include "app/models/LibraryController.h"
#include "app/models/LibraryWork.h"
#include "app/models/ReviewLoader.h"
#include "app/models/ReviewSession.h"
#include "app/panels/ElidedLabel.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/SameCode.h"

#include <QPushButton>
#include <QToolButton>

namespace alliance::app
{
SessionBar::SessionBar(ActionRegistry& actions, QWidget* parent) : QToolBar(tr("Session"), parent), m_actions(actions)
{
    setObjectName(QStringLiteral("sessionBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSide(*this, 20);
    addButton(ActionId::GoHome, true);
    addSeparator();
    m_title = new ElidedLabel;
    m_title->setProperty("heading", 2);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_title);
    m_work = new QPushButton;
    m_work->setObjectName(QStringLiteral("work"));
    m_work->setProperty("chip", true);
    m_work->setFocusPolicy(Qt::TabFocus);
    m_work->setToolTip(m_actions.toolTip(ActionId::GoToProgress));
    connect(m_work, &QPushButton::clicked, m_actions.action(ActionId::GoToProgress), &QAction::trigger);
    m_workAction = addWidget(m_work);
    m_workAction->setVisible(false);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        addButton(id, false);
    addSeparator();
    for (const ActionId id : {ActionId::MeasureAgain, ActionId::PreviewFeedback, ActionId::ExportFeedback})
        addButton(id, true);
}

void SessionBar::addButton(ActionId id, bool withText)
{
    auto* button = new QToolButton;
    button->setDefaultAction(m_actions.action(id));
    button->setAccessibleName(ActionRegistry::plainText(m_actions.spec(id)));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    addWidget(button);
}

void SessionBar::nameSession(const ReviewSession& session, const LibraryController& library)
{
    m_title->setFullText(app::sessionTitle(toldApart(session.session(), library.sessions())));
}

QString SessionBar::sessionTitle() const
{
    return m_title->fullText();
}

// Nothing is brought in front of what somebody reads: the bar says that work goes on, and leads to it.
void SessionBar::followWork(const LibraryController& library, const ReviewSession& session)
{
    const auto tell = [this, &library, &session] {
        const QString own = session.isOpen() ? library.workText(session.sessionId()) : QString();
        setWork(own.isEmpty() ? backgroundText(library) : own);
    };
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed})
        connect(&session, signal, this, tell);
    app::followWork(library, this, tell);
}

void SessionBar::setWork(const QString& words)
{
    m_workAction->setVisible(!words.isEmpty());
    if (!words.isEmpty()) // the bar hides it later, and until then it has a name
        m_work->setText(words);
}

} // namespace alliance::app
