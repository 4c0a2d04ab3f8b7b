package org.mingjian.duty;

import java.util.List;
import org.mingjian.duty.Recusal.Decision;
import org.springframework.data.repository.ListCrudRepository;

interface RecusalRepository extends ListCrudRepository<Recusal, Long> {

    List<Recusal> findByCaseNumberOrderById(String caseNumber);

    List<Recusal> findByCaseNumberAndDecision(String caseNumber, Decision decision);
}
