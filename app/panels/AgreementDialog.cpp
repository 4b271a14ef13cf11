#include "app/panels/AgreementDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/PanelParts.h"
#include "app/services/AgreementPage.h"
#include "app/services/AgreementTable.h"
#include "app/services/TableText.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kUsual(820, 600);
constexpr double kLongest = 600.0; // seconds

QDoubleSpinBox* secondsBox(double value, double least, const QString& name)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(1);
    box->setRange(least, kLongest);
    box->setSingleStep(0.5);
    box->setSuffix(AgreementDialog::tr(" s"));
    box->setKeyboardTracking(false);
    box->setValue(value);
    return box;
}

} // namespace

AgreementDialog::AgreementDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("agreementDialog"));
    setWindowTitle(tr("Agreement"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kUsual);
    build();
    check();
}

void AgreementDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_first = new ElidedCombo;
    m_first->setObjectName(QStringLiteral("agreementFirst"));
    m_second = new ElidedCombo;
    m_second->setObjectName(QStringLiteral("agreementSecond"));
    for (QComboBox* box : {m_first, m_second})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // names come later
    m_tolerance = secondsBox(AgreementOptions().toleranceS, 0.1, QStringLiteral("agreementTolerance"));
    m_tolerance->setToolTip(tr("How far apart the starts of markers that match may lie"));
    m_unit = secondsBox(AgreementOptions().unit.seconds(), 0.5, QStringLiteral("agreementUnit"));
    m_unit->setToolTip(tr("The recording is cut into pieces of this length, and each is compared"));
    const auto add = [row](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    m_first->setAccessibleName(tr("First person, or everybody"));
    m_second->setAccessibleName(tr("Second person"));
    add(tr("&Who"), m_first);
    row->addWidget(m_second);
    add(tr("&Tolerance"), m_tolerance);
    add(tr("&Unit of time"), m_unit);
    row->addStretch(1);
    layout->addLayout(row);
    m_page = new QTextBrowser;
    m_page->setObjectName(QStringLiteral("agreementPage"));
    m_page->setAccessibleName(tr("Figures of agreement"));
    m_page->setOpenLinks(false);
    layout->addWidget(m_page, 1);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("agreementProgress"));
    m_progress->setAccessibleName(tr("Computing"));
    m_progress->setTextVisible(false); // too low for words
    m_progress->setRange(0, 100);
    layout->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy as a table"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as a table…"), QDialogButtonBox::ActionRole);
    withoutDefault(*buttons);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(tabSeparated(agreementRows(*m_report))); });
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(commaSeparated(agreementRows(*m_report))); });
    const auto ask = [this] {
        if (m_offering)
            return;
        check();
        Q_EMIT figuresWanted();
    };
    connect(m_first, &QComboBox::currentIndexChanged, this, ask);
    connect(m_second, &QComboBox::currentIndexChanged, this, ask);
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, ask);
    connect(m_unit, &QDoubleSpinBox::valueChanged, this, ask);
}

void AgreementDialog::check()
{
    m_second->setVisible(!m_first->currentData().toString().isEmpty());
    for (QWidget* one :
         {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_tolerance), static_cast<QWidget*>(m_unit)})
        one->setEnabled(m_first->count() > 0); // there is somebody to compare
    for (QPushButton* button : {m_copy, m_save})
        button->setEnabled(m_report.has_value());
    m_progress->setVisible(false);
}

void AgreementDialog::offer(const QList<CoderItem>& coders, const QUuid& self)
{
    m_offering = true;
    m_first->addItem(tr("Everybody"), QString());
    for (const CoderItem& one : coders) {
        const QString name = one.id == self ? tr("%1 (you)").arg(one.name) : one.name;
        for (QComboBox* box : {m_first, m_second})
            box->addItem(name, one.id.toString(QUuid::WithoutBraces));
    }
    if (coders.size() > 1)
        m_second->setCurrentIndex(1);
    m_offering = false;
    check();
    Q_EMIT figuresWanted();
}

AgreementOptions AgreementDialog::options() const
{
    AgreementOptions options;
    options.toleranceS = m_tolerance->value();
    options.unit = base::MediaTime::fromSeconds(m_unit->value());
    const QString first = m_first->currentData().toString();
    if (!first.isEmpty())
        options.people = {first, m_second->currentData().toString()};
    return options;
}

void AgreementDialog::showWorking(double fraction, const QString& activity)
{
    if (!m_report)
        m_page->setPlainText(activity.isEmpty() ? tr("Waiting for other work in the background…") : activity);
    m_progress->setVisible(true);
    m_progress->setValue(qRound(fraction * 100));
}

void AgreementDialog::show(const AgreementReport& report)
{
    m_report = report;
    m_page->setHtml(agreementPage(report));
    check();
}

void AgreementDialog::showWords(const QString& words)
{
    m_report.reset();
    m_page->setPlainText(words);
    check();
}

QString AgreementDialog::plainText() const
{
    return m_page->toPlainText();
}

} // namespace alliance::app
