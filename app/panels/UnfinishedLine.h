#pragma once
// Above an editor: something is unfinished elsewhere in the session. Go on with it, or write here. Hidden while nothing
// is.

#include "media/base/MediaTime.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace alliance::app
{

class UnfinishedLine : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedLine(QWidget* parent = nullptr);

    // place: where it begins; nothing: hides. here: whether something can be begun here as well.
    void offer(const std::optional<base::MediaTime>& place, bool here = true);

Q_SIGNALS:
    void goOnRequested();
    void beginRequested(); // here

private:
    QLabel* m_words = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace alliance::app
