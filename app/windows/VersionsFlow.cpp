#include "app/windows/VersionsFlow.h"

#include "app/models/CodingSession.h"
#include "app/models/FeedbackWork.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/VersionsDialog.h"

namespace alliance::app
{

VersionsFlow::VersionsFlow(const WindowParts& parts, CodingSession& coding, QWidget& window)
    : QObject(&window), m_parts(parts), m_coding(coding), m_window(window)
{
}

void VersionsFlow::show(const What& what, QWidget* over)
{
    const auto ask = [this, read = what.read](QObject* receiver, const auto& answer) {
        m_coding.readVersions(read, receiver, answer);
    };
    auto* dialog = new VersionsDialog(
        m_parts.session, VersionsOf{what.title, what.gone, ask, what.restore, what.ofOthers}, m_parts.theme, over);
    connect(&m_coding, &CodingSession::changed, dialog, &VersionsDialog::read);
    connect(&m_parts.session, &ReviewSession::candidatesChanged, dialog, &VersionsDialog::read);
    connect(&m_parts.session, &ReviewSession::blindChanged, dialog, [this, dialog] {
        if (m_parts.session.isBlind())
            dialog->close(); // it may be about what others decided
    });
    dialog->open();
}

void VersionsFlow::ofMarker(const QUuid& marker)
{
    show({tr("History of the marker"), tr("The marker was removed."),
          [marker](LibraryService& library) { return markerVersions(library, marker); },
          [this, marker](int version) { m_coding.restoreMarker(marker, version); }},
         &m_window);
}

void VersionsFlow::ofPassage(const QUuid& passage)
{
    show({tr("History of the stage"), tr("The stage was removed."),
          [passage](LibraryService& library) { return passageVersions(library, passage); },
          [this, passage](int version) { m_coding.restorePassage(passage, version); }},
         &m_window);
}

void VersionsFlow::ofRating(const QUuid& rating, QWidget& over)
{
    show({tr("History of the ratings of a segment"), tr("The ratings were removed."),
          [rating](LibraryService& library) { return ratingVersions(library, rating); },
          [this, rating](int version) { m_coding.restoreRating(rating, version); }},
         &over);
}

void VersionsFlow::ofTags(QWidget& over)
{
    show({tr("History of the tags"),
          {},
          [session = m_parts.session.sessionId()](LibraryService& library) { return tagVersions(library, session); },
          [this](int version) { m_coding.restoreTags(version); }},
         &over);
}

void VersionsFlow::ofDecision(const QUuid& candidate)
{
    show({tr("History of the decision"),
          {},
          [candidate](LibraryService& library) { return decisionVersions(library, candidate); },
          [this, candidate](int version) { m_parts.session.decideAgain(candidate, version); },
          tr("Somebody else decided this: only they can restore it.")},
         &m_window);
}

void VersionsFlow::ofSettlement(const QUuid& settlement)
{
    show({tr("History of what was settled"), tr("The difference was left open."),
          [settlement](LibraryService& library) { return settlementVersions(library, settlement); },
          [this, settlement](int version) { m_coding.restoreSettlement(settlement, version); }},
         &m_window);
}

void VersionsFlow::ofFeedback(FeedbackDialog& over)
{
    FeedbackWork& work = over.work();
    const auto ask = [&work](QObject* receiver, const auto& answer) { work.readVersions(receiver, answer); };
    auto* dialog = new VersionsDialog(m_parts.session,
                                      VersionsOf{tr("History of the feedback"), tr("The feedback was removed."), ask,
                                                 [&work](int version) { work.restore(version); }},
                                      m_parts.theme, &over);
    connect(&work, &FeedbackWork::opened, dialog, &VersionsDialog::read);
    connect(&work, &FeedbackWork::failed, dialog, &VersionsDialog::tell);
    dialog->open();
}

} // namespace alliance::app
