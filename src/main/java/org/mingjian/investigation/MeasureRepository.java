package org.mingjian.investigation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MeasureRepository extends ListCrudRepository<Measure, Long> {

    List<Measure> findByCaseNumberOrderById(String caseNumber);
}
