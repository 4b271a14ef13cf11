#include "app/services/Unbroken.h"

#include <QRegularExpression>

namespace alliance::app
{

QString unbroken(QString words)
{
    static const QRegularExpression space(QStringLiteral("(?<=\\d) (?=(?:s|min|%)(?!\\w))|(?<=\\d min) (?=\\d)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return words.replace(space, QString(QChar::Nbsp));
}

} // namespace alliance::app
