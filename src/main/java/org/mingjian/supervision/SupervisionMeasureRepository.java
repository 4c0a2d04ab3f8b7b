package org.mingjian.supervision;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface SupervisionMeasureRepository extends CrudRepository<SupervisionMeasure, Long> {

    List<SupervisionMeasure> findBySupervisionIdOrderByStep(long supervisionId);
}
