// How the note editor is put together.

#include "app/models/ReviewSession.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NoteEditorCodes.h"
#include "app/panels/NoteLinks.h"
#include "app/resources/Icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace alliance::app
{

namespace
{

constexpr int kMargin = 12;

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
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(kMargin, 10, kMargin, 10);
    layout->setSpacing(6);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    outer->addWidget(buildFoot());

    m_title = new QLabel;
    m_title->setProperty("heading", 3);
    layout->addWidget(m_title);
    layout->addWidget(buildPlace());

    m_kind = new QComboBox;
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

    auto* visibilityRow = new QHBoxLayout;
    auto* visibilityLabel = new QLabel(tr("Who may read it"));
    m_visibility = new QComboBox;
    m_visibility->setObjectName(QStringLiteral("noteVisibility"));
    m_visibility->addItem(tr("Only me"), static_cast<int>(db::Visibility::Private));
    m_visibility->addItem(tr("Supervisor and me"), static_cast<int>(db::Visibility::Supervision));
    m_visibility->addItem(tr("The trainee as well"), static_cast<int>(db::Visibility::Trainee));
    m_visibility->addItem(tr("The collection as well"), static_cast<int>(db::Visibility::Collection));
    visibilityLabel->setBuddy(m_visibility);
    for (QComboBox* box : {m_kind, m_visibility}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    visibilityRow->addWidget(visibilityLabel);
    visibilityRow->addWidget(m_visibility, 1);
    layout->addLayout(visibilityRow);

    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::textTyped);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoteEditor::fieldsChanged);
    connect(m_visibility, &QComboBox::currentIndexChanged, this, &NoteEditor::fieldsChanged);
    connect(m_codes, &NoteEditorCodes::changed, this, &NoteEditor::fieldsChanged);
    connect(m_links, &NoteLinks::changed, this, &NoteEditor::fieldsChanged);
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
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    const auto addButton = [&](const QString& text, const QString& tip, auto action) {
        auto* button = new QPushButton(text);
        button->setProperty("chip", true);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
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
    row->addStretch();
    layout->addWidget(m_placeText);
    layout->addLayout(row);
    return box;
}

QWidget* NoteEditor::buildFoot()
{
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("noteFoot"));
    foot->setStyleSheet(QStringLiteral("#noteFoot { border-top: 1px solid %1; background: %2; }")
                            .arg(m_theme.colors.border.name(), m_theme.colors.raised.name()));
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(kMargin, 8, kMargin, 8);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("noteState"));
    m_state->setWordWrap(true);
    m_discard = new QPushButton(tr("Discard"));
    m_discard->setProperty("quiet", true);
    m_discard->setToolTip(tr("Throw away what is not saved"));
    m_save = new QPushButton(tr("Save note"));
    m_save->setObjectName(QStringLiteral("noteSave"));
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save the note (Ctrl+Enter)"));
    layout->addWidget(m_state, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    return foot;
}

} // namespace alliance::app
