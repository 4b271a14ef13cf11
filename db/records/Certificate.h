#pragma once
// What was destroyed, when, by whom and why. Holds no text of what was destroyed.

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <cstdint>

namespace alliance::db
{

struct DestroyedRecording {
    QUuid id;
    QString contentHash; // SHA-256 of the media
    std::int64_t sizeBytes = 0;
    bool linked = false; // its file lies outside the library and was left alone
};

struct Certificate {
    QUuid id;
    QUuid sessionId; // null: of a case as a whole
    QUuid caseId;
    QString caseCode;
    int sessionNumber = 0;
    QDate heldOn;
    QString reason;
    QList<DestroyedRecording> recordings;
    QMap<QString, std::int64_t> counts; // rows by table
    QUuid person;
    QDateTime destroyed; // UTC
};

} // namespace alliance::db
