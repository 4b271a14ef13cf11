#include "vision/signals/SessionSignals.h"
#include "vision/signals/SignalColumns.h"

#include <fmt/format.h>

#include <charconv>
#include <iterator>
#include <utility>

namespace alliance::vision
{

namespace
{

constexpr std::string_view kMagic = "# alliance signals 3";
// Other columns: to be measured again.
constexpr std::array<std::string_view, 2> kOldMagics = {"# alliance signals 1", "# alliance signals 2"};

// What every row holds before the measured columns.
template <typename Visit>
void visitHead(Visit&& visit, SignalSample& s, std::size_t& person)
{
    visit("time_ns", 0, "ns", "from the first frame of the recording", s.time.ns);
    visit("frame", 0, "frame", "number of the frame, from 0", s.frame);
    visit("person", 0, "id", "0, 1, ... from image left to right", person);
    visit("looked_face", 0, "0 or 1", "a face was looked for at this moment", s.lookedForFace);
    visit("looked_body", 0, "0 or 1", "a body was looked for at this moment", s.lookedForBody);
    visit("extra", 0, "0 or 1", "measured between two turns of the sampling grid because something changed", s.extra);
}

// Every column, of a row that has everything.
template <typename Visit>
void visitAll(Visit&& visit)
{
    SignalSample sample;
    std::size_t person = 0;
    FaceSample face;
    BodySample body;
    cv::Point2f hand;
    visitHead(visit, sample, person);
    visitMotion(visit, sample);
    visitFace(visit, face);
    visitBody(visit, body);
    visitHand(visit, true, hand);
    visitHand(visit, false, hand);
}

base::Error damaged(std::size_t line)
{
    return {base::ErrorCategory::Damaged, fmt::format("signals: line {}", line)};
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

template <typename T>
bool parse(std::string_view text, T& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool parse(std::string_view text, bool& value)
{
    value = text == "1";
    return text == "0" || text == "1";
}

bool parse(std::string_view text, float& value)
{
    double wide = 0;
    const bool good = parse(text, wide);
    value = static_cast<float>(wide);
    return good;
}

// The words "key=value" after a '#'; the value of the last key may hold spaces.
std::map<std::string, std::string_view> keysOf(std::string_view text)
{
    std::map<std::string, std::string_view> keys;
    for (const auto word : split(text, ' ')) {
        const auto equals = word.find('=');
        if (equals != std::string_view::npos) {
            keys[std::string(word.substr(0, equals))] = word.substr(equals + 1);
        }
    }
    return keys;
}

template <typename T>
bool take(const std::map<std::string, std::string_view>& keys, const char* key, T& value)
{
    const auto found = keys.find(key);
    return found != keys.end() && parse(found->second, value);
}

bool takePerson(const std::map<std::string, std::string_view>& keys, SessionSignals& signals)
{
    PersonSignals person;
    const auto place = keys.find("place");
    const auto role = keys.find("role");
    if (!take(keys, "person", person.id) || !take(keys, "role_confidence", person.roleConfidence) ||
        !take(keys, "speaking_share", person.speakingShare) || !take(keys, "coverage", person.coverage) ||
        place == keys.end() || role == keys.end() || person.id != static_cast<int>(signals.people.size())) {
        return false;
    }
    const auto placeValue = placeFromText(place->second);
    const auto roleValue = roleFromText(role->second);
    if (!placeValue || !roleValue) {
        return false;
    }
    person.place = *placeValue;
    person.role = *roleValue;
    signals.people.push_back(std::move(person));
    return true;
}

bool takeClock(const std::map<std::string, std::string_view>& keys, RecordingClock& clock)
{
    const auto base = keys.find("time_base");
    if (base == keys.end()) {
        return false;
    }
    const auto parts = split(base->second, '/');
    return parts.size() == 2 && parse(parts[0], clock.tickNum) && parse(parts[1], clock.tickDen) && clock.tickNum > 0 &&
           clock.tickDen > 0 && take(keys, "frames_per_second", clock.framesPerSecond) && clock.framesPerSecond >= 0 &&
           take(keys, "variable_rate", clock.variable);
}

bool takeRemark(std::string_view line, SessionSignals& signals)
{
    const auto keys = keysOf(line);
    if (line.starts_with("# clock ")) {
        return takeClock(keys, signals.clock);
    }
    if (line.starts_with("# recording ")) {
        return take(keys, "width", signals.width) && take(keys, "height", signals.height) &&
               take(keys, "frames", signals.frames) && take(keys, "start_ns", signals.covered.start.ns) &&
               take(keys, "end_ns", signals.covered.end.ns);
    }
    if (line.starts_with("# version ")) {
        const auto pair = line.substr(std::string_view("# version ").size());
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos) {
            return false;
        }
        signals.versions[std::string(pair.substr(0, equals))] = std::string(pair.substr(equals + 1));
        return true;
    }
    if (line.starts_with("# person=")) {
        return takePerson(keys, signals);
    }
    if (line.starts_with("# shot ")) {
        auto& shot = signals.shots.emplace_back();
        return take(keys, "start_ns", shot.start.ns) && take(keys, "end_ns", shot.end.ns);
    }
    if (line.starts_with("# remark ")) {
        const auto kind = keys.find("kind");
        const auto remark = kind == keys.end() ? std::nullopt : sceneRemarkFromText(kind->second);
        if (remark) {
            signals.remarks.push_back(*remark);
        }
        return remark.has_value();
    }
    if (line.starts_with("# segment ")) {
        std::size_t person = 0;
        base::TimeRange range;
        if (!take(keys, "person", person) || person >= signals.people.size() ||
            !take(keys, "start_ns", range.start.ns) || !take(keys, "end_ns", range.end.ns)) {
            return false;
        }
        signals.people[person].segments.push_back(range);
    }
    return true;
}

// Reads the fields of one row in order.
class RowReader
{
public:
    explicit RowReader(std::string_view line) : m_fields(split(line, ',')) {}

    template <typename T>
    void operator()(const char*, int, const char*, const char*, T& value)
    {
        m_good = m_good && m_next < m_fields.size() && parse(m_fields[m_next], value);
        ++m_next;
    }
    // The next group is left out: as many empty fields as it has columns.
    template <typename Group, typename Value>
    void group(std::optional<Value>& value, Group&& visitGroup)
    {
        if (m_next < m_fields.size() && !m_fields[m_next].empty()) {
            visitGroup(*this, value.emplace());
            return;
        }
        Value unused;
        visitGroup(
            [this](const char*, int, const char*, const char*, auto&) {
                m_good = m_good && m_next < m_fields.size() && m_fields[m_next].empty();
                ++m_next;
            },
            unused);
    }
    bool good() const { return m_good && m_next == m_fields.size(); }

private:
    std::vector<std::string_view> m_fields;
    std::size_t m_next = 0;
    bool m_good = true;
};

// The groups that may be empty, for RowReader and RowWriter alike.
template <typename Row>
void visitGroups(Row& row, std::optional<FaceSample>& face, std::optional<BodySample>& body,
                 std::optional<cv::Point2f>& leftHand, std::optional<cv::Point2f>& rightHand)
{
    row.group(face, [](auto&& visit, FaceSample& f) { visitFace(visit, f); });
    row.group(body, [](auto&& visit, BodySample& b) { visitBody(visit, b); });
    row.group(leftHand, [](auto&& visit, cv::Point2f& hand) { visitHand(visit, true, hand); });
    row.group(rightHand, [](auto&& visit, cv::Point2f& hand) { visitHand(visit, false, hand); });
}

bool takeRow(std::string_view line, SessionSignals& signals)
{
    RowReader row(line);
    SignalSample sample;
    std::size_t person = 0;
    std::optional<cv::Point2f> leftHand;
    std::optional<cv::Point2f> rightHand;
    visitHead(row, sample, person);
    visitMotion(row, sample);
    visitGroups(row, sample.face, sample.body, leftHand, rightHand);
    if (!row.good() || person >= signals.people.size()) {
        return false;
    }
    if (sample.body) {
        sample.body->imageLeftHand = leftHand;
        sample.body->imageRightHand = rightHand;
    } else if (leftHand || rightHand) {
        return false;
    }
    auto& samples = signals.people[person].samples;
    if (!samples.empty() && samples.back().time >= sample.time) {
        return false;
    }
    samples.push_back(sample);
    return true;
}

class RowWriter
{
public:
    explicit RowWriter(fmt::memory_buffer& text) : m_text(text) {}

    template <typename T>
    void operator()(const char*, int decimals, const char*, const char*, T& value)
    {
        const auto out = std::back_inserter(m_text);
        if (!std::exchange(m_first, false)) {
            m_text.push_back(',');
        }
        if constexpr (std::is_floating_point_v<T>) {
            fmt::format_to(out, "{:.{}f}", value, decimals);
        } else {
            fmt::format_to(out, "{:d}", value);
        }
    }
    template <typename Group, typename Value>
    void group(std::optional<Value>& value, Group&& visitGroup)
    {
        if (value) {
            visitGroup(*this, *value);
            return;
        }
        Value unused;
        visitGroup([this](const char*, int, const char*, const char*, auto&) { m_text.push_back(','); }, unused);
    }

private:
    fmt::memory_buffer& m_text;
    bool m_first = true;
};

void writeRow(fmt::memory_buffer& text, SignalSample sample, std::size_t person)
{
    RowWriter row(text);
    std::optional<cv::Point2f> leftHand;
    std::optional<cv::Point2f> rightHand;
    if (sample.body) {
        leftHand = sample.body->imageLeftHand;
        rightHand = sample.body->imageRightHand;
    }
    visitHead(row, sample, person);
    visitMotion(row, sample);
    visitGroups(row, sample.face, sample.body, leftHand, rightHand);
    text.push_back('\n');
}

std::string columnsLine()
{
    std::string line;
    visitAll([&line](const char* name, int, const char*, const char*, auto&) {
        line += line.empty() ? "" : ",";
        line += name;
    });
    return line;
}

} // namespace

std::string writeSignalsCsv(const SessionSignals& signals)
{
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "{}\n# recording width={} height={} frames={} start_ns={} end_ns={}\n", kMagic, signals.width,
                   signals.height, signals.frames, signals.covered.start.ns, signals.covered.end.ns);
    if (signals.clock.tickNum > 0) {
        fmt::format_to(out, "# clock time_base={}/{} frames_per_second={:.6f} variable_rate={:d}\n",
                       signals.clock.tickNum, signals.clock.tickDen, signals.clock.framesPerSecond,
                       signals.clock.variable);
    }
    for (const auto& [key, value] : signals.versions) {
        fmt::format_to(out, "# version {}={}\n", key, value);
    }
    for (const auto& person : signals.people) {
        fmt::format_to(out,
                       "# person={} place={} role={} role_confidence={:.3f} speaking_share={:.4f} coverage={:.4f}\n",
                       person.id, toText(person.place), toText(person.role), person.roleConfidence,
                       person.speakingShare, person.coverage);
        for (const auto& segment : person.segments) {
            fmt::format_to(out, "# segment person={} start_ns={} end_ns={}\n", person.id, segment.start.ns,
                           segment.end.ns);
        }
    }
    for (const auto& shot : signals.shots) {
        fmt::format_to(out, "# shot start_ns={} end_ns={}\n", shot.start.ns, shot.end.ns);
    }
    for (const auto remark : signals.remarks) {
        fmt::format_to(out, "# remark kind={}\n", toText(remark));
    }
    fmt::format_to(out, "{}\n", columnsLine());
    for (const auto& person : signals.people) {
        for (const auto& sample : person.samples) {
            writeRow(text, sample, static_cast<std::size_t>(person.id));
        }
    }
    return fmt::to_string(text);
}

std::string signalsGuide()
{
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "column,unit,meaning\n");
    visitAll([&](const char* name, int, const char* unit, const char* meaning, auto&) {
        fmt::format_to(out, "{},{},\"{}\"\n", name, unit, meaning);
    });
    return fmt::to_string(text);
}

base::Result<SessionSignals> readSignalsCsv(std::string_view csv)
{
    SessionSignals signals;
    std::size_t number = 0;
    bool columnsSeen = false;
    const std::string columns = columnsLine();
    while (!csv.empty()) {
        const auto end = csv.find('\n');
        auto line = csv.substr(0, end);
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        ++number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (number == 1) {
            const bool old = std::find(kOldMagics.begin(), kOldMagics.end(), line) != kOldMagics.end();
            if (line.starts_with("# alliance signals ") && line != kMagic && !old) {
                return base::fail(base::ErrorCategory::Newer, "signals: format");
            }
            if (line != kMagic) {
                return tl::unexpected<base::Error>(damaged(number));
            }
            continue;
        }
        const bool good = line.starts_with('#') ? takeRemark(line, signals)
                          : line == columns     ? (columnsSeen = true)
                                                : columnsSeen && takeRow(line, signals);
        if (!good) {
            return tl::unexpected<base::Error>(damaged(number));
        }
    }
    if (!columnsSeen) {
        return tl::unexpected<base::Error>(damaged(number));
    }
    return signals;
}

} // namespace alliance::vision
