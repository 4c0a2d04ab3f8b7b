package org.mingjian.inquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface InquiryRepository extends ListCrudRepository<Inquiry, Long> {

    Optional<Inquiry> findFirstByCaseNumberOrderByRoundDesc(String caseNumber);

    List<Inquiry> findByCaseNumberOrderByRound(String caseNumber);
}
