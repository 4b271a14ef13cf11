#include "app/panels/RecoveryKeyDialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kGroupsInALine = 4;
constexpr int kPadding = 16; // px around the key, with its border: as in the style sheet

QStringList groupsOf(const QString& key)
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    return key.split(between, Qt::SkipEmptyParts);
}

QString inLines(const QStringList& groups)
{
    QString text;
    for (qsizetype i = 0; i < groups.size(); ++i)
        text += (i == 0                    ? QString()
                 : i % kGroupsInALine == 0 ? QStringLiteral("\n")
                                           : QStringLiteral("  ")) +
                groups[i];
    return text;
}

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const QString& libraryName, const QString& key, const Theme& theme,
                                     QWidget* parent)
    : QDialog(parent), m_lastGroup(groupsOf(key).value(groupsOf(key).size() - 1))
{
    setObjectName(QStringLiteral("recoveryKeyDialog"));
    setWindowTitle(tr("Recovery key of “%1”").arg(libraryName));
    setMinimumWidth(560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto* heading = new QLabel(tr("Write this key down now"));
    heading->setProperty("heading", 2);
    auto* words =
        new QLabel(tr("If a passphrase is forgotten, this key is the only way back into the library. It opens "
                      "everything, private notes as well, so keep it on paper in a locked place, apart from "
                      "the computer. It will never be shown again."));
    words->setWordWrap(true);
    auto* shown = new QLabel(inLines(groupsOf(key)));
    shown->setObjectName(QStringLiteral("recoveryKeyText"));
    shown->setFont(theme.monoFont(15));
    shown->setAlignment(Qt::AlignCenter);
    // No line of it is ever cut, however small the dialog is made.
    shown->setMinimumHeight(
        QFontMetrics(shown->font()).lineSpacing() * (1 + static_cast<int>(shown->text().count(u'\n'))) + 2 * kPadding);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = new QPushButton(tr("&Copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [text = inLines(groupsOf(key))] { QGuiApplication::clipboard()->setText(text); });
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("recoveryKeyTyped"));
    m_typed->setPlaceholderText(tr("The last group of the key"));
    m_typed->setAccessibleName(tr("The last group of the key"));
    auto* ask = new QLabel(tr("To show that you have it, type its &last group:"));
    ask->setBuddy(m_typed);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("recoveryKeyProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    m_done = buttons->addButton(tr("&I have written it down"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName(QStringLiteral("recoveryKeyDone"));
    m_done->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_typed, &QLineEdit::textChanged, this, &RecoveryKeyDialog::check);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (!m_done->isEnabled())
            say(tr("That is not the last group of this key. Compare it with what you wrote down."));
    });
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(shown);
    layout->addWidget(ask);
    layout->addWidget(m_typed);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    check();
    m_typed->setFocus();
}

void RecoveryKeyDialog::reject()
{
    say(tr("The key is not shown again. Write it down, and type its last group to go on."));
    m_typed->setFocus();
}

void RecoveryKeyDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void RecoveryKeyDialog::check()
{
    say({});
    m_done->setEnabled(m_typed->text().trimmed().compare(m_lastGroup, Qt::CaseInsensitive) == 0);
}

} // namespace alliance::app
