#include "app/panels/MomentFilterBar.h"

#include "app/models/CodingSession.h"
#include "app/models/MarkerCode.h"
#include "app/panels/ElidedCombo.h"
#include "app/panels/FlowLayout.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace alliance::app
{
namespace
{

void fill(QComboBox& box, const QString& all, const QList<db::Term>& terms, bool withCode)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const db::Term& term : terms)
        box.addItem(withCode ? codeWithLabel(terms, term.code) : term.label, term.code);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

MomentFilterBar::MomentFilterBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(8);
    setLayout(layout);
    const auto box = [&](const char* name, const QString& words) {
        auto* made = new ElidedCombo;
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(words);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(8);
        connect(made, &QComboBox::currentIndexChanged, this, [this] {
            m_reset->setEnabled(!filter().isEmpty());
            Q_EMIT changed();
        });
        made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(made);
        return made;
    };
    m_type = box("filterType", tr("Type of marker"));
    m_subtype = box("filterSubtype", tr("Form of the marker"));
    m_strategy = box("filterStrategy", tr("Strategy of resolution"));
    m_stage = box("filterStage", tr("Stage of resolution"));
    m_reset = new QPushButton(tr("Show all"));
    m_reset->setObjectName(QStringLiteral("filterReset"));
    m_reset->setEnabled(false);
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, &MomentFilterBar::reset);
    layout->addWidget(m_reset);
    setVocabulary({});
}

void MomentFilterBar::setVocabulary(const CodingVocabulary& vocabulary)
{
    fill(*m_type, tr("All types"), vocabulary.types, false);
    fill(*m_subtype, tr("All forms"), vocabulary.subtypes, true);
    fill(*m_strategy, tr("All strategies"), vocabulary.strategies, true);
    fill(*m_stage, tr("All stages"), vocabulary.stages, true);
    m_reset->setEnabled(!filter().isEmpty());
    Q_EMIT changed();
}

MomentFilter MomentFilterBar::filter() const
{
    const auto code = [](const QComboBox& box) { return box.currentData().toString(); };
    return {code(*m_type), code(*m_subtype), code(*m_strategy), code(*m_stage)};
}

void MomentFilterBar::reset()
{
    for (QComboBox* box : {m_type, m_subtype, m_strategy, m_stage}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_reset->setEnabled(false);
    Q_EMIT changed();
}

} // namespace alliance::app
