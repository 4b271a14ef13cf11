#include "app/panels/ConsentDialog.h"
#include "app/panels/ElidedCombo.h"
#include "app/panels/ExportParts.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/services/DateText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{

namespace
{

constexpr int kLeastDateWords = 150; // px

} // namespace

QWidget* ConsentDialog::dateRow(const QString& words, QCheckBox*& known, QDateEdit*& date)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    known = new QCheckBox(words);
    date = new QDateEdit(QDate::currentDate());
    date->setCalendarPopup(true);
    date->setDisplayFormat(shortDayFormat());
    date->setMinimumWidth(136);
    date->setEnabled(false);
    date->setAccessibleName(words);
    connect(known, &QCheckBox::toggled, date, &QWidget::setEnabled);
    row->addWidget(known);
    row->addWidget(date);
    row->addStretch(1);
    return box;
}

// Below each other, however long the words before them are.
void ConsentDialog::alignDates()
{
    const QList<QCheckBox*> boxes{m_knowGiven, m_knowExpires, m_knowDestroy};
    int widest = kLeastDateWords;
    for (QCheckBox* box : boxes) {
        box->ensurePolished();
        widest = std::max(widest, box->sizeHint().width());
    }
    for (QCheckBox* box : boxes)
        box->setMinimumWidth(widest);
}

void ConsentDialog::makeForm()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_subject = new ElidedCombo;
    m_subject->addItem(m_session.caseCode.isEmpty() ? tr("All recordings of its case")
                                                    : tr("All recordings of case %1").arg(m_session.caseCode),
                       QUuid());
    for (const RecordingItem& recording : m_session.recordings) {
        const QString label = recording.record.label.isEmpty() ? recording.record.fileName : recording.record.label;
        m_subject->addItem(tr("Session %1, only “%2”").arg(m_session.record.number).arg(label), recording.record.id);
    }
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ConsentDialog::load);
    form->addRow(tr("&For"), m_subject);

    auto* purposes = new QWidget;
    auto* grid = new QGridLayout(purposes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const db::ConsentPurpose purpose : db::allConsentPurposes()) {
        auto* box = new QCheckBox(capital(purposeText(purpose)));
        const int at = static_cast<int>(m_purposes.size());
        grid->addWidget(box, at / 2, at % 2);
        m_purposes.append(box);
    }
    form->addRow(tr("May be used for"), purposes);

    m_face = new QComboBox;
    m_face->addItem(tr("shown as they are"), static_cast<int>(db::FaceMask::None));
    for (const db::FaceMask mask :
         {db::FaceMask::Edge, db::FaceMask::Blur, db::FaceMask::Pixelate, db::FaceMask::Solid, db::FaceMask::Skeleton})
        m_face->addItem(faceMaskText(mask), static_cast<int>(mask));
    form->addRow(tr("Fa&ces in exports"), m_face);
    m_whose = maskedPeopleBox();
    m_whose->setToolTip(tr("Whoever is not surely known to be somebody else is covered, too"));
    form->addRow(tr("Wh&ose faces"), m_whose);
    connect(m_face, &QComboBox::currentIndexChanged, m_whose, [this](int row) { m_whose->setEnabled(row > 0); });
    m_whose->setEnabled(false);
    for (QComboBox* choice : {m_subject, m_face, m_whose})
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as wide as each other
    m_voice = new QCheckBox(tr("&Voices in exports must be changed"));
    form->addRow(QString(), m_voice);

    form->addRow(tr("Given"), dateRow(tr("S&ince"), m_knowGiven, m_given));
    form->addRow(tr("Ends"), dateRow(tr("&Last day"), m_knowExpires, m_expires));
    form->addRow(tr("Destroy"), dateRow(tr("&Keep until at most"), m_knowDestroy, m_destroy));
    alignDates();
    m_keepDays = new QSpinBox;
    m_keepDays->setRange(0, 36500);
    m_keepDays->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_keepDays->setSpecialValueText(tr("no limit"));
    m_keepDays->setSuffix(tr(" days after it was held"));
    m_keepDays->setAccessibleName(tr("How long each session may be kept"));
    form->addRow(tr("Each session at most"), m_keepDays);
    m_remark = new QPlainTextEdit;
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * 2 + 22);
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("Where the signed form lies, for example"));
    m_remark->setAccessibleName(tr("Remark"));
    form->addRow(tr("&Remark"), m_remark);
    static_cast<QVBoxLayout*>(layout())->addWidget(new PanelScroll(fields), 1);
}

void ConsentDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_withdraw = buttons->addButton(tr("&Withdraw…"), QDialogButtonBox::DestructiveRole);
    m_history = buttons->addButton(tr("&History…"), QDialogButtonBox::ActionRole);
    m_history->setObjectName(QStringLiteral("consentHistory"));
    m_history->setToolTip(tr("Compare the versions of this consent, and restore one"));
    m_save->setProperty("primary", true);
    withoutDefault(*buttons);
    connect(m_save, &QPushButton::clicked, this, &ConsentDialog::save);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentDialog::askToWithdraw);
    connect(m_history, &QPushButton::clicked, this,
            [this] { Q_EMIT historyRequested(m_session.record.caseId, recording()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

} // namespace alliance::app
