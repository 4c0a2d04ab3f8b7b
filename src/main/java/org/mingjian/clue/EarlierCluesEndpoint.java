package org.mingjian.clue;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.Party;
import org.mingjian.engine.Refusal;
import org.mingjian.people.People;
import org.mingjian.people.Role;
import org.mingjian.people.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 查重: earlier clues that a report may repeat, for those who register, while they type. */
@RestController
@RequestMapping({"/api/clues/earlier", "/camunda/api/mingjian/clues/earlier"})
class EarlierCluesEndpoint {

    private static final int SHOWN = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    private final EarlierClues earlier;
    private final People people;

    EarlierCluesEndpoint(EarlierClues earlier, People people) {
        this.earlier = earlier;
        this.people = people;
    }

    /** The conditions come in the body of a POST, since they name a person. */
    @PostMapping
    Answer like(Principal user, @RequestBody Typed typed) {
        if (!mayRegister(user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有信访室和案件监督管理室登记线索时可以查重");
        }
        String name = words("姓名", "subjectName", typed.subjectName(), LONGEST_NAME);
        String organisation = words("工作单位", "subjectOrganisation", typed.subjectOrganisation(), LONGEST_NAME);
        String allegation = words("反映的主要问题", "allegation", typed.allegation(), LONGEST_TEXT);
        List<EarlierClues.Earlier> found = earlier.like(name, organisation, allegation, user.getName());
        return new Answer(
                found.size(),
                found.stream()
                        .limit(SHOWN)
                        .map(one -> view(one, Party.keyOf(name)))
                        .toList());
    }

    private boolean mayRegister(String user) {
        List<String> groups = people.groupsOf(user);
        return List.of(people.petition(), people.caseManagement()).stream().anyMatch(unit -> isOf(unit, groups));
    }

    private static boolean isOf(Unit unit, List<String> groups) {
        return groups.contains(Role.handlers(unit)) || groups.contains(Role.heads(unit));
    }

    private static String words(String label, String key, @Nullable String typed, int longest) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > longest || words.indexOf('\0') >= 0) {
            throw Refusal.ofField(label, key, "最多" + longest + "字");
        }
        return words;
    }

    private static View view(EarlierClues.Earlier earlier, String nameKey) {
        Clue clue = earlier.clue();
        return new View(
                clue.caseNumber(),
                clue.receivedOn(),
                clue.subjectName(),
                clue.subjectOrganisation(),
                earlier.opening(),
                Party.keyOf(clue.subjectName()).equals(nameKey),
                earlier.standing());
    }

    /** What was typed so far; any of it may be missing. */
    record Typed(@Nullable String subjectName, @Nullable String subjectOrganisation, @Nullable String allegation) {}

    /** @param total how many there are, of which the newest are told */
    record Answer(int total, List<View> clues) {}

    /**
     * One earlier clue as JSON.
     *
     * @param opening the first words of the allegation
     * @param sameName whether it is about a person of this name; otherwise its text is similar
     * @param standing what became of it, in words
     */
    record View(
            String caseNumber,
            LocalDate receivedOn,
            String subjectName,
            String subjectOrganisation,
            String opening,
            boolean sameName,
            String standing) {}
}
