#pragma once
// Those that somebody means who writes a name, or what an id begins with. Names go first, whatever their case: “Bea”
// and “Ada” are beginnings of ids as well.

#include <QList>
#include <QString>
#include <QUuid>

namespace alliance::app
{

inline constexpr int kLeastOfId = 4; // characters of one; fewer are a name or a code

// nameOf and idOf: what one of them is called, as QString and QUuid.
template <typename T, typename NameOf, typename IdOf>
QList<T> calledSo(const QList<T>& all, const QString& text, NameOf&& nameOf, IdOf&& idOf)
{
    QList<T> called;
    QList<T> identified;
    if (text.isEmpty())
        return called;
    for (const T& one : all) {
        const QUuid id = idOf(one);
        if (QString(nameOf(one)).compare(text, Qt::CaseInsensitive) == 0)
            called.append(one);
        else if (text.size() >= kLeastOfId && id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive))
            identified.append(one);
    }
    return called.isEmpty() ? identified : called;
}

} // namespace alliance::app
