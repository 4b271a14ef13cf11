#pragma once
// The AFT feedback as it will be, and the way to write it as a web page.

#include <QDialog>

class QStackedWidget;
class QTextBrowser;
class QPushButton;

namespace alliance::app
{

class FeedbackDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FeedbackDialog(QWidget* parent = nullptr);

    void showPage(const QString& html);
    QString plainText() const;

Q_SIGNALS:
    void exportRequested();

private:
    QStackedWidget* m_pages = nullptr;
    QTextBrowser* m_page = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace alliance::app
