#pragma once
// A row that goes on in the next line where the room ends. As narrow as its widest item; its height follows the width.
// Items whose size policy is Expanding share what is left of their line, downwards they are as high as it.

#include <QLayout>

#include <memory>
#include <vector>

namespace alliance::app
{

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    // It is made without margins. spacing: pixels between items and between lines.
    explicit FlowLayout(int spacing);
    // All items as wide as each other, below each other in columns, in as few lines as there is room for. Where only
    // one would fit, they flow as otherwise.
    void alignColumns();
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; // takes it over
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = std::vector<QLayoutItem*>;
    std::vector<Line> lines(int width) const;
    int columns(int width) const;
    int widest() const;
    // The height that is needed; the items are moved there only where `place` says so.
    int arrange(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_aligned = false;
};

} // namespace alliance::app
