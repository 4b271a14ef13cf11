#include "app/panels/TeachingPage.h"

#include "app/panels/ThemeIcon.h"
#include "app/panels/WordsLabel.h"
#include "app/resources/ThemeStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kWordsWidth = 460;
constexpr int kIcon = 56;

} // namespace

QPushButton* actionButton(ActionRegistry& actions, ActionId id, bool primary)
{
    QAction* action = actions.action(id);
    QString text = action->text();
    text.remove(u'&');
    auto* button = new QPushButton(text);
    button->setProperty("primary", primary);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel* mutedLabel(const QString& text)
{
    auto* label = new WordsLabel(text);
    label->setProperty("muted", true);
    return label;
}

namespace
{

QHBoxLayout* makeOthers(ActionRegistry& actions, std::initializer_list<ActionId> ids, QWidget& page)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    for (const ActionId id : ids) {
        auto* button = actionButton(actions, id, false);
        button->setProperty("quiet", true);
        QAction* action = actions.action(id);
        button->setParent(&page); // shown alone it would be a window
        button->setVisible(action->isEnabled());
        QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

} // namespace

TeachingPage::TeachingPage(const Theme& theme, ActionRegistry& actions, const QString& icon, const QString& title,
                           const QString& text, std::initializer_list<ActionId> ids,
                           std::initializer_list<ActionId> others, QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 32, 8, 32);
    outer->addStretch(2);
    auto* picture = new ThemeIcon(theme, icon, &ThemeColors::accent, kIcon);
    m_title = new WordsLabel;
    m_title->setProperty("heading", 1);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_words = mutedLabel({});
    m_words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_words->setWordWrap(true);
    m_words->setFixedWidth(kWordsWidth);
    setWords(title, text);
    outer->addWidget(picture);
    outer->addSpacing(12);
    outer->addWidget(m_title);
    outer->addSpacing(4);
    outer->addWidget(m_words, 0, Qt::AlignHCenter);
    outer->addSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    for (const ActionId id : ids) {
        auto* button = actionButton(actions, id, m_main == nullptr);
        m_main = m_main ? m_main : button;
        row->addWidget(button);
    }
    row->addStretch(1);
    outer->addLayout(row);
    if (others.size() > 0)
        outer->addLayout(makeOthers(actions, others, *this));
    outer->addStretch(3);
}

void TeachingPage::takeKeyboard() const
{
    const auto buttons = findChildren<QPushButton*>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [this](const QPushButton* button) {
        return button->isEnabled() && button->isVisibleTo(this);
    });
    if (first != buttons.end())
        (*first)->setFocus();
}

void TeachingPage::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_words->setText(text);
    const int width = withText(*m_words, kWordsWidth);
    m_words->setMinimumHeight(text.isEmpty() ? 0 : m_words->heightForWidth(width)); // -1 without words
}

} // namespace alliance::app
