package org.mingjian.investigation;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface InvestigationRepository extends ListCrudRepository<Investigation, Long> {

    Optional<Investigation> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
