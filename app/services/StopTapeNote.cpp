#include "app/services/StopTapeNote.h"

namespace alliance::app
{

bool isToCode(const db::Note& note)
{
    return note.kind == kFeltSense && note.moment && note.principles.isEmpty() && note.stage.isEmpty() &&
           note.codes.isEmpty() && note.markerId.isNull() && note.replyTo.isNull();
}

} // namespace alliance::app
