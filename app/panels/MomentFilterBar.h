#pragma once
// Chooses moments by type, form, strategy and stage.

#include "app/services/CodedMoments.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace alliance::app
{

struct CodingVocabulary;

class MomentFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit MomentFilterBar(QWidget* parent = nullptr);

    void setVocabulary(const CodingVocabulary& vocabulary); // what was chosen stays chosen where it is still there
    MomentFilter filter() const;
    void reset();

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_type = nullptr;
    QComboBox* m_subtype = nullptr;
    QComboBox* m_strategy = nullptr;
    QComboBox* m_stage = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace alliance::app
