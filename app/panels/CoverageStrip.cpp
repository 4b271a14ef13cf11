#include "app/panels/CoverageStrip.h"

#include "app/models/ReviewSession.h"
#include "app/panels/ElidedButton.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/PersonMenu.h"
#include "app/services/CoverageText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kNameShare = 11;                    // of 20, beside what was measured
const QString kIndent = QStringLiteral("\u2002"); // style sheets give buttons with a menu no room on the left

// "Left: patient", "Left: patient? 62 %", "Left: who?"
QString personText(const ReviewPerson& person)
{
    const QString place = person.place.isEmpty() ? person.place : person.place.at(0).toUpper() + person.place.mid(1);
    if (person.proposed())
        return person.found.roleConfidence > 0 ? CoverageStrip::tr("%1: %2? %3 %")
                                                     .arg(place, roleText(person.found.role))
                                                     .arg(qRound(person.found.roleConfidence * 100))
                                               : CoverageStrip::tr("%1: %2?").arg(place, roleText(person.found.role));
    return person.role.isEmpty() ? CoverageStrip::tr("%1: who?").arg(place)
                                 : QStringLiteral("%1: %2").arg(place, person.role);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QLabel* wrapped(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(4, 1, 4, 1);
    return label;
}

QString personTip(const ReviewPerson& person)
{
    if (person.proposed())
        return CoverageStrip::tr("%1. Click to confirm or correct it.").arg(proposalText(person.found));
    return person.role.isEmpty() ? CoverageStrip::tr("Click to say who this is.")
                                 : CoverageStrip::tr("Said by a reviewer. Click to change it.");
}

} // namespace

CoverageStrip::CoverageStrip(ReviewSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("coverageStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->setSpacing(1);
    m_scene = wrapped(QStringLiteral("sceneRemarks"));
    m_remarks = wrapped(QStringLiteral("coverageRemarks"));
    m_outdated = new QWidget;
    auto* outdated = new QHBoxLayout(m_outdated);
    outdated->setContentsMargins(4, 2, 0, 2);
    m_outdatedText = new QLabel(tr("Measured by an earlier version: signals, marks and definitions need it anew. "
                                   "Decisions and notes stay."));
    m_outdatedText->setWordWrap(true);
    m_again = new QPushButton(tr("Measure again"));
    m_again->setObjectName(QStringLiteral("measureAgain"));
    connect(m_again, &QPushButton::clicked, this, &CoverageStrip::measureRequested);
    outdated->addWidget(m_outdatedText, 1);
    outdated->addWidget(m_again);
    m_caption = new ElidedLabel(tr("Who is who, and how much was measured"));
    m_caption->setProperty("muted", true);
    m_caption->setFont(smaller(m_caption->font()));
    m_caption->setContentsMargins(4, 0, 4, 0);
    m_layout->addWidget(m_caption);
    m_layout->addWidget(m_scene);
    m_layout->addWidget(m_remarks);
    m_layout->addWidget(m_outdated);
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::findingsChanged,
                              &ReviewSession::candidatesChanged})
        connect(&m_session, signal, this, &CoverageStrip::showFindings);
    connect(&m_session, &ReviewSession::personChanged, this, &CoverageStrip::showPerson);
    showFindings();
}

void CoverageStrip::setMayNot(const QString& reason)
{
    m_mayNot = reason;
    m_again->setEnabled(reason.isEmpty());
    m_again->setToolTip(reason);
}

CoverageStrip::Row CoverageStrip::makeRow(int index)
{
    Row row;
    row.box = new QWidget;
    auto* layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    row.button = new ElidedButton;
    row.button->setProperty("person", true);
    row.button->setFocusPolicy(Qt::TabFocus);
    row.button->setMenu(new QMenu(row.button));
    connect(row.button->menu(), &QMenu::aboutToShow, this, [this, index, menu = row.button->menu()] {
        menu->clear();
        fillRoleMenu(*menu, m_session, m_rows[index].id, m_mayNot);
    });
    row.coverage = new ElidedLabel;
    row.coverage->setProperty("muted", true);
    row.coverage->setFont(smaller(row.coverage->font()));
    row.coverage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(row.button, kNameShare);
    layout->addWidget(row.coverage, 20 - kNameShare);
    m_layout->insertWidget(index + 1, row.box); // below the caption
    return row;
}

void CoverageStrip::showFindings()
{
    const ReviewFindings& findings = m_session.findings();
    const bool measured = m_session.isOpen() && !findings.run.isNull();
    if (!measured)
        return hide();
    while (m_rows.size() < findings.people.size())
        m_rows.append(makeRow(static_cast<int>(m_rows.size())));
    const double length = m_session.duration().seconds();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.box->setVisible(i < findings.people.size());
        if (i >= findings.people.size())
            continue;
        const ReviewPerson& person = findings.people[i];
        row.id = person.found.id;
        row.name = personText(person);
        row.button->setFullText(kIndent + row.name, personTip(person));
        row.button->setAccessibleName(tr("Person on the %1: %2").arg(person.place, personText(person)));
        const QString why = whyNotText(person.found, length);
        const QString coverage = findings.onHand.outdated ? tr("followed %1 %").arg(qRound(person.found.coverage * 100))
                                                          : coverageText(person.found);
        row.coverage->setFullText(coverage);
        row.words = why.isEmpty() ? coverage : tr("%1; cannot tell: %2").arg(coverage, why);
        row.box->setToolTip(row.words);
        row.coverage->setAccessibleName(row.words);
    }
    const bool nobody = findings.people.isEmpty();
    QStringList remarks;
    if (nobody && !m_session.candidates().isEmpty()) // else the empty queue says it at length
        remarks << remarkText(vision::SceneRemark::NobodySeen) + u' ' + remarkAdvice(vision::SceneRemark::NobodySeen);
    for (const vision::SceneRemark remark : findings.remarks)
        if (remark != vision::SceneRemark::NobodySeen)
            remarks << remarkText(remark);
    QStringList gaps;
    for (const ReviewPerson& person : findings.people)
        if (const QString why = whyNotText(person.found, length); !why.isEmpty())
            gaps << tr("%1: %2").arg(person.place, why);
    m_scene->setVisible(!remarks.isEmpty());
    m_scene->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!gaps.isEmpty());
    m_remarks->setText(gaps.isEmpty() ? QString() : tr("Cannot tell: %1").arg(gaps.join(QStringLiteral("; "))));
    m_outdated->setVisible(findings.onHand.outdated);
    m_caption->setVisible(!nobody);
    setVisible(!nobody || !remarks.isEmpty() || findings.onHand.outdated);
    showPerson();
}

void CoverageStrip::showPerson()
{
    for (const Row& row : m_rows) {
        QFont font = row.button->font();
        font.setBold(row.id == m_session.person());
        row.button->setFont(font);
        row.button->fit();
    }
}

QPushButton* CoverageStrip::personButton(int id) const
{
    for (const Row& row : m_rows)
        if (row.id == id && !row.box->isHidden())
            return row.button;
    return nullptr;
}

QString CoverageStrip::plainText() const
{
    QStringList lines;
    if (isHidden())
        return {};
    for (const Row& row : m_rows)
        if (!row.box->isHidden())
            lines << QStringLiteral("%1: %2").arg(row.name, row.words);
    if (!m_scene->isHidden())
        lines << m_scene->text();
    if (!m_remarks->isHidden())
        lines << m_remarks->text();
    if (!m_outdated->isHidden())
        lines << m_outdatedText->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace alliance::app
