#pragma once
// Moves the cameras of a session in time until they agree: by eye, frame by frame with the pictures following, or from
// their sound. A strip under the pictures.

#include "app/models/CameraAlignment.h"
#include "app/resources/Theme.h"

#include <QLineEdit>
#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace alliance::app
{

// A field for an offset: typed, or moved by Up and Down (one frame), PageUp and PageDown (ten).
class OffsetField : public QLineEdit
{
    Q_OBJECT

public:
    explicit OffsetField(QWidget* parent = nullptr);

Q_SIGNALS:
    void nudged(int frames);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class AlignPanel : public QWidget
{
    Q_OBJECT

public:
    AlignPanel(ReviewSession& session, PlaybackController& playback, const Theme& theme, QWidget* parent = nullptr);

    CameraAlignment& model() { return m_model; }
    OffsetField* field(int view) const; // null: no such camera
    QPushButton* saveButton() const { return m_save; }
    QPushButton* proposeButton(int view) const;
    QString words(int view) const; // what is said about this camera

public Q_SLOTS:
    // Closing without saving puts the cameras back.
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);
    void left(); // the keyboard belongs to the picture again

private:
    struct Row {
        QWidget* box = nullptr;
        OffsetField* field = nullptr;
        QLabel* frames = nullptr;
        QPushButton* propose = nullptr;
        QLabel* words = nullptr;
    };

    Row makeRow(int view);
    QWidget* makeButtons();
    void fill();
    QStringList names() const; // of the cameras as they are called now
    void followNames();
    void showOffset(int view);
    void showProposal(int view, double fraction);
    void takeTyped(int view);
    void save();

    ReviewSession& m_session;
    const Theme& m_theme;
    CameraAlignment m_model;
    QVBoxLayout* m_rows = nullptr;
    QList<Row> m_cameras; // of view 1, 2, 3
    QStringList m_names;  // of all, as they are shown
    QPushButton* m_save = nullptr;
};

} // namespace alliance::app
