#pragma once
// A document with what makes trouble in exchange: overlaps, points, quotation marks, several lines, other scripts.

#include "db/exchange/Annotations.h"

#include <QByteArray>

#include <functional>

namespace alliance::test
{

db::AnnotationDocument sampleAnnotations();

// The text cut off at many places, and with bytes changed (seeded): `read` has to come back from each.
void readDamaged(const QByteArray& text, const std::function<void(const QByteArray&)>& read);

// What `document` says without what a format cannot hold; by time.
struct PlainAnnotation {
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
    QString shown;
    friend bool operator==(const PlainAnnotation&, const PlainAnnotation&) = default;
};
QList<PlainAnnotation> plain(const db::AnnotationDocument& document);

} // namespace alliance::test
