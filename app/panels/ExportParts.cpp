#include "app/panels/ExportParts.h"

#include "app/services/ConsentRules.h"
#include "db/records/Codes.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace alliance::app
{

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QLabel* steadyWords(const QString& name, int lines)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * lines);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QComboBox* maskedPeopleBox()
{
    using enum db::SessionPart;
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("maskedPeople"));
    for (const db::MaskedPeople& people :
         {db::MaskedPeople(), db::MaskedPeople({Patient}), db::MaskedPeople({Therapist}),
          db::MaskedPeople({Patient, Supervisor, Observer}), db::MaskedPeople({Therapist, Supervisor, Observer})})
        box->addItem(capital(maskedPeopleText(people)), db::toCode(people));
    return box;
}

db::MaskedPeople maskedPeopleIn(const QComboBox& box, int row)
{
    return db::maskedPeopleFromCode(box.itemData(row < 0 ? box.currentIndex() : row).toString())
        .value_or(db::MaskedPeople());
}

void showMaskedPeople(QComboBox& box, const db::MaskedPeople& people)
{
    if (box.findData(db::toCode(people)) < 0)
        box.addItem(capital(maskedPeopleText(people)), db::toCode(people));
    box.setCurrentIndex(box.findData(db::toCode(people)));
}

QComboBox* purposeBox(db::ConsentPurpose chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("purpose"));
    for (const db::ConsentPurpose purpose : db::allConsentPurposes())
        box->addItem(capital(purposeText(purpose)), static_cast<int>(purpose));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    return box;
}

FileRow addFileRow(QFormLayout& form, const QString& label, const QString& choose, const QString& path)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const FileRow made{new QLineEdit(QDir::toNativeSeparators(path)), new QPushButton(choose)};
    made.field->setObjectName(QStringLiteral("file"));
    made.choose->setAutoDefault(false);
    row->addWidget(made.field, 1);
    row->addWidget(made.choose);
    form.addRow(label, row);
    qobject_cast<QLabel*>(form.labelForField(row))->setBuddy(made.field);
    return made;
}

} // namespace alliance::app
