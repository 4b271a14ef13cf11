#pragma once
// The look of a field whose text cannot be understood (property "error" of alliance.qss).

class QLineEdit;

namespace alliance::app
{

void markWrong(QLineEdit& field, bool wrong);

} // namespace alliance::app
