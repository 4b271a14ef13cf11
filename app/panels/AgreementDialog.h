#pragma once
// How far people who coded the open session agree: whom, over which units and tolerance, and the figures in plain
// words, to be copied or saved as a table. The figures are computed elsewhere.

#include "app/services/ComparisonService.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace alliance::app
{

class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AgreementDialog(QWidget* parent = nullptr);

    // Those who may be compared; asks for the figures of all of them.
    void offer(const QList<CoderItem>& coders, const QUuid& self);
    void showWorking(double fraction, const QString& activity);
    void show(const AgreementReport& report);
    void showWords(const QString& words); // in place of figures
    AgreementOptions options() const;
    QString plainText() const;

Q_SIGNALS:
    void figuresWanted(); // with options()
    void saveRequested(const QByteArray& table);

private:
    void build();
    void check();

    std::optional<AgreementReport> m_report;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QDoubleSpinBox* m_tolerance = nullptr;
    QDoubleSpinBox* m_unit = nullptr;
    QTextBrowser* m_page = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    bool m_offering = false;
};

} // namespace alliance::app
