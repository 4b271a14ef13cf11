#include "app/panels/ImportAnnotationsDialog.h"

#include "app/panels/PanelParts.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

enum Column { kTier, kBecomes, kFresh, kKnown, kProblems, kColumns };

constexpr int kTiersHeight = 170;
constexpr int kProblemsHeight = 96;

QString becomesText(TierBecomes becomes)
{
    switch (becomes) {
    case TierBecomes::Notes:
        return ImportAnnotationsDialog::tr("notes");
    case TierBecomes::Markers:
        return ImportAnnotationsDialog::tr("markers");
    case TierBecomes::Stages:
        return ImportAnnotationsDialog::tr("stages");
    case TierBecomes::Ratings:
        return ImportAnnotationsDialog::tr("ratings");
    case TierBecomes::Settlements:
        return ImportAnnotationsDialog::tr("settled differences");
    case TierBecomes::Decisions:
        return ImportAnnotationsDialog::tr("decisions on candidates");
    case TierBecomes::NothingHere:
        return ImportAnnotationsDialog::tr("left out: this session does not have these differences");
    case TierBecomes::NotMeasuredHere:
        break;
    }
    return ImportAnnotationsDialog::tr("left out: this session does not have these candidates");
}

} // namespace

ImportAnnotationsDialog::ImportAnnotationsDialog(LibraryWorker& worker, const QUuid& session,
                                                 std::filesystem::path file, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_session(session), m_path(std::move(file))
{
    setObjectName(QStringLiteral("importAnnotationsDialog"));
    setWindowTitle(tr("Import annotations"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(720);
    build();
    read();
}

void ImportAnnotationsDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* name = new QLabel(pathText(m_path.filename()));
    name->setWordWrap(true);
    form->addRow(tr("File"), name);
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("format"));
    for (const ExchangeFormat format : allFormats())
        if (canBeRead(format))
            m_format->addItem(formatTitle(format), static_cast<int>(format));
    if (const auto told = formatOfFile(m_path); told && canBeRead(*told))
        m_format->setCurrentIndex(m_format->findData(static_cast<int>(*told)));
    form->addRow(tr("&Format"), m_format);
    layout->addLayout(form);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_tiers = new QTreeWidget;
    m_tiers->setObjectName(QStringLiteral("tiers"));
    m_tiers->setAccessibleName(tr("Tiers of the file"));
    m_tiers->setRootIsDecorated(false);
    m_tiers->setHeaderLabels({tr("Tier"), tr("Becomes"), tr("New"), tr("There already"), tr("Cannot come in")});
    m_tiers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tiers->header()->setStretchLastSection(false);
    m_tiers->header()->setSectionResizeMode(kTier, QHeaderView::Stretch);
    m_tiers->setMinimumHeight(kTiersHeight);
    layout->addWidget(m_tiers, 1);
    m_problemsTitle = new QLabel(tr("What cannot come &in, and why"));
    m_problems = new QPlainTextEdit;
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("What cannot come in, and why"));
    m_problems->setReadOnly(true);
    m_problems->setFixedHeight(kProblemsHeight);
    m_problemsTitle->setBuddy(m_problems);
    m_leaveOut = new QCheckBox(tr("&Leave these out and take in the others"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_anyRecording = new QCheckBox(tr("It was made on another recording: take it b&y its times all the same"));
    m_anyRecording->setObjectName(QStringLiteral("anyRecording"));
    for (QWidget* widget : {static_cast<QWidget*>(m_problemsTitle), static_cast<QWidget*>(m_problems),
                            static_cast<QWidget*>(m_leaveOut), static_cast<QWidget*>(m_anyRecording)}) {
        widget->setVisible(false);
        layout->addWidget(widget);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Take in"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Return takes in, wherever the keyboard is
    layout->addWidget(buttons);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportAnnotationsDialog::read);
    connect(m_tiers, &QTreeWidget::itemChanged, this, &ImportAnnotationsDialog::check);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportAnnotationsDialog::check);
    connect(m_anyRecording, &QCheckBox::toggled, this, &ImportAnnotationsDialog::check);
}

void ImportAnnotationsDialog::read()
{
    m_preview.reset();
    m_tiers->clear();
    sayIn(*m_words, tr("Reading…"));
    check();
    m_worker.ask(
        this,
        [file = m_path, format = format(), session = m_session](LibraryService& library) {
            return ExchangeService(library).preview(file, format, session);
        },
        [this, asked = ++m_asked](const Outcome<ImportPreview>& preview) {
            if (asked == m_asked)
                show(preview);
        });
}

void ImportAnnotationsDialog::show(const Outcome<ImportPreview>& preview)
{
    if (!preview) {
        sayIn(*m_words, wordFailure(preview.error()).oneText(), true);
        check();
        return;
    }
    m_preview = *preview;
    list(*preview);
    check();
}

void ImportAnnotationsDialog::list(const ImportPreview& preview)
{
    const QSignalBlocker quiet(m_tiers);
    QStringList problems;
    for (const TierPlan& tier : preview.tiers) {
        const bool nothing = tier.becomes == TierBecomes::NotMeasuredHere || tier.becomes == TierBecomes::NothingHere;
        auto* item = new QTreeWidgetItem(m_tiers);
        item->setText(kTier, tier.annotator.isEmpty() || tier.name.contains(tier.annotator)
                                 ? tier.name
                                 : tr("%1 (by %2)").arg(tier.name, tier.annotator));
        item->setToolTip(kTier, item->text(kTier));
        item->setData(kTier, Qt::UserRole, tier.name);
        item->setText(kBecomes, becomesText(tier.becomes));
        if (nothing) {
            item->setDisabled(true);
            continue;
        }
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(kTier, Qt::Checked);
        item->setText(kFresh, QString::number(tier.fresh));
        item->setText(kKnown, QString::number(tier.known));
        item->setText(kProblems, QString::number(tier.problems.size()));
        for (int column = kFresh; column < kColumns; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (const QString& problem : tier.problems)
            problems.append(tr("%1, %2").arg(tier.name, problem));
    }
    m_tiers->setCurrentItem(m_tiers->topLevelItem(0));
    m_problems->setPlainText(problems.join(u'\n'));
}

void ImportAnnotationsDialog::check()
{
    int fresh = 0;
    int known = 0;
    qsizetype problems = 0;
    for (int row = 0; m_preview && row < m_tiers->topLevelItemCount(); ++row) {
        const TierPlan& tier = m_preview->tiers[row];
        if (m_tiers->topLevelItem(row)->checkState(kTier) != Qt::Checked)
            continue;
        fresh += tier.fresh;
        known += tier.known;
        problems += tier.problems.size();
    }
    const bool other = m_preview && m_preview->otherRecording;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_problemsTitle), static_cast<QWidget*>(m_problems), static_cast<QWidget*>(m_leaveOut)})
        widget->setVisible(m_preview && m_preview->problems() > 0);
    m_anyRecording->setVisible(other);
    if (m_preview) {
        QStringList words{fresh == 1 ? tr("1 annotation would come in, visible for supervision.")
                                     : tr("%1 annotations would come in, visible for supervision.").arg(fresh)};
        if (known > 0)
            words.append(known == 1 ? tr("1 is there already, word for word.")
                                    : tr("%1 are there already, word for word.").arg(known));
        if (problems > 0)
            words.append(problems == 1 ? tr("1 cannot come in.") : tr("%1 cannot come in.").arg(problems));
        if (other)
            words.append(m_preview->mediaName.isEmpty()
                             ? tr("The file belongs to another recording: its checksum is not that of this one.")
                             : tr("The file belongs to another recording, “%1”: its checksum is not that of this one.")
                                   .arg(m_preview->mediaName));
        words.append(tr("All of it is one step that can be undone."));
        sayIn(*m_words, words.join(u' '));
    }
    m_import->setEnabled(m_preview && fresh > 0 && (problems == 0 || m_leaveOut->isChecked()) &&
                         (!other || m_anyRecording->isChecked()));
}

ExchangeFormat ImportAnnotationsDialog::format() const
{
    return static_cast<ExchangeFormat>(m_format->currentData().toInt());
}

ImportChoice ImportAnnotationsDialog::choice() const
{
    ImportChoice choice{m_anyRecording->isChecked(), m_leaveOut->isChecked(), {}};
    for (int row = 0; row < m_tiers->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_tiers->topLevelItem(row);
        if (!item->isDisabled() && item->checkState(kTier) != Qt::Checked)
            choice.leaveOutTiers.append(item->data(kTier, Qt::UserRole).toString());
    }
    return choice;
}

QString ImportAnnotationsDialog::fileFilter()
{
    return tr("Annotations (*.eaf *.boris *.vtt *.srt *.TextGrid *.textgrid *.csv *.json);;All files (*)");
}

bool ImportAnnotationsDialog::readable(const QString& file)
{
    const auto format = formatOfFile(std::filesystem::path(file.toStdString()));
    return format && canBeRead(*format);
}

} // namespace alliance::app
