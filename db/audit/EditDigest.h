#pragma once
// Steps that can be taken back have no audit event of their own until they are: their body holds a digest of what never
// changes of them, everything but the state.

#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <cstdint>

namespace alliance::db
{

struct EditIdentity {
    QUuid id;
    QUuid session; // null: of the library
    QUuid person;
    std::int64_t position = 0;
    QString kind;
    std::int64_t createdUs = 0;
};

// In a body: the last event of the audit when the step was written, so that a chain whose end was cut off is found.
inline const QString kEditEvent = QStringLiteral("event");

// In the detail of an audit event: the last position of its person's steps in its session (or of the library) before
// it, so that steps whose end was cut off are found. None where there were no steps.
inline const QString kStepsBefore = QStringLiteral("steps_before");

// `body` as it is stored, with the digest.
QJsonObject withEditDigest(const EditIdentity& edit, QJsonObject body);
// The same as compact JSON, for a body that is not empty.
QString editText(const EditIdentity& edit, const QJsonObject& body);
// Takes the digest out of `body`. False: there is one, and it is of something else.
bool takeEditDigest(const EditIdentity& edit, QJsonObject& body);

} // namespace alliance::db
