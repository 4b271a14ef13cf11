#pragma once
// A button whose words end in "…" where they do not fit; all of them are in its tool tip. As wide as its layout lets
// it.

#include <QPushButton>

namespace alliance::app
{

class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(const QString& text = {}, QWidget* parent = nullptr);

    // `about`: more words for the tip.
    void setFullText(const QString& text, const QString& about = {});

    // After its font was changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    QString m_about;
};

} // namespace alliance::app
