#include "app/panels/SpokenWords.h"

#include <QAccessible>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QAccessibleAnnouncementEvent>
#endif

#include <chrono>

namespace alliance::app
{
namespace
{

constexpr std::chrono::seconds kRemembered{10};

} // namespace

SpokenWords::SpokenWords(QWidget& window) : QWidget(&window)
{
    setObjectName(QStringLiteral("spokenWords"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRemembered);
    connect(&m_soon, &QTimer::timeout, this, &SpokenWords::forget);
}

void SpokenWords::say(const QString& words)
{
    forget();
    setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent told(window(), words); // what is hidden itself announces nothing
    QAccessible::updateAccessibility(&told);
#else
    show(); // a message that comes is read
#endif
    m_soon.start();
}

void SpokenWords::forget()
{
    hide();
    setAccessibleName({});
}

void speak(QWidget& about, const QString& words)
{
    if (words.isEmpty() || !about.isVisible())
        return;
    QWidget* window = about.window();
    auto* spoken = window->findChild<SpokenWords*>(QString(), Qt::FindDirectChildrenOnly);
    if (!spoken)
        spoken = new SpokenWords(*window);
    spoken->say(words);
}

} // namespace alliance::app
