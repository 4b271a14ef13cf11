#include "app/panels/HelpWindow.h"

#include "app/panels/HelpBrowser.h"
#include "app/panels/SearchSide.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kSize(920, 640);
constexpr double kOfScreen = 0.9; // at most
constexpr int kSideWidth = 260;
enum Role { kPage = Qt::UserRole, kSection };

QUrl urlOf(const QString& page, int section)
{
    QUrl url(page + QStringLiteral(".html"));
    if (section > 0)
        url.setFragment(QStringLiteral("s%1").arg(section));
    return url;
}

} // namespace

HelpWindow::HelpWindow(const HelpPages& pages, const Theme& theme) : m_pages(pages), m_theme(theme)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setWindowTitle(tr("Help · Alliance Review"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makeReader(), 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::openRow);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_browser->setFocus(); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_browser, &QTextBrowser::historyChanged, this, [this] {
        m_remark->hide();
        if (!m_search->text().isEmpty())
            markFound();
        else
            showChosen();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    fill();
    showPage(HelpPages::kStart);
    // With larger text as much more as the screen has, else the contents leave the page a narrow column.
    const QSize grown(withText(theme, kSize.width()), withText(theme, kSize.height()));
    resize(kSize.expandedTo(grown.boundedTo(screen()->availableSize() * kOfScreen)));
}

QWidget* HelpWindow::makeSide()
{
    auto* side = new SearchSide(tr("Find in the help"), tr("Contents of the help"), kSideWidth);
    m_search = &side->search();
    m_list = &side->list();
    m_found = new QLabel;
    m_found->setProperty("muted", true);
    m_found->setWordWrap(true);
    side->addBelowSearch(m_found);
    return side;
}

QToolButton* HelpWindow::makeButton(const QString& icon, const QString& name, const QKeySequence& key)
{
    auto* button = new QToolButton;
    button->setIcon(strokeIcon(icon));
    setIconSide(*button, 18);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

QWidget* HelpWindow::makeReader()
{
    auto* reader = new QWidget;
    auto* layout = new QVBoxLayout(reader);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_browser = new HelpBrowser(m_pages, m_theme);
    QToolButton* back = makeButton(QStringLiteral("previous"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QToolButton* forward = makeButton(QStringLiteral("next"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    QToolButton* home = makeButton(QStringLiteral("home"), tr("First page"), QKeySequence(Qt::ALT | Qt::Key_Home));
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("helpBar"));
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(4);
    for (QToolButton* button : {back, forward, home})
        line->addWidget(button);
    line->addStretch(1);
    m_remark = new QLabel;
    m_remark->setObjectName(QStringLiteral("helpRemark"));
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(20, 8, 20, 8);
    m_remark->hide();
    layout->addWidget(bar);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_remark);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(home, &QToolButton::clicked, this, [this] { showPage(HelpPages::kStart); });
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    return reader;
}

void HelpWindow::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString words = m_search->text();
    const auto add = [this](const QString& text, const QString& page, int section) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(kPage, page);
        item->setData(kSection, section);
    };
    if (words.trimmed().isEmpty()) {
        for (const HelpPage& one : m_pages.pages())
            add(one.title, one.key, 0);
        m_found->hide();
        m_browser->setExtraSelections({});
        return showChosen();
    }
    const QList<HelpHit> hits = m_pages.search(words);
    for (const HelpHit& hit : hits) {
        add(hit.title, hit.page, hit.section);
        m_list->item(m_list->count() - 1)->setToolTip(hit.excerpt);
        m_list->item(m_list->count() - 1)->setData(Qt::AccessibleDescriptionRole, hit.excerpt);
    }
    m_found->setText(hits.isEmpty() ? tr("Nothing has these words.")
                                    : tr("%n place(s)", nullptr, static_cast<int>(hits.size())));
    m_found->show();
    if (!hits.isEmpty()) {
        m_list->setCurrentRow(0);
        openRow(0);
    }
}

void HelpWindow::showChosen()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kPage).toString() == page())
            m_list->setCurrentRow(row);
}

void HelpWindow::openRow(int row)
{
    if (const QListWidgetItem* item = m_list->item(row))
        showPage(item->data(kPage).toString(), item->data(kSection).toInt());
}

void HelpWindow::showPage(const QString& key, int section)
{
    const QString wanted = m_pages.has(key) ? key : HelpPages::kStart;
    m_browser->setSource(urlOf(wanted, section));
    if (section == 0)
        m_browser->moveCursor(QTextCursor::Start);
    if (!m_search->text().isEmpty())
        markFound();
}

QString HelpWindow::page() const
{
    return QFileInfo(m_browser->source().path()).baseName();
}

QString HelpWindow::text() const
{
    return m_browser->toPlainText();
}

void HelpWindow::remark(const QString& words)
{
    m_remark->setText(words);
    m_remark->show();
}

void HelpWindow::refresh()
{
    m_browser->refresh();
    if (!m_search->text().isEmpty())
        markFound();
}

void HelpWindow::follow(const QUrl& link)
{
    m_remark->hide();
    if (link.scheme() == QLatin1String("action"))
        Q_EMIT actionRequested(link.path());
    else
        m_browser->setSource(link);
}

// Every place on the page that begins like one of the words.
void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(m_theme.colors.warningSoft);
    look.setForeground(m_theme.colors.text);
    for (const QString& word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = m_browser->document()->find(word); !at.isNull();
             at = m_browser->document()->find(word, at))
            marks.append({at, look});
    }
    m_browser->setExtraSelections(marks);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_browser)
        refresh();
}

} // namespace alliance::app
