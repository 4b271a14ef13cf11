#include "app/report/pages/PdfObjects.h"

#include <QtEndian>

#include <cmath>

namespace alliance::app::pages
{

int PdfObjects::reserve()
{
    m_bodies.append(QByteArray());
    return static_cast<int>(m_bodies.size());
}

void PdfObjects::set(int number, const QByteArray& body)
{
    m_bodies[number - 1] = body;
}

int PdfObjects::add(const QByteArray& body)
{
    m_bodies.append(body);
    return static_cast<int>(m_bodies.size());
}

int PdfObjects::addStream(const QByteArray& content, const QByteArray& entries, const QByteArray& filter)
{
    // Qt puts the length in four bytes before what zlib makes.
    const QByteArray bytes = filter.isEmpty() ? qCompress(content, 9).mid(4) : content;
    return add("<<" + entries + " /Filter /" + (filter.isEmpty() ? QByteArray("FlateDecode") : filter) + " /Length " +
               QByteArray::number(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream");
}

QByteArray PdfObjects::file(int catalog, int info) const
{
    QByteArray file("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    QByteArray table = "xref\n0 " + QByteArray::number(m_bodies.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < m_bodies.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + m_bodies[i] + "\nendobj\n";
    }
    const qsizetype start = file.size();
    return file + table + "trailer\n<</Size " + QByteArray::number(m_bodies.size() + 1) + " /Root " + ref(catalog) +
           " /Info " + ref(info) + ">>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray ref(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfText(const QString& text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar character : text) {
        const quint16 unit = qToBigEndian(character.unicode());
        bytes.append(reinterpret_cast<const char*>(&unit), sizeof unit);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray real(double value)
{
    if (std::abs(value - std::round(value)) < 0.0005)
        return QByteArray::number(static_cast<qint64>(std::llround(value)));
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    return text;
}

} // namespace alliance::app::pages
