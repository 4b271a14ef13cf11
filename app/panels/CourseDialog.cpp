#include "app/panels/CourseDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/PanelParts.h"
#include "app/panels/StagePathDelegate.h"
#include "app/services/CourseText.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr QSize kUsual(1180, 620);
constexpr int kAround = 20; // px beside a title

struct ColumnWidth {
    CourseTableModel::Column column;
    int width; // px
};
constexpr ColumnWidth kWidths[] = {
    {CourseTableModel::Date, 124},    {CourseTableModel::Session, 140}, {CourseTableModel::Confirmed, 92},
    {CourseTableModel::Noticed, 108}, {CourseTableModel::Times, 194},   {CourseTableModel::Stages, 250},
    {CourseTableModel::Ratings, 220},
};

// Of its title, and of dates.
int widestWord(const CourseTableModel& model, int column, const QFontMetrics& metrics)
{
    int widest = 0;
    const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString& word : title.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    for (int month = 1; column == CourseTableModel::Date && month <= 12; ++month)
        widest = std::max(widest, metrics.horizontalAdvance(shortDayText({2026, month, 28})));
    return widest;
}

QString choiceText(const CourseChoice& choice)
{
    const QString sessions =
        choice.sessions == 1 ? CourseDialog::tr("1 session") : CourseDialog::tr("%1 sessions").arg(choice.sessions);
    return choice.of == Course::Of::Case ? CourseDialog::tr("Case %1 · %2").arg(choice.name, sessions)
                                         : CourseDialog::tr("%1, therapist · %2").arg(choice.name, sessions);
}

} // namespace

CourseDialog::CourseDialog(LibraryWorker& worker, const CourseWish& wish, const QSet<QUuid>& ownPassFirst,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_ownPassFirst(ownPassFirst), m_model(new CourseTableModel(this))
{
    setObjectName(QStringLiteral("courseDialog"));
    setWindowTitle(tr("Course over sessions"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kUsual);
    makeTable(theme);
    build();
    showWords(tr("Reading the sessions…"));
    m_worker.ask(
        this, [](LibraryService& library) { return courseChoices(library); },
        [this, wish](const Outcome<QList<CourseChoice>>& choices) {
            if (choices)
                offer(*choices, wish);
            else
                showWords(wordFailure(choices.error()).oneText());
        });
}

void CourseDialog::makeTable(const Theme& theme)
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("courseTable"));
    m_table->setAccessibleName(tr("Sessions, a row for each. Enter opens one."));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CourseTableModel::Stages, new StagePathDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setProperty("grid", true);
    m_table->verticalHeader()->hide();
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    head->setFixedHeight(fontMetrics().lineSpacing() * 2 + 14);
    head->setStretchLastSection(true);
    for (const auto& [column, width] : kWidths) // no word of the title is cut
        m_table->setColumnWidth(column, std::max(width, widestWord(*m_model, column, head->fontMetrics()) + kAround));
    connect(m_table, &QTableView::clicked, this, &CourseDialog::leaveTo);
    connect(m_table, &QTableView::activated, this, &CourseDialog::leaveTo);
}

void CourseDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto* row = new QHBoxLayout;
    m_whose = new ElidedCombo;
    m_whose->setObjectName(QStringLiteral("courseWhose"));
    m_whose->setAccessibleName(tr("Whose course"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("&Course of"));
    label->setBuddy(m_whose);
    row->addWidget(label);
    row->addWidget(m_whose);
    row->addStretch(1);
    layout->addLayout(row);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("courseSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    m_footnote = new QLabel(courseFootnote());
    m_footnote->setObjectName(QStringLiteral("courseFootnote"));
    m_footnote->setProperty("muted", true);
    m_footnote->setWordWrap(true);
    layout->addWidget(m_footnote);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save as a table…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("courseSave"));
    withoutDefault(*buttons);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_model->course()); });
    connect(m_whose, &QComboBox::currentIndexChanged, this, &CourseDialog::load);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { leaveTo(m_table->currentIndex()); });
    }
    m_table->setFocus();
}

void CourseDialog::offer(const QList<CourseChoice>& choices, const CourseWish& wish)
{
    m_choices = choices;
    int wanted = 0;
    {
        const QSignalBlocker silent(m_whose);
        for (qsizetype i = 0; i < choices.size(); ++i) {
            m_whose->addItem(choiceText(choices[i]));
            if (choices[i].of == wish.of && choices[i].id == wish.id)
                wanted = static_cast<int>(i);
        }
        m_whose->setCurrentIndex(wanted);
    }
    if (choices.isEmpty())
        showWords(tr("There is no course yet. Import the sessions of a case under one code; what is coded in them is "
                     "counted here session by session: confirmed moments, what the trainee noticed, stages, ratings."));
    else
        load();
}

void CourseDialog::setOwnPassFirst(const QSet<QUuid>& sessions)
{
    if (std::exchange(m_ownPassFirst, sessions) != sessions)
        load();
}

void CourseDialog::load()
{
    const int place = m_whose->currentIndex();
    if (place < 0)
        return;
    m_worker.ask(
        this,
        [choice = m_choices[place], ownPassFirst = m_ownPassFirst](LibraryService& library) {
            return courseOf(library, choice.of, choice.id, ownPassFirst);
        },
        [this, asked = ++m_asked](const Outcome<Course>& course) {
            if (asked != m_asked)
                return;
            if (course)
                show(*course);
            else
                showWords(wordFailure(course.error()).oneText());
        });
}

void CourseDialog::show(const Course& course)
{
    const QUuid chosen = m_model->sessionAt(m_table->currentIndex().row());
    m_model->setCourse(course);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->withheld(row).isEmpty())
            m_table->setSpan(row, CourseTableModel::Confirmed, 1,
                             CourseTableModel::Columns - CourseTableModel::Confirmed);
    }
    m_summary->setText(courseSummary(course));
    m_table->setVisible(true);
    m_footnote->setVisible(true);
    m_table->resizeRowsToContents();
    m_save->setEnabled(std::any_of(course.sessions.begin(), course.sessions.end(),
                                   [](const CourseSession& one) { return one.withheld.isEmpty(); }));
    int row = 0;
    while (row < m_model->rowCount() && m_model->sessionAt(row) != chosen)
        ++row;
    if (m_model->rowCount() > 0)
        m_table->selectRow(row < m_model->rowCount() ? row : 0);
    if (!m_whose->hasFocus())
        m_table->setFocus();
}

void CourseDialog::showWords(const QString& words)
{
    m_model->setCourse({});
    m_table->clearSpans();
    m_summary->setText(words);
    m_save->setEnabled(false);
}

void CourseDialog::leaveTo(const QModelIndex& index)
{
    const QUuid session = m_model->sessionAt(index.isValid() ? index.row() : -1);
    if (session.isNull() || std::exchange(m_leaving, true))
        return;
    Q_EMIT openRequested(session);
    accept();
}

void CourseDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_table->resizeRowsToContents();
}

QString CourseDialog::summary() const
{
    return m_summary->text();
}

} // namespace alliance::app
