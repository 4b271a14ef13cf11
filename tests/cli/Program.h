#pragma once
// Runs the real program on files in a temporary folder.

#include "app/services/LibraryService.h"
#include "tests/support/media/ClipMaker.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>

namespace alliance::cli_tests
{

struct Ran {
    int code = -1; // -1: it did not end by itself
    QString out;
    QString err;

    QJsonObject json() const;
    std::string all() const { return "exit " + std::to_string(code) + "\n" + (out + err).toStdString(); }
};

struct Surroundings {
    QMap<QString, QString> environment;
    qint64 largestFile = -1; // bytes that the program may write into one file; -1: no limit
    QString output = {};     // file that standard output goes into; empty: Ran::out
};

QString programPath();
Ran run(const QStringList& arguments, const Surroundings& surroundings = {});

// Every file and folder below with its content's hash, sorted; without files that only say who is at work.
QStringList contentOf(const std::filesystem::path& folder);

class CliTest : public ::testing::Test
{
protected:
    void SetUp() override;

    std::filesystem::path folder() const { return m_temporary.path().toStdString(); }
    QString path(const std::string& name) const { return QString::fromStdString((folder() / name).string()); }
    QString clip(const support::ClipSpec& spec, const std::string& name);
    // Four seconds at 25 frames a second with sound: frames 0 to 99.
    QString clip();
    QString write(const std::string& name, const QByteArray& content);

    // An open library in "library".
    QString library();
    // Imports clip() and returns the session's id.
    QString session();
    // As if two people had been measured in its first recording, 0 on the left and 1 on the right, and nothing found.
    static void measured(app::LibraryService& library, const QString& session);

private:
    QTemporaryDir m_temporary;
};

// Exit 1, the words name `subject`, and they say what to do.
void expectRefused(const Ran& ran, const QString& subject);

} // namespace alliance::cli_tests
