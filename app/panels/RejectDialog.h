#pragma once
// Why a candidate is set aside: one digit chooses a reason, or a few words of one's own.

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace alliance::app
{

class RejectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RejectDialog(const QString& candidate, QWidget* parent = nullptr);

    static QStringList reasons();

Q_SIGNALS:
    void rejectedBecause(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QString& reason);

    QListWidget* m_list = nullptr;
    QLineEdit* m_own = nullptr;
};

} // namespace alliance::app
