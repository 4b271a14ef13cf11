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
    void keepTyped();      // as Enter would; for a session that is about to close

Q_SIGNALS:
    void left(); // the keyboard belongs to the picture again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    StopTape& m_tape;
    QLabel* m_words = nullptr;
    QLineEdit* m_field = nullptr;
};

} // namespace alliance::app
