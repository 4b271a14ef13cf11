#include "app/panels/ReelLookDialog.h"

#include "app/panels/PanelParts.h"
#include "app/panels/ReelLookPicture.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/TimeText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kSize(1040, 620);
constexpr int kLookEveryMs = 3000;

QPushButton* plainButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

// Why it may not be looked at; empty: it may.
QString refusalNow(LibraryService& library, const QUuid& id)
{
    KeptReels reels(library);
    const auto reel = reels.load(id);
    return reel ? reels.refusal(*reel) : wordFailure(reel.error()).oneText();
}

struct Seen {
    RecordMark mark;
    std::optional<QString> refusal; // nothing: nothing has changed
};

struct PlacePictures {
    QString refusal;
    QList<QByteArray> jpegs;
};

} // namespace

ReelLookDialog::ReelLookDialog(LibraryWorker& worker, const KeptReelItem& item, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_theme(theme), m_reel(item.reel)
{
    setObjectName(QStringLiteral("reelLookDialog"));
    setWindowTitle(item.collection.isEmpty() ? tr("Look before it leaves")
                                             : tr("Look before it leaves: “%1”").arg(item.collection));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    build();
    goToOpen();
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ReelLookDialog::look);
    m_timer.start();
}

void ReelLookDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    m_where = new QLabel;
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setProperty("heading", 3);
    m_progress = new QLabel;
    m_progress->setObjectName(QStringLiteral("looked"));
    m_progress->setProperty("muted", true);
    head->addWidget(m_where, 1);
    head->addWidget(m_progress);
    layout->addLayout(head);
    m_view = new ReelLookPicture(m_theme);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeAnswers());
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().lineSpacing() * 2);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_verdict);
    auto* buttons = new QDialogButtonBox;
    auto* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("The reel stays in the library, and so does what you said"));
    m_conclude = buttons->addButton(tr("&Hand out"), QDialogButtonBox::AcceptRole);
    m_conclude->setObjectName(QStringLiteral("conclude"));
    withoutDefault(*buttons);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReelLookDialog::conclude);
    // Of the whole dialog: a button that has the keyboard would take the arrows for itself.
    new QShortcut(Qt::Key_Left, this, [this] { go(m_place - 1); });
    new QShortcut(Qt::Key_Right, this, [this] { go(m_place + 1); });
    new QShortcut(Qt::Key_Up, this, [this] { goPicture(m_picture - 1); });
    new QShortcut(Qt::Key_Down, this, [this] { goPicture(m_picture + 1); });
    new QShortcut(Qt::Key_C, this, [this] { say(false); });
    new QShortcut(Qt::Key_F, this, [this] { say(true); });
}

QWidget* ReelLookDialog::makeAnswers()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_previous = plainButton(tr("Previous (←)"), QStringLiteral("previousPlace"));
    m_next = plainButton(tr("Next (→)"), QStringLiteral("nextPlace"));
    m_covered = plainButton(tr("Covered, no face shows (C)"), QStringLiteral("covered"));
    m_face = plainButton(tr("A face shows (F)"), QStringLiteral("faceShows"));
    for (QPushButton* one : {m_covered, m_face}) {
        one->setCheckable(true);
        one->setProperty("chip", true);
        one->ensurePolished();
        QFont chosen = one->font(); // is stronger, and wider
        chosen.setWeight(QFont::DemiBold);
        const int more = QFontMetrics(chosen).horizontalAdvance(one->text());
        one->setMinimumWidth(one->sizeHint().width() + more - one->fontMetrics().horizontalAdvance(one->text()));
    }
    m_again = plainButton(tr("Try again"), QStringLiteral("tryAgain"));
    m_again->setVisible(false);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_again);
    layout->addStretch(1);
    layout->addWidget(m_covered);
    layout->addWidget(m_face);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(m_place - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_place + 1); });
    connect(m_again, &QPushButton::clicked, this, &ReelLookDialog::readPictures);
    connect(m_covered, &QPushButton::clicked, this, [this] { say(false); });
    connect(m_face, &QPushButton::clicked, this, [this] { say(true); });
    return row;
}

QList<const KeptPlace*> ReelLookDialog::places() const
{
    QList<const KeptPlace*> all;
    for (const KeptPlace& one : m_reel.places) {
        if (!one.covered)
            all.append(&one);
    }
    return all;
}

void ReelLookDialog::go(int place)
{
    const auto all = places();
    if (!m_refusal.isEmpty() || place < 0 || place >= all.size())
        return;
    m_place = place;
    m_picture = 0;
    readPictures();
}

void ReelLookDialog::readPictures()
{
    m_trouble.clear();
    showState();
    if (m_place < 0)
        return;
    const KeptPlace shown = *places()[m_place];
    if (m_pictures.contains(shown.number))
        return;
    const QUuid recording = m_reel.cuts[shown.looked.sighting.cut].recording;
    m_worker.ask(
        this,
        [reel = m_reel, shown,
         record = !m_recorded.contains(recording)](LibraryService& library) -> Outcome<PlacePictures> {
            KeptReels reels(library);
            if (const QString refusal = refusalNow(library, reel.id); !refusal.isEmpty())
                return PlacePictures{refusal, {}};
            if (record) {
                if (const Done recorded = reels.recordView(reel, shown); !recorded)
                    return tl::unexpected<Failure>(recorded.error());
            }
            return reels.pictures(reel, shown).map([](const QList<QByteArray>& jpegs) {
                return PlacePictures{{}, jpegs};
            });
        },
        [this, number = shown.number, recording](const Outcome<PlacePictures>& pictures) {
            if (pictures && !pictures->refusal.isEmpty())
                return setRefusal(pictures->refusal);
            if (pictures) {
                m_recorded.insert(recording);
                m_pictures.insert(number, pictures->jpegs);
            } else {
                m_trouble = wordFailure(pictures.error()).oneText();
            }
            showState();
        });
}

void ReelLookDialog::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_worker.ask(
        this,
        [id = m_reel.id, seen = m_seen](LibraryService& library) -> Outcome<Seen> {
            const auto now = recordMark(library);
            if (!now)
                return tl::unexpected<Failure>(now.error());
            return Seen{*now, *now == seen ? std::nullopt : std::optional(refusalNow(library, id))};
        },
        [this](const Outcome<Seen>& seen) {
            m_looking = false;
            if (!seen || !seen->refusal)
                return;
            m_seen = seen->mark;
            setRefusal(*seen->refusal);
        });
}

void ReelLookDialog::setRefusal(const QString& reason)
{
    if (m_refusal == reason)
        return;
    m_refusal = reason;
    m_pictures.clear();
    Q_EMIT changed();
    if (reason.isEmpty())
        return readPictures(); // allowed again
    showState();
}

void ReelLookDialog::goPicture(int picture)
{
    const auto all = places();
    if (m_place < 0 || picture < 0 || picture >= all[m_place]->seen.size())
        return;
    m_picture = picture;
    showState();
}

// The next one, from this on, that nobody has looked at.
void ReelLookDialog::goToOpen()
{
    const auto all = places();
    const int count = static_cast<int>(all.size());
    for (int i = 0; i < count; ++i) {
        const int at = (std::max(0, m_place) + i) % count;
        if (all[at]->isOpen())
            return go(at);
    }
    if (m_place < 0)
        go(0);
    showState();
}

void ReelLookDialog::say(bool face)
{
    const auto all = places();
    if (m_place < 0 || m_saying || !m_pictures.contains(all[m_place]->number))
        return showState();
    m_saying = true;
    m_worker.ask(
        this,
        [id = m_reel.id, number = all[m_place]->number, face](LibraryService& library) {
            return KeptReels(library).say(id, number, face);
        },
        [this](const Outcome<KeptReel>& reel) { take(reel); });
}

void ReelLookDialog::take(const Outcome<KeptReel>& reel)
{
    m_saying = false;
    if (!reel) {
        showState();
        sayIn(*m_verdict, wordFailure(reel.error()).oneText(), true);
        return;
    }
    m_reel = *reel;
    Q_EMIT changed();
    goToOpen();
    if (m_reel.openPlaces() == 0)
        m_conclude->setFocus();
}

void ReelLookDialog::showPicture()
{
    const auto all = places();
    if (m_place < 0)
        return m_view->showPicture({}, {}, tr("There is nothing to look at."));
    const KeptPlace& place = *all[m_place];
    const QList<QByteArray> pictures = m_pictures.value(place.number);
    const QImage image = QImage::fromData(pictures.value(m_picture));
    const QRectF box = m_picture < place.seen.size() ? place.seen[m_picture].box : place.looked.sighting.box;
    const QString& words = m_refusal.isEmpty() ? m_trouble : m_refusal;
    m_view->showPicture(image, box, words.isEmpty() ? tr("Reading the picture…") : words);
}

void ReelLookDialog::showState()
{
    const auto all = places();
    const int count = static_cast<int>(all.size());
    showPicture();
    const bool allowed = m_refusal.isEmpty();
    m_again->setVisible(allowed && !m_trouble.isEmpty());
    m_previous->setEnabled(allowed && m_place > 0);
    m_next->setEnabled(allowed && m_place + 1 < count);
    const KeptPlace* place = m_place < 0 ? nullptr : all[m_place];
    if (place) {
        const ReelSighting& seen = place->looked.sighting;
        QStringList parts{tr("Place %1 of %2").arg(m_place + 1).arg(count), tr("moment %1").arg(seen.cut + 1),
                          tr("at %1 of the reel").arg(timeText(seen.time, TimePrecision::Seconds)),
                          seen.frames == 1 ? tr("in one picture") : tr("in %1 pictures").arg(seen.frames)};
        if (place->seen.size() > 1)
            parts.append(tr("shown: %1 of %2 (↑ ↓)").arg(m_picture + 1).arg(place->seen.size()));
        m_where->setText(parts.join(QStringLiteral(" · ")));
    }
    const bool ready = place && m_pictures.contains(place->number);
    m_covered->setEnabled(ready);
    m_face->setEnabled(ready);
    m_covered->setChecked(place && place->looked.face == false);
    m_face->setChecked(place && place->looked.face == true);
    const qsizetype open = m_reel.openPlaces();
    m_progress->setText(tr("%1 of %2 looked at").arg(count - open).arg(count));
    const KeptReelState state = m_reel.state();
    m_conclude->setEnabled(allowed && (state == KeptReelState::Ready || state == KeptReelState::FaceShows));
    m_conclude->setText(state == KeptReelState::FaceShows ? tr("Cover and &make again") : tr("&Hand out"));
    if (!allowed)
        return sayIn(*m_verdict, tr("Its pictures are not shown any more. %1").arg(m_refusal));
    switch (state) {
    case KeptReelState::Ready:
        sayIn(*m_verdict, tr("You have looked at every place, and no face shows. The reel can leave the library."));
        break;
    case KeptReelState::FaceShows:
        sayIn(*m_verdict, tr("A face shows, so the reel stays in the library. Have these places covered: only the "
                             "moments they are in are made again, and looked through once more."));
        break;
    default:
        sayIn(*m_verdict, tr("Look at the framed place in each picture: a face may show there although faces are "
                             "covered. The reel is handed out only after you have looked at all of them."));
    }
    if (const auto frames = m_reel.uncertainFrames(); frames > 0 && !m_reel.request.maskedPeople.everybody())
        m_verdict->setText(
            m_verdict->text() + u' ' +
            tr("In %1 pictures a face stays covered because it is not certain whose it is.").arg(frames));
}

void ReelLookDialog::conclude()
{
    const QUuid id = m_reel.id;
    if (m_reel.state() == KeptReelState::Ready)
        Q_EMIT handOutRequested(id);
    else if (m_reel.state() == KeptReelState::FaceShows)
        Q_EMIT makeAgainRequested(id);
    else
        return;
    accept();
}

} // namespace alliance::app
