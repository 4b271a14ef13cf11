#include "app/panels/PrivacyCover.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{

PrivacyCover::PrivacyCover(QWidget& window, const QString& key) : CoverPane(window)
{
    setObjectName(QStringLiteral("privacyCover"));
    setAccessibleName(tr("Everything is hidden"));
    auto* title = new QLabel(tr("Hidden for the moment"));
    title->setProperty("heading", 1);
    auto* words =
        new QLabel(key.isEmpty() ? tr("Picture and sound are off. Nothing is lost.")
                                 : tr("Picture and sound are off. Nothing is lost. Press %1 to go on.").arg(key));
    words->setProperty("muted", true);
    m_goOn = new QPushButton(tr("Go on"));
    m_goOn->setAutoDefault(true);
    connect(m_goOn, &QPushButton::clicked, this, &PrivacyCover::goOnRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QLabel* label : {title, words}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_goOn, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setFocusProxy(m_goOn);
    showAtOnce();
}

} // namespace alliance::app
