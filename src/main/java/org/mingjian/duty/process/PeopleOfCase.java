package org.mingjian.duty.process;

import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.springframework.stereotype.Component;

/** Who has to do with a case: its unit, and the officers by name and post. */
@Component
class PeopleOfCase {

    private final CaseFiles files;
    private final People people;

    PeopleOfCase(CaseFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    /** The key of the handling unit; empty while the case has none. */
    String unit(String caseNumber) {
        return files.find(caseNumber).map(CaseFile::unit).orElse("");
    }

    String name(String user) {
        return people.nameOf(user);
    }

    boolean isChief(String user) {
        return people.groupsOf(user).contains(Role.CHIEF.group());
    }
}
