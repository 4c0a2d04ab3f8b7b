package org.mingjian.attachment;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AttachmentRepository extends ListCrudRepository<Attachment, Long> {

    List<Attachment> findByCaseNumberOrderById(String caseNumber);

    List<Attachment> findBySeriesOrderByVersion(String series);
}
