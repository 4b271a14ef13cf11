#include "app/panels/ReelDialog.h"

#include "app/models/CodingSession.h"
#include "app/models/MomentListModel.h"
#include "app/panels/ExportParts.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/services/BleepTag.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/TimeText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kMomentsWidth = 400;
constexpr int kFormWidth = 460;
constexpr double kLongestCard = 15; // seconds
constexpr double kLongestRoll = 60;
constexpr double kNsPerSecond = 1e9;

enum Captions { kNoCaptions, kBurnt, kBeside, kBurntAndBeside };
enum Voices { kAsTheyAre, kLower, kHigher, kSilent };
constexpr double kSemitones = 4;

// Rows are as high as their words beside the box, which Qt leaves out of account.
class MomentRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem beside = option;
        const QStyle& style = *option.widget->style();
        const int box = style.pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget) +
                        2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
        beside.rect.setWidth(option.rect.width() - box);
        return QStyledItemDelegate::sizeHint(beside, index);
    }
};

base::MediaTime lengthIn(const QDoubleSpinBox& box)
{
    return {static_cast<std::int64_t>(box.value() * kNsPerSecond + 0.5)};
}

QDoubleSpinBox* secondsBox(const QString& name, double most, double value, const QString& none)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(ReelDialog::tr(" s"));
    box->setSpecialValueText(none);
    box->setValue(value);
    return box;
}

QLabel* mutedWords(const QString& name, int lines)
{
    QLabel* label = steadyWords(name, lines);
    label->setProperty("muted", true);
    return label;
}

void enable(QComboBox& box, int row, bool enabled)
{
    if (auto* item = qobject_cast<QStandardItemModel*>(box.model())->item(row))
        item->setEnabled(enabled);
}

QString titleOf(const ReelMoment& moment, qsizetype number)
{
    const QString title = moment.item.record.title;
    return title.isEmpty() ? ReelDialog::tr("Example %1").arg(number) : title;
}

QString placeOf(const ReelMoment& moment)
{
    QStringList parts;
    if (!moment.item.caseCode.isEmpty())
        parts.append(moment.item.caseCode);
    parts.append(ReelDialog::tr("Session %1").arg(moment.item.sessionNumber));
    if (!moment.item.sessionTitle.isEmpty())
        parts.append(moment.item.sessionTitle);
    const base::TimeRange range = moment.item.record.moment.range;
    parts.append(timeText(range.start, TimePrecision::Seconds));
    if (!range.empty())
        parts.append(lengthText(range.length()));
    if (!moment.folder.isEmpty())
        parts.append(ReelDialog::tr("in “%1”").arg(moment.folder));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ReelDialog::ReelDialog(LibraryWorker& worker, const CollectionItem& collection, const QString& folder, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_collection(collection.record.id)
{
    setObjectName(QStringLiteral("reelDialog"));
    setWindowTitle(tr("Make a reel of “%1”").arg(collection.record.name));
    setAttribute(Qt::WA_DeleteOnClose);
    QString name = collection.record.name;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(12);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeMoments(), 1);
    columns->addWidget(new PanelScroll(makeChoices()));
    layout->addLayout(columns, 1);
    layout->addWidget(makeFile(QDir(folder).filePath(name + QStringLiteral(".mp4"))));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("&Make"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    m_make->setDefault(true); // in the dialog: or Enter would cancel after the keyboard was at Cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ask();
    check();
}

QWidget* ReelDialog::makeMoments()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("reelMoments"));
    m_list->setMinimumWidth(kMomentsWidth);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new MomentRows(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Moments of the reel"));
    auto* heading = new QLabel(tr("M&oments, in the order of the collection"));
    heading->setProperty("heading", 3);
    heading->setBuddy(m_list);
    m_count = mutedWords(QStringLiteral("reelCount"), 1);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            followChecks();
    });
    return side;
}

QWidget* ReelDialog::makeChoices()
{
    auto* side = new QWidget;
    side->setFixedWidth(kFormWidth);
    auto* form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makePurpose(*form);
    makeTimes(*form);
    makeHiding(*form);
    return side;
}

void ReelDialog::makePurpose(QFormLayout& form)
{
    m_purpose = purposeBox(kCollectionPurpose);
    form.addRow(tr("Fo&r"), m_purpose);
    m_viewer = new QLineEdit;
    m_viewer->setObjectName(QStringLiteral("viewer"));
    m_viewer->setPlaceholderText(tr("the Tuesday seminar"));
    form.addRow(tr("W&ho sees it"), m_viewer);
    m_watermark = new QCheckBox(tr("Shown over every &picture, with the day"));
    m_watermark->setObjectName(QStringLiteral("watermark"));
    m_watermark->setChecked(true);
    form.addRow(QString(), m_watermark);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ReelDialog::ask);
}

void ReelDialog::makeTimes(QFormLayout& form)
{
    m_card = secondsBox(QStringLiteral("card"), kLongestCard, 3, tr("no titles"));
    form.addRow(tr("Show &titles"), m_card);
    auto* row = new QHBoxLayout;
    m_before = secondsBox(QStringLiteral("before"), kLongestRoll, 2, tr("nothing"));
    m_after = secondsBox(QStringLiteral("after"), kLongestRoll, 2, tr("nothing"));
    m_before->setAccessibleName(tr("Seconds shown before each moment"));
    m_after->setAccessibleName(tr("Seconds shown after each moment"));
    auto* after = new QLabel(tr("&after it"));
    after->setBuddy(m_after);
    row->addWidget(m_before, 1);
    row->setSpacing(10);
    row->addWidget(after);
    row->addWidget(m_after, 1);
    form.addRow(tr("&Before a moment"), row);
    qobject_cast<QLabel*>(form.labelForField(row))->setBuddy(m_before);
    m_captions = new QComboBox;
    m_captions->setObjectName(QStringLiteral("captions"));
    m_captions->addItems({tr("None"), tr("In the picture"), tr("In a file beside it (WebVTT)"), tr("Both")});
    form.addRow(tr("Captio&ns"), m_captions);
    auto* words = mutedWords(QStringLiteral("captionWords"), 2);
    words->setText(tr("Notes released to the collection; those tagged “%1” are not shown, but silence what is said in "
                      "their range.")
                       .arg(kBleepTag));
    form.addRow(QString(), words);
    connect(m_captions, &QComboBox::currentIndexChanged, this, &ReelDialog::check);
}

void ReelDialog::makeHiding(QFormLayout& form)
{
    m_faces = new QComboBox;
    m_faces->setObjectName(QStringLiteral("faces"));
    for (const db::FaceMask mask : {db::FaceMask::None, db::FaceMask::Edge, db::FaceMask::Blur, db::FaceMask::Pixelate,
                                    db::FaceMask::Solid, db::FaceMask::Skeleton}) {
        const QString text = mask == db::FaceMask::None ? tr("As they are") : faceMaskText(mask);
        m_faces->addItem(capital(text), static_cast<int>(mask));
    }
    form.addRow(tr("&Faces"), m_faces);
    m_whose = maskedPeopleBox();
    m_whose->setToolTip(tr("Whoever is not surely known to be somebody else is covered, too"));
    form.addRow(tr("&Whose"), m_whose);
    m_voices = new QComboBox;
    m_voices->setObjectName(QStringLiteral("voices"));
    m_voices->addItems({tr("As they are"), tr("Lower"), tr("Higher"), tr("No sound")});
    form.addRow(tr("&Voices"), m_voices);
    m_demand = mutedWords(QStringLiteral("demand"), 4);
    form.addRow(QString(), m_demand);
    connect(m_faces, &QComboBox::activated, this, [this](int row) {
        m_wanted = static_cast<db::FaceMask>(m_faces->itemData(row).toInt());
        followDemand();
    });
    connect(m_whose, &QComboBox::activated, this, [this](int row) {
        m_wantedPeople = maskedPeopleIn(*m_whose, row);
        followDemand();
    });
}

QWidget* ReelDialog::makeFile(const QString& path)
{
    auto* box = new QWidget;
    auto* layout = new QFormLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(6);
    const FileRow row = addFileRow(*layout, tr("&Into the file"), tr("&Choose…"), path);
    m_file = row.field;
    m_place = mutedWords(QStringLiteral("place"), 2);
    layout->addRow(QString(), m_place);
    connect(row.choose, &QPushButton::clicked, this, &ReelDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ReelDialog::check);
    return box;
}

void ReelDialog::ask()
{
    m_worker.ask(
        this,
        [collection = m_collection, purpose = purpose()](LibraryService& library) {
            return list(library, collection, purpose);
        },
        [this, asked = ++m_asked](const Outcome<Listed>& listed) {
            if (asked == m_asked)
                take(listed);
        });
}

Outcome<ReelDialog::Listed> ReelDialog::list(LibraryService& library, const QUuid& collection,
                                             db::ConsentPurpose purpose)
{
    Listed listed;
    auto moments = reelMoments(library, collection, purpose);
    if (!moments)
        return tl::unexpected<Failure>(moments.error());
    listed.moments = std::move(*moments);
    const auto content = collectionContent(library, collection);
    if (!content)
        return tl::unexpected<Failure>(content.error());
    const auto vocabulary = loadVocabulary(library);
    if (!vocabulary)
        return tl::unexpected<Failure>(vocabulary.error());
    for (const MomentItem& one : content->examples)
        listed.codes.insert(one.example, codeWords(one.codes, *vocabulary).join(QStringLiteral(", ")));
    return listed;
}

void ReelDialog::take(const Outcome<Listed>& listed)
{
    m_filling = true;
    m_list->clear();
    m_moments = listed ? listed->moments : QList<ReelMoment>();
    for (qsizetype i = 0; i < m_moments.size(); ++i) {
        const ReelMoment& moment = m_moments[i];
        const ExportVerdict& verdict = moment.item.verdict;
        QString text = titleOf(moment, i + 1) + u'\n' + placeOf(moment);
        if (const QString codes = listed->codes.value(moment.item.record.id); !codes.isEmpty())
            text += u'\n' + codes;
        if (!verdict.allowed)
            text += u'\n' + tr("Left out. %1").arg(verdict.reason);
        auto* item = new QListWidgetItem(text, m_list);
        // What consent forbids has no box to tick; its reason can be read.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!verdict.allowed)
            continue;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_leftOut.contains(moment.item.record.id) ? Qt::Unchecked : Qt::Checked);
    }
    m_filling = false;
    if (m_list->count() > 0 && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    followDemand();
    if (!listed)
        sayIn(*m_count, wordFailure(listed.error()).oneText(), true);
}

void ReelDialog::followChecks()
{
    for (qsizetype i = 0; i < m_moments.size(); ++i) {
        if (!m_moments[i].item.verdict.allowed)
            continue;
        const QUuid id = m_moments[i].item.record.id;
        m_leftOut.removeAll(id);
        if (m_list->item(static_cast<int>(i))->checkState() != Qt::Checked)
            m_leftOut.append(id);
    }
    followDemand();
}

QList<const ReelMoment*> ReelDialog::chosen() const
{
    QList<const ReelMoment*> chosen;
    for (const ReelMoment& moment : m_moments) {
        if (moment.item.verdict.allowed && !m_leftOut.contains(moment.item.record.id))
            chosen.append(&moment);
    }
    return chosen;
}

void ReelDialog::followDemand()
{
    db::FaceMask least = db::FaceMask::None;
    db::MaskedPeople people;
    bool voice = false;
    for (const ReelMoment* moment : chosen()) {
        addMask(least, people, moment->item.verdict.faceMask, moment->item.verdict.maskedPeople);
        voice = voice || moment->item.verdict.voiceMask;
    }
    for (int row = 0; row < m_faces->count(); ++row)
        enable(*m_faces, row, static_cast<db::FaceMask>(m_faces->itemData(row).toInt()) >= least);
    m_faces->setCurrentIndex(m_faces->findData(static_cast<int>(std::max(least, m_wanted))));
    const bool demanded = least != db::FaceMask::None;
    const db::MaskedPeople wanted = m_wantedPeople.value_or(people);
    showMaskedPeople(*m_whose, demanded ? wanted.joined(people) : wanted);
    for (int row = 0; row < m_whose->count(); ++row)
        enable(*m_whose, row, !demanded || maskedPeopleIn(*m_whose, row).covers(people));
    m_whose->setEnabled(m_faces->currentIndex() > 0);
    enable(*m_voices, kAsTheyAre, !voice);
    if (voice && m_voices->currentIndex() == kAsTheyAre)
        m_voices->setCurrentIndex(kLower);
    const QString demand = maskSentence(least, voice, people);
    const bool masked = m_faces->currentIndex() > 0;
    QStringList words;
    if (!demand.isEmpty())
        words.append(tr("Consent: %1 More can be hidden, not less.").arg(demand));
    if (m_faces->currentData().toInt() == static_cast<int>(db::FaceMask::Skeleton))
        words.append(tr("Of the picture nothing else shows."));
    if (masked)
        words.append(tr("Before it leaves you look at every place where a face may still show."));
    if (masked && !maskedPeopleIn(*m_whose, -1).everybody())
        words.append(tr("Others show only where it is certain who they are: say who is who in the measurement."));
    if (words.isEmpty() && !chosen().isEmpty())
        words.append(tr("Consent does not ask to hide faces or voices."));
    const bool forbidden = std::none_of(m_moments.begin(), m_moments.end(),
                                        [](const ReelMoment& one) { return one.item.verdict.allowed; });
    if (!m_moments.isEmpty() && forbidden)
        words = {tr("Consent allows none of these moments for this purpose: there is nothing to show.")};
    m_demand->setText(words.join(u' '));
    check();
}

void ReelDialog::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, windowTitle(), QFileInfo(file()).path(), tr("Film (%1)").arg(QStringLiteral("*.mp4")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog says what is there
    dialog->setDefaultSuffix(QStringLiteral("mp4"));
    dialog->selectFile(QFileInfo(file()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString& chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ReelDialog::check()
{
    const auto count = chosen().size();
    const auto refused = std::count_if(m_moments.begin(), m_moments.end(),
                                       [](const ReelMoment& one) { return !one.item.verdict.allowed; });
    QString words = count == 1 ? tr("One moment is shown.") : tr("%1 moments are shown.").arg(count);
    if (refused > 0)
        words += u' ' + (refused == 1 ? tr("Consent forbids one.") : tr("Consent forbids %1.").arg(refused));
    sayIn(*m_count, words);
    const QFileInfo info(file());
    const bool named = info.fileName().endsWith(QStringLiteral(".mp4"), Qt::CaseInsensitive);
    const bool folder = info.dir().exists() && !info.isDir();
    const bool there = folder && (info.exists() || (target().captionsBeside && QFile::exists(captionsFileOf(file()))));
    m_place->setText(!folder  ? tr("There is no such folder.")
                     : !named ? tr("The name of a film ends with .mp4.")
                     : there  ? tr("This file is there already and is replaced. Whoever has the film can see it: it is "
                                    "not sealed.")
                              : tr("Whoever has the film can see it: it is not sealed. It holds no name, date or file "
                                    "name of the recordings."));
    m_make->setEnabled(folder && named && count > 0);
}

db::ConsentPurpose ReelDialog::purpose() const
{
    return static_cast<db::ConsentPurpose>(m_purpose->currentData().toInt());
}

QString ReelDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

ReelRequest ReelDialog::request() const
{
    ReelRequest request;
    request.collection = m_collection;
    for (const ReelMoment* moment : chosen())
        request.examples.append(moment->item.record.id);
    request.purpose = purpose();
    request.mask = static_cast<db::FaceMask>(m_faces->currentData().toInt());
    request.maskedPeople = maskedPeopleIn(*m_whose, -1);
    const int voices = m_voices->currentIndex();
    request.changeVoice = voices == kLower || voices == kHigher;
    request.semitones = voices == kHigher ? kSemitones : -kSemitones;
    request.sound = voices != kSilent;
    request.preRoll = lengthIn(*m_before);
    request.postRoll = lengthIn(*m_after);
    request.card = lengthIn(*m_card);
    request.burnCaptions = m_captions->currentIndex() == kBurnt || m_captions->currentIndex() == kBurntAndBeside;
    request.watermark = m_watermark->isChecked();
    request.viewer = m_viewer->text().trimmed();
    return request;
}

ReelTarget ReelDialog::target() const
{
    const bool beside = m_captions->currentIndex() == kBeside || m_captions->currentIndex() == kBurntAndBeside;
    return {file(), QFile::exists(file()) || (beside && QFile::exists(captionsFileOf(file()))), beside};
}

} // namespace alliance::app
