#pragma once
// The one line that asks what was felt, under the pictures, while the tape is stopped.

#include <QWidget>

class QLabel;
class QLineEdit;

namespace alliance::app
{

class StopTape;

class StopTapeField : public QWidget
{
    Q_OBJECT

public:
    explicit StopTapeField(StopTape& tape, QWidget* parent = nullptr);

    QLineEdit& field() { return *m_field; }
    QString words() const; // what is said beside it
    QString hint() const;  // what the keys do
    void keepTyped();      // as Enter would; for a session that is about to close

Q_SIGNALS:
    void left(); // the keyboard belongs to the picture again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(bool toLeave); // before what was typed is given up
    void leave();

    StopTape& m_tape;
    QLabel* m_words = nullptr;
    QLineEdit* m_field = nullptr;
    QLabel* m_hint = nullptr;
    bool m_asked = false;
};

} // namespace alliance::app
