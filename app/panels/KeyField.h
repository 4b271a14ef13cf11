#pragma once
#include <QKeySequence>
#include <QLineEdit>

namespace alliance::app
{

// Shows the keys that are pressed in it instead of typing them. Tab, Shift+Tab and Esc keep their meaning.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    void setKey(const QKeySequence& key);

Q_SIGNALS:
    void pressed(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace alliance::app
