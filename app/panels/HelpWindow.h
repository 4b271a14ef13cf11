#pragma once
// The help in a window of its own, beside the program: contents or what was found on the left, a page on the right.

#include "app/models/HelpPages.h"
#include "app/resources/Theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;
class QUrl;

namespace alliance::app
{

class HelpBrowser;

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    // Both outlive it. It belongs to no other window, so that it can be read while a dialog is open.
    HelpWindow(const HelpPages& pages, const Theme& theme);

    void showPage(const QString& key, int section = 0);
    QString page() const;              // that is shown
    QString text() const;              // of it
    void remark(const QString& words); // below the page, until the next one
    void refresh();                    // other keys, or other colours

    QLineEdit& search() { return *m_search; }
    QListWidget& list() { return *m_list; }
    HelpBrowser& browser() { return *m_browser; }
    const QLabel& remarkLabel() const { return *m_remark; }

Q_SIGNALS:
    void actionRequested(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeReader();
    QToolButton* makeButton(const QString& icon, const QString& name, const QKeySequence& key);
    void follow(const QUrl& link);
    void fill();
    void showChosen(); // of the contents
    void openRow(int row);
    void markFound();

    const HelpPages& m_pages;
    const Theme& m_theme;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_found = nullptr;
    HelpBrowser* m_browser = nullptr;
    QLabel* m_remark = nullptr;
};

} // namespace alliance::app
