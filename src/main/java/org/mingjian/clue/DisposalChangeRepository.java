package org.mingjian.clue;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DisposalChangeRepository extends ListCrudRepository<DisposalChange, Long> {

    List<DisposalChange> findByCaseNumberOrderById(String caseNumber);
}
