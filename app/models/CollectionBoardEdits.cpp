// Edits of collections and examples, each a step of the library.

#include "app/models/CollectionBoard.h"
#include "app/models/LibraryController.h"
#include "app/services/EditStep.h"
#include "app/services/LibraryWorker.h"

namespace alliance::app
{
namespace
{

bool concernsConsent(const std::optional<db::Edit>& step)
{
    return step && (step->kind == editkind::kConsentChange || step->kind == editkind::kConsentWithdraw);
}

} // namespace

void CollectionBoard::change(const std::function<Done(LibraryService&)>& work)
{
    if (!m_library.isOpen())
        return;
    m_library.worker()->ask(this, work, [this](const Done& done) {
        if (!done)
            Q_EMIT refused(done.error());
        reload();
    });
}

void CollectionBoard::create(const QString& name, const QUuid& parent)
{
    if (!m_library.isOpen())
        return;
    const CollectionItem* above = collection(parent);
    const QString path = above ? above->path + QLatin1Char('/') + name : name;
    m_library.worker()->ask(
        this, [path](LibraryService& library) { return CollectionService(library).create(path); },
        [this](const Outcome<CollectionItem>& created) {
            if (created) {
                m_current = created->record.id;
                Q_EMIT made(m_current);
            } else {
                Q_EMIT refused(created.error());
            }
            reload();
        });
}

void CollectionBoard::rename(const QUuid& collection, const QString& name)
{
    change([=](LibraryService& library) -> Done {
        const auto renamed = CollectionService(library).rename(collection, name);
        return renamed ? Done() : tl::unexpected<Failure>(renamed.error());
    });
}

void CollectionBoard::remove(const QUuid& collection)
{
    change([=](LibraryService& library) { return CollectionService(library).remove(collection); });
}

void CollectionBoard::move(const QUuid& collection, const CollectionPlace& place)
{
    change([=](LibraryService& library) {
        return CollectionService(library).move(collection, place.parent, place.position);
    });
}

void CollectionBoard::add(const MomentItem& moment, const QUuid& collection)
{
    const CollectionItem* to = this->collection(collection);
    if (!to || !m_library.isOpen())
        return;
    const db::ExampleDraft draft{collection, moment.moment, moment.title, moment.marker};
    m_library.worker()->ask(
        this, [draft](LibraryService& library) { return CollectionService(library).add(draft); },
        [this, path = to->path, session = moment.session](const Outcome<db::Example>& example) {
            if (example)
                Q_EMIT added(path);
            else
                Q_EMIT notAdded(example.error(), session);
            reload();
        });
}

void CollectionBoard::retitleExample(const QUuid& example, const QString& title)
{
    change([=](LibraryService& library) -> Done {
        const auto retitled = CollectionService(library).retitleExample(example, title);
        return retitled ? Done() : tl::unexpected<Failure>(retitled.error());
    });
}

void CollectionBoard::removeExample(const QUuid& example)
{
    change([=](LibraryService& library) { return CollectionService(library).removeExample(example); });
}

void CollectionBoard::moveExample(const QUuid& example, const QUuid& collection, int position)
{
    change(
        [=](LibraryService& library) { return CollectionService(library).moveExample(example, collection, position); });
}

bool CollectionBoard::undoesConsent() const
{
    return concernsConsent(m_steps.undo);
}

bool CollectionBoard::redoesConsent() const
{
    return concernsConsent(m_steps.redo);
}

void CollectionBoard::undo()
{
    step(true);
}

void CollectionBoard::redo()
{
    step(false);
}

void CollectionBoard::step(bool undo)
{
    if (!m_library.isOpen())
        return;
    m_library.worker()->ask(
        this,
        [undo](LibraryService& library) {
            HistoryService history(library);
            return undo ? history.undo({}) : history.redo({});
        },
        [this, undo](const Outcome<db::Edit>& done) {
            if (done)
                Q_EMIT stepped(undo, editName(done->kind, done->body));
            else
                Q_EMIT refused(done.error());
            reload();
        });
    findAgain(); // a consent may have changed with it
}

} // namespace alliance::app
