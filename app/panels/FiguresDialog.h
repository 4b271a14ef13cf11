#pragma once
// How well the measurement did by what reviewers decided: of the open session and of the whole library.

#include "app/services/ReviewFigures.h"

#include <QDialog>

class QLabel;

namespace alliance::app
{

class LibraryWorker;

class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    // `session` null, or one that what comes first of the person's own hides: of the library only. Reads in the
    // worker's thread; `worker` must outlive the dialog.
    FiguresDialog(LibraryWorker& worker, const QUuid& session, QWidget* parent = nullptr);

    QString plainText() const;

private:
    struct Both {
        std::optional<ReviewFigures> session;
        ReviewFigures library;
    };
    void showFigures(const Both& figures);

    QLabel* m_text = nullptr;
};

} // namespace alliance::app
