package org.mingjian.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseOutcome;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Standing;
import org.mingjian.deadline.Standings;
import org.mingjian.people.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds cases for whoever is logged in. The conditions come in the body of a POST: they name people, and the address of a
 * GET is kept by proxies, logs and browsers.
 */
@RestController
@RequestMapping({"/api/desk/search", "/camunda/api/mingjian/desk/search"})
class SearchEndpoint {

    /** The stages of a case, in the order of the law. */
    private static final List<String> STAGES = List.of(
            "clue",
            "inquiry",
            "verification",
            "filing",
            "investigation",
            "hearing",
            "sanction",
            "enforcement",
            "closure");

    private final CaseSearch search;
    private final Whereabouts whereabouts;
    private final Deadlines deadlines;
    private final Standings standings;
    private final People people;

    SearchEndpoint(
            CaseSearch search, Whereabouts whereabouts, Deadlines deadlines, Standings standings, People people) {
        this.search = search;
        this.whereabouts = whereabouts;
        this.deadlines = deadlines;
        this.standings = standings;
        this.people = people;
    }

    @PostMapping
    Page find(@RequestBody CaseQuery.Typed typed) {
        CaseQuery query = CaseQuery.of(typed);
        CaseSearch.Found found = search.find(query);
        return new Page(found.rows().stream().map(this::view).toList(), found.total(), query.page(), query.size());
    }

    /** What there is to choose from. */
    @GetMapping("/choices")
    Choices choices() {
        return new Choices(
                people.units().stream()
                        .filter(unit -> unit.kind().handlesClues())
                        .map(unit -> new Choice(unit.key(), unit.name()))
                        .toList(),
                STAGES.stream()
                        .map(stage -> new Choice(stage, whereabouts.nameOf(stage)))
                        .toList());
    }

    private RowView view(CaseSearch.Row row) {
        Optional<Deadline> period = row.closedAt() == null ? nearest(row.number()) : Optional.empty();
        return new RowView(
                row.number(),
                row.subjectName(),
                row.subjectOrganisation(),
                row.unit() == null ? null : people.unitName(row.unit()),
                whereabouts.nameOf(row.stage()),
                row.openedAt(),
                row.closedAt(),
                row.outcome() == null ? null : CaseOutcome.label(row.outcome()),
                period.map(this::view).orElse(null));
    }

    /** The last day of a paused period no longer counts, and the new one is not known yet. */
    private Optional<Deadline> nearest(String caseNumber) {
        return deadlines.open(caseNumber).stream()
                .filter(period -> period.state() == DeadlineState.RUNNING)
                .findFirst();
    }

    private PeriodView view(Deadline deadline) {
        Standing standing = standings.of(deadline);
        return new PeriodView(
                deadline.name(),
                deadline.lastDay(),
                standing.left(),
                standing.colour() == null ? null : standing.colour().name());
    }

    /** One page as JSON. */
    record Page(List<RowView> cases, long total, int page, int size) {}

    /** One case as JSON, in words. */
    record RowView(
            String caseNumber,
            @Nullable String subjectName,
            @Nullable String subjectOrganisation,
            @Nullable String unitName,
            String stageName,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String outcomeName,
            @Nullable PeriodView period) {}

    /** @param colour BLUE, YELLOW or RED; null if no warning is due */
    record PeriodView(String name, LocalDate lastDay, String daysLeftName, @Nullable String colour) {}

    /** The units and stages by which one may search. */
    record Choices(List<Choice> units, List<Choice> stages) {}

    /** A key and what it is called. */
    record Choice(String key, String name) {}
}
