// How the note editor is put together.

#include "app/models/CodingSession.h"
#include "app/models/ReviewSession.h"
#include "app/panels/ElidedCombo.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NoteEditorCodes.h"
#include "app/panels/NoteLinks.h"
#include "app/panels/PanelParts.h"
#include "app/panels/UnfinishedLine.h"
#include "app/resources/Icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace alliance::app
{

namespace
{

QStringList starters()
{
    return {NoteEditor::tr("I have a sense that … and I could be wrong."),
            NoteEditor::tr("I notice in myself …"),
            NoteEditor::tr("I felt pulled to …"),
            NoteEditor::tr("I wonder whether …"),
            NoteEditor::tr("It might be that I …"),
            NoteEditor::tr("What was it like for you when …"),
            NoteEditor::tr("One thing I could have tried: …")};
}

} // namespace

void NoteEditor::build()
{
    QVBoxLayout* layout = editorColumn(*this, *buildFoot());
    m_unfinished = new UnfinishedLine;
    static_cast<QVBoxLayout*>(this->layout())->insertWidget(0, m_unfinished); // does not scroll
    m_title = new ElidedLabel;
    m_title->setObjectName(QStringLiteral("noteTitle"));
    m_title->setProperty("heading", 3);
    layout->addWidget(m_title);
    layout->addWidget(buildPlace());

    m_kind = new ElidedCombo;
    m_kind->setObjectName(QStringLiteral("noteKind"));
    m_kind->setAccessibleName(tr("Kind of note"));
    m_kindHelp = new QLabel;
    m_kindHelp->setProperty("muted", true);
    m_kindHelp->setWordWrap(true);
    layout->addWidget(m_kind);
    layout->addWidget(m_kindHelp);

    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 5);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // or the codes below would start out of sight
    m_text->installEventFilter(this);
    layout->addWidget(m_text, 1);

    buildStarters();
    layout->addWidget(m_starters, 0, Qt::AlignLeft);

    m_codes = new NoteEditorCodes;
    layout->addWidget(m_codes);
    m_links = new NoteLinks(m_session);
    layout->addWidget(m_links);

    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    m_visibility = visibilityBox();
    m_visibility->setObjectName(QStringLiteral("noteVisibility"));
    layout->addLayout(visibilityRow(*m_visibility));

    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::textTyped);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoteEditor::fieldsChanged);
    connect(m_visibility, &QComboBox::currentIndexChanged, this, &NoteEditor::readersChosen);
    connect(m_codes, &NoteEditorCodes::changed, this, &NoteEditor::fieldsChanged);
    connect(m_links, &NoteLinks::changed, this, &NoteEditor::fieldsChanged);
    connect(m_unfinished, &UnfinishedLine::goOnRequested, this, [this] {
        takeUp(unfinished());
        m_text->setFocus();
    });
    connect(m_unfinished, &UnfinishedLine::beginRequested, m_text, qOverload<>(&QWidget::setFocus));
    setFocusProxy(m_text);
}

void NoteEditor::buildStarters()
{
    m_starters = new QToolButton;
    m_starters->setText(tr("Sentence starters"));
    m_starters->setToolTip(tr("Tentative ways to begin, if you would like one"));
    m_starters->setPopupMode(QToolButton::InstantPopup);
    m_starters->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_starters->setIcon(strokeIcon(QStringLiteral("chevron-down")));
    m_starters->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(m_starters);
    for (const QString& starter : starters())
        connect(menu->addAction(starter), &QAction::triggered, this, [this, starter] { insertStarter(starter); });
    m_starters->setMenu(menu);
}

QWidget* NoteEditor::buildPlace()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_placeText = new QLabel;
    m_placeText->setObjectName(QStringLiteral("notePlace"));
    m_placeText->setFont(m_theme.monoFont());
    m_placeText->setWordWrap(true);
    m_placeText->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* where = new FlowLayout(4);
    m_goThere = chipButton(tr("Go there"), tr("Put the playhead where the note begins"));
    connect(m_goThere, &QPushButton::clicked, this,
            [this] { m_session.seekToFrame(m_session.frameAt(m_work.range.start)); });
    where->addWidget(m_placeText);
    where->addWidget(m_goThere);
    auto* row = new FlowLayout(4);
    const auto addButton = [&](const QString& text, const QString& tip, auto action) {
        QPushButton* button = chipButton(text, tip);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    m_here = addButton(tr("This moment"), tr("Put the note at the playhead"), [this] {
        place({playhead(), playhead()});
    });
    m_from = addButton(tr("From here"), tr("Let the note begin at the playhead"), [this] {
        const auto end = m_work.placed ? std::max(m_work.range.end, playhead()) : playhead();
        place({playhead(), end});
    });
    m_until = addButton(tr("Until here"), tr("Let the note end at the playhead"), [this] {
        const auto start = m_work.placed ? std::min(m_work.range.start, playhead()) : playhead();
        place({start, playhead()});
    });
    layout->addLayout(where);
    layout->addLayout(row);
    return box;
}

QString NoteEditor::otherAuthor() const
{
    const db::Note* stored = m_session.note(m_work.note);
    if (!m_coding || !stored || m_coding->isOwn(stored->author))
        return {};
    const QString name = m_coding->nameOf(stored->author);
    return name.isEmpty() ? tr("somebody else") : name;
}

void NoteEditor::letChange()
{
    const bool own = otherAuthor().isEmpty();
    m_text->setReadOnly(!own || m_saving.has_value());
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_here, m_from, m_until, m_kind, m_starters, m_codes, m_links, m_visibility})
        one->setEnabled(own);
}

QWidget* NoteEditor::buildFoot()
{
    const EditorFoot foot = editorFoot(QStringLiteral("note"), tr("Save note"), tr("Save the note (Ctrl+Enter)"));
    m_state = foot.state;
    m_discard = foot.discard;
    m_save = foot.save;
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    return foot.frame;
}

} // namespace alliance::app
