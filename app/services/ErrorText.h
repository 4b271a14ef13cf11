#pragma once
// Words for people: what happened, to which file, and what to do. Never shows Error::context except for Internal, where
// it is the only thing known.

#include "app/services/Failure.h"

namespace alliance::app
{

struct ErrorWords {
    QString what;   // one sentence that names the subject
    QString remedy; // one or two sentences: what to do

    QString oneText() const { return remedy.isEmpty() ? what : what + QLatin1Char(' ') + remedy; }
};

ErrorWords wordFailure(const Failure& failure);

} // namespace alliance::app
