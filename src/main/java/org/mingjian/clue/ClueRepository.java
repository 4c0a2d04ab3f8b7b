package org.mingjian.clue;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ClueRepository extends ListCrudRepository<Clue, String> {

    /** The clues about people of one name, however it was spaced, the newest first. */
    @Query("select clue.* from clue join case_file on case_file.number = clue.case_number"
            + " where case_file.subject_key = :subjectKey order by clue.registered_at desc")
    List<Clue> aboutSubject(String subjectKey);

    List<Clue> findBySubjectOrganisationOrderByRegisteredAtDesc(String subjectOrganisation);
}
