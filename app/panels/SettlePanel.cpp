#include "app/panels/SettlePanel.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/CodingSession.h"
#include "app/models/DifferenceWalk.h"
#include "app/models/MarkerCode.h"
#include "app/panels/DifferencesPanel.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/services/TimeText.h"
#include "app/services/Unbroken.h"
#include "db/records/Codes.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kLongestWhy = 500;

// As narrow as its longest word: beside another one where both have room.
class SideCard : public QFrame
{
public:
    QSize sizeHint() const override { return {minimumSizeHint().width(), QFrame::sizeHint().height()}; }
};

QLabel* wrapped()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// "w2 r5 #repair": codes, and tags behind their sign.
struct TypedMarker {
    QString codes;
    QStringList tags;
};
TypedMarker typedMarker(const QString& text)
{
    TypedMarker typed;
    QStringList codes;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() > 1 && part.startsWith(u'#'))
            typed.tags.append(part.mid(1));
        else
            codes.append(part);
    }
    typed.codes = codes.join(u' ');
    return typed;
}

QStringList sharedTags(const Comparison& row)
{
    QStringList shared;
    if (row.first && row.second)
        for (const QString& tag : row.first->tags)
            if (row.second->tags.contains(tag, Qt::CaseInsensitive))
                shared.append(tag);
    return shared;
}

// What was typed, as the kind of the row has it. Nothing: it says no value.
std::optional<OtherValue> otherValue(const QString& text, const Comparison& row, const CodingVocabulary& vocabulary)
{
    const QString typed = text.trimmed();
    if (typed == QLatin1String("-"))
        return OtherValue();
    switch (row.kind) {
    case ComparedKind::Marker: {
        const TypedMarker marker = typedMarker(typed);
        const TypedCode code = typedCode(marker.codes, vocabulary);
        if (code.code.type.isEmpty() || !code.unknown.isEmpty())
            return std::nullopt;
        return OtherValue{code.code.type, code.code.subtype, code.code.significance, code.code.strategies,
                          marker.tags.isEmpty() ? sharedTags(row) : marker.tags};
    }
    case ComparedKind::Stage:
        for (const db::Term& stage : vocabulary.stages)
            if (stage.code.compare(typed, Qt::CaseInsensitive) == 0 ||
                (typed.size() == 1 && stage.code.endsWith(typed)))
                return OtherValue{stage.code, {}, 0};
        return std::nullopt;
    case ComparedKind::Decision:
        if (typed.compare(QLatin1String("a"), Qt::CaseInsensitive) == 0)
            return OtherValue{db::toCode(db::DecisionState::Accepted)};
        if (typed.compare(QLatin1String("r"), Qt::CaseInsensitive) == 0)
            return OtherValue{db::toCode(db::DecisionState::Rejected)};
        return std::nullopt;
    case ComparedKind::Rating:
        break;
    }
    const int value = typed.toInt();
    return value >= db::kLowestRating && value <= db::kHighestRating ? std::optional(OtherValue{row.item, {}, value})
                                                                     : std::nullopt;
}

} // namespace

SettlePanel::SettlePanel(DifferenceWalk& walk, ActionRegistry& actions, const Theme&, QWidget* parent)
    : QWidget(parent), m_walk(walk), m_actions(actions)
{
    setObjectName(QStringLiteral("settlePanel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea* scroll = plainScrollArea(tr("The chosen difference"));
    auto* inside = new QWidget;
    scroll->setWidget(inside);
    takeRest(*scroll);
    m_body = scroll;
    m_empty = wrapped();
    m_empty->setObjectName(QStringLiteral("settleEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("muted", true);
    m_empty->setMargin(16);
    outer->setSpacing(0);
    outer->addWidget(m_empty, 1);
    outer->addWidget(scroll, 1);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    m_what = wrapped();
    m_what->setObjectName(QStringLiteral("settleWhat"));
    m_what->setProperty("heading", 3);
    layout->addWidget(m_what);
    auto* sides = new FlowLayout(8);
    sides->addWidget(makeSide(m_first));
    sides->addWidget(makeSide(m_second));
    layout->addLayout(sides);
    m_state = wrapped();
    m_state->setObjectName(QStringLiteral("settleState"));
    layout->addWidget(m_state);
    m_history = new QPushButton(tr("&History…"));
    m_history->setObjectName(QStringLiteral("settleHistory"));
    m_history->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_history, 0, Qt::AlignLeft);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const Comparison* row = m_walk.currentRow(); row && row->settled)
            Q_EMIT historyRequested(row->settled->id);
    });
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_why = new QLineEdit;
    m_why->setObjectName(QStringLiteral("settleWhy"));
    m_why->setMaxLength(kLongestWhy);
    m_why->setPlaceholderText(tr("A word why, if you like"));
    form->addRow(tr("Why"), m_why);
    m_other = new QLineEdit;
    m_other->setObjectName(QStringLiteral("settleOther"));
    form->addRow(tr("Other"), m_other);
    layout->addLayout(form);
    m_otherWords = wrapped();
    m_otherWords->setObjectName(QStringLiteral("settleOtherWords"));
    m_otherWords->setProperty("muted", true);
    layout->addWidget(m_otherWords);
    layout->addStretch(1);
    m_answers = makeAnswers();
    outer->addWidget(m_answers);
    connect(&m_walk, &DifferenceWalk::currentChanged, this, &SettlePanel::show);
    connect(m_other, &QLineEdit::returnPressed, this, &SettlePanel::settleOther);
    connect(m_why, &QLineEdit::returnPressed, this, &SettlePanel::left);
    show();
}

QWidget* SettlePanel::makeAnswers()
{
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("settleAnswers"));
    foot->setProperty("foot", true);
    auto* buttons = new FlowLayout(6);
    buttons->alignColumns();
    buttons->setContentsMargins(12, 8, 12, 8);
    foot->setLayout(buttons);
    using enum ActionId;
    for (const ActionId id : {SettleFirst, SettleSecond, SettleOther, LeaveOpen}) {
        auto* button = new QToolButton;
        button->setDefaultAction(m_actions.action(id));
        button->setAccessibleName(ActionRegistry::plainText(m_actions.spec(id)));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("framed", true); // an answer, not a word
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    return foot;
}

QWidget* SettlePanel::makeSide(Side& side)
{
    auto* frame = new SideCard;
    frame->setProperty("card", true);
    frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(3);
    side.name = wrapped();
    side.name->setProperty("muted", true);
    side.code = wrapped();
    side.more = wrapped();
    side.more->setProperty("muted", true);
    for (QLabel* label : {side.name, side.code, side.more})
        layout->addWidget(label);
    layout->addStretch(1);
    return frame;
}

void SettlePanel::showSide(Side& side, bool first)
{
    const Comparison& row = *m_walk.currentRow();
    const auto& one = first ? row.first : row.second;
    side.name->setText(m_walk.nameOfSide(first));
    side.code->setText(sideText(row, one, m_walk.coding()));
    QStringList more;
    if (one) {
        const base::TimeRange range = one->moment.range;
        more.append(range.empty()
                        ? timeText(range.start)
                        : tr("%1, %2").arg(timeText(range.start), unbroken(lengthText(range.end - range.start))));
        if (!one->comment.isEmpty())
            more.append(one->comment);
    }
    side.more->setText(more.join(u'\n'));
}

void SettlePanel::show()
{
    const Comparison* row = m_walk.currentRow();
    for (QWidget* widget : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_other)})
        widget->setEnabled(m_walk.canSettle());
    for (QLabel* label :
         {m_first.name, m_first.code, m_first.more, m_second.name, m_second.code, m_second.more, m_state, m_otherWords})
        label->clear();
    m_history->setVisible(row && row->settled);
    m_empty->setVisible(!row);
    m_body->setVisible(row != nullptr);
    m_answers->setVisible(row != nullptr);
    if (!row) {
        m_empty->setText(emptyText());
        m_what->clear();
        m_shown.clear();
        m_why->clear();
        m_other->clear();
        return;
    }
    showSide(m_first, true);
    showSide(m_second, false);
    m_what->setText(differenceTitle(m_walk, *row));
    if (row->isAgreed())
        m_state->setText(tr("Nothing is to be settled here."));
    else if (row->changedSince)
        m_state->setText(tr("It was settled as “%1”; a code was changed since, so it is open again.")
                             .arg(settledText(*row->settled, m_walk.coding())));
    else if (row->settled)
        m_state->setText(tr("Settled: %1.").arg(settledText(*row->settled, m_walk.coding())));
    else
        m_state->setText(tr("Open."));
    m_otherWords->setText(hint());
    const QString shown = row->shown().record.toString() + row->item;
    if (std::exchange(m_shown, shown) != shown) {
        m_why->setText(row->settled ? row->settled->comment : QString());
        m_other->clear();
    }
}

QString SettlePanel::emptyText() const
{
    const auto& report = m_walk.report();
    if (!report || report->counts.open + report->counts.settled == 0)
        return tr("Nothing to settle.");
    return tr("Choose a difference to see what each of the two coded, and to say what is to hold. %1 goes to the next.")
        .arg(m_actions.keyText(ActionId::NextDifference));
}

QString SettlePanel::hint() const
{
    switch (m_walk.currentRow()->kind) {
    case ComparedKind::Marker:
        return tr("As when coding: “w2 r5 4”, with “#tag”; “-” for nothing here. Tags that both gave stay.");
    case ComparedKind::Stage:
        return tr("A stage, “S2”; “-” for nothing here.");
    case ComparedKind::Decision:
        return tr("“a”: accepted as measured, “r”: rejected; “-” for no decision.");
    case ComparedKind::Rating:
        break;
    }
    return tr("A number from 1 to 5; “-” for none.");
}

void SettlePanel::settle(SettleAs as)
{
    if (!m_walk.canSettle())
        return;
    if (as == SettleAs::Other) {
        m_other->setFocus();
        m_other->selectAll();
        return showOther();
    }
    m_walk.settle(as, {}, m_why->text());
    Q_EMIT left();
}

// With what can be typed there, or why that is no value; once it is laid out.
void SettlePanel::showOther()
{
    const auto scroll = [this] {
        auto* area = findChild<QScrollArea*>();
        area->ensureWidgetVisible(m_otherWords, 0, 0);
        area->ensureWidgetVisible(m_other, 0, 0);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void SettlePanel::settleOther()
{
    const Comparison* row = m_walk.currentRow();
    if (!row || !m_walk.canSettle())
        return;
    const auto value = otherValue(m_other->text(), *row, m_walk.coding().vocabulary());
    if (!value) {
        m_otherWords->setText(tr("“%1” is no value here. %2").arg(m_other->text().trimmed(), hint()));
        return showOther();
    }
    m_walk.settle(SettleAs::Other, *value, m_why->text());
    Q_EMIT left();
}

} // namespace alliance::app
