#pragma once
// What a check of the library found, in sentences, to be read and copied.

#include "app/services/LibraryService.h"

#include <QDialog>

namespace alliance::app
{

class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckDialog(const LibraryCheck& check, QWidget* parent = nullptr);

    static QString summary(const LibraryCheck& check); // one sentence
};

} // namespace alliance::app
