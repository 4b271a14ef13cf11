#pragma once
// Whoever presses the key of a command that cannot be used now is told why, in passing. Keys that go into a text, or
// that what has the keyboard uses itself, say nothing.

#include "app/actions/ActionRegistry.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace alliance::app
{

class MainWindow;
class PassingRemark;
struct ActionSurroundings;

class KeyReasons : public QObject
{
    Q_OBJECT

public:
    // Both outlive it; `window` owns it. `surroundings` as they are when a key is pressed.
    KeyReasons(const ActionRegistry& actions, std::function<ActionSurroundings()> surroundings, MainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isUnused(const QObject* watched, const QKeyEvent& key) const;
    std::optional<ActionId> offFor(const QKeyEvent& key) const;
    void tell(ActionId id);

    const ActionRegistry& m_actions;
    std::function<ActionSurroundings()> m_surroundings;
    MainWindow& m_window;
    PassingRemark* m_remark = nullptr;
};

} // namespace alliance::app
