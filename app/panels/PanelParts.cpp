#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PanelParts)
}

#include "app/models/MarkerCode.h"
#include "app/panels/ElidedCombo.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/panels/SpokenWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kMargin = 12;    // of an editor
constexpr int kNarrowest = 96; // below that an editor scrolls sideways

// Never narrower than what is in it, which would be cut.
class DownwardScroll : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        QSize least = QScrollArea::minimumSizeHint();
        if (widget())
            least.setWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        return least;
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

// The style sheet knows the property.
void say(QLabel& label, const QString& words, const char* property, bool set, bool aloud)
{
    const bool news = label.text() != words;
    label.setText(words);
    if (news && aloud)
        speak(label, words);
    if (label.property(property).isValid() && label.property(property).toBool() == set)
        return;
    label.setProperty(property, set);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

QColor rowGround(const ThemeColors& colors, QStyle::State state)
{
    if (state & QStyle::State_Selected)
        return colors.accentSoft;
    return state & QStyle::State_MouseOver ? colors.raised : colors.surface;
}

void withoutDefault(QDialogButtonBox& buttons)
{
    for (QAbstractButton* button : buttons.buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
}

void sayIn(QLabel& label, const QString& words, bool problem)
{
    say(label, words, "problem", problem, true);
}

void sayState(QLabel& label, const QString& words, bool problem)
{
    label.setProperty("muted", true);
    say(label, words, "trouble", problem, problem);
}

QScrollArea* plainScrollArea(const QString& name)
{
    auto* scroll = new DownwardScroll;
    scroll->setAccessibleName(name);
    scroll->setFocusPolicy(name.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QVBoxLayout* editorColumn(QWidget& editor, QWidget& foot)
{
    auto* outer = new QVBoxLayout(&editor);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kMargin, 10, kMargin, 10);
    column->setSpacing(6);
    auto* scroll = new PanelScroll(body, kNarrowest); // it holds lines that wrap
    takeRest(*scroll);
    outer->addWidget(scroll, 1);
    outer->addWidget(&foot);
    return column;
}

QComboBox* visibilityBox()
{
    auto* box = new ElidedCombo;
    for (const auto visibility :
         {db::Visibility::Private, db::Visibility::Supervision, db::Visibility::Trainee, db::Visibility::Collection})
        box->addItem(visibilityWords(visibility, db::PersonRole::Supervisor), static_cast<int>(visibility));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

QHBoxLayout* visibilityRow(QComboBox& box)
{
    auto* row = new QHBoxLayout;
    auto* parts = new FlowLayout(6);
    row->addLayout(parts);
    auto* label = new QLabel(tr("Who may read it"));
    label->setBuddy(&box);
    box.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    parts->addWidget(label);
    parts->addWidget(&box);
    return row;
}

EditorFoot editorFoot(const QString& name, const QString& save, const QString& saveTip)
{
    EditorFoot foot;
    foot.frame = new QFrame;
    foot.frame->setObjectName(name + QStringLiteral("Foot"));
    foot.frame->setProperty("foot", true);
    auto* layout = new FlowLayout(6);
    layout->setContentsMargins(kMargin, 8, kMargin, 8);
    foot.frame->setLayout(layout);
    foot.state = new QLabel;
    foot.state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    foot.state->setObjectName(name + QStringLiteral("State"));
    foot.state->setWordWrap(true);
    foot.discard = new QPushButton(tr("Discard"));
    foot.discard->setProperty("quiet", true);
    foot.discard->setToolTip(tr("Throw away what is not saved"));
    foot.save = new QPushButton(save);
    foot.save->setObjectName(name + QStringLiteral("Save"));
    foot.save->setProperty("primary", true);
    foot.save->setToolTip(saveTip);
    layout->addWidget(foot.state);
    layout->addWidget(foot.discard);
    layout->addWidget(foot.save);
    return foot;
}

QPushButton* chipButton(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setProperty("chip", true);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

} // namespace alliance::app
