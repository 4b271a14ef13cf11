// How the vocabulary dialog is put together.

#include "app/panels/ElidedCombo.h"
#include "app/panels/PanelParts.h"
#include "app/panels/VocabularyDialog.h"
#include "app/resources/ThemeStyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kStartSize(960, 600);
constexpr int kIndentation = 14;
constexpr int kCodeWidth = 96;

QPushButton* plainButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

void VocabularyDialog::build()
{
    auto* parts = new QSplitter;
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("vocabularyTree"));
    m_tree->setAccessibleName(tr("Codes by list"));
    m_tree->setHeaderLabels({tr("Code"), tr("Name"), tr("State")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    setTreeStep(*m_tree, kIndentation);
    m_tree->header()->resizeSection(0, withText(*m_tree, kCodeWidth)); // long codes can be made room for by hand
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    parts->addWidget(m_tree);
    parts->addWidget(buildForm());
    parts->setSizes({kStartSize.width() * 3 / 5, kStartSize.width() * 2 / 5});
    parts->setChildrenCollapsible(false);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("vocabularyState"));
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    withoutDefault(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildHead());
    layout->addWidget(parts, 1);
    layout->addLayout(foot);
    const QSize start(withText(*this, kStartSize.width()), withText(*this, kStartSize.height()));
    resize(parentWidget() ? start.boundedTo(parentWidget()->size() - QSize(40, 40)) : start);
    m_tree->setFocus();
}

QWidget* VocabularyDialog::buildHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_pack = new ElidedCombo;
    m_pack->setObjectName(QStringLiteral("vocabularyPack"));
    m_pack->setAccessibleName(tr("Pack"));
    m_version = new ElidedCombo;
    m_version->setObjectName(QStringLiteral("vocabularyVersion"));
    m_version->setAccessibleName(tr("Version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lock = plainButton(tr("&Lock"));
    m_lock->setObjectName(QStringLiteral("vocabularyLock"));
    m_lock->setToolTip(tr("A locked pack is not changed by anybody until a supervisor or director unlocks it"));
    auto* import = plainButton(tr("&Import…"));
    auto* write = plainButton(tr("&Export…"));
    connect(import, &QPushButton::clicked, this, &VocabularyDialog::askForImport);
    connect(write, &QPushButton::clicked, this, &VocabularyDialog::askForExport);
    row->addWidget(m_pack, 1);
    row->addWidget(m_version);
    for (QPushButton* button : {m_lock, import, write})
        row->addWidget(button);
    m_about = new QLabel;
    m_about->setObjectName(QStringLiteral("vocabularyAbout"));
    m_about->setProperty("muted", true);
    m_about->setWordWrap(true);
    layout->addLayout(row);
    layout->addWidget(m_about);
    return head;
}

QWidget* VocabularyDialog::buildForm()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("termCode"));
    m_label = new QLineEdit;
    m_label->setObjectName(QStringLiteral("termLabel"));
    m_group = new ElidedCombo;
    m_group->setObjectName(QStringLiteral("termGroup"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_explanation = new QPlainTextEdit;
    m_explanation->setObjectName(QStringLiteral("termExplanation"));
    m_explanation->setTabChangesFocus(true);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Name"), m_label);
    form->addRow(tr("&Belongs under"), m_group);
    layout->addLayout(form);
    auto* explanation = new QLabel(tr("E&xplanation, in your own words"));
    explanation->setBuddy(m_explanation);
    layout->addWidget(explanation);
    layout->addWidget(m_explanation, 1);
    auto* row = new QHBoxLayout;
    m_new = plainButton(tr("Ne&w code"));
    m_new->setObjectName(QStringLiteral("termNew"));
    m_new->setToolTip(tr("Add a code to the list that is chosen on the left"));
    m_retire = plainButton(tr("&Retire"));
    m_retire->setObjectName(QStringLiteral("termRetire"));
    m_save = plainButton(tr("&Save code"));
    m_save->setObjectName(QStringLiteral("termSave"));
    m_save->setProperty("primary", true);
    row->addWidget(m_new);
    row->addWidget(m_retire);
    row->addStretch();
    row->addWidget(m_save);
    layout->addLayout(row);
    return box;
}

} // namespace alliance::app
