#include "app/panels/NoteEditorCodes.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace alliance::app
{

namespace
{

constexpr int kPrincipleColumns = 5;
constexpr int kStageColumns = 4;

QString codeOf(const QAbstractButton* button)
{
    return button->property("termCode").toString();
}

} // namespace

NoteEditorCodes::NoteEditorCodes(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_principleGrid = new QGridLayout;
    m_stageGrid = new QGridLayout;
    m_principles = new QButtonGroup(this);
    m_principles->setExclusive(false);
    m_stages = new QButtonGroup(this);
    m_stages->setExclusive(false); // the chosen one can be taken away again
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("chosenCodes"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    auto* principleTitle = new QLabel(tr("Principles of metacommunication"));
    auto* stageTitle = new QLabel(tr("Stage of resolution"));
    for (QLabel* title : {principleTitle, stageTitle})
        title->setWordWrap(true);
    for (QGridLayout* grid : {m_principleGrid, m_stageGrid}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(4);
    }
    layout->addWidget(principleTitle);
    layout->addLayout(m_principleGrid);
    layout->addWidget(stageTitle);
    layout->addLayout(m_stageGrid);
    layout->addWidget(m_words);
    connect(m_stages, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (!on)
            return;
        for (QAbstractButton* other : m_stages->buttons()) {
            if (other != button)
                other->setChecked(false);
        }
    });
    for (QButtonGroup* group : {m_principles, m_stages}) {
        connect(group, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton* button) {
            m_latest = button->isChecked() ? codeOf(button) : QString();
            sayChosen();
            Q_EMIT changed();
        });
    }
}

void NoteEditorCodes::fill(QGridLayout& grid, QButtonGroup& group, const QList<db::Term>& terms, int columns)
{
    for (QAbstractButton* old : group.buttons()) {
        group.removeButton(old);
        delete old;
    }
    int at = 0;
    for (const db::Term& term : terms) {
        auto* button = new QPushButton(term.code);
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setProperty("code", true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // they share the width of the panel
        button->setProperty("termCode", term.code);
        button->setProperty("termLabel", term.label);
        button->setToolTip(
            QStringLiteral("<b>%1 %2</b><br>%3")
                .arg(term.code.toHtmlEscaped(), term.label.toHtmlEscaped(), term.explanation.toHtmlEscaped()));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(term.code, term.label));
        button->setAccessibleDescription(term.explanation);
        group.addButton(button);
        grid.addWidget(button, at / columns, at % columns);
        ++at;
    }
}

void NoteEditorCodes::setTerms(const QList<db::Term>& principles, const QList<db::Term>& stages)
{
    fill(*m_principleGrid, *m_principles, principles, kPrincipleColumns);
    fill(*m_stageGrid, *m_stages, stages, kStageColumns);
    sayChosen();
}

void NoteEditorCodes::setChosen(const QStringList& principles, const QString& stage)
{
    for (QAbstractButton* button : m_principles->buttons())
        button->setChecked(principles.contains(codeOf(button)));
    for (QAbstractButton* button : m_stages->buttons())
        button->setChecked(codeOf(button) == stage);
    m_latest.clear();
    sayChosen();
}

QStringList NoteEditorCodes::principles() const
{
    QStringList codes;
    for (const QAbstractButton* button : m_principles->buttons()) {
        if (button->isChecked())
            codes << codeOf(button);
    }
    return codes;
}

QString NoteEditorCodes::stage() const
{
    for (const QAbstractButton* button : m_stages->buttons()) {
        if (button->isChecked())
            return codeOf(button);
    }
    return {};
}

void NoteEditorCodes::toggle(const QButtonGroup& group, int number)
{
    if (QAbstractButton* button = group.buttons().value(number))
        button->click();
}

void NoteEditorCodes::togglePrinciple(int number)
{
    toggle(*m_principles, number);
}

void NoteEditorCodes::toggleStage(int number)
{
    toggle(*m_stages, number);
}

void NoteEditorCodes::sayChosen()
{
    QStringList words;
    QString latest;
    for (QButtonGroup* group : {m_principles, m_stages}) {
        for (const QAbstractButton* button : group->buttons()) {
            if (!button->isChecked())
                continue;
            const QString name = QStringLiteral("%1 %2").arg(codeOf(button), button->property("termLabel").toString());
            if (codeOf(button) == m_latest)
                latest = QStringLiteral("<b>%1</b>: %2")
                             .arg(name.toHtmlEscaped(), button->accessibleDescription().toHtmlEscaped());
            else
                words << name.toHtmlEscaped();
        }
    }
    const QString others = words.join(QStringLiteral(" · "));
    m_words->setText(latest.isEmpty() || others.isEmpty() ? latest + others
                                                          : QStringLiteral("%1<br>%2").arg(others, latest));
    m_words->setVisible(!m_words->text().isEmpty());
    fitHeight();
}

void NoteEditorCodes::fitHeight()
{
    // The words wrap: without this a narrow panel would press the keys onto each other.
    layout()->invalidate();
    setMinimumHeight(layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->sizeHint().height());
}

void NoteEditorCodes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fitHeight();
}

} // namespace alliance::app
