#include "app/panels/NoteLinks.h"

#include "app/models/CodingSession.h"
#include "app/models/MarkerCode.h"
#include "app/models/TriedOut.h"
#include "app/panels/FieldMark.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/TagField.h"
#include "app/resources/Icons.h"
#include "app/services/TimeText.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace alliance::app
{

NoteLinks::NoteLinks(ReviewSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* links = new FlowLayout(4);
    const auto chip = [&](const char* name, const QString& tip) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setToolTip(tip);
        links->addWidget(button);
        return button;
    };
    const auto goButton = [&](const char* name, std::optional<std::int64_t> (NoteLinks::*frame)() const) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setIcon(strokeIcon(QStringLiteral("chevron-right")));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, frame] {
            if (const auto to = (this->*frame)())
                m_session.seekToFrame(*to);
        });
        links->addWidget(button);
        return button;
    };
    m_candidate = chip("noteCandidate", tr("Whether the note is about this candidate"));
    m_toCandidate = goButton("noteToCandidate", &NoteLinks::candidateFrame);
    m_marker = chip("noteMarker", tr("Whether the note is about this marker"));
    m_toMarker = goButton("noteToMarker", &NoteLinks::markerFrame);
    m_codes = new QLineEdit;
    m_codes->setObjectName(QStringLiteral("noteCodes"));
    m_codes->setAccessibleName(tr("Codes of the note"));
    m_codes->setPlaceholderText(tr("Codes, such as: w2 r5"));
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("noteCodeWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    m_tags = new TagField;
    m_tags->setObjectName(QStringLiteral("noteTags"));
    m_tags->setAccessibleName(tr("Tags of the note"));
    layout->addLayout(links);
    layout->addWidget(m_codes);
    layout->addWidget(m_words);
    layout->addWidget(m_tags);
    connect(m_candidate, &QPushButton::clicked, this,
            [this] { toggle(m_content.candidate, m_session.selectedCandidate()); });
    connect(m_marker, &QPushButton::clicked, this, [this] {
        if (m_coding)
            toggle(m_content.marker, m_coding->selectedMarker());
    });
    connect(m_codes, &QLineEdit::textEdited, this, &NoteLinks::readCodes);
    connect(m_tags, &TagField::tagsEdited, this, [this] {
        m_content.tags = m_tags->tags();
        Q_EMIT changed();
    });
    connect(&m_session, &ReviewSession::selectedCandidateChanged, this, &NoteLinks::showLinks);
    for (const auto signal : {&ReviewSession::candidatesChanged, &ReviewSession::previewChanged})
        connect(&m_session, signal, this, &NoteLinks::showLinks);
    showLinks();
    showCodes();
}

void NoteLinks::setCoding(CodingSession& coding)
{
    m_coding = &coding;
    connect(m_coding, &CodingSession::selectedMarkerChanged, this, &NoteLinks::showLinks);
    const auto offer = [this] { m_tags->setKnown(m_coding->knownTags()); };
    connect(m_coding, &CodingSession::changed, this, &NoteLinks::showLinks);
    connect(m_coding, &CodingSession::changed, this, offer);
    connect(&m_session, &ReviewSession::notesChanged, this, offer);
    connect(m_coding, &CodingSession::vocabularyChanged, this, &NoteLinks::showCodes);
    showLinks();
    showCodes();
}

void NoteLinks::setContent(const Content& content)
{
    m_content = content;
    m_codes->setText(m_content.codes.join(QLatin1Char(' ')).toLower());
    markWrong(*m_codes, false);
    m_tags->setTags(m_content.tags);
    showCodes();
    showLinks();
}

QString NoteLinks::codeOf(const QString& part) const
{
    const MarkerCode typed = typedCode(part, m_coding->vocabulary()).code;
    if (!typed.subtype.isEmpty())
        return typed.subtype;
    if (!typed.strategies.isEmpty())
        return typed.strategies.front();
    for (const QString& had : m_content.codes) {
        if (had.compare(part, Qt::CaseInsensitive) == 0)
            return had;
    }
    return {};
}

void NoteLinks::readCodes()
{
    if (!m_coding)
        return;
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    QStringList codes;
    bool wrong = false;
    for (const QString& part : m_codes->text().split(gap, Qt::SkipEmptyParts)) {
        const QString code = codeOf(part);
        wrong = wrong || code.isEmpty();
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    markWrong(*m_codes, wrong);
    m_content.codes = codes;
    showCodes();
    Q_EMIT changed();
}

void NoteLinks::showCodes()
{
    QStringList words;
    for (const QString& code : m_content.codes) {
        if (!m_coding)
            words.append(code);
        else if (const db::Term* form = termOf(m_coding->vocabulary().subtypes, code))
            words.append(QStringLiteral("%1 %2").arg(code, form->label));
        else
            words.append(QStringLiteral("%1 %2").arg(code, labelOf(m_coding->vocabulary().strategies, code)));
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_words->setVisible(!words.isEmpty());
}

QString NoteLinks::candidateName(const QUuid& id) const
{
    const CandidateItem* item = m_session.candidate(id);
    if (!item)
        return {};
    if (const int rank = shownRank(m_session, *item); rank > 0)
        return tr("Candidate %1").arg(rank);
    return item->record.rank > 0 ? tr("Candidate, not proposed now") : tr("Added moment");
}

QString NoteLinks::markerName(const QUuid& id) const
{
    const db::Marker* marker = m_coding ? m_coding->marker(id) : nullptr;
    return marker ? tr("Marker %1 at %2")
                        .arg(shortCode(marker->type, marker->subtype), shortTimeText(marker->moment.range.start))
                  : QString();
}

std::optional<std::int64_t> NoteLinks::candidateFrame() const
{
    const CandidateItem* item = m_session.candidate(m_content.candidate);
    return item ? std::optional(item->record.where().startFrame) : std::nullopt;
}

std::optional<std::int64_t> NoteLinks::markerFrame() const
{
    const db::Marker* marker = m_coding ? m_coding->marker(m_content.marker) : nullptr;
    return marker ? std::optional(marker->moment.startFrame) : std::nullopt;
}

// What it is linked to, or else what it could be linked to: the chosen one.
void NoteLinks::showLinks()
{
    const auto show = [](QPushButton& chip, QToolButton& go, bool linked, bool there, const QString& name) {
        go.setVisible(linked && there);
        go.setToolTip(tr("Go to: %1").arg(name));
        go.setAccessibleName(go.toolTip());
        chip.setVisible(!name.isEmpty());
        chip.setChecked(linked);
        chip.setText(linked ? tr("About: %1").arg(name) : name);
        chip.setAccessibleName(tr("About: %1").arg(name));
        chip.setMinimumHeight(chip.sizeHint().height()); // or the height stays that of another size of text
    };
    const bool blind = m_session.isOpen() && m_session.isBlind();
    const bool toCandidate = !m_content.candidate.isNull();
    QString candidate = candidateName(toCandidate ? m_content.candidate : m_session.selectedCandidate());
    const bool candidateThere = !candidate.isEmpty();
    if (toCandidate && !candidateThere)
        candidate = blind ? tr("a candidate (hidden in your own pass)") : tr("a candidate that is gone");
    show(*m_candidate, *m_toCandidate, toCandidate, candidateThere, candidate);

    const bool toMarker = !m_content.marker.isNull();
    QString marker = markerName(toMarker ? m_content.marker : m_coding ? m_coding->selectedMarker() : QUuid());
    const bool markerThere = !marker.isEmpty();
    if (toMarker && !markerThere && m_coding && m_coding->isReady())
        marker = blind ? tr("a marker (hidden in your own pass)") : tr("a marker that was removed");
    show(*m_marker, *m_toMarker, toMarker, markerThere, marker);
}

void NoteLinks::toggle(QUuid& link, const QUuid& chosen)
{
    link = link.isNull() ? chosen : QUuid();
    showLinks();
    Q_EMIT changed();
}

} // namespace alliance::app
