#pragma once
// What another program has changed in the open library since its sessions were read: they are read again when somebody
// looks. Days that have passed count as well. Lives in the window's thread.

#include "app/services/RecordMark.h"

#include <QObject>

namespace alliance::app
{

class LibraryController;

class ElsewhereWatch : public QObject
{
    Q_OBJECT

public:
    explicit ElsewhereWatch(LibraryController& library, QObject* parent = nullptr);

    void look();

private:
    LibraryController& m_library;
    RecordMark m_seen; // when the sessions were read last
};

} // namespace alliance::app
