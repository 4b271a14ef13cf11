#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(WordsHolder)
}

#include "app/panels/WordsHolder.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace alliance::app
{

QString couldNotBeKept()
{
    return tr("What you wrote could not be kept. Close and lose it?");
}

void askToLose(QWidget& parent, const QString& title, const QString& what, const QString& more,
               std::function<void()> stay, std::function<void()> lose)
{
    const QString name = QStringLiteral("loseQuestion");
    for (const QMessageBox* asked : parent.findChildren<QMessageBox*>(name, Qt::FindDirectChildrenOnly))
        if (asked->isVisible())
            return;
    auto* question = new QMessageBox(QMessageBox::Warning, title, what, QMessageBox::NoButton, &parent);
    question->setObjectName(name);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(more);
    QPushButton* keep = question->addButton(tr("&Keep it open"), QMessageBox::RejectRole);
    const QPushButton* close = question->addButton(tr("&Close and lose it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(question, &QDialog::finished, &parent,
                     [question, close, stay = std::move(stay), lose = std::move(lose)] {
                         (question->clickedButton() == close ? lose : stay)();
                     });
    question->open();
}

} // namespace alliance::app
