package org.mingjian.handling.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.handling.Action;
import org.mingjian.handling.Copies;
import org.mingjian.handling.Copies.Copy;
import org.mingjian.handling.Entries;
import org.mingjian.handling.HandlingFields;
import org.mingjian.handling.Occasion;
import org.mingjian.handling.Offer;
import org.mingjian.handling.Offer.Field;
import org.mingjian.handling.Offer.Kind;
import org.mingjian.handling.Offer.Option;
import org.mingjian.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤销抄送 takes back the right to read that came with a copy: who has sent it, or leads those who work on the case. */
@Component
@Order(41)
class EndCopies implements Action {

    private static final String COPIES = "copies";

    private final CaseTasks tasks;
    private final Parts parts;
    private final Copies copies;
    private final People people;
    private final CaseFiles files;
    private final Traces traces;

    EndCopies(CaseTasks tasks, Parts parts, Copies copies, People people, CaseFiles files, Traces traces) {
        this.tasks = tasks;
        this.parts = parts;
        this.copies = copies;
        this.people = people;
        this.files = files;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "end-copies";
    }

    @Override
    public Optional<Offer> offer(Occasion occasion) {
        List<Copy> mine = mine(occasion);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        name(),
                        "撤销抄送",
                        "所选人员不再因抄送而可以查阅本案案卷。",
                        List.of(
                                new Field(COPIES, "抄送对象", Kind.CHOICES, true, 0, options(mine)),
                                Field.reason("撤销理由"))));
    }

    @Override
    public String carryOut(Occasion occasion, Entries entries) {
        List<Copy> ended = mine(occasion).stream()
                .filter(copy -> entries.all(COPIES).contains(String.valueOf(copy.id())))
                .toList();
        ended.forEach(copy -> copies.end(copy.id(), occasion.user()));
        String readers = ended.stream().map(Copy::reader).collect(Collectors.joining(","));
        traces.append(
                occasion.caseNumber(),
                files.find(occasion.caseNumber()).map(CaseFile::stage).orElseThrow(),
                occasion.user(),
                "action_endCopies",
                "撤销抄送",
                Map.of(HandlingFields.READERS, readers, HandlingFields.REASON, entries.reason()));
        return "已撤销" + ended.size() + "份抄送";
    }

    private List<Copy> mine(Occasion occasion) {
        boolean leads = tasks.at(occasion).stream().anyMatch(task -> parts.leads(occasion.user(), task));
        return copies.of(occasion.caseNumber()).stream()
                .filter(copy -> leads || copy.sender().equals(occasion.user()))
                .toList();
    }

    private List<Option> options(List<Copy> own) {
        return own.stream()
                .map(copy -> new Option(String.valueOf(copy.id()), people.nameOf(copy.reader()), ""))
                .toList();
    }
}
