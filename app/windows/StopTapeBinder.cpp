#include "app/windows/StopTapeBinder.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/StopTapeField.h"

#include <QSettings>

namespace alliance::app
{
namespace
{

const QString kPauses = QStringLiteral("notes/typing-pauses");
const QString kResumes = QStringLiteral("notes/enter-resumes");

} // namespace

StopTapeBinder::StopTapeBinder(const WindowParts& parts, ReviewPage& review, NoteEditor& editor, MainWindow& window)
    : QObject(&window), m_parts(parts), m_tape(parts.session, parts.playback)
{
    auto* field = new StopTapeField(m_tape);
    review.addStrip(*field);
    connect(field, &StopTapeField::left, &review, [&review] { review.picture().setFocus(); });
    // What was typed before again stopping, or before the session closes, is kept.
    connect(m_parts.actions.action(ActionId::StopTape), &QAction::triggered, this, [this, field] {
        field->keepTyped();
        m_tape.stop();
    });
    connect(&m_parts.session, &ReviewSession::aboutToClose, field, &StopTapeField::keepTyped);
    const auto enable = [this] {
        m_parts.actions.setEnabled({ActionId::StopTape}, m_parts.session.isOpen() && m_parts.session.frameCount() > 0);
    };
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed})
        connect(&m_parts.session, signal, this, enable);
    enable();
    bindSettings(editor);
}

void StopTapeBinder::bindSettings(NoteEditor& editor)
{
    const auto bind = [this](ActionId id, const QString& key, auto apply) {
        QAction* action = m_parts.actions.action(id);
        action->setChecked(m_parts.settings.value(key, true).toBool());
        apply(action->isChecked());
        connect(action, &QAction::toggled, this, [this, key, apply](bool on) {
            m_parts.settings.setValue(key, on);
            apply(on);
        });
    };
    bind(ActionId::TypingPauses, kPauses, [&editor](bool on) { editor.setPausesWhileTyping(on); });
    bind(ActionId::EnterResumes, kResumes, [this, &editor](bool on) {
        editor.setResumesAfterSaving(on);
        m_tape.setResumes(on);
    });
}

} // namespace alliance::app
