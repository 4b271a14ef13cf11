#pragma once
// A session's work as the formats of db/exchange write it: see ExchangeService::annotations().

#include "app/services/ExchangeService.h"

namespace alliance::app
{

Outcome<db::AnnotationDocument> sessionAnnotations(LibraryService& library, const QUuid& session,
                                                   const ExchangeOptions& options, const JobContext& job);

} // namespace alliance::app
