#pragma once
// A label of several lines that remembers how high they are. Layouts ask for the same few widths again and again, and
// QLabel shapes and breaks its text anew each time, which takes longer than everything else that a layout does.

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

namespace alliance::app
{

class WordsLabel : public QLabel
{
public: // no Q_OBJECT: it is a QLabel to whoever looks at it
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

private:
    // What the height depends on.
    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        int frame = 0;
        int margin = 0;
        int indent = 0;
        int dotsPerInch = 0;
        Qt::TextFormat format = Qt::AutoText;
        Qt::Alignment alignment;
        bool wrapped = false;
        bool hasBuddy = false;

        bool operator==(const Look&) const = default;
    };

    mutable Look m_look;
    mutable QHash<int, int> m_heights; // by width
};

} // namespace alliance::app
