package org.mingjian.clue;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ClueRepository extends ListCrudRepository<Clue, String> {

    List<Clue> findBySubjectNameOrderByRegisteredAtDesc(String subjectName);

    List<Clue> findBySubjectOrganisationOrderByRegisteredAtDesc(String subjectOrganisation);
}
