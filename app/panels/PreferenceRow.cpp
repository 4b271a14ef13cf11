#include "app/panels/PreferenceRow.h"

#include "app/panels/ElidedCombo.h"
#include "app/resources/ThemeStyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kControlWidth = 190;

} // namespace

PreferenceRow::PreferenceRow(Preference preference) : m_preference(std::move(preference))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget* control = makeControl();
    control->setObjectName(m_preference.key);
    control->setAccessibleName(m_preference.name);
    control->setAccessibleDescription(m_preference.words);
    if (std::holds_alternative<PreferenceToggle>(m_preference.kind)) {
        layout->addWidget(control);
    } else {
        auto* name = new QLabel(m_preference.name);
        name->setBuddy(control);
        name->setWordWrap(true);
        auto* line = new QBoxLayout(std::holds_alternative<PreferenceFact>(m_preference.kind)
                                        ? QBoxLayout::TopToBottom // words of any length
                                        : QBoxLayout::LeftToRight);
        line->setSpacing(line->direction() == QBoxLayout::TopToBottom ? 2 : 16);
        line->addWidget(name, 1);
        line->addWidget(control);
        layout->addLayout(line);
    }
    if (!m_preference.words.isEmpty()) {
        auto* words = new QLabel(m_preference.words);
        words->setProperty("muted", true);
        words->setWordWrap(true);
        if (std::holds_alternative<PreferenceToggle>(m_preference.kind))
            standBelowBox(*words);
        layout->addWidget(words);
    }
    showValue();
}

QWidget* PreferenceRow::makeControl()
{
    if (const auto* number = std::get_if<PreferenceNumber>(&m_preference.kind))
        return makeNumber(*number);
    if (const auto* choice = std::get_if<PreferenceChoice>(&m_preference.kind))
        return makeChoice(*choice);
    if (const auto* command = std::get_if<PreferenceCommand>(&m_preference.kind))
        return makeCommand(*command);
    return std::holds_alternative<PreferenceToggle>(m_preference.kind) ? makeToggle() : makeFact();
}

QWidget* PreferenceRow::makeToggle()
{
    auto* box = new QCheckBox(m_preference.name);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { take(on); });
    m_show = [this, box] { box->setChecked(m_preference.value().toBool()); };
    return box;
}

QWidget* PreferenceRow::makeNumber(const PreferenceNumber& number)
{
    auto* box = new QDoubleSpinBox;
    box->setDecimals(number.decimals);
    box->setRange(number.least, number.most);
    box->setSingleStep(number.step);
    box->setSuffix(number.suffix);
    box->setSpecialValueText(number.leastWords);
    box->setFixedWidth(kControlWidth);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double value) { take(value); });
    m_show = [this, box] { box->setValue(m_preference.value().toDouble()); };
    return box;
}

QWidget* PreferenceRow::makeChoice(const PreferenceChoice& choice)
{
    auto* box = new ElidedCombo;
    for (const PreferenceChoice::Option& option : choice.options)
        box->addItem(option.text, option.value);
    box->setFixedWidth(kControlWidth);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { take(box->currentData()); });
    m_show = [this, box] { box->setCurrentIndex(box->findData(m_preference.value())); };
    return box;
}

QWidget* PreferenceRow::makeCommand(const PreferenceCommand& command)
{
    auto* button = new QPushButton(command.button);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, command.run);
    return button;
}

QWidget* PreferenceRow::makeFact()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_show = [this, label] { label->setText(m_preference.value().toString()); };
    return label;
}

void PreferenceRow::showValue()
{
    if (!m_show)
        return;
    QWidget* control = findChild<QWidget*>(m_preference.key);
    const QSignalBlocker quiet(control);
    m_show();
}

void PreferenceRow::take(const QVariant& value)
{
    m_preference.set(value);
    Q_EMIT changed();
}

void PreferenceRow::reset()
{
    if (!m_preference.isUsual())
        take(m_preference.usual);
}

} // namespace alliance::app
