package org.mingjian.supervision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface SupervisionCaseRepository extends CrudRepository<SupervisionCase, Long> {

    boolean existsByDeadlineIdAndMissedLastDay(long deadlineId, LocalDate missedLastDay);

    List<SupervisionCase> findByDeadlineIdAndClosedAtIsNull(long deadlineId);

    List<SupervisionCase> findByCaseNumberOrderById(String caseNumber);

    List<SupervisionCase> findByClosedAtIsNullOrderByMissedLastDay();
}
