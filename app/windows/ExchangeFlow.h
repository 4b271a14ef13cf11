#pragma once
// Annotations of the open session to and from other programs, as dialogs and notices; review packages to and from other
// libraries (see PackageFlow).

#include "app/services/EditStep.h"
#include "app/services/ExchangeService.h"
#include "app/windows/MainWindow.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace alliance::app
{

class PackageFlow;

class ExchangeFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    ExchangeFlow(const WindowParts& parts, NoticeBar& notices, QWidget& window);

    // Offers to open a review package among the files and, on the review (`reviewing`), to import those that are
    // annotations, one after the other. Returns the others.
    QStringList drop(const QStringList& files, bool reviewing);
    // The preview of one file.
    void offer(const QString& file);

Q_SIGNALS:
    void openSessionRequested(const QUuid& session);
    void openAnewRequested(const QUuid& session); // of the session that is open: it has other recordings now

private:
    void askForExport();
    void write(const QString& file, ExchangeFormat format, const QUuid& session, const ExchangeOptions& options);
    void chooseImport();
    void offerNext();
    void take(const std::filesystem::path& file, ExchangeFormat format, const ImportChoice& choice);
    void tellTaken();
    void refresh();

    WindowParts m_parts;
    NoticeBar& m_notices;
    QWidget& m_window;
    PackageFlow* m_packages;
    QStringList m_waiting;                                     // dropped together
    std::shared_ptr<std::optional<TakenAnnotations>> m_taking; // filled in by the library's thread
};

} // namespace alliance::app
