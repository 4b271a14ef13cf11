#include "app/panels/ImportDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/DateText.h"
#include "app/services/SameCode.h"
#include "media/player/Player.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kRow = 26; // of a recording, and what is round all of them
constexpr int kFrame = 20;
constexpr int kFewFiles = 2;
constexpr int kManyFiles = 4;

} // namespace

ImportDialog::ImportDialog(const QStringList& caseCodes, const QString& suggestedCase, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import recording"));
    setMinimumWidth(560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(makeFiles());

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_case = new ElidedCombo;
    m_case->setObjectName(QStringLiteral("caseCode"));
    m_case->setEditable(true);
    m_case->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_case->addItems(caseCodes);
    m_case->setCurrentText(suggestedCase);
    m_case->lineEdit()->setPlaceholderText(tr("New case: leave empty for the next free code"));
    form->addRow(tr("Ca&se code"), m_case);
    m_several = new QLabel(tr("Several cases have this code, which different people began: choose one in the list."));
    m_several->setObjectName(QStringLiteral("severalCases"));
    m_several->setProperty("problem", true);
    m_several->setWordWrap(true);
    m_several->hide();
    form->addRow(m_several);
    connect(m_case, &QComboBox::currentTextChanged, this, &ImportDialog::check);
    m_title = new QLineEdit;
    m_title->setPlaceholderText(tr("The file's name, when left empty"));
    form->addRow(tr("&Title"), m_title);
    auto* dateRow = new QHBoxLayout;
    m_knowDate = new QCheckBox(tr("Held &on"));
    m_date = new QDateEdit(QDate::currentDate());
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(shortDayFormat());
    m_date->setEnabled(false);
    m_date->setAccessibleName(tr("Date of the session"));
    connect(m_knowDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    dateRow->setSpacing(12);
    m_date->setMinimumWidth(136);
    dateRow->addWidget(m_knowDate);
    dateRow->addWidget(m_date);
    m_otherwise = new QLabel;
    m_otherwise->setObjectName(QStringLiteral("otherwise"));
    m_otherwise->setProperty("muted", true);
    dateRow->addWidget(m_otherwise);
    dateRow->addStretch(1);
    form->addRow(tr("Date"), dateRow);
    form->addRow(tr("Recording"), makeStorage());
    layout->addLayout(form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_import->setDefault(true);
    sayDay();
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    check();
}

QWidget* ImportDialog::makeFiles()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* words =
        new QLabel(tr("Drop or add recordings: of one session with up to four cameras, or of several sessions."));
    words->setWordWrap(true);
    m_files = new QListWidget;
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setAccessibleName(tr("Recordings"));
    m_files->setFixedHeight(kFewFiles * kRow + kFrame);
    m_files->setTextElideMode(Qt::ElideMiddle);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(tr("&Add file…"));
    auto* remove = new QPushButton(tr("&Remove"));
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_files->currentItem();
        lookAtTimes();
        check();
    });
    for (QPushButton* button : {add, remove})
        button->setAutoDefault(false);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(m_files);
    layout->addLayout(row);
    m_together = new QComboBox;
    m_together->setObjectName(QStringLiteral("together"));
    m_together->setAccessibleName(tr("Which recordings are one session"));
    m_together->addItems({QString(), tr("All are cameras of one session"), tr("Each is a session of its own")});
    m_together->setCurrentIndex(kOneSession);
    m_together->setVisible(false);
    connect(m_together, &QComboBox::activated, this, [this] {
        m_chosen = true;
        nameSessions();
    });
    layout->addWidget(m_together);
    return box;
}

QStringList ImportDialog::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_files->count(); ++row)
        paths.append(m_files->item(row)->data(Qt::UserRole).toString());
    return paths;
}

void ImportDialog::lookAtTimes()
{
    QStringList unknown;
    for (const QString& path : paths())
        if (!m_spans.contains(path))
            unknown.append(path);
    if (unknown.isEmpty())
        return showTogether();
    m_looking.start([this, unknown](const std::stop_token& stop) {
        QHash<QString, RecordedSpan> spans;
        for (const QString& path : unknown) {
            if (stop.stop_requested())
                return;
            spans.insert(path, recordedSpan(std::filesystem::path(path.toStdString())));
        }
        QMetaObject::invokeMethod(
            this,
            [this, spans] {
                m_spans.insert(spans);
                showTogether();
            },
            Qt::QueuedConnection);
    });
}

void ImportDialog::showTogether()
{
    const QStringList files = paths();
    m_together->setVisible(files.size() > 1);
    QList<RecordedSpan> spans;
    for (const QString& file : files)
        spans.append(m_spans.value(file));
    const auto count = groupByTime(spans, media::kMaxViews).size();
    m_together->setItemText(kByTimes, count == 1 ? tr("By their times: 1 session")
                                                 : tr("By their times: %1 sessions").arg(count));
    if (!m_chosen)
        m_together->setCurrentIndex(kByTimes);
    nameSessions();
}

QDate ImportDialog::dayOf(const QString& file) const
{
    return m_spans.value(file).start.toLocalTime().date();
}

void ImportDialog::sayDay()
{
    const QStringList files = paths();
    QSet<QDate> days;
    if (!files.isEmpty())
        for (const QList<int>& session : groups())
            days.insert(dayOf(files[session.front()]));
    const QDate day = days.isEmpty() ? QDate() : *days.begin();
    if (days.size() > 1)
        m_otherwise->setText(tr("otherwise as the files say"));
    else
        m_otherwise->setText(day.isValid() ? tr("otherwise %1").arg(shortDayText(day)) : tr("otherwise no date"));
}

void ImportDialog::nameSessions()
{
    const QList<QList<int>> sessions = groups();
    for (int session = 0; session < sessions.size(); ++session) {
        const QString letter = session < 26 ? QString(QChar(u'A' + session)) : QString::number(session + 1);
        for (const int row : sessions[session]) {
            const QString name = QFileInfo(m_files->item(row)->data(Qt::UserRole).toString()).fileName();
            m_files->item(row)->setText(sessions.size() > 1 ? tr("Session %1: %2").arg(letter, name) : name);
        }
    }
    const int rows = std::clamp(m_files->count(), kFewFiles, kManyFiles);
    m_files->setFixedHeight(rows * std::max(m_files->sizeHintForRow(0), kRow) + kFrame);
    sayDay();
}

QList<QList<int>> ImportDialog::groups() const
{
    const QStringList files = paths();
    QList<RecordedSpan> spans;
    for (const QString& file : files)
        spans.append(m_together->currentIndex() == kByTimes ? m_spans.value(file) : RecordedSpan());
    if (m_together->currentIndex() != kOneSession)
        return groupByTime(spans, media::kMaxViews); // what is not known stays alone
    QList<int> all;
    for (int i = 0; i < files.size(); ++i)
        all.append(i);
    return {all};
}

QWidget* ImportDialog::makeStorage()
{
    auto* box = new QWidget;
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // or the form gives it no more than its hint
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto choice = [layout](const QString& words, const QString& meaning) {
        auto* button = new QRadioButton(words);
        button->setAccessibleDescription(meaning);
        auto* label = new QLabel(meaning);
        label->setProperty("muted", true);
        label->setWordWrap(true);
        standBelowBox(*label);
        layout->addWidget(button);
        layout->addWidget(label);
        return button;
    };
    m_copy = choice(tr("&Copy into the library, sealed"), tr("Only who may open the session can play it."));
    m_link = choice(tr("&Leave where it is"), tr("It must stay in its place, and is not sealed."));
    m_copy->setChecked(true);
    return box;
}

QString ImportDialog::fileFilter()
{
    return tr("Recordings (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.wmv);;"
              "All files (*)");
}

void ImportDialog::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose recordings"), QString(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::HideNameFilterDetails);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    dialog->open();
}

void ImportDialog::addFiles(const QStringList& files)
{
    for (const QString& file : files) {
        bool known = false;
        for (int row = 0; row < m_files->count(); ++row)
            known = known || m_files->item(row)->data(Qt::UserRole).toString() == file;
        if (known)
            continue;
        auto* item = new QListWidgetItem(QFileInfo(file).fileName());
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
        m_files->addItem(item);
        m_files->setCurrentItem(item);
    }
    lookAtTimes();
    check();
    if (m_files->count() > 0)
        m_import->setFocus(); // Enter imports
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    for (int row = 0; row < m_files->count(); ++row)
        request.files.append(std::filesystem::path(m_files->item(row)->data(Qt::UserRole).toString().toStdString()));
    request.caseCode = m_case->currentText().trimmed();
    request.title = m_title->text().trimmed();
    if (m_knowDate->isChecked())
        request.heldOn = m_date->date();
    request.link = m_link->isChecked();
    return request;
}

QList<ImportRequest> ImportDialog::requests() const
{
    const ImportRequest whole = request();
    const QStringList files = paths();
    QList<ImportRequest> requests;
    for (const QList<int>& group : groups()) {
        ImportRequest one = whole;
        one.files.clear();
        for (const int at : group)
            one.files.append(whole.files[at]);
        if (!group.isEmpty() && !m_knowDate->isChecked())
            one.heldOn = dayOf(files[group.front()]);
        requests.append(one);
    }
    return requests;
}

void ImportDialog::check()
{
    const QString code = m_case ? m_case->currentText().trimmed() : QString();
    int marked = 0; // of those in the list
    for (int i = 0; m_case && i < m_case->count(); ++i)
        marked += isMarked(m_case->itemText(i), code) ? 1 : 0;
    const bool several = !code.isEmpty() && marked > 1;
    if (m_several)
        m_several->setVisible(several);
    if (m_import)
        m_import->setEnabled(m_files->count() > 0 && !several);
}

} // namespace alliance::app
