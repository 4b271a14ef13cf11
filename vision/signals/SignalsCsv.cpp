#include "vision/signals/SessionSignals.h"

#include <fmt/format.h>

#include <charconv>
#include <iterator>

namespace alliance::vision
{

namespace
{

constexpr std::string_view kMagic = "# alliance signals 1";
constexpr std::string_view kColumns =
    "time_ns,frame,person,looked_face,looked_body,motion,camera_x_px,camera_y_px,"
    "face_x_px,face_y_px,face_size_px,face_scale_px,yaw_deg,pitch_deg,roll_deg,"
    "image_left_iris_along,image_left_iris_across,image_left_lids,"
    "image_right_iris_along,image_right_iris_across,image_right_lids,face_presence,"
    "image_left_shoulder_x_px,image_left_shoulder_y_px,image_right_shoulder_x_px,image_right_shoulder_y_px,"
    "shoulder_width_px,torso_x_px,torso_y_px,trunk_deg,trunk_trusted,body_confidence";
constexpr std::size_t kHeadFields = 8;
constexpr std::size_t kFaceFields = 14;
constexpr std::size_t kBodyFields = 10;

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
    if (!take(keys, "person", person.id) || !take(keys, "coverage", person.coverage) || place == keys.end() ||
        role == keys.end() || person.id != static_cast<int>(signals.people.size())) {
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

bool takeRemark(std::string_view line, SessionSignals& signals)
{
    const auto keys = keysOf(line);
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

bool takeFace(const std::string_view* field, FaceSample& face)
{
    return parse(field[0], face.centre.x) && parse(field[1], face.centre.y) && parse(field[2], face.size) &&
           parse(field[3], face.scale) && parse(field[4], face.yaw) && parse(field[5], face.pitch) &&
           parse(field[6], face.roll) && parse(field[7], face.imageLeftEye.irisAlong) &&
           parse(field[8], face.imageLeftEye.irisAcross) && parse(field[9], face.imageLeftEye.opening) &&
           parse(field[10], face.imageRightEye.irisAlong) && parse(field[11], face.imageRightEye.irisAcross) &&
           parse(field[12], face.imageRightEye.opening) && parse(field[13], face.presence);
}

bool takeBody(const std::string_view* field, BodySample& body)
{
    return parse(field[0], body.imageLeftShoulder.x) && parse(field[1], body.imageLeftShoulder.y) &&
           parse(field[2], body.imageRightShoulder.x) && parse(field[3], body.imageRightShoulder.y) &&
           parse(field[4], body.width) && parse(field[5], body.torsoCentre.x) && parse(field[6], body.torsoCentre.y) &&
           parse(field[7], body.trunkAngle) && parse(field[8], body.trunkTrusted) && parse(field[9], body.confidence);
}

bool takeRow(std::string_view line, SessionSignals& signals)
{
    const auto fields = split(line, ',');
    if (fields.size() != kHeadFields + kFaceFields + kBodyFields) {
        return false;
    }
    SignalSample sample;
    std::size_t person = 0;
    if (!parse(fields[0], sample.time.ns) || !parse(fields[1], sample.frame) || !parse(fields[2], person) ||
        !parse(fields[3], sample.lookedForFace) || !parse(fields[4], sample.lookedForBody) ||
        !parse(fields[5], sample.motion) || !parse(fields[6], sample.camera.x) || !parse(fields[7], sample.camera.y) ||
        person >= signals.people.size()) {
        return false;
    }
    auto& samples = signals.people[person].samples;
    if (!samples.empty() && samples.back().time >= sample.time) {
        return false;
    }
    if (!fields[kHeadFields].empty() && !takeFace(&fields[kHeadFields], sample.face.emplace())) {
        return false;
    }
    const auto body = kHeadFields + kFaceFields;
    if (!fields[body].empty() && !takeBody(&fields[body], sample.body.emplace())) {
        return false;
    }
    samples.push_back(sample);
    return true;
}

} // namespace

std::string writeSignalsCsv(const SessionSignals& signals)
{
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "{}\n# recording width={} height={} frames={} start_ns={} end_ns={}\n", kMagic, signals.width,
                   signals.height, signals.frames, signals.covered.start.ns, signals.covered.end.ns);
    for (const auto& [key, value] : signals.versions) {
        fmt::format_to(out, "# version {}={}\n", key, value);
    }
    for (const auto& person : signals.people) {
        fmt::format_to(out, "# person={} place={} role={} coverage={:.4f}\n", person.id, toText(person.place),
                       toText(person.role), person.coverage);
        for (const auto& segment : person.segments) {
            fmt::format_to(out, "# segment person={} start_ns={} end_ns={}\n", person.id, segment.start.ns,
                           segment.end.ns);
        }
    }
    fmt::format_to(out, "{}\n", kColumns);
    for (const auto& person : signals.people) {
        for (const auto& s : person.samples) {
            fmt::format_to(out, "{},{},{},{:d},{:d},{:.4f},{:.2f},{:.2f}", s.time.ns, s.frame, person.id,
                           s.lookedForFace, s.lookedForBody, s.motion, s.camera.x, s.camera.y);
            if (const auto& f = s.face) {
                fmt::format_to(
                    out,
                    ",{:.2f},{:.2f},{:.2f},{:.3f},{:.3f},{:.3f},{:.3f},{:.5f},{:.5f},{:.5f},{:.5f},{:.5f},{:.5f},"
                    "{:.4f}",
                    f->centre.x, f->centre.y, f->size, f->scale, f->yaw, f->pitch, f->roll, f->imageLeftEye.irisAlong,
                    f->imageLeftEye.irisAcross, f->imageLeftEye.opening, f->imageRightEye.irisAlong,
                    f->imageRightEye.irisAcross, f->imageRightEye.opening, f->presence);
            } else {
                fmt::format_to(out, "{}", std::string(kFaceFields, ','));
            }
            if (const auto& b = s.body) {
                fmt::format_to(out, ",{:.2f},{:.2f},{:.2f},{:.2f},{:.2f},{:.2f},{:.2f},{:.3f},{:d},{:.4f}\n",
                               b->imageLeftShoulder.x, b->imageLeftShoulder.y, b->imageRightShoulder.x,
                               b->imageRightShoulder.y, b->width, b->torsoCentre.x, b->torsoCentre.y, b->trunkAngle,
                               b->trunkTrusted, b->confidence);
            } else {
                fmt::format_to(out, "{}\n", std::string(kBodyFields, ','));
            }
        }
    }
    return fmt::to_string(text);
}

base::Result<SessionSignals> readSignalsCsv(std::string_view csv)
{
    SessionSignals signals;
    std::size_t number = 0;
    bool columnsSeen = false;
    while (!csv.empty()) {
        const auto end = csv.find('\n');
        auto line = csv.substr(0, end);
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        ++number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (number == 1) {
            if (line.starts_with("# alliance signals ") && line != kMagic) {
                return base::fail(base::ErrorCategory::Newer, "signals: format");
            }
            if (line != kMagic) {
                return tl::unexpected<base::Error>(damaged(number));
            }
            continue;
        }
        const bool good = line.starts_with('#') ? takeRemark(line, signals)
                          : line == kColumns    ? (columnsSeen = true)
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
