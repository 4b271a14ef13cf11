#pragma once
// Looking at a made reel before it leaves: every place where a face may show, as pictures. Left and right go from place
// to place, up and down through the pictures of one; C says that all is covered there, F that a face shows. What is
// said is kept at once. Where consent ends meanwhile, also by another program, the pictures go within seconds.

#include "app/resources/Theme.h"
#include "app/services/KeptReels.h"
#include "app/services/RecordMark.h"

#include <QDialog>
#include <QHash>
#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;
class ReelLookPicture;

class ReelLookDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads and writes in the worker's thread. Both outlive it.
    ReelLookDialog(LibraryWorker& worker, const KeptReelItem& item, const Theme& theme, QWidget* parent = nullptr);

    const KeptReel& reel() const { return m_reel; }
    // Whether it may still be looked at; also asked every few seconds.
    void look();
    int place() const { return m_place; } // that is shown, of those to look at, from 0; -1: none

Q_SIGNALS:
    void changed(); // something was said
    void handOutRequested(const QUuid& reel);
    void makeAgainRequested(const QUuid& reel);

private:
    void build();
    QWidget* makeAnswers();
    QList<const KeptPlace*> places() const; // to be looked at: all that are not covered yet
    void go(int place);
    void readPictures();
    void setRefusal(const QString& reason);
    void goPicture(int picture);
    void goToOpen();
    void say(bool face);
    void take(const Outcome<KeptReel>& reel);
    void showState();
    void showPicture();
    void conclude();

    LibraryWorker& m_worker;
    const Theme& m_theme;
    KeptReel m_reel;
    int m_place = -1;
    int m_picture = 0;
    bool m_saying = false;
    QHash<int, QList<QByteArray>> m_pictures; // by number of the place
    QSet<QUuid> m_recorded;                   // recordings of which it is on record that they are looked at
    QString m_trouble;                        // that pictures cannot be shown
    QString m_refusal;                        // why they may not be shown any more
    QTimer m_timer;
    RecordMark m_seen; // when it was asked last whether they may
    bool m_looking = false;
    ReelLookPicture* m_view = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_progress = nullptr;
    QLabel* m_verdict = nullptr;
    QPushButton* m_again = nullptr; // to read the pictures; there while they cannot be shown
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_covered = nullptr;
    QPushButton* m_face = nullptr;
    QPushButton* m_conclude = nullptr;
};

} // namespace alliance::app
