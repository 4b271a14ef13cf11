#include "app/panels/PreferencesDialog.h"

#include "app/panels/DialogRoom.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PreferenceRow.h"
#include "app/panels/SearchSide.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kSize(820, 560); // with text of the usual size
constexpr int kPlacesWidth = 264;

} // namespace

PreferencesDialog::PreferencesDialog(QList<PreferencePage> pages, QWidget* parent)
    : QDialog(parent), m_pages(std::move(pages))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makePlaces());
    middle->addWidget(makeColumn(), 1);
    layout->addLayout(middle, 1);
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("dialogBar"));
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(20, 10, 20, 10);
    auto* words = new QLabel(tr("Changes act at once and are kept on this computer."));
    words->setProperty("muted", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    withoutDefault(*buttons);
    line->addWidget(words, 1);
    line->addWidget(buttons);
    layout->addWidget(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& query) { show(query, m_places->currentRow()); });
    connect(m_places, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_search->text().isEmpty())
            m_search->clear(); // shows the page
        show({}, row);
    });
    connect(m_places, &QListWidget::itemClicked, m_search, &QLineEdit::clear);
    connect(m_places, &QListWidget::itemActivated, m_search, &QLineEdit::clear);
    m_places->setCurrentRow(0);
    showValues();
    resize(grownWithText(*this, kSize));
    m_places->setFocus();
}

QWidget* PreferencesDialog::makePlaces()
{
    auto* side = new SearchSide(tr("Find a setting"), tr("Pages of the preferences"), kPlacesWidth);
    m_search = &side->search();
    m_places = &side->list();
    setIconSide(*m_places, 18);
    for (const PreferencePage& page : m_pages)
        new QListWidgetItem(strokeIcon(QString::fromLatin1(page.icon)), page.title, m_places);
    return side;
}

QWidget* PreferencesDialog::makeColumn()
{
    m_scroll = plainScrollArea();
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setSpacing(28);
    for (const PreferencePage& page : m_pages) {
        m_sections.append(makeSection(page));
        layout->addWidget(m_sections.last().box);
    }
    m_nothing = new QLabel(tr("No setting has these words."));
    m_nothing->setProperty("muted", true);
    layout->addWidget(m_nothing);
    layout->addStretch();
    m_scroll->setWidget(column);
    return m_scroll;
}

PreferencesDialog::Section PreferencesDialog::makeSection(const PreferencePage& page)
{
    Section section;
    section.page = page;
    section.box = new QWidget;
    auto* layout = new QVBoxLayout(section.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* title = new QLabel(page.title);
    title->setProperty("heading", 2);
    layout->addWidget(title);
    bool any = false;
    for (const Preference& preference : page.entries) {
        auto* row = new PreferenceRow(preference);
        layout->addWidget(row);
        section.rows.append(row);
        any = any || preference.canBeSet();
        connect(row, &PreferenceRow::changed, this, &PreferencesDialog::showValues);
    }
    if (!any)
        return section;
    section.reset = new QPushButton(tr("&Back to the usual"));
    section.reset->setObjectName(page.key + QStringLiteral("-reset"));
    section.reset->setAutoDefault(false);
    section.reset->setAccessibleName(tr("%1: back to the usual").arg(page.title));
    layout->addWidget(section.reset, 0, Qt::AlignLeft);
    const int index = static_cast<int>(m_sections.size());
    connect(section.reset, &QPushButton::clicked, this, [this, index] { resetPage(index); });
    return section;
}

void PreferencesDialog::show(const QString& query, int page)
{
    const bool searching = !query.trimmed().isEmpty();
    bool any = false;
    for (int i = 0; i < m_sections.size(); ++i) {
        Section& section = m_sections[i];
        bool inSection = false;
        for (PreferenceRow* row : section.rows) {
            const bool fits = !searching || preferenceFits(section.page, row->preference(), query);
            row->setVisible(fits);
            inSection = inSection || fits;
        }
        if (section.reset)
            section.reset->setVisible(!searching);
        section.box->setVisible(searching ? inSection : i == page);
        any = any || section.box->isVisibleTo(this);
    }
    m_nothing->setVisible(!any);
    if (QListWidgetItem* place = m_places->item(page))
        place->setSelected(!searching); // what is found is of any page
    m_scroll->verticalScrollBar()->setValue(0);
}

void PreferencesDialog::showValues()
{
    for (const Section& section : std::as_const(m_sections)) {
        bool usual = true;
        for (PreferenceRow* row : section.rows) {
            row->showValue();
            usual = usual && row->preference().isUsual();
        }
        if (section.reset)
            section.reset->setEnabled(!usual);
    }
}

void PreferencesDialog::resetPage(int page)
{
    for (PreferenceRow* row : std::as_const(m_sections[page].rows))
        row->reset();
    m_places->setFocus(); // the button cannot be used any longer
}

} // namespace alliance::app
