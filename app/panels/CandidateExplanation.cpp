#include "app/panels/CandidateExplanation.h"

#include "app/models/CandidateWords.h"
#include "app/models/CodingSession.h"
#include "app/models/ReviewSession.h"
#include "app/models/TimelineContent.h"
#include "app/models/TriedOut.h"
#include "app/panels/CandidateSignalPicture.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/services/ErrorText.h"
#include "app/services/Permissions.h"
#include "app/services/ReasonText.h"
#include "app/services/TimeText.h"
#include "app/services/Unbroken.h"
#include "app/timeline/TimelineHitTest.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace alliance::app
{

namespace
{

QString heading(const QString& text)
{
    return QStringLiteral("<p style='margin:10px 0 2px 0'><b>%1</b></p>").arg(text.toHtmlEscaped());
}

QString bullets(const QStringList& lines)
{
    QString html = QStringLiteral("<ul style='margin:0 0 0 16px; -qt-list-indent:0'>");
    for (const QString& line : lines)
        html += QStringLiteral("<li style='margin-bottom:3px'>%1</li>").arg(unbroken(line).toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QString numbersTable(const CandidateItem& item, const QString& muted)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='2' width='100%'>");
    for (const vision::Behaviour& behaviour : item.behaviours) {
        html +=
            QStringLiteral("<tr><td colspan='2' style='padding-top:6px'>%1 <span style='color:%2'>%3</span></td></tr>")
                .arg(behaviourSummary(behaviour).toHtmlEscaped(), muted,
                     timeText(behaviour.range.start).toHtmlEscaped());
        for (const MeasuredNumber& number : measuredNumbers(behaviour))
            html += QStringLiteral(
                        "<tr><td width='72%' style='color:%1; padding-left:12px'>%2</td><td align='right'>%3</td></tr>")
                        .arg(muted, number.name.toHtmlEscaped(), number.value.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace

CandidateExplanation::CandidateExplanation(ReviewSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    setObjectName(QStringLiteral("candidateExplanation"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = plainScrollArea(tr("Reasons of the candidate"));
    takeRest(*m_scroll);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    m_head = new QLabel;
    m_picture = new CandidateSignalPicture(theme);
    m_numbers = new QLabel;
    for (QLabel* label : {m_head, m_numbers}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_head->setAccessibleName(tr("Why this is a candidate"));
    m_numbers->setAccessibleName(tr("What was measured"));
    layout->addWidget(m_head);
    layout->addWidget(m_picture);
    layout->addWidget(m_numbers);
    layout->addStretch();
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_empty->setMargin(16);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_empty, 1);

    connect(&m_session, &ReviewSession::selectedCandidateChanged, this, &CandidateExplanation::showSelected);
    connect(&m_session, &ReviewSession::candidatesChanged, this, &CandidateExplanation::showSelected);
    connect(&m_session, &ReviewSession::findingsChanged, this, &CandidateExplanation::showSelected);
    connect(&m_session, &ReviewSession::previewChanged, this, &CandidateExplanation::showSelected);
    connect(&m_session, &ReviewSession::blindChanged, this, &CandidateExplanation::showSelected);
    connect(&m_session, &ReviewSession::closed, this, &CandidateExplanation::showSelected);
    connect(&m_session, &ReviewSession::positionChanged, this,
            [this](qint64, base::MediaTime time) { m_picture->setPlayhead(time); });
    connect(m_picture, &CandidateSignalPicture::seekRequested, &m_session, &ReviewSession::seekToTime);
    showSelected();
}

void CandidateExplanation::setCoding(const CodingSession& coding)
{
    m_coding = &coding;
    connect(m_coding, &CodingSession::changed, this, &CandidateExplanation::showSelected);
}

void CandidateExplanation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_empty) // the texts name their colours
        showSelected();
}

void CandidateExplanation::showSelected()
{
    const CandidateItem* item = m_session.candidate(m_session.selectedCandidate());
    m_scroll->setVisible(item != nullptr);
    m_empty->setVisible(item == nullptr);
    m_empty->setText(
        m_session.isBlind() ? tr("Candidates and their reasons are shown when you have finished your pass.")
        : m_session.candidates().isEmpty() ? tr("Why a candidate is proposed stands here; so far there is none.")
                                           : tr("Choose a candidate to see why it is proposed."));
    if (!item)
        return;
    const QString muted = m_theme.colors.textMuted.name();
    const base::TimeRange range = item->record.where().range;
    const int rank = shownRank(m_session, *item);
    const QString name = rank > 0                ? tr("Candidate %1").arg(rank)
                         : item->record.rank > 0 ? tr("Not proposed with these numbers")
                                                 : tr("Added moment");
    QString head = QStringLiteral("<p style='margin:0'><b style='font-size:large'>%1</b> · %2</p>")
                       .arg(name.toHtmlEscaped(), personWord(*item).toHtmlEscaped());
    head += QStringLiteral("<p style='margin:2px 0; color:%1'>%2</p>")
                .arg(muted, tr("%1 to %2 (%3)")
                                .arg(timeText(range.start), timeText(range.end), unbroken(lengthText(range.length())))
                                .toHtmlEscaped());
    const QString reason = givenReason(*item);
    const QString who = deciderName(*item, m_coding);
    QString state = stateOf(*item) == CandidateState::Undecided ? openText() : stateText(stateOf(*item));
    if (!who.isEmpty())
        state = tr("%1 by %2").arg(state, who);
    if (!reason.isEmpty())
        state = tr("%1, %2").arg(state, reason);
    head += QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(tr("Decision: %1").arg(state).toHtmlEscaped());
    const bool added = item->record.source == db::CandidateSource::Reviewer;
    if (added)
        head += heading(tr("Added by a reviewer")) +
                bullets({tr("Somebody saw it; the measurement did not propose it. It counts as missed.")});
    if (!item->record.current)
        head +=
            heading(tr("No longer proposed")) +
            bullets(
                {tr("The current definitions do not propose this moment. It stays because somebody decided on it.")});
    if (!item->record.reasons.isEmpty())
        head += heading(tr("Why it is proposed")) + bullets(reasonTexts(item->record.reasons));
    m_head->setText(head);

    TimelineData around = timelineData(m_session);
    if (!m_session.preview() && !m_session.findings().traces.empty())
        around.lanes = m_session.findings().traces;
    m_picture->setContent(around, item->record.track, range);
    m_picture->setPlayhead(m_session.currentTime());
    m_picture->setVisible(!m_picture->isEmpty());

    QString text;
    if (!item->behaviours.isEmpty() && !added)
        text += heading(tr("What was measured")) + numbersTable(*item, muted);
    const QStringList mistakes = added ? QStringList() : possibleMistakes(*item);
    if (!mistakes.isEmpty())
        text += heading(tr("What could have misled it")) + bullets(mistakes);
    if (!added)
        text +=
            QStringLiteral("<p style='margin-top:10px; color:%1'>%2</p>")
                .arg(muted, tr("Measured against this person's own usual behaviour in this session. What the moment "
                               "means is for people to say.")
                                .toHtmlEscaped());
    m_numbers->setText(text);
}

// What becomes of a moment that nobody has decided on: whoever may not decide does something else here.
QString CandidateExplanation::openText() const
{
    if (!m_coding)
        return stateText(CandidateState::Undecided);
    if (m_coding->role() == db::PersonRole::GuestRater)
        return tr("none yet. You rate and code; supervisors and trainees decide.");
    const Done may = permission::decide(m_coding->role());
    return may ? stateText(CandidateState::Undecided) : tr("none yet. %1").arg(wordFailure(may.error()).what);
}

QString CandidateExplanation::plainText() const
{
    if (m_scroll->isHidden())
        return m_empty->text();
    return QTextDocumentFragment::fromHtml(m_head->text() + m_numbers->text()).toPlainText();
}

} // namespace alliance::app
