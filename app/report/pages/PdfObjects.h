#pragma once
// The objects of a PDF file (ISO 32000-1, 7.3 and 7.5): numbers, streams, cross-reference table.

#include <QByteArray>
#include <QList>
#include <QString>

namespace alliance::app::pages
{

class PdfObjects
{
public:
    int reserve(); // a number, from 1, to refer to before it is written
    void set(int number, const QByteArray& body);
    int add(const QByteArray& body);
    // Compressed, unless `filter` says how it is already. `entries` go into its dictionary.
    int addStream(const QByteArray& content, const QByteArray& entries = {}, const QByteArray& filter = {});
    QByteArray file(int catalog, int info) const;

private:
    QList<QByteArray> m_bodies;
};

QByteArray ref(int number);              // "5 0 R"
QByteArray pdfText(const QString& text); // a text string, as UTF-16 in hexadecimal
QByteArray real(double value);           // as short as may be

} // namespace alliance::app::pages
