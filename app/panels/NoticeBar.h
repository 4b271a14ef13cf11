#pragma once
// Messages above the page that never take the keyboard: what happened, to which file, and what to do. At most three at
// a time; of more, the oldest of the least grave goes (a newer one that is less grave than all of them is a fourth).
// Whoever goes into one with the keyboard is back where they were once it is gone. Good news leaves by itself, errors
// stay until they are closed. What a notice is about can be said: when that is gone, whoever knows takes the notice
// back.

#include "app/resources/Theme.h"
#include "app/services/Failure.h"

#include <QList>
#include <QPointer>
#include <QUuid>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace alliance::app
{

enum class NoticeKind { Good, Info, Warning, Error };

class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    void show(NoticeKind kind, const QString& text, const QString& more = {}, const QString& actionText = {},
              std::function<void()> action = {}, const QString& about = {});
    // Those about it. False: there was none.
    bool withdraw(const QString& about);
    void showFailure(const Failure& failure, const QString& actionText = {}, std::function<void()> action = {});
    void clear();
    QStringList texts() const; // of what is shown now, oldest first

    // Names of what notices are about.
    static QString aboutSession(const QUuid& id);
    static QString aboutWriting(); // failures to write the library: over with the next edit that it takes

Q_SIGNALS:
    void keyboardFree(); // a notice that had it is gone, and so is what had it before

private:
    void dismiss(QWidget* notice);
    void giveKeyboardBack(const QWidget& notice);

    const Theme& m_theme;
    QVBoxLayout* m_layout = nullptr;
    QList<QWidget*> m_notices;
    QPointer<QWidget> m_before; // had the keyboard before a notice
};

} // namespace alliance::app
