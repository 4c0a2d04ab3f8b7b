package org.mingjian.hearing;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface HearingRepository extends ListCrudRepository<Hearing, Long> {

    List<Hearing> findByCaseNumberOrderByRound(String caseNumber);
}
