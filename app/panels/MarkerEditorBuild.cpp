// How the marker editor is put together.

#include "app/panels/ElidedCombo.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/MarkerEditor.h"
#include "app/panels/PanelParts.h"
#include "app/panels/TagField.h"
#include "app/panels/UnfinishedLine.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

QPushButton* chip(const QString& text, const QString& name, const QString& explanation, const QString& code)
{
    auto* button = new QPushButton(text);
    button->setCheckable(true);
    button->setProperty("chip", true);
    button->setProperty("termCode", code);
    button->setAccessibleName(name);
    button->setAccessibleDescription(explanation);
    button->setToolTip(QStringLiteral("<b>%1</b><br>%2").arg(name.toHtmlEscaped(), explanation.toHtmlEscaped()));
    return button;
}

void empty(QButtonGroup& group)
{
    for (QAbstractButton* old : group.buttons()) {
        group.removeButton(old);
        delete old;
    }
}

} // namespace

void MarkerEditor::build()
{
    QVBoxLayout* layout = editorColumn(*this, *buildFoot());
    m_unfinished = new UnfinishedLine;
    static_cast<QVBoxLayout*>(this->layout())->insertWidget(0, m_unfinished); // does not scroll
    connect(m_unfinished, &UnfinishedLine::goOnRequested, this, [this] { takeUp(0); });
    connect(m_unfinished, &UnfinishedLine::beginRequested, this, [this] { m_line->setFocus(); });
    m_title = new QLabel;
    m_title->setProperty("heading", 3);
    layout->addWidget(m_title);
    m_fields = new QWidget;
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(buildPlace());
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("markerCode"));
    m_line->setAccessibleName(tr("Codes of the marker"));
    m_line->setPlaceholderText(tr("Codes, such as: w2 r5 4"));
    m_line->setToolTip(tr("w, c or b for the type, W1 to C7 for the form, R1 to R10 for strategies, 1 to 5 for the "
                          "significance; Enter saves"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    fields->addWidget(m_line);
    for (QLabel** label : {&m_words, &m_matches}) {
        *label = new QLabel;
        (*label)->setWordWrap(true);
        fields->addWidget(*label);
    }
    m_words->setObjectName(QStringLiteral("markerWords"));
    m_matches->setObjectName(QStringLiteral("markerMatches"));
    m_matches->setProperty("muted", true);
    fields->addWidget(buildCodes());
    layout->addWidget(m_fields);
    layout->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, &MarkerEditor::lineTyped);
}

QWidget* MarkerEditor::buildPlace()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_placeText = new QLabel;
    m_placeText->setObjectName(QStringLiteral("markerPlace"));
    m_placeText->setFont(m_theme.monoFont());
    m_placeText->setWordWrap(true);
    layout->addWidget(m_placeText);
    auto* row = new FlowLayout(4);
    const auto add = [&](const QString& text, const QString& tip, auto work) {
        QPushButton* button = chipButton(text, tip);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
    };
    add(tr("This moment"), tr("Put the marker at the playhead"), [this] { place({playhead(), playhead()}); });
    add(tr("From here"), tr("Let the marker begin at the playhead"), [this] {
        place({playhead(), m_work.placed ? std::max(m_work.range.end, playhead()) : playhead()});
    });
    add(tr("Until here"), tr("Let the marker end at the playhead"), [this] {
        place({m_work.placed ? std::min(m_work.range.start, playhead()) : playhead(), playhead()});
    });
    layout->addLayout(row);
    return box;
}

QWidget* MarkerEditor::buildCodes()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto group = [this](bool exclusive) {
        auto* made = new QButtonGroup(this);
        made->setExclusive(exclusive);
        return made;
    };
    const auto grid = [&](const QString& title) {
        auto* words = new QLabel(title);
        words->setWordWrap(true);
        layout->addWidget(words);
        auto* made = new QGridLayout;
        made->setContentsMargins(0, 0, 0, 0);
        made->setSpacing(4);
        layout->addLayout(made);
        return made;
    };
    m_types = group(true);
    m_typeRow = new FlowLayout(4);
    layout->addLayout(m_typeRow);
    m_subtype = new ElidedCombo;
    m_subtype->setObjectName(QStringLiteral("markerSubtype"));
    m_subtype->setAccessibleName(tr("Form"));
    m_subtype->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subtype->setMinimumContentsLength(8);
    layout->addWidget(m_subtype);
    m_significance = group(false); // the chosen one can be taken away again
    auto* scale = grid(tr("Significance for the work of the two"));
    for (int value = 1; value <= db::kHighestRating; ++value) {
        auto* button = chip(QString::number(value), tr("Significance %1").arg(value),
                            tr("1: hardly matters; 5: matters very much"), QString::number(value));
        m_significance->addButton(button, value);
        scale->addWidget(button, 0, value - 1);
    }
    m_strategies = group(false);
    m_strategyGrid = grid(tr("What the therapist did towards repair"));
    m_comment = new QPlainTextEdit;
    m_comment->setObjectName(QStringLiteral("markerComment"));
    m_comment->setAccessibleName(tr("A few words on the marker"));
    m_comment->setPlaceholderText(tr("A few words, if you like"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(fontMetrics().height() * 3 + 18);
    layout->addWidget(m_comment);
    m_tags = new TagField;
    m_tags->setObjectName(QStringLiteral("markerTags"));
    m_tags->setAccessibleName(tr("Tags of the marker"));
    layout->addWidget(m_tags);
    m_visibility = visibilityBox();
    m_visibility->setObjectName(QStringLiteral("markerVisibility"));
    layout->addLayout(visibilityRow(*m_visibility));
    for (QWidget* field : {static_cast<QWidget*>(m_comment), static_cast<QWidget*>(m_tags)})
        field->installEventFilter(this);
    connect(m_types, &QButtonGroup::buttonClicked, this, [this] {
        m_subtype->setCurrentIndex(0);
        fieldsChanged();
    });
    connect(m_significance, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton* clicked) {
        for (QAbstractButton* other : m_significance->buttons()) {
            if (other != clicked)
                other->setChecked(false);
        }
        fieldsChanged();
    });
    connect(m_strategies, &QButtonGroup::buttonClicked, this, &MarkerEditor::fieldsChanged);
    connect(m_subtype, &QComboBox::activated, this, &MarkerEditor::fieldsChanged);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &MarkerEditor::fieldsChanged);
    connect(m_tags, &TagField::tagsEdited, this, &MarkerEditor::fieldsChanged);
    connect(m_visibility, &QComboBox::activated, this, &MarkerEditor::readersChosen);
    return box;
}

QWidget* MarkerEditor::buildFoot()
{
    const EditorFoot foot = editorFoot(QStringLiteral("marker"), tr("Save marker"),
                                       tr("Save the marker (Enter in the line of codes, Ctrl+Enter elsewhere)"));
    m_state = foot.state;
    m_discard = foot.discard;
    m_save = foot.save;
    connect(m_discard, &QPushButton::clicked, this, &MarkerEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &MarkerEditor::save);
    return foot.frame;
}

void MarkerEditor::takeWords()
{
    constexpr int kStrategyColumns = 5;
    const CodingVocabulary& words = m_coding.vocabulary();
    const auto fill = [](QButtonGroup& group, const QList<db::Term>& terms, const auto& make) {
        empty(group);
        int at = 0;
        for (const db::Term& term : terms)
            if (!term.retired)
                group.addButton(make(term, at++));
    };
    fill(*m_types, words.types, [this](const db::Term& term, int) {
        auto* button = chip(term.label, term.label, term.explanation, term.code);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_typeRow->addWidget(button);
        return button;
    });
    fill(*m_strategies, words.strategies, [this](const db::Term& term, int at) {
        auto* button = chip(term.code, QStringLiteral("%1 %2").arg(term.code, term.label), term.explanation, term.code);
        button->setProperty("code", true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // they share the width of the panel
        m_strategyGrid->addWidget(button, at / kStrategyColumns, at % kStrategyColumns);
        return button;
    });
}

void MarkerEditor::fillSubtypes()
{
    const CodingVocabulary& words = m_coding.vocabulary();
    m_subtype->clear();
    m_subtype->addItem(tr("No form in particular"), QString());
    for (const db::Term& term : subtypesOf(m_work.code.type, m_work.code.subtype, words)) {
        const bool numbered = term.code.size() <= 3;
        m_subtype->addItem(numbered ? QStringLiteral("%1 %2").arg(term.code, term.label) : term.label, term.code);
        m_subtype->setItemData(m_subtype->count() - 1, term.explanation, Qt::ToolTipRole);
    }
    m_subtype->setCurrentIndex(std::max(0, m_subtype->findData(m_work.code.subtype)));
}

} // namespace alliance::app
