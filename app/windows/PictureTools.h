#pragma once
// The actions on the picture: zoom and pan, the measurement drawn over it, the picture onto the clipboard.

#include "app/services/Failure.h"
#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

class StillMasks;

class PictureTools : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    PictureTools(const WindowParts& parts, ReviewPage& review, NoticeBar& notices, MainWindow& window);

    // Whether pictures may be put onto the clipboard at all; kept in the settings.
    bool mayCopy() const;
    void setMayCopy(bool may);

private:
    void bindZoom();
    void bindOverlay();
    void showOverlay();
    void copyStill();
    void sayNotCopied(const Failure& why);
    void refresh();

    WindowParts m_parts;
    ReviewPage& m_review;
    NoticeBar& m_notices;
    std::shared_ptr<StillMasks> m_masks; // touched in the library's thread only
};

} // namespace alliance::app
