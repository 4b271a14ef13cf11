#include "db/repositories/Drafts.h"

#include "db/core/LibraryContext.h"
#include "media/base/ByteSource.h"
#include "media/base/GroupFolders.h"

#include <QString>

namespace alliance::db
{

namespace
{

constexpr const char* kTable = "drafts";

// As seals and names of files know them.
const char* columnOf(DraftOf of)
{
    switch (of) {
    case DraftOf::Feedback:
        return "feedback";
    case DraftOf::Consent:
        return "consent";
    case DraftOf::Rehearsal:
        return "rehearsal";
    case DraftOf::Review:
        break;
    }
    return "content";
}

} // namespace

std::filesystem::path Drafts::pathOf(const QUuid& sessionId, DraftOf of) const
{
    const QString name =
        QStringLiteral("%1.%2%3.draft")
            .arg(sessionId.toString(QUuid::WithoutBraces), m_context.person().toString(QUuid::WithoutBraces),
                 of == DraftOf::Review ? QString() : QLatin1Char('.') + QLatin1String(columnOf(of)));
    return m_context.unlocked()->folder / "drafts" / name.toStdString();
}

base::Status Drafts::keep(const QUuid& sessionId, const QByteArray& content, DraftOf of)
{
    const auto path = pathOf(sessionId, of);
    std::error_code error;
    if (content.isEmpty()) {
        std::filesystem::remove(path, error);
        return error ? base::fail(base::ErrorCategory::Unwritable, error.message()) : base::Status();
    }
    const auto sealer = m_context.sealer(Scope::Private, sessionId);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QByteArray sealed = sealer->seal(kTable, columnOf(of), sessionId, content);
    if (error = base::makeFolderIn(path.parent_path()); error)
        return base::fail(base::ErrorCategory::Unwritable, error.message());
    auto sink = base::openFileSink(path);
    if (!sink)
        return tl::unexpected(sink.error());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(sealed.constData());
    if (const base::Status written = (*sink)->write({bytes, static_cast<std::size_t>(sealed.size())}); !written)
        return written;
    return (*sink)->commit();
}

base::Result<QByteArray> Drafts::get(const QUuid& sessionId, DraftOf of) const
{
    auto source = base::openFileSource(pathOf(sessionId, of));
    if (!source) {
        if (source.error().category == base::ErrorCategory::NotFound)
            return QByteArray();
        return tl::unexpected(source.error());
    }
    QByteArray sealed(static_cast<qsizetype>((*source)->size()), Qt::Uninitialized);
    auto* bytes = reinterpret_cast<std::uint8_t*>(sealed.data());
    const auto read = (*source)->readAt(0, {bytes, static_cast<std::size_t>(sealed.size())});
    if (!read)
        return tl::unexpected(read.error());
    if (*read != static_cast<std::size_t>(sealed.size()))
        return base::fail(base::ErrorCategory::Damaged, "draft is shorter than its file");
    return m_context.opener(sessionId).open(kTable, columnOf(of), sessionId, sealed);
}

DraftOf draftOf(const QString& fileName)
{
    for (const DraftOf one : {DraftOf::Feedback, DraftOf::Consent, DraftOf::Rehearsal}) {
        if (fileName.endsWith(QStringLiteral(".%1.draft").arg(QLatin1String(columnOf(one)))))
            return one;
    }
    return DraftOf::Review;
}

} // namespace alliance::db
