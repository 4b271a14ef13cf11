#include "app/windows/CollectionsFlow.h"

#include "app/models/BlindPass.h"
#include "app/models/CollectionBoard.h"
#include "app/models/ExampleTour.h"
#include "app/models/LibraryController.h"
#include "app/models/MomentListModel.h"
#include "app/models/PlaceOnSession.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TitleCard.h"
#include "app/panels/TourStrip.h"
#include "app/services/ErrorText.h"
#include "app/services/Permissions.h"
#include "app/windows/ConsentOpening.h"
#include "app/windows/LibraryFlow.h"
#include "app/windows/ReelFlow.h"

#include <QInputDialog>

namespace alliance::app
{
namespace
{

// What notices are about.
const QString kAboutRemoved = QStringLiteral("collections/removed");
const QString kAboutRefusal = QStringLiteral("collections/refusal");
const QString kAboutConsent = QStringLiteral("collections/consent");
const QString kAboutGone = QStringLiteral("collections/gone");

QString beforePlaying(const MomentConsent& consent)
{
    return consent.words.isEmpty()
               ? QString()
               : CollectionsFlow::tr("%1 When it is played in this window, nothing is hidden.").arg(consent.words);
}

} // namespace

CollectionsFlow::CollectionsFlow(const WindowParts& parts, BlindPass& pass, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_window(window),
      m_board(new CollectionBoard(parts.library, this)),
      m_page(new CollectionsPage(*m_board, parts.actions, parts.theme)),
      m_tour(new ExampleTour(parts.session, parts.playback, this)),
      m_card(new TitleCard(parts.theme, window.review().pictures()))
{
    m_window.addPage(*m_page);
    m_board->setLeftOut([&pass](const QUuid& session) { return pass.hides(session); });
    connect(&pass, &BlindPass::choicesChanged, m_board, &CollectionBoard::leaveOutAnew);
    auto* strip = new TourStrip(*m_tour, m_parts.actions);
    m_window.review().addStrip(*strip);
    connect(strip, &TourStrip::leaveRequested, this, &CollectionsFlow::show);
    bindActions();
    bindTour();
    m_reels = new ReelFlow(m_parts, *m_board, *m_page, m_window);
    connect(m_page, &CollectionsPage::openRequested, this, &CollectionsFlow::open);
    connect(m_page, &CollectionsPage::chosenChanged, this, &CollectionsFlow::refresh);
    connect(&m_window, &MainWindow::pageChanged, this, [this] {
        watch();
        if (m_window.place() != ActionPlace::Review)
            m_window.notices().withdraw(kAboutConsent);
        refresh();
    });
    connect(m_board, &CollectionBoard::historyChanged, this, &CollectionsFlow::refresh);
    connect(m_board, &CollectionBoard::historyChanged, this, &CollectionsFlow::tellRemoved);
    connect(m_board, &CollectionBoard::refused, this, [this](const Failure& failure) {
        m_removed.clear();
        m_toTake.reset();
        tellRefused(failure);
    });
    connect(m_board, &CollectionBoard::notAdded, this, &CollectionsFlow::tellNotAdded);
    connect(m_board, &CollectionBoard::made, this, [this](const QUuid& collection) { m_takeInto = collection; });
    connect(m_board, &CollectionBoard::collectionsChanged, this, [this] {
        if (!m_toTake || !m_board->collection(m_takeInto))
            return;
        const auto moment = std::exchange(m_toTake, nullptr);
        m_board->add(*moment, m_takeInto);
    });
    connect(m_board, &CollectionBoard::historyChanged, this, [this] {
        if (m_board->undoName() != m_refusedAfter)
            m_window.notices().withdraw(kAboutRefusal);
    });
    connect(m_board, &CollectionBoard::added, this, [this](const QString& collection) {
        m_window.notices().withdraw(kAboutRefusal);
        m_window.notices().show(NoticeKind::Good, tr("Added to the collection “%1”.").arg(collection));
    });
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed})
        connect(&m_parts.session, signal, this, &CollectionsFlow::refresh);
    connect(&m_parts.session, &ReviewSession::positionChanged, this, &CollectionsFlow::arrive);
    connect(&m_parts.session, &ReviewSession::openFailed, this, [this] { m_wanted.reset(); });
    for (const auto signal : {&LibraryController::opened, &LibraryController::sessionsChanged})
        connect(&m_parts.library, signal, this, &CollectionsFlow::refresh);
    connect(&m_parts.library, &LibraryController::derivedChanged, m_page, [this] { m_page->refreshStills(); });
    connect(&m_parts.library, &LibraryController::closed, this, [this] {
        m_tour->end();
        m_page->refreshStills();
        if (isShown())
            m_window.goHome();
        refresh();
    });
    refresh();
}

CollectionsFlow::~CollectionsFlow() = default;

bool CollectionsFlow::isShown() const
{
    return m_window.place() == ActionPlace::Collections;
}

bool CollectionsFlow::hasRight() const
{
    return permission::compileCollection(m_parts.library.role()).has_value();
}

void CollectionsFlow::bindTour()
{
    connect(m_tour, &ExampleTour::sessionNeeded, &m_window, &MainWindow::openSession);
    connect(m_tour, &ExampleTour::changed, this, &CollectionsFlow::showTour);
    connect(m_board, &CollectionBoard::examplesChanged, this, &CollectionsFlow::leaveOutGone);
    // Whoever leaves the review leaves the tour.
    connect(&m_window, &MainWindow::pageChanged, m_tour, [this] {
        if (m_window.place() != ActionPlace::Review)
            m_tour->end();
    });
    connect(m_parts.actions.action(ActionId::NextExample), &QAction::triggered, m_tour, &ExampleTour::next);
    connect(m_parts.actions.action(ActionId::PreviousExample), &QAction::triggered, m_tour, &ExampleTour::previous);
    showTour();
}

void CollectionsFlow::show()
{
    if (!m_parts.library.isOpen() || !m_window.flow().words().leave([this] { show(); }))
        return;
    if (const TourStop* stop = m_tour->stop())
        m_page->chooseExample(stop->example);
    m_tour->end();
    m_window.showPage(*m_page, tr("Collections"));
    m_page->enter();
}

void CollectionsFlow::find()
{
    if (!m_parts.library.isOpen())
        return;
    if (!isShown())
        show();
    m_page->showFound(true);
    m_page->found().setFocus();
}

void CollectionsFlow::play()
{
    const CollectionItem* collection = m_board->collection(m_board->current());
    if (!collection)
        return;
    m_page->showFound(false);
    QList<TourStop> stops;
    int from = 0;
    const MomentItem* chosen = m_page->chosenMoment();
    for (const MomentItem& one : m_page->shownExamples()) {
        if (chosen && chosen->example == one.example)
            from = static_cast<int>(stops.size());
        QStringList detail{placeWords(one), codeWords(one.codes, m_board->vocabulary()).join(QStringLiteral(", ")),
                           beforePlaying(one.consent)};
        detail.removeAll(QString());
        stops.append({one.example, one.session, one.moment, momentTitle(one, m_board->vocabulary()),
                      detail.join(QLatin1Char('\n'))});
    }
    if (from + 1 == stops.size())
        from = 0; // nothing would follow
    m_window.notices().withdraw(kAboutGone);
    m_tour->start(collection->record.name, stops, from);
}

void CollectionsFlow::showTour()
{
    const TourStop* stop = m_tour->stop();
    if (stop && m_tour->showsTitle())
        m_card->showTitle(tr("%1 of %2").arg(m_tour->index() + 1).arg(m_tour->count()), stop->title, stop->detail);
    else
        m_card->hide();
    m_parts.actions.setEnabled({ActionId::NextExample}, stop && m_tour->index() + 1 < m_tour->count());
    m_parts.actions.setEnabled({ActionId::PreviousExample}, stop && m_tour->index() > 0);
    if (!stop)
        watch();
    else if (m_tour->showsTitle())
        m_board->look(); // before its picture comes
}

// What is played may leave the collection as well, by another program that records a withdrawal, for one.
void CollectionsFlow::watch()
{
    m_board->setActive(isShown() || m_tour->isOn());
}

void CollectionsFlow::leaveOutGone()
{
    const TourStop* stop = m_tour->stop();
    if (!stop || !m_board->isReady())
        return;
    const QString title = stop->title;
    const int before = m_tour->count();
    QSet<QUuid> there;
    for (const MomentItem& one : m_board->examples())
        there.insert(one.example);
    m_tour->keepOnly(there);
    const int gone = before - m_tour->count();
    if (gone == 0)
        return;
    NoticeBar& notices = m_window.notices();
    notices.withdraw(kAboutGone);
    if (m_tour->isOn()) {
        notices.show(NoticeKind::Warning,
                     gone == 1 ? tr("One example has left the collection and is not played.")
                               : tr("%1 examples have left the collection and are not played.").arg(gone),
                     m_board->gone().join(QLatin1Char(' ')), {}, {}, kAboutGone);
        return;
    }
    show();
    notices.show(NoticeKind::Warning, tr("“%1” has left the collection: playing was stopped.").arg(title), {}, {}, {},
                 kAboutGone);
}

void CollectionsFlow::open(const MomentItem& moment)
{
    m_wanted = std::make_unique<MomentItem>(moment);
    m_window.openSession(moment.session);
}

// The first picture is there: from now on it can be gone elsewhere.
void CollectionsFlow::arrive()
{
    if (!m_wanted || m_parts.session.sessionId() != m_wanted->session)
        return;
    const auto moment = std::exchange(m_wanted, nullptr);
    m_window.notices().withdraw(kAboutConsent);
    if (const QString words = beforePlaying(moment->consent); !words.isEmpty() && !moment->consent.ended)
        m_window.notices().show(NoticeKind::Info, words, {}, {}, {}, kAboutConsent);
    seekToPlace(m_parts.session, moment->moment.recordingId, moment->moment.range.start, moment->moment.startFrame);
}

void CollectionsFlow::add()
{
    const MomentItem* moment = m_page->chosenMoment();
    if (!moment || !m_page->showsFound() || m_board->isCollected(*moment))
        return;
    if (!m_board->current().isNull())
        return m_board->add(*moment, m_board->current());
    m_toTake = std::make_unique<MomentItem>(*moment);
    m_takeInto = {};
    askForName(false);
}

void CollectionsFlow::tellNotAdded(const Failure& failure, const QUuid& session)
{
    const bool consent = failure.error.category == base::ErrorCategory::Refused &&
                         permission::recordConsent(m_parts.library.role()).has_value();
    if (consent)
        tellRefused(failure, tr("Record consent…"), [this, session] { recordConsent(session); });
    else
        tellRefused(failure);
}

// Until something else is done: then it would not be so any more.
void CollectionsFlow::tellRefused(const Failure& failure, const QString& actionText, std::function<void()> action)
{
    m_refusedAfter = m_board->undoName();
    const ErrorWords words = wordFailure(failure);
    NoticeBar& notices = m_window.notices();
    notices.withdraw(kAboutRefusal);
    notices.show(NoticeKind::Error, words.what, words.remedy, actionText, std::move(action), kAboutRefusal);
}

void CollectionsFlow::recordConsent(const QUuid& session)
{
    const SessionItem* item = m_parts.library.session(session);
    if (!item)
        return;
    const auto* dialog = openConsent(m_parts.library, *item, m_parts.theme, m_window);
    connect(dialog, &ConsentDialog::changed, m_board, [this] {
        m_window.notices().withdraw(kAboutRefusal);
        m_board->reload();
        m_board->findAgain();
    });
}

void CollectionsFlow::remove()
{
    const MomentItem* moment = m_page->chosenMoment();
    const CollectionItem* collection = m_board->collection(m_board->current());
    if (m_page->treeHasFocus() && collection) {
        m_removed = tr("“%1” and what was in it is gone.").arg(collection->path);
        m_board->remove(collection->record.id);
    } else if (moment && !m_page->showsFound()) {
        m_removed = tr("“%1” is out of the collection.").arg(momentTitle(*moment, m_board->vocabulary()));
        m_board->removeExample(moment->example);
    }
}

// Its button undoes the last step: it stays only while that is the removal.
void CollectionsFlow::tellRemoved()
{
    NoticeBar& notices = m_window.notices();
    if (!m_removed.isEmpty()) {
        notices.withdraw(kAboutRemoved);
        notices.show(
            NoticeKind::Info, std::exchange(m_removed, {}), {}, tr("Undo"), [this] { m_board->undo(); }, kAboutRemoved);
        m_removedStep = m_board->undoName();
    } else if (m_board->undoName() != m_removedStep) {
        notices.withdraw(kAboutRemoved);
    }
}

void CollectionsFlow::askForName(bool renames)
{
    const CollectionItem* current = m_board->collection(m_board->current());
    if (renames && !current)
        return;
    const QUuid parent = current ? current->record.parentId : QUuid();
    const CollectionItem* above = m_board->collection(parent);
    auto* dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("collectionName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(renames ? tr("Rename collection") : tr("New collection"));
    dialog->setLabelText(renames ? tr("Name")
                         : above ? tr("Name of the new collection inside “%1”").arg(above->path)
                                 : tr("Name of the new collection"));
    dialog->setTextValue(renames ? current->record.name : QString());
    dialog->setOkButtonText(renames ? tr("Rename") : tr("Make"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, renames, parent, id = current ? current->record.id : QUuid()](const QString& name) {
                m_window.notices().withdraw(kAboutRefusal);
                if (renames)
                    m_board->rename(id, name);
                else
                    m_board->create(name, parent);
            });
    connect(dialog, &QDialog::rejected, this, [this] { m_toTake.reset(); });
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

// The chosen example where the keyboard is in its list, else the collection.
void CollectionsFlow::rename()
{
    const MomentItem* moment = m_page->chosenMoment();
    if (moment && !m_page->showsFound() && m_page->examples().hasFocus())
        askForTitle(*moment);
    else
        askForName(true);
}

void CollectionsFlow::askForTitle(const MomentItem& example)
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("exampleTitle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename example"));
    dialog->setLabelText(tr("What it shows"));
    dialog->setTextValue(example.title);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = example.example](const QString& title) {
        m_page->chooseExample(id);
        m_board->retitleExample(id, title);
    });
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

void CollectionsFlow::moveChosen(CollectionMove move)
{
    const MomentItem* moment = m_page->chosenMoment();
    if (m_page->treeHasFocus() || m_page->showsFound() || !moment)
        return moveCollection(move);
    const auto place =
        examplePlace(m_board->allExamples(), m_board->examples(), moment->example, move == CollectionMove::Up ? -1 : 1);
    if (!place)
        return;
    m_page->chooseExample(moment->example);
    m_board->moveExample(moment->example, moment->collection, *place);
}

void CollectionsFlow::moveCollection(CollectionMove move)
{
    if (const auto place = movedTo(m_board->collections(), m_board->current(), move))
        m_board->move(m_board->current(), *place);
}

} // namespace alliance::app
