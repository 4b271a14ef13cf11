#include "app/panels/DefinitionsPanel.h"

#include "app/panels/FlowLayout.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kBoxWidth = 96;
constexpr int kLeastSlider = 32;
constexpr int kMostSlider = 96; // px: sliders stand below each other

int sliderSteps(const DefinitionField& field)
{
    return static_cast<int>(std::lround((field.high - field.low) / field.step));
}

} // namespace

DefinitionsPanel::DefinitionsPanel(ReviewSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session)
{
    setObjectName(QStringLiteral("definitionsPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_scroll = plainScrollArea();
    m_scroll->setWidget(makeFields());
    takeRest(*m_scroll);
    layout->addWidget(m_scroll, 1);
    m_unusable = new QWidget;
    auto* unusable = new QVBoxLayout(m_unusable);
    unusable->setContentsMargins(24, 16, 24, 16);
    m_whyNot = new QLabel;
    m_whyNot->setObjectName(QStringLiteral("definitionsWhyNot"));
    m_whyNot->setWordWrap(true);
    m_whyNot->setAlignment(Qt::AlignCenter);
    m_whyNot->setProperty("muted", true);
    m_measure = new QPushButton(tr("Measure this session"));
    connect(m_measure, &QPushButton::clicked, this, &DefinitionsPanel::measureRequested);
    unusable->addStretch();
    unusable->addWidget(m_whyNot);
    unusable->addWidget(m_measure, 0, Qt::AlignHCenter);
    unusable->addStretch();
    layout->addWidget(m_unusable, 1);

    connect(&m_model, &DefinitionsModel::triedChanged, this, &DefinitionsPanel::showTried);
    connect(&m_model, &DefinitionsModel::evaluated, this, &DefinitionsPanel::showCounts);
    connect(&m_session, &ReviewSession::opened, this, &DefinitionsPanel::showCounts);
    showTried();
    showCounts();
}

QWidget* DefinitionsPanel::makeHead()
{
    auto* head = new QWidget;
    head->setObjectName(QStringLiteral("definitionsHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(4);
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("definitionsCounts"));
    m_counts->setProperty("heading", 3);
    m_counts->setWordWrap(true);
    m_detail = new QLabel;
    m_detail->setProperty("muted", true);
    m_detail->setWordWrap(true);
    auto* buttons = new FlowLayout(6);
    m_apply = new QPushButton(tr("Apply"));
    m_apply->setObjectName(QStringLiteral("definitionsApply"));
    m_apply->setProperty("primary", true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("definitionsCancel"));
    m_cancel->setToolTip(tr("Back to the definitions of this session"));
    m_usual = new QPushButton(tr("Defaults"));
    m_usual->setObjectName(QStringLiteral("definitionsUsual"));
    m_usual->setToolTip(tr("The values that the program comes with"));
    auto* figures = new QPushButton(tr("Figures…"));
    figures->setToolTip(tr("How often candidates were accepted, and what was missed"));
    connect(m_apply, &QPushButton::clicked, &m_model, &DefinitionsModel::apply);
    connect(m_cancel, &QPushButton::clicked, &m_model, &DefinitionsModel::discard);
    connect(m_usual, &QPushButton::clicked, this, [this] { m_model.tryOut({}); });
    connect(figures, &QPushButton::clicked, this, &DefinitionsPanel::figuresRequested);
    for (QPushButton* button : {m_apply, m_cancel, m_usual, figures})
        buttons->addWidget(button);
    layout->addWidget(m_counts);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
    return head;
}

QWidget* DefinitionsPanel::makeFields()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 6, 8, 10);
    layout->setSpacing(2);
    QString group;
    for (const DefinitionField& field : definitionFields()) {
        if (field.group != group) {
            group = field.group;
            auto* title = new QLabel(group);
            title->setProperty("heading", 3);
            title->setContentsMargins(0, 6, 0, 0);
            layout->addWidget(title);
        }
        addRow(*layout, field);
    }
    layout->addStretch();
    // All alike, and wide enough for the longest in this language and size of text.
    int widest = kBoxWidth;
    for (const Row& row : std::as_const(m_rows))
        widest = std::max(widest, row.box->sizeHint().width());
    for (const Row& row : std::as_const(m_rows))
        row.box->setFixedWidth(widest);
    return body;
}

void DefinitionsPanel::addRow(QVBoxLayout& layout, const DefinitionField& field)
{
    Row row;
    row.field = field;
    auto* line = new FlowLayout(6);
    auto* label = new QLabel(field.label);
    label->setToolTip(field.help);
    row.slider = new QSlider(Qt::Horizontal);
    row.slider->setRange(0, sliderSteps(field));
    row.slider->setMinimumWidth(kLeastSlider);
    row.slider->setPageStep(std::max(1, sliderSteps(field) / 10));
    row.slider->setAccessibleName(tr("%1: %2").arg(field.group, field.label));
    row.box = new QDoubleSpinBox;
    row.box->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(field.section), QLatin1String(field.key)));
    row.box->setRange(field.low, field.high);
    row.box->setSingleStep(field.step);
    row.box->setDecimals(field.decimals);
    row.box->setSuffix(field.unit);
    row.box->setKeyboardTracking(false);
    row.box->setButtonSymbols(QAbstractSpinBox::NoButtons); // the slider is beside it
    row.box->setAccessibleName(tr("%1: %2").arg(field.group, field.label));
    label->setBuddy(row.box);
    const QString usual = row.box->locale().toString(field.valueIn({}), 'f', field.decimals) + field.unit;
    for (QWidget* widget : {static_cast<QWidget*>(row.slider), static_cast<QWidget*>(row.box)})
        widget->setToolTip(tr("%1 Usually %2.").arg(field.help, usual));
    const qsizetype index = m_rows.size();
    connect(row.slider, &QSlider::valueChanged, this, [this, index](int step) {
        const DefinitionField& own = m_rows[index].field;
        take(index, own.low + step * own.step);
    });
    connect(row.box, &QDoubleSpinBox::valueChanged, this, [this, index](double value) { take(index, value); });
    auto* value = new QWidget;
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* beside = new QHBoxLayout(value);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(6);
    row.slider->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it takes what the others leave
    row.slider->setMaximumWidth(kMostSlider);
    beside->addStretch();
    beside->addWidget(row.slider, 1);
    beside->addWidget(row.box);
    line->addWidget(label);
    line->addWidget(value);
    layout.addLayout(line);
    m_rows.append(row);
}

void DefinitionsPanel::take(qsizetype row, double value)
{
    if (m_showing)
        return;
    vision::Settings settings = m_model.tried();
    const DefinitionField& field = m_rows[row].field;
    if (vision::setSetting(settings, field.section, field.key, value))
        m_model.tryOut(settings);
}

void DefinitionsPanel::showTried()
{
    m_showing = true;
    const vision::Settings& tried = m_model.tried();
    for (const Row& row : std::as_const(m_rows)) {
        const double value = row.field.valueIn(tried);
        row.box->setValue(value);
        row.slider->setValue(static_cast<int>(std::lround((value - row.field.low) / row.field.step)));
        const bool changed = std::abs(value - row.field.valueIn(m_model.stored())) > 1e-9;
        QFont font = row.box->font();
        font.setBold(changed);
        row.box->setFont(font);
    }
    m_showing = false;
    showCounts();
}

void DefinitionsPanel::showCounts()
{
    QString why;
    const bool usable = m_model.canTry(&why);
    m_scroll->setVisible(usable);
    m_unusable->setVisible(!usable);
    m_whyNot->setText(m_measuring && !usable && m_session.isOpen() && !m_session.isBlind()
                          ? tr("Definitions can be tried when this session has been measured.")
                          : why);
    m_measure->setVisible(m_session.isOpen() && m_session.frameIndex() != nullptr && !m_measuring);
    const bool changed = usable && m_model.isChanged();
    m_measure->setEnabled(m_mayNot.isEmpty());
    m_measure->setToolTip(m_mayNot);
    m_apply->setEnabled(changed && m_mayNot.isEmpty());
    m_apply->setToolTip(m_mayNot.isEmpty()
                            ? tr("Find candidates of this session by these definitions; your decisions stay")
                            : m_mayNot);
    m_cancel->setEnabled(changed);
    m_usual->setEnabled(usable && m_model.tried().toJson() != vision::Settings().toJson());
    m_counts->setText(counts());
    const FoundCounts& before = m_model.before();
    const FoundCounts& after = m_model.after();
    if (!usable)
        m_detail->setText({});
    else if (m_model.isEvaluating())
        m_detail->setText(tr("Looking through the signals…"));
    else if (!changed)
        m_detail->setText(tr("%1, %2").arg(tr("%n look(s) away", nullptr, before.looksAway),
                                           tr("%n posture shift(s)", nullptr, before.shifts)));
    else
        m_detail->setText(tr("looks away %1 → %2, posture shifts %3 → %4")
                              .arg(before.looksAway)
                              .arg(after.looksAway)
                              .arg(before.shifts)
                              .arg(after.shifts));
}

void DefinitionsPanel::setMeasuring(bool measuring)
{
    if (std::exchange(m_measuring, measuring) != measuring)
        showCounts();
}

void DefinitionsPanel::setMayNotMeasure(const QString& reason)
{
    if (std::exchange(m_mayNot, reason) != reason)
        showCounts();
}

QString DefinitionsPanel::counts() const
{
    if (!m_model.canTry())
        return tr("Definitions");
    if (!m_model.isChanged())
        return m_model.before().candidates == 1
                   ? tr("1 candidate by these definitions")
                   : tr("%1 candidates by these definitions").arg(m_model.before().candidates);
    return tr("%1 → %2 candidates").arg(m_model.before().candidates).arg(m_model.after().candidates);
}

QDoubleSpinBox* DefinitionsPanel::field(const char* key) const
{
    return findChild<QDoubleSpinBox*>(QString::fromLatin1(key));
}

void DefinitionsPanel::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.front().box->setFocus(Qt::ShortcutFocusReason);
}

} // namespace alliance::app
