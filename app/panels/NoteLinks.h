#pragma once
// What a note is about beside its text: codes of the vocabulary, the chosen candidate and marker, tags. The lower part
// of the note editor. A button beside a link goes to the frame of what it leads to.

#include "db/records/VocabularyPack.h"

#include <QUuid>
#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace alliance::app
{

class CodingSession;
class ReviewSession;
class TagField;

class NoteLinks : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QStringList codes; // of forms and strategies
        QStringList tags;
        QUuid candidate; // null: none
        QUuid marker;    // null: none
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit NoteLinks(ReviewSession& session, QWidget* parent = nullptr);
    // Without it there are no codes to check and no marker to link to. Must outlive this.
    void setCoding(CodingSession& coding);

    void setContent(const Content& content); // does not emit
    const Content& content() const { return m_content; }

Q_SIGNALS:
    void changed();

private:
    // What a typed part stands for: also a code that the note has already, whatever became of it since. Empty: none.
    QString codeOf(const QString& part) const;
    void readCodes();
    void showCodes();
    void showLinks();
    void toggle(QUuid& link, const QUuid& chosen);
    std::optional<std::int64_t> candidateFrame() const; // where the links lead; nothing: nowhere now
    std::optional<std::int64_t> markerFrame() const;
    QString candidateName(const QUuid& id) const;
    QString markerName(const QUuid& id) const;

    ReviewSession& m_session;
    CodingSession* m_coding = nullptr;
    Content m_content;
    QPushButton* m_candidate = nullptr;
    QPushButton* m_marker = nullptr;
    QToolButton* m_toCandidate = nullptr;
    QToolButton* m_toMarker = nullptr;
    QLineEdit* m_codes = nullptr;
    QLabel* m_words = nullptr;
    TagField* m_tags = nullptr;
};

} // namespace alliance::app
