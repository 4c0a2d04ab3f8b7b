package org.mingjian.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FilingRepository extends ListCrudRepository<Filing, Long> {

    Optional<Filing> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    List<Filing> findByCaseNumberOrderById(String caseNumber);
}
