#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PreferencePages)
}

#include "app/actions/ActionRegistry.h"
#include "app/actions/ThemeActionSpecs.h"
#include "app/models/BlindPass.h"
#include "app/models/LibraryController.h"
#include "app/models/LibrarySafety.h"
#include "app/models/PlaybackController.h"
#include "app/models/PlaybackPreferences.h"
#include "app/models/UsualDefinitions.h"
#include "app/services/Language.h"
#include "app/windows/LibraryLock.h"
#include "app/windows/PictureTools.h"
#include "app/windows/PreferencePages.h"
#include "app/windows/StepActions.h"

#include <QDir>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kMostDays = 365;
constexpr int kTextAfterMs = 150; // of the last change: every size lays out all windows anew

// A size of text that acts once no other follows, or with the end of the preferences.
class TextSizeSoon
{
public:
    explicit TextSizeSoon(ActionRegistry& actions) : m_actions(actions)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(kTextAfterMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(); });
    }
    ~TextSizeSoon() { act(); }

    void choose(ActionId id)
    {
        m_chosen = id;
        m_timer.start();
    }
    ActionId value() const
    {
        if (m_chosen)
            return *m_chosen;
        for (const ActionId id : textSizes())
            if (m_actions.action(id)->isChecked())
                return id;
        return ActionId::Text100;
    }

private:
    // Queued, because no window may be laid out in the middle of its end.
    void act()
    {
        if (const auto id = std::exchange(m_chosen, std::nullopt))
            QMetaObject::invokeMethod(m_actions.action(*id), &QAction::trigger, Qt::QueuedConnection);
    }

    ActionRegistry& m_actions;
    QTimer m_timer;
    std::optional<ActionId> m_chosen;
};

Preference toggle(ActionRegistry& actions, ActionId id, bool usual)
{
    QAction* action = actions.action(id);
    const ActionSpec& spec = actions.spec(id);
    return {QString::fromLatin1(spec.key),
            ActionRegistry::plainText(spec),
            spec.tip,
            PreferenceToggle{},
            usual,
            [action] { return QVariant(action->isChecked()); },
            [action](const QVariant& on) { action->setChecked(on.toBool()); }};
}

Preference command(const QString& key, const QString& name, const QString& words, const QString& button,
                   std::function<void()> run)
{
    return {key, name, words, PreferenceCommand{button, std::move(run)}, {}, {}, {}};
}

Preference roll(const QString& key, const QString& name, double usual, std::function<double()> value,
                std::function<void(double)> set)
{
    return {key,
            name,
            {},
            PreferenceNumber{0, PlaybackPreferences::kMostSeconds, 0.5, 1, tr(" s"), {}},
            usual,
            [value = std::move(value)] { return QVariant(value()); },
            [set = std::move(set)](const QVariant& seconds) { set(seconds.toDouble()); }};
}

PreferencePage playingPage(const WindowParts& parts, PlaybackPreferences& playback)
{
    const auto secondsOf = [](base::MediaTime time) { return static_cast<double>(time.ns) / 1e9; };
    QList<Preference> entries{toggle(parts.actions, ActionId::TypingPauses, true),
                              toggle(parts.actions, ActionId::EnterResumes, true)};
    entries.append({QStringLiteral("keep-sound"), tr("Keep speed and loudness"),
                    tr("The program starts with the speed and the loudness that it was left with"), PreferenceToggle{},
                    false, [&playback] { return QVariant(playback.keepsSound()); },
                    [&playback](const QVariant& on) { playback.setKeepsSound(on.toBool()); }});
    entries.append(toggle(parts.actions, ActionId::Deinterlace, true));
    entries.append({QStringLiteral("repeat-candidates"), tr("Repeat candidates"),
                    tr("The first candidate that is chosen in a session is repeated, and those after it, until "
                       "repeating is turned off (%1)")
                        .arg(parts.actions.keyText(ActionId::Loop)),
                    PreferenceToggle{}, false, [&playback] { return QVariant(playback.repeatsCandidates()); },
                    [&playback](const QVariant& on) { playback.setRepeatsCandidates(on.toBool()); }});
    entries.append(roll(
        QStringLiteral("pre-roll"), tr("Played before a repeated candidate"), secondsOf(LoopRange::kPreRoll),
        [&playback] { return playback.preRoll(); }, [&playback](double s) { playback.setPreRoll(s); }));
    entries.append(roll(
        QStringLiteral("post-roll"), tr("Played after it"), secondsOf(LoopRange::kPostRoll),
        [&playback] { return playback.postRoll(); }, [&playback](double s) { playback.setPostRoll(s); }));
    return {QStringLiteral("playing"), tr("Playing and writing"), "play", entries};
}

Preference stepPreference(ActionRegistry& actions, StepActions& steps, const StepSize& size, const QString& name)
{
    const QString keys = QStringLiteral("%1 / %2").arg(actions.keyText(size.back), actions.keyText(size.forward));
    return {QLatin1String(size.key),
            name,
            size.byFrames ? tr("With %1; the unit is the frame of the recording").arg(keys) : tr("With %1").arg(keys),
            PreferenceNumber{size.least,
                             size.most,
                             size.byFrames ? 1 : 0.5,
                             size.byFrames ? 0 : 1,
                             size.byFrames ? tr(" frames") : tr(" s"),
                             {}},
            size.usual,
            [&steps, size] { return QVariant(steps.value(size)); },
            [&steps, size](const QVariant& value) { steps.setValue(size, value.toDouble()); }};
}

PreferencePage stepsPage(ActionRegistry& actions, StepActions& steps)
{
    const QStringList names{tr("Short step"), tr("Middle step"), tr("Long step"),
                            tr("Short jump"), tr("Middle jump"), tr("Long jump")};
    PreferencePage page{QStringLiteral("steps"), tr("Steps and jumps"), "step-forward", {}};
    for (qsizetype i = 0; i < StepActions::sizes().size(); ++i)
        page.entries.append(stepPreference(actions, steps, StepActions::sizes()[i], names.value(i)));
    return page;
}

PreferencePage measuringPage(ActionRegistry& actions, UsualDefinitions& definitions)
{
    PreferencePage page{QStringLiteral("measuring"), tr("Measuring new sessions"), "measure", {}};
    page.entries.append({QStringLiteral("measuring-scope"),
                         tr("Where these numbers hold"),
                         {},
                         PreferenceFact{},
                         {},
                         [words = tr("In sessions that are measured for the first time. A session that was measured "
                                     "keeps its own, which its panel of definitions (%1) changes with the result in "
                                     "sight.")
                                      .arg(actions.keyText(ActionId::ShowDefinitions))] { return QVariant(words); },
                         {}});
    for (const DefinitionField& field : definitionFields())
        page.entries.append(
            {QStringLiteral("%1.%2").arg(QLatin1String(field.section), QLatin1String(field.key)),
             tr("%1: %2").arg(field.group, field.label), field.help,
             PreferenceNumber{field.low, field.high, field.step, field.decimals, field.unit, {}}, field.valueIn({}),
             [&definitions, field] { return QVariant(definitions.value(field)); },
             [&definitions, field](const QVariant& value) { definitions.setValue(field, value.toDouble()); }});
    return page;
}

Preference textSizePreference(ActionRegistry& actions)
{
    const auto soon = std::make_shared<TextSizeSoon>(actions);
    PreferenceChoice sizes;
    for (const ActionId id : textSizes())
        sizes.options.append({static_cast<int>(id), tr("%1 %").arg(*percentOf(id))});
    return {QStringLiteral("text-size"),
            tr("Size of text"),
            tr("It acts at once in every window. What has no room then scrolls or goes on in the next line."),
            sizes,
            static_cast<int>(ActionId::Text100),
            [soon] { return QVariant(static_cast<int>(soon->value())); },
            [soon](const QVariant& id) { soon->choose(static_cast<ActionId>(id.toInt())); }};
}

PreferencePage reviewPage(BlindPass& pass)
{
    return {QStringLiteral("review"),
            tr("Review"),
            "accept",
            {{QStringLiteral("own-pass"), tr("Own pass first"),
              tr("Sessions open with candidates, everything measured and what others wrote hidden, until you "
                 "say that your own pass is finished. It can be chosen for a single session in the Review "
                 "menu. For trainees it is always so."),
              PreferenceToggle{}, false, [&pass] { return QVariant(pass.isUsual()); },
              [&pass](const QVariant& on) { pass.setUsualForAll(on.toBool()); }}}};
}

PreferencePage appearancePage(const WindowParts& parts)
{
    using enum ActionId;
    PreferenceChoice colours;
    const QList<ActionId> themes{ThemeSystem, ThemeLight, ThemeDark, ThemeContrast};
    for (const auto& [id, name] : {std::pair{ThemeSystem, tr("As the system")},
                                   {ThemeLight, tr("Light")},
                                   {ThemeDark, tr("Dark")},
                                   {ThemeContrast, tr("High contrast")}})
        colours.options.append({static_cast<int>(id), name});
    ActionRegistry& actions = parts.actions;
    const Preference theme{
        QStringLiteral("colours"),
        tr("Colours"),
        {},
        colours,
        static_cast<int>(ThemeSystem),
        [&actions, themes] {
            for (const ActionId id : themes)
                if (actions.action(id)->isChecked())
                    return QVariant(static_cast<int>(id));
            return QVariant(static_cast<int>(ThemeSystem));
        },
        [&actions](const QVariant& id) { actions.action(static_cast<ActionId>(id.toInt()))->trigger(); }};
    PreferenceChoice choice{{{QString(), tr("As the system")}}};
    for (const Language& one : languages())
        choice.options.append({one.code, one.name});
    QSettings& settings = parts.settings;
    const Preference language{QStringLiteral("language"),
                              tr("Language"),
                              languageNotice(),
                              choice,
                              QString(),
                              [&settings] { return QVariant(chosenLanguage(settings)); },
                              [&settings](const QVariant& code) { chooseLanguage(settings, code.toString()); }};
    return {QStringLiteral("appearance"),
            tr("Appearance"),
            "show",
            {theme, textSizePreference(actions), language,
             command(QStringLiteral("panels"), tr("Panels of a session"), tr("Put all panels back in their places"),
                     tr("&Reset panels"), [&actions] { actions.action(ResetLayout)->trigger(); })}};
}

QString minutesText(int minutes)
{
    return minutes == 0 ? tr("Never") : tr("After %1 minutes").arg(minutes);
}

PreferencePage privacyPage(const WindowParts& parts, const PreferenceOwners& owners)
{
    LibraryLock& lock = owners.lock;
    PictureTools& pictures = owners.pictures;
    const auto minutes = [&lock] {
        return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(lock.after()).count());
    };
    QList<int> choices{2, 5, 10, 30, 0};
    if (!choices.contains(minutes()))
        choices.prepend(minutes());
    PreferenceChoice after;
    for (const int choice : std::as_const(choices))
        after.options.append({choice, minutesText(choice)});
    ActionRegistry& actions = parts.actions;
    return {QStringLiteral("privacy"),
            tr("Privacy"),
            "lock",
            {{QStringLiteral("lock-after"), tr("Lock by itself"),
              tr("A library with a passphrase is closed when nobody has used the program for so long. While "
                 "something plays, is imported or exported, nobody is taken to be away."),
              after, static_cast<int>(LibraryLock::kUsual.count()), [minutes] { return QVariant(minutes()); },
              [&lock](const QVariant& value) { lock.setAfter(std::chrono::minutes(value.toInt())); }},
             {QStringLiteral("copy-stills"), tr("Pictures may be put onto the clipboard"),
              tr("Only where consent allows it. What is on the clipboard, other programs can read."),
              PreferenceToggle{}, true, [&pictures] { return QVariant(pictures.mayCopy()); },
              [&pictures](const QVariant& on) { pictures.setMayCopy(on.toBool()); }},
             command(QStringLiteral("privacy-key"),
                     tr("Hide picture and sound (%1)").arg(actions.keyText(ActionId::HideEverything)),
                     tr("This key covers every window and dialog at once, stops and silences the player and takes "
                        "names out of the titles, from anywhere in the program. The same key goes on."),
                     tr("Change &keys…"), [&actions] { actions.action(ActionId::EditShortcuts)->trigger(); })}};
}

PreferencePage storagePage(const WindowParts& parts, LibrarySafety& safety, PlaybackPreferences& playback)
{
    QList<int> sizes{192, PlaybackPreferences::usualPictureMemory(), 768, 1536};
    if (!sizes.contains(playback.pictureMemory()))
        sizes.append(playback.pictureMemory());
    std::sort(sizes.begin(), sizes.end());
    PreferenceChoice memory;
    for (const int size : std::as_const(sizes))
        memory.options.append({size, tr("%1 MiB").arg(size)});
    LibraryController& library = parts.library;
    return {
        QStringLiteral("storage"),
        tr("Library and storage"),
        "library",
        {{QStringLiteral("backup-days"),
          tr("Remind me of a backup after"),
          {},
          PreferenceNumber{0, kMostDays, 1, 0, tr(" days"), tr("never")},
          LibrarySafety::kUsualDays,
          [&safety] { return QVariant(safety.remindAfterDays()); },
          [&safety](const QVariant& days) { safety.setRemindAfterDays(days.toInt()); }},
         {QStringLiteral("picture-memory"), tr("Memory for pictures"),
          tr("This much of the session around the playhead is kept ready, so that going there is fast. It holds from "
             "the next session that is opened."),
          memory, PlaybackPreferences::usualPictureMemory(), [&playback] { return QVariant(playback.pictureMemory()); },
          [&playback](const QVariant& size) { playback.setPictureMemory(size.toInt()); }},
         {QStringLiteral("derived"),
          tr("Small copies"),
          tr("Copies for scrubbing, thumbnails and what was measured lie in the library, sealed as it is. "
             "They are made from the recordings, and made again when they are missing."),
          PreferenceFact{},
          {},
          [&library] {
              return QVariant(library.isOpen() ? QDir::toNativeSeparators(pathText(library.folder() / "derived"))
                                               : tr("No library is open."));
          },
          {}}}};
}

PreferencePage shortcutsPage(const WindowParts& parts)
{
    ActionRegistry& actions = parts.actions;
    return {QStringLiteral("shortcuts"),
            tr("Shortcuts"),
            "keyboard",
            {command(QStringLiteral("edit-shortcuts"), tr("Keys of all commands"),
                     tr("Choose other keys; the program says when another command has them already"),
                     tr("&Change shortcuts…"), [&actions] { actions.action(ActionId::EditShortcuts)->trigger(); }),
             command(QStringLiteral("show-shortcuts"), tr("Keys of the place where you are"),
                     tr("The same sheet opens with %1").arg(actions.keyText(ActionId::ShowShortcuts)),
                     tr("&Show shortcuts"), [&actions] { actions.action(ActionId::ShowShortcuts)->trigger(); })}};
}

} // namespace

QList<PreferencePage> preferencePages(const WindowParts& parts, const PreferenceOwners& owners,
                                      PlaybackPreferences& playback, UsualDefinitions& definitions)
{
    return {playingPage(parts, playback),
            stepsPage(parts.actions, owners.steps),
            reviewPage(owners.pass),
            measuringPage(parts.actions, definitions),
            appearancePage(parts),
            privacyPage(parts, owners),
            storagePage(parts, owners.safety, playback),
            shortcutsPage(parts)};
}

} // namespace alliance::app
