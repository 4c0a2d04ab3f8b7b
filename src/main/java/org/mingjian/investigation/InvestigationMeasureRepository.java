package org.mingjian.investigation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface InvestigationMeasureRepository extends ListCrudRepository<InvestigationMeasure, Long> {

    List<InvestigationMeasure> findByCaseNumberOrderById(String caseNumber);
}
