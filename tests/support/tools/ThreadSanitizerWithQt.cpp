// A call that is handed to another thread through Qt's queue of events comes after its posting. The thread sanitizer
// has to be told: Qt was built without it, so that the mutex of the queue is not seen. Part of test programs built with
// this sanitizer only; written for Qt 6.4.

#include <QObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace
{

// Takes the place of a call on its way, which it makes.
class HandedOver : public QtPrivate::QSlotObjectBase
{
public:
    __attribute__((no_sanitize("thread"))) explicit HandedOver(QtPrivate::QSlotObjectBase* call)
        : QSlotObjectBase(&HandedOver::handle), m_call(call)
    {
    }

private:
    __attribute__((no_sanitize("thread"))) static void handle(int what, QSlotObjectBase* base, QObject* receiver,
                                                              void** arguments, bool* /*same*/)
    {
        __tsan_acquire(base);
        auto* self = static_cast<HandedOver*>(base);
        switch (what) {
        case Destroy:
            self->m_call->destroyIfLastRef();
            delete self;
            break;
        case Call:
            self->m_call->call(receiver, arguments);
            __tsan_release(base);
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase* m_call;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* receiver, QtPrivate::QSlotObjectBase* call, Qt::ConnectionType type,
                                   void* answer)
{
    using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto invoke = reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
                         "ConnectionTypeEPv"));
    auto* handed = new HandedOver(call);
    __tsan_release(handed);
    return invoke(receiver, handed, type, answer);
}
