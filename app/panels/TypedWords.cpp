#include "app/panels/TypedWords.h"

#include "app/panels/WordsHolder.h"
#include "app/services/LibraryWorker.h"

#include <QDialog>

#include <algorithm>
#include <chrono>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::milliseconds kKeepAfter{700}; // a draft is at most that old

} // namespace

TypedWords::TypedWords(LibraryWorker& worker, QDialog& dialog, Keep keep, Question question)
    : m_worker(worker), m_dialog(dialog), m_keep(std::move(keep)), m_question(std::move(question))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kKeepAfter);
    connect(&m_soon, &QTimer::timeout, this, &TypedWords::ask);
}

void TypedWords::put(const QUuid& about, const QString& text)
{
    m_texts.insert(about, text);
    if (!m_soon.isActive())
        m_soon.start();
}

void TypedWords::keep()
{
    if (m_soon.isActive())
        ask();
}

void TypedWords::ask()
{
    m_soon.stop();
    if (m_texts.isEmpty())
        return;
    m_worker.ask(
        this, [keep = m_keep, texts = m_texts](LibraryService& library) { return keep(library, texts); },
        [this, texts = m_texts](const Done& kept) { answered(texts, kept); });
}

bool TypedWords::areKept() const
{
    return std::all_of(m_texts.cbegin(), m_texts.cend(), [](const QString& one) { return one.isEmpty(); });
}

void TypedWords::answered(const DraftTexts& texts, const Done& kept)
{
    if (kept) {
        m_texts.removeIf([&](DraftTexts::iterator one) {
            const auto done = texts.constFind(one.key());
            return done != texts.cend() && *done == *one;
        });
        if (std::exchange(m_refused, false))
            Q_EMIT this->kept();
        if (m_leaving)
            m_dialog.reject();
        return;
    }
    m_refused = true;
    Q_EMIT refused(kept.error());
    if (areKept()) // nothing that anybody would miss
        return;
    m_soon.start();
    if (std::exchange(m_leaving, false))
        askToLose(
            m_dialog, m_question.title, couldNotBeKept(), m_question.where, [this] { m_then = {}; },
            [this] {
                m_texts.clear();
                m_dialog.reject();
            });
}

bool TypedWords::mayClose()
{
    keep();
    m_leaving = !areKept();
    return !m_leaving;
}

void TypedWords::closed()
{
    if (const auto then = std::exchange(m_then, {}))
        then();
}

void TypedWords::leave(std::function<void()> then)
{
    m_then = std::move(then);
    m_dialog.reject();
}

void TypedWords::closeWithLibrary()
{
    keep();
    m_texts.clear();
    m_dialog.reject();
}

} // namespace alliance::app
