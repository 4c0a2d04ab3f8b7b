package org.mingjian.deadline;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface DeadlineExtensionRepository extends CrudRepository<DeadlineExtension, Long> {

    List<DeadlineExtension> findByDeadlineIdOrderById(long deadlineId);
}
