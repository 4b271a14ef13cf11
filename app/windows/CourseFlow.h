#pragma once
// The course of a case or of a trainee in the window: opened for the case of the chosen session, by trainees for
// themselves; sessions opened from it; saved as a table.

#include "app/services/CourseService.h"
#include "app/windows/MainWindow.h"

#include <QObject>
#include <QPointer>

namespace alliance::app
{

class BlindPass;
class CourseDialog;
struct CourseWish;

class CourseFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    CourseFlow(const WindowParts& parts, const BlindPass& pass, MainWindow& window);

private:
    void show();
    CourseWish wish() const;
    void save(const Course& course);
    void write(const Course& course, db::ConsentPurpose purpose, const QString& file);

    WindowParts m_parts;
    const BlindPass& m_pass;
    MainWindow& m_window;
    QPointer<CourseDialog> m_dialog;
};

} // namespace alliance::app
