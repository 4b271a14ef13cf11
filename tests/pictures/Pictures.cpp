// Pictures of every view of the window, for the documentation and to be looked at. See packaging/pictures.
//
// alliance-pictures LIBRARY OUT --theme light|dark|contrast --size WxH[,WxH...] [--language de] [--views PATTERN]
//                   [--text PERCENT] [--mark TEXT]
//
// Writes OUT/VIEW-THEME-WxH[-TEXT].png, and prints their names. LIBRARY is an open library with at least one measured
// session; it is worked on in a copy, and what it has not (several people, reels, packages) is made of its recording.
// PATTERN: a regular expression that the whole name of a view fits. 1: a view could not be shown; it is named on
// stderr, and the others are there.

#include "app/services/Language.h"
#include "app/services/LibraryService.h"
#include "app/services/RecordingFiles.h"
#include "media/base/ByteSource.h"
#include "tests/pictures/Studio.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

namespace alliance::pictures
{
namespace
{

int give(const QString& problem)
{
    std::fprintf(stderr, "alliance-pictures: %s\n", qPrintable(problem));
    return 1;
}

// The recording of its session with most notes, as a plain file.
bool takeFilm(const std::filesystem::path& library, const std::filesystem::path& film)
{
    const auto opened = app::LibraryService::open(library);
    if (!opened)
        return false;
    const auto sessions = (*opened)->sessions();
    if (!sessions || sessions->isEmpty())
        return false;
    const auto best = std::max_element(sessions->begin(), sessions->end(),
                                       [](const auto& a, const auto& b) { return a.notes < b.notes; });
    const auto source = app::openRecording(best->recordings.front());
    if (!source)
        return false;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>((*source)->size()));
    const auto read = (*source)->readAt(0, bytes);
    std::ofstream out(film, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return read && *read == bytes.size() && out.good();
}

struct Wanted {
    QString theme;
    int text = 100; // per cent
    QList<QSize> sizes;
    QRegularExpression views;
    QString mark;
    QDir out;
};

// How many views could not be shown.
int takeAll(QApplication& application, const QString& folder, const std::filesystem::path& library,
            const MadeLibraries& made, const Wanted& wanted)
{
    int missing = 0;
    for (const QSize size : wanted.sizes) {
        // A copy of its own for each size: views change what they show.
        const QTemporaryDir own(folder + QStringLiteral("/XXXXXX"));
        const std::filesystem::path mine(own.path().toStdString());
        const auto everything = std::filesystem::copy_options::recursive;
        MadeLibraries copy = made;
        for (std::filesystem::path* one : {&copy.programme, &copy.withoutMedia}) {
            const std::filesystem::path there = mine / one->filename();
            std::filesystem::copy(*one, there, everything);
            *one = there;
        }
        const std::filesystem::path given = mine / library.filename();
        std::filesystem::copy(library, given, everything);
        Studio studio(application, QDir(own.path()), given, copy, {wanted.theme, wanted.text});
        studio.show(size);
        for (const View& view : views()) {
            if (!wanted.views.match(QLatin1String(view.name)).hasMatch())
                continue;
            const QString name = QStringLiteral("%1-%2-%3x%4%5.png")
                                     .arg(QLatin1String(view.name), wanted.theme)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(wanted.mark);
            if (studio.take(view, wanted.out.filePath(name)))
                std::puts(qPrintable(name));
            else
                missing += give(QStringLiteral("%1 could not be shown").arg(name));
        }
    }
    return missing;
}

} // namespace
} // namespace alliance::pictures

int main(int argc, char** argv)
{
    using namespace alliance::pictures;
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* words, const char* value) {
        QCommandLineOption one(QLatin1String(name), QLatin1String(words), QStringLiteral("TEXT"), QLatin1String(value));
        parser.addOption(one);
        return one;
    };
    const auto theme = option("theme", "light, dark or contrast", "light");
    const auto size = option("size", "Of the window, WxH, several with commas", "1280x720");
    const auto language = option("language", "en or de", "en");
    const auto pattern = option("views", "Regular expression of their names", ".*");
    const auto text = option("text", "Size of text in per cent", "100");
    const auto mark = option("mark", "Ends the names of the pictures", "");
    parser.addPositionalArgument(QStringLiteral("library"), QStringLiteral("Folder of an open library"));
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("Folder of the pictures"));
    parser.process(application);
    const QStringList places = parser.positionalArguments();
    Wanted wanted{parser.value(theme),
                  parser.value(text).toInt(),
                  {},
                  QRegularExpression(QRegularExpression::anchoredPattern(parser.value(pattern))),
                  parser.value(mark),
                  QDir(places.value(1))};
    for (const QString& one : parser.value(size).split(u',')) {
        const QStringList sides = one.split(u'x');
        if (sides.size() == 2)
            wanted.sizes.append({sides[0].toInt(), sides[1].toInt()});
    }
    if (places.size() != 2 || wanted.sizes.isEmpty() || !wanted.views.isValid())
        return give(QStringLiteral("LIBRARY OUT [--theme NAME] [--size WxH] [--views PATTERN]"));
    alliance::app::useLanguage(application, parser.value(language));
    const QTemporaryDir own;
    const std::filesystem::path folder(own.path().toStdString());
    std::error_code error;
    std::filesystem::copy(places[0].toStdString(), folder / "Demo library", std::filesystem::copy_options::recursive,
                          error);
    if (error || !QDir().mkpath(places[1]))
        return give(QStringLiteral("the library cannot be copied, or the folder cannot be made"));
    if (!takeFilm(folder / "Demo library", folder / "session.mp4"))
        return give(QStringLiteral("the library has no recording that can be read"));
    const auto made = makeLibraries(folder, folder / "session.mp4");
    if (!made)
        return give(QStringLiteral("the libraries of several people could not be made"));
    return takeAll(application, own.path(), folder / "Demo library", *made, wanted) > 0 ? 1 : 0;
}
