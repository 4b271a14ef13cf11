#include "app/panels/VocabularyDialog.h"

#include "app/panels/PanelParts.h"
#include "app/panels/WordsHolder.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/VocabularyWords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kListRole = Qt::UserRole;
constexpr int kTermRole = Qt::UserRole + 1;

QString key(const QString& list, const QString& term)
{
    return list + QLatin1Char('/') + term;
}

template <typename Items>
auto findCode(Items& items, const QString& code) -> decltype(&items.front())
{
    for (auto& item : items) {
        if (item.code == code)
            return &item;
    }
    return nullptr;
}

} // namespace

VocabularyDialog::VocabularyDialog(LibraryWorker& worker, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_theme(theme)
{
    setObjectName(QStringLiteral("vocabularyDialog"));
    setWindowTitle(tr("Vocabulary"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_pack, &QComboBox::currentIndexChanged, this, [this] {
        m_adding = false;
        readVersions();
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, &VocabularyDialog::showPack);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (!item)
            return;
        m_adding = false;
        showTerm();
    });
    connect(m_new, &QPushButton::clicked, this, &VocabularyDialog::newTerm);
    connect(m_save, &QPushButton::clicked, this, &VocabularyDialog::saveTerm);
    connect(m_retire, &QPushButton::clicked, this, &VocabularyDialog::retireTerm);
    connect(m_lock, &QPushButton::clicked, this, &VocabularyDialog::toggleLock);
    for (const QLineEdit* field : {m_code, m_label})
        connect(field, &QLineEdit::textEdited, this, &VocabularyDialog::refresh);
    connect(m_explanation, &QPlainTextEdit::textChanged, this, &VocabularyDialog::refresh);
    connect(m_group, &QComboBox::activated, this, &VocabularyDialog::refresh);
    read();
}

void VocabularyDialog::read()
{
    m_worker.ask(
        this, [](LibraryService& library) { return VocabularyService(library).packs(); },
        [this](const Outcome<QList<db::VocabularyPack>>& packs) {
            if (packs)
                take(*packs);
            else
                say(wordFailure(packs.error()).oneText(), true);
        });
}

void VocabularyDialog::take(const QList<db::VocabularyPack>& packs)
{
    m_packs = packs;
    const QString chosen = m_pack->currentData().toString();
    {
        const QSignalBlocker quiet(m_pack);
        m_pack->clear();
        for (const db::VocabularyPack& pack : m_packs)
            m_pack->addItem(wordsInLanguage(pack.title), pack.code);
        // At first the one that can be changed.
        int at = m_pack->findData(chosen);
        for (qsizetype i = 0; at < 0 && i < m_packs.size(); ++i)
            at = m_packs[i].editable ? static_cast<int>(i) : at;
        m_pack->setCurrentIndex(std::max(0, at));
    }
    readVersions();
}

void VocabularyDialog::readVersions()
{
    const QString code = m_pack->currentData().toString();
    if (code.isEmpty())
        return refresh();
    m_worker.ask(
        this, [code](LibraryService& library) { return VocabularyService(library).revisions(code); },
        [this, code](const Outcome<QList<db::VocabularyPack>>& versions) {
            if (code != m_pack->currentData().toString())
                return;
            if (!versions)
                return say(wordFailure(versions.error()).oneText(), true);
            m_versions = *versions;
            const QSignalBlocker quiet(m_version);
            m_version->clear();
            for (qsizetype i = m_versions.size() - 1; i >= 0; --i)
                m_version->addItem(i == m_versions.size() - 1 ? tr("Version %1, in use").arg(m_versions[i].revision)
                                                              : tr("Version %1").arg(m_versions[i].revision),
                                   static_cast<int>(i));
            showPack();
        });
}

const db::VocabularyPack* VocabularyDialog::newest() const
{
    return m_versions.isEmpty() ? nullptr : &m_versions.back();
}

const db::VocabularyPack* VocabularyDialog::shown() const
{
    const int at = m_version->currentData().toInt();
    return at >= 0 && at < m_versions.size() ? &m_versions[at] : nullptr;
}

const db::TermList* VocabularyDialog::list() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item && shown() ? findCode(shown()->lists, item->data(0, kListRole).toString()) : nullptr;
}

const db::Term* VocabularyDialog::term() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item && list() && !m_adding ? findCode(list()->terms, item->data(0, kTermRole).toString()) : nullptr;
}

void VocabularyDialog::showPack()
{
    const db::VocabularyPack* pack = shown();
    const QTreeWidgetItem* before = m_tree->currentItem();
    QString wanted = std::exchange(m_wantedTerm, QString());
    if (wanted.isEmpty() && before)
        wanted = key(before->data(0, kListRole).toString(), before->data(0, kTermRole).toString());
    m_tree->clear();
    if (!pack)
        return refresh();
    QStringList about{wordsInLanguage(pack->source)};
    if (!pack->editable)
        about.append(tr("It comes with the program and cannot be changed."));
    if (newest()->locked)
        about.append(tr("It is locked: unlock it to change it."));
    if (pack->segmentSeconds > 0)
        about.append(tr("Segments that are rated: %1 minutes.").arg(pack->segmentSeconds / 60.0));
    m_about->setText(about.join(QLatin1Char(' ')));
    QTreeWidgetItem* chosen = nullptr;
    for (const db::TermList& list : pack->lists) {
        auto* top = new QTreeWidgetItem(m_tree, {wordsInLanguage(list.title)});
        top->setFirstColumnSpanned(true);
        top->setData(0, kListRole, list.code);
        QFont bold = m_tree->font();
        bold.setWeight(QFont::DemiBold);
        top->setFont(0, bold);
        for (const db::Term& term : list.terms) {
            const db::Term words = inLanguage(term);
            auto* item = new QTreeWidgetItem(top, {term.code, words.label, term.retired ? tr("retired") : QString()});
            item->setData(0, kListRole, list.code);
            item->setData(0, kTermRole, term.code);
            item->setToolTip(1, words.explanation);
            for (int column = 0; term.retired && column < 3; ++column)
                item->setForeground(column, m_theme.colors.textMuted);
            if (key(list.code, term.code) == wanted || !chosen)
                chosen = item;
        }
        top->setExpanded(true);
    }
    m_tree->setCurrentItem(chosen);
    m_adding = false;
    showTerm();
}

void VocabularyDialog::showTerm()
{
    const db::Term* stored = term();
    const auto kept = m_typed.constFind(typedKey());
    const bool goesOn = kept != m_typed.cend() && shown() == newest();
    const db::Term* one = goesOn ? &*kept : stored;
    const QSignalBlocker quiet(m_explanation);
    m_code->setText(one ? one->code : QString());
    m_label->setText(one ? wordsInLanguage(one->label) : QString());
    m_explanation->setPlainText(one ? wordsInLanguage(one->explanation) : QString());
    m_group->clear();
    m_group->addItem(tr("nothing in particular"), QString());
    // What codes of this list belong under.
    QStringList groups;
    if (const db::TermList* its = list()) {
        for (const db::Term& other : its->terms) {
            if (!other.group.isEmpty() && !groups.contains(other.group))
                groups.append(other.group);
        }
    }
    for (const QString& group : groups) {
        QString name = group;
        for (const db::VocabularyPack& pack : m_packs) {
            for (const db::TermList& types : pack.lists) {
                const db::Term* type = types.code == termlist::kMarkerType ? findCode(types.terms, group) : nullptr;
                name = type ? wordsInLanguage(type->label) : name;
            }
        }
        m_group->addItem(name, group);
    }
    m_group->setCurrentIndex(std::max(0, one ? m_group->findData(one->group) : std::min(1, m_group->count() - 1)));
    refresh();
}

void VocabularyDialog::newTerm()
{
    m_adding = true;
    showTerm();
    m_code->setFocus();
}

// What the program words in this language is kept as it was where nobody has changed it.
db::Term VocabularyDialog::typed() const
{
    const db::Term* one = term();
    const auto kept = [](const QString& words, const QString& before) {
        return words == wordsInLanguage(before) ? before : words;
    };
    return {m_code->text().trimmed(), kept(m_label->text().trimmed(), one ? one->label : QString()),
            kept(m_explanation->toPlainText().trimmed(), one ? one->explanation : QString()),
            m_group->currentData().toString(), one && one->retired};
}

void VocabularyDialog::saveTerm()
{
    const db::TermList* its = list();
    if (!its || !shown())
        return;
    const db::Term wanted = typed();
    if (m_adding && findCode(its->terms, wanted.code))
        return say(
            tr("There is a code %1 already. A code keeps its meaning for good: choose another.").arg(wanted.code),
            true);
    m_wantedTerm = key(its->code, wanted.code);
    m_saving = typedKey();
    change(tr("Saved: %1").arg(wanted.code), [pack = shown()->code, list = its->code, wanted](VocabularyService& all) {
        return all.setTerm(pack, list, wanted);
    });
}

QString VocabularyDialog::typedKey() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item)
        return {};
    const QString code = m_adding ? QString() : item->data(0, kTermRole).toString();
    return m_pack->currentData().toString() + QLatin1Char('/') + key(item->data(0, kListRole).toString(), code);
}

void VocabularyDialog::keepTyped(bool differs)
{
    const QString at = typedKey();
    if (differs && !at.isEmpty())
        m_typed.insert(at, typed());
    else
        m_typed.remove(at);
}

void VocabularyDialog::leave()
{
    m_typed.clear();
    close();
}

void VocabularyDialog::done(int result)
{
    if (m_typed.isEmpty())
        return QDialog::done(result);
    QStringList codes;
    for (const db::Term& one : std::as_const(m_typed))
        codes.append(one.code.isEmpty() ? tr("a new code") : one.code);
    codes.sort();
    askToLose(
        *this, tr("Close the vocabulary?"),
        tr("Not saved yet: %1. Close and lose it?").arg(codes.join(QStringLiteral(", "))), {}, [] {},
        [this, result] { QDialog::done(result); });
}

void VocabularyDialog::retireTerm()
{
    const db::TermList* its = list();
    const db::Term* one = term();
    if (!its || !one)
        return;
    m_wantedTerm = key(its->code, one->code);
    db::Term back = *one;
    back.retired = false;
    const QString saying = one->retired ? tr("In use again: %1").arg(one->code)
                                        : tr("Retired: %1. What was coded with it stays readable.").arg(one->code);
    change(saying, [pack = shown()->code, list = its->code, back, again = one->retired](VocabularyService& all) {
        return again ? all.setTerm(pack, list, back) : all.retireTerm(pack, list, back.code);
    });
}

void VocabularyDialog::toggleLock()
{
    if (!newest())
        return;
    const bool lock = !newest()->locked;
    m_tree->setFocus(); // what was pressed is off while it is saved: the keyboard would go on to what is next
    change(lock ? tr("Locked") : tr("Unlocked"),
           [pack = newest()->code, lock](VocabularyService& all) { return all.setLocked(pack, lock); });
}

void VocabularyDialog::change(const QString& saying, const Work& work)
{
    if (std::exchange(m_busy, true))
        return;
    say(tr("Saving…"));
    refresh();
    m_worker.ask(
        this,
        [work](LibraryService& library) {
            VocabularyService vocabulary(library);
            return work(vocabulary);
        },
        [this, saying](const Outcome<db::VocabularyPack>& done) {
            m_busy = false;
            const QString saved = std::exchange(m_saving, QString());
            if (done)
                m_typed.remove(saved);
            if (!done) {
                say(wordFailure(done.error()).oneText(), true);
                return refresh();
            }
            say(saying);
            m_adding = false;
            read();
            Q_EMIT vocabularyChanged();
        });
}

void VocabularyDialog::importFrom(const QString& file)
{
    change(tr("Read in: %1").arg(file), [file](VocabularyService& all) { return all.importFile(file.toStdString()); });
}

void VocabularyDialog::exportTo(const QString& file)
{
    if (!newest())
        return;
    m_worker.ask(
        this,
        [file, pack = newest()->code](LibraryService& library) {
            return VocabularyService(library).exportFile(pack, file.toStdString(), true); // the file dialog has asked
        },
        [this, file](const Done& done) {
            if (done)
                say(tr("Written: %1").arg(file));
            else
                say(wordFailure(done.error()).oneText(), true);
        });
}

void VocabularyDialog::askForImport()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file with a vocabulary"), QString(), tr("Vocabulary (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VocabularyDialog::importFrom);
    dialog->open();
}

void VocabularyDialog::askForExport()
{
    if (!newest())
        return;
    auto* dialog = new QFileDialog(this, tr("Write the vocabulary to a file"), QString(), tr("Vocabulary (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(newest()->code + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &VocabularyDialog::exportTo);
    dialog->open();
}

QString VocabularyDialog::stateText() const
{
    return m_state->text();
}

void VocabularyDialog::say(const QString& words, bool problem)
{
    sayState(*m_state, words, problem);
}

void VocabularyDialog::refresh()
{
    const db::VocabularyPack* pack = newest();
    const bool latest = pack && shown() == pack;
    const bool mayEdit = latest && pack->editable && !pack->locked && !m_busy;
    const db::Term* one = term();
    m_lock->setText(pack && pack->locked ? tr("Un&lock") : tr("&Lock"));
    m_lock->setEnabled(pack && pack->editable && !m_busy);
    m_new->setEnabled(mayEdit && list());
    m_code->setReadOnly(!m_adding); // a code keeps its meaning for good
    m_label->setReadOnly(!mayEdit);
    m_explanation->setReadOnly(!mayEdit);
    m_group->setEnabled(mayEdit && m_group->count() > 1);
    const bool filled = !m_code->text().trimmed().isEmpty() && !m_label->text().trimmed().isEmpty();
    const db::Term now = typed();
    const bool differs =
        m_adding ||
        (one && (one->label != now.label || one->explanation != now.explanation || one->group != now.group));
    m_save->setEnabled(mayEdit && filled && differs);
    if (mayEdit)
        keepTyped(m_adding ? !(now.code + now.label + now.explanation).isEmpty() : differs);
    m_retire->setText(one && one->retired ? tr("Take into &use again") : tr("&Retire"));
    m_retire->setEnabled(mayEdit && one);
}

} // namespace alliance::app
