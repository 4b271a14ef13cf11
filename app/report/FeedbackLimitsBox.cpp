#include "app/report/FeedbackLimitsBox.h"

#include "app/report/FeedbackPageStyles.h"
#include "app/report/FeedbackSections.h"

namespace alliance::app::feedback
{
namespace
{

using pages::PageFlow;
using pages::Role;
using pages::Span;
using pages::TextStyle;

void addCoverage(PageFlow& flow, int section, const FeedbackComposition& composition)
{
    if (const QString instead = coverageText(composition); !instead.isEmpty()) {
        flow.paragraph(Role::P, section, {{instead, kSmall}}, 0);
        return;
    }
    const QList<double> shares{0.26, 0.16, 0.19, 0.13, 0.26};
    const int table = flow.node(Role::Table, section);
    const auto cells = [](const QStringList& texts, const TextStyle& style) {
        QList<QList<Span>> row;
        for (const QString& one : texts)
            row.append({{one, style}});
        return row;
    };
    flow.row(table, Role::Head, cells(coverageHeads(), kSmall), shares, 30);
    for (const FeedbackCoverage& person : composition.coverage) {
        flow.line(kLine);
        flow.gap(25);
        flow.row(table, Role::Cell, cells(coverageRow(person), coloured(kSmall, kInk)), shares, 25);
    }
}

} // namespace

void addLimitsBox(PageFlow& flow, const FeedbackComposition& composition)
{
    flow.gap(280);
    flow.need(1400);
    flow.beginBlock(QColor("#f6fafa"), {}, 130);
    const int section = flow.node(Role::Section, 0);
    flow.bookmark(limitsTitle(), 0);
    flow.paragraph(Role::H2, section, {{limitsTitle(), kSubheading}}, 60);
    const int list = flow.node(Role::List, section);
    for (const QString& sentence : limits(composition) + composition.remarks)
        flow.paragraph(Role::Item, list, {{QStringLiteral("•  ") + sentence, coloured(kSmall, kInk)}}, 15);
    flow.gap(60);
    addCoverage(flow, section, composition);
    flow.endBlock();
    flow.gap(160);
    flow.paragraph(Role::P, 0, {{footer(composition), kFoot}}, 0);
}

} // namespace alliance::app::feedback
