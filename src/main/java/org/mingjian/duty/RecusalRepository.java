package org.mingjian.duty;

import java.util.List;
import java.util.Set;
import org.mingjian.duty.Recusal.Decision;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RecusalRepository extends ListCrudRepository<Recusal, Long> {

    List<Recusal> findByCaseNumberOrderById(String caseNumber);

    /** Asked for every task that is offered or worked on: the logins alone, not the requests. */
    @Query("select officer from recusal where case_number = :caseNumber and decision = :decision")
    Set<String> officers(String caseNumber, Decision decision);
}
