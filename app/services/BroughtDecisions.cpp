#include "app/services/BroughtDecisions.h"

#include <QJsonArray>

namespace alliance::app
{
namespace
{

const QString kBrought = QStringLiteral("brought");

} // namespace

EditStep broughtDecisionStep(const QUuid& candidate, int before, int after, const QList<int>& others)
{
    EditStep step = versionStep(editkind::kDecide, candidate, before, after);
    QJsonArray numbers;
    for (const int number : others)
        numbers.append(number);
    step.body.insert(kBrought, numbers);
    return step;
}

QList<int> broughtIn(const QJsonObject& body)
{
    QList<int> numbers;
    const QJsonArray all = body[kBrought].toArray();
    for (const auto& number : all)
        numbers.append(number.toInt());
    return numbers;
}

} // namespace alliance::app
