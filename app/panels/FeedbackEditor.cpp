#include "app/panels/FeedbackEditor.h"

#include "app/models/TipText.h"
#include "app/services/TimeText.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

enum Role { kKey = Qt::UserRole, kTime, kTimeWidth, kRest };

QLabel* fieldName(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QString timeOf(const FeedbackMoment& moment)
{
    return moment.place ? shortTimeText(moment.place->range.start) : FeedbackEditor::tr("whole");
}

// Of its faces; empty where nothing was done about them.
QString pictureState(const FeedbackPictures& pictures, const FeedbackMoment& moment)
{
    switch (pictures.facesOf(moment)) {
    case FeedbackStill::Faces::AsTheyAre:
        return {};
    case FeedbackStill::Faces::Covered:
        return FeedbackEditor::tr("faces covered");
    case FeedbackStill::Faces::MayShow:
        break;
    }
    return FeedbackEditor::tr("picture left out");
}

// The times in a column of their own, whatever figures they are made of: a row's text is "TIME   REST".
class TimedRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
        const QRect place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &row, option.widget);
        painter->save();
        painter->setFont(row.font);
        painter->setPen(row.palette.color(QPalette::Text));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data(kTime).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration; // the place of the time
        option->decorationSize = QSize(index.data(kTimeWidth).toInt(), option->fontMetrics.height());
        option->text = index.data(kRest).toString();
    }
};

void setText(QPlainTextEdit& field, const QString& text)
{
    if (field.toPlainText() == text)
        return;
    field.setPlainText(text);
    field.moveCursor(QTextCursor::End); // whoever goes on writing does so behind it
}

} // namespace

FeedbackEditor::FeedbackEditor(FeedbackWork& work, QWidget* parent) : QWidget(parent), m_work(work)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(6);
    m_introduction = field(tr("Introduction"), tr("What comes first; may stay empty"), 3);
    layout->addWidget(fieldName(tr("&Introduction"), m_introduction));
    layout->addWidget(m_introduction);
    layout->addWidget(makeMoments(), 1);
    m_comment = field(tr("Comment"), tr("In this feedback only"), 3);
    m_commentName = fieldName(tr("&Comment on this moment"), m_comment);
    layout->addWidget(m_commentName);
    layout->addWidget(m_comment);
    m_closing = field(tr("What to try next"), tr("What to try next; may stay empty"), 3);
    layout->addWidget(fieldName(tr("&What to try next"), m_closing));
    layout->addWidget(m_closing);
    m_withheld = new QLabel;
    m_withheld->setObjectName(QStringLiteral("withheld"));
    m_withheld->setWordWrap(true);
    m_withheld->setProperty("muted", true);
    layout->addWidget(m_withheld);
    for (QPlainTextEdit* one : {m_introduction, m_comment, m_closing})
        connect(one, &QPlainTextEdit::textChanged, this, &FeedbackEditor::write);
}

QPlainTextEdit* FeedbackEditor::field(const QString& name, const QString& hint, int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 20);
    return edit;
}

QWidget* FeedbackEditor::makeMoments()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    m_moments = new QListWidget;
    m_moments->setObjectName(QStringLiteral("feedbackMoments"));
    m_moments->setAccessibleName(tr("Moments of the feedback; Space leaves one out or takes it in"));
    m_moments->setUniformItemSizes(true);
    m_moments->setItemDelegate(new TimedRows(m_moments));
    m_moments->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_moments->setMinimumHeight(120);
    layout->addWidget(fieldName(tr("&Moments"), m_moments));
    layout->addWidget(m_moments, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const QKeySequence& keys, int by) {
        auto* one = new QPushButton(text);
        one->setAutoDefault(false);
        one->setShortcut(keys);
        one->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(one, &QPushButton::clicked, this, [this, by] { move(by); });
        row->addWidget(one);
        return one;
    };
    m_earlier = button(tr("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_later = button(tr("Later"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    row->addStretch(1);
    m_pictures = new QCheckBox(tr("&Pictures"));
    m_stages = new QCheckBox(tr("Sta&ges"));
    row->addWidget(m_pictures);
    row->addWidget(m_stages);
    layout->addLayout(row);
    connect(m_pictures, &QCheckBox::toggled, this, &FeedbackEditor::write);
    connect(m_stages, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing)
            m_work.setLeftOut(kStagesKey, !on);
    });
    connect(m_moments, &QListWidget::currentItemChanged, this, [this] {
        if (m_showing)
            return;
        showComment();
        Q_EMIT momentChosen(chosen());
    });
    connect(m_moments, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) { toggled(*item); });
    return part;
}

QString FeedbackEditor::chosen() const
{
    const QListWidgetItem* item = m_moments->currentItem();
    return item ? item->data(kKey).toString() : QString();
}

void FeedbackEditor::choose(const QString& key)
{
    for (int i = 0; i < m_moments->count(); ++i) {
        if (m_moments->item(i)->data(kKey).toString() == key)
            m_moments->setCurrentRow(i);
    }
    m_comment->setFocus();
}

void FeedbackEditor::showList()
{
    const QList<FeedbackMoment> choices = m_work.choices();
    const QString now = chosen();
    int widest = 0;
    for (const FeedbackMoment& moment : choices)
        widest = std::max(widest, m_moments->fontMetrics().horizontalAdvance(timeOf(moment)));
    while (m_moments->count() > choices.size())
        delete m_moments->takeItem(m_moments->count() - 1);
    for (int i = 0; i < choices.size(); ++i) {
        const FeedbackMoment& moment = choices[i];
        if (i >= m_moments->count())
            m_moments->addItem(QString());
        QListWidgetItem* item = m_moments->item(i);
        const QString time = timeOf(moment);
        QString text = moment.title;
        const QString picture = m_work.plan().pictures ? pictureState(m_work.pictures(), moment) : QString();
        if (!picture.isEmpty())
            text += QStringLiteral("  [%1]").arg(picture);
        if (moment.kind == FeedbackMoment::Kind::Note && !moment.notes.isEmpty())
            text += QStringLiteral(" – ") + moment.notes.front().text.simplified().left(60);
        item->setText(QStringLiteral("%1   %2").arg(time, text));
        item->setData(kTime, time);
        item->setData(kTimeWidth, widest);
        item->setData(kRest, text);
        QStringList tips;
        if (!moment.notes.isEmpty())
            tips.append(moment.notes.front().text.left(400));
        if (const QString missing = m_work.pictures().missing(moment); !missing.isEmpty())
            tips.append(missing);
        item->setToolTip(tipText(tips.join(QStringLiteral("\n\n"))));
        item->setData(kKey, moment.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_work.plan().leftOut.contains(moment.key) ? Qt::Unchecked : Qt::Checked);
        if (moment.key == now)
            m_moments->setCurrentItem(item);
    }
    if (!m_moments->currentItem() && m_moments->count() > 0)
        m_moments->setCurrentRow(0);
}

void FeedbackEditor::reload()
{
    m_showing = true;
    const FeedbackPlan& plan = m_work.plan();
    setText(*m_introduction, plan.introduction);
    setText(*m_closing, plan.closing);
    showList();
    m_pictures->setChecked(plan.pictures);
    m_stages->setVisible(!m_work.material().all.stages.isEmpty());
    m_stages->setChecked(!plan.leftOut.contains(kStagesKey));
    QStringList withheld;
    if (const int notes = m_work.material().withheldNotes; notes > 0)
        withheld.append(notes == 1 ? tr("One note is for the supervisors and stays out.")
                                   : tr("%1 notes are for the supervisors and stay out.").arg(notes));
    if (const int markers = m_work.material().withheldMarkers; markers > 0)
        withheld.append(markers == 1 ? tr("One marker is for the supervisors and stays out.")
                                     : tr("%1 markers are for the supervisors and stay out.").arg(markers));
    if (const int notes = m_work.material().ownNotes; notes > 0)
        withheld.append(notes == 1 ? tr("One note is for you alone and stays out.")
                                   : tr("%1 notes are for you alone and stay out.").arg(notes));
    if (const int markers = m_work.material().ownMarkers; markers > 0)
        withheld.append(markers == 1 ? tr("One marker is for you alone and stays out.")
                                     : tr("%1 markers are for you alone and stay out.").arg(markers));
    withheld += picturesInWords();
    m_withheld->setText(withheld.join(QLatin1Char(' ')));
    m_withheld->setVisible(!withheld.isEmpty());
    m_showing = false;
    showComment();
}

// What the person who writes it has to know of faces in its pictures.
QStringList FeedbackEditor::picturesInWords() const
{
    const FeedbackPictures& pictures = m_work.pictures();
    if (!m_work.plan().pictures)
        return {};
    if (!pictures.leftOut.isEmpty())
        return {pictures.leftOut};
    if (pictures.covered.isEmpty())
        return {};
    int left = 0;
    for (const FeedbackMoment& moment : m_work.choices())
        left += pictures.missing(moment).isEmpty() ? 0 : 1;
    QStringList words{pictures.covered};
    if (left > 0)
        words.append(left == 1 ? tr("One picture is left out: a face might still show.")
                               : tr("%1 pictures are left out: a face might still show.").arg(left));
    if (m_work.readsPictures())
        words.append(tr("More are being made."));
    return words;
}

void FeedbackEditor::showComment()
{
    const bool was = m_showing;
    m_showing = true;
    const QString key = chosen();
    m_comment->setEnabled(!key.isEmpty());
    setText(*m_comment, m_work.plan().comments.value(key));
    m_earlier->setEnabled(m_moments->currentRow() > 0);
    m_later->setEnabled(m_moments->currentRow() >= 0 && m_moments->currentRow() + 1 < m_moments->count());
    m_showing = was;
}

void FeedbackEditor::move(int by)
{
    if (!chosen().isEmpty())
        m_work.move(chosen(), by);
}

void FeedbackEditor::toggled(const QListWidgetItem& item)
{
    if (!m_showing)
        m_work.setLeftOut(item.data(kKey).toString(), item.checkState() == Qt::Unchecked);
}

void FeedbackEditor::write()
{
    if (m_showing)
        return;
    FeedbackPlan plan = m_work.plan();
    plan.introduction = m_introduction->toPlainText();
    plan.closing = m_closing->toPlainText();
    plan.pictures = m_pictures->isChecked();
    if (const QString key = chosen(); !key.isEmpty()) {
        if (m_comment->toPlainText().trimmed().isEmpty())
            plan.comments.remove(key);
        else
            plan.comments.insert(key, m_comment->toPlainText());
    }
    m_work.setPlan(plan);
}

} // namespace alliance::app
