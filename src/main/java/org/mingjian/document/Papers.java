package org.mingjian.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.document.PaperRegister.Entry;
import org.mingjian.document.PaperRegister.Made;
import org.mingjian.document.PaperTemplates.Template;
import org.mingjian.engine.CaseTurn;
import org.mingjian.people.People;
import org.mingjian.people.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 文书 the desk that makes the papers of a case from its record, and gives them out. */
@Service
public class Papers {

    /** Not the stage of the case: who makes a paper has not thereby worked on the stage (回避和职责分离). */
    static final String STAGE = "document";

    private final PaperCatalogue catalogue;
    private final PaperTemplates templates;
    private final PaperRegister register;
    private final PaperFields fields;
    private final Numbering numbering;
    private final CaseFiles files;
    private final CaseRecords records;
    private final People people;
    private final CaseTurn turn;
    private final Clock clock;

    Papers(
            PaperCatalogue catalogue,
            PaperTemplates templates,
            PaperRegister register,
            PaperFields fields,
            Numbering numbering,
            CaseFiles files,
            CaseRecords records,
            People people,
            CaseTurn turn,
            Clock clock) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.register = register;
        this.fields = fields;
        this.numbering = numbering;
        this.files = files;
        this.records = records;
        this.people = people;
        this.turn = turn;
        this.clock = clock;
    }

    /** The papers that the case has reached or that were made for it, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(String caseNumber) {
        CaseFile file = file(caseNumber);
        Reached reached = Reached.of(file, records.of(caseNumber), fields.reached(caseNumber));
        List<CasePaper> papers = new ArrayList<>();
        Map<String, List<Entry>> made = new LinkedHashMap<>();
        register.of(caseNumber).forEach(entry -> made.computeIfAbsent(entry.code(), code -> new ArrayList<>())
                .add(entry));
        for (Paper paper : catalogue.all()) {
            papers.addAll(of(paper, occasions(paper, caseNumber, reached), made.getOrDefault(paper.code(), List.of())));
        }
        return papers;
    }

    private static List<CasePaper> of(Paper paper, List<String> occasions, List<Entry> made) {
        List<CasePaper> papers = new ArrayList<>();
        made.forEach(entry -> papers.add(new CasePaper(
                paper,
                entry.id(),
                entry.number(),
                occasions.contains(entry.occasion()),
                entry.versions().stream().map(Papers::version).toList())));
        occasions.stream()
                .filter(occasion ->
                        made.stream().noneMatch(entry -> entry.occasion().equals(occasion)))
                .forEach(occasion ->
                        papers.add(new CasePaper(paper, null, occasion.isEmpty() ? null : occasion, true, List.of())));
        return papers;
    }

    /**
     * Makes the next version of a paper. It keeps its number; earlier versions stay as they are. Either the paper, its
     * number and the record of the case are there, or none of them.
     *
     * @param number which one is wanted, of papers whose number is on record; if null, the latest
     * @param still asked again when it is our turn in the case; refuses by an exception
     * @throws PaperRefusal if the case has not come to this paper, or has gone on from it
     */
    public CasePaper make(String caseNumber, String code, @Nullable String number, String user, Runnable still) {
        return turn.take(caseNumber, () -> {
            still.run();
            return makeNext(caseNumber, code, number, user);
        });
    }

    private CasePaper makeNext(String caseNumber, String code, @Nullable String wanted, String user) {
        Paper paper = catalogue.get(code);
        CaseFile file = file(caseNumber);
        Reached reached = Reached.of(file, records.of(caseNumber), fields.reached(caseNumber));
        List<String> occasions = occasions(paper, caseNumber, reached);
        if (occasions.isEmpty()) {
            throw new PaperRefusal("案件尚未办到制作“" + paper.name() + "”的环节");
        }
        String occasion = occasion(paper, wanted, occasions);
        PaperRegister.Open open = register.next(caseNumber, code, occasion);
        @Nullable String number = number(paper, occasion, open);
        Template template = templates.current(code);
        Map<String, Object> origin = fields.origin(caseNumber, paper, number, reached.last(paper));
        Map<String, Object> recorded = reached.fields().in(paper.stage(), origin);
        byte[] content = fill(template, new PaperSubject(file, paper, number, unit(file, paper, reached), recorded));
        Made made = new Made(
                open.version(), user, clock.instant(), template.version(), content.length, Digest.sha256(content));
        register.add(open.id(), made, content);
        record(caseNumber, paper, number, made);
        return new CasePaper(paper, open.id(), number, true, List.of(version(made)));
    }

    /** The bytes of one version; throws {@link PaperRefusal} if the case has no such paper. */
    @Transactional(readOnly = true)
    public byte[] content(String caseNumber, long id, int version) {
        return register.content(caseNumber, id, version).orElseThrow(() -> new PaperRefusal("没有该文书"));
    }

    /** The name of a paper of a case; throws {@link PaperRefusal} if the case has no such paper. */
    @Transactional(readOnly = true)
    public String nameOf(String caseNumber, long id) {
        return register.of(caseNumber).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .map(entry -> catalogue.nameOf(entry.code()))
                .orElseThrow(() -> new PaperRefusal("没有该文书"));
    }

    private @Nullable String number(Paper paper, String occasion, PaperRegister.Open open) {
        if (!occasion.isEmpty()) {
            register.number(open.id(), occasion);
            return occasion;
        }
        if (open.number() != null || paper.numberKind() == null) {
            return open.number();
        }
        String drawn = numbering.next(paper.numberKind(), LocalDate.now(clock));
        register.number(open.id(), drawn);
        return drawn;
    }

    /** A case is handed over on its way; a paper of an earlier stage names the unit that did its work. */
    private Optional<String> unit(CaseFile file, Paper paper, Reached reached) {
        return reached.author(paper).flatMap(people::unitOf).map(Unit::key).or(() -> Optional.ofNullable(file.unit()));
    }

    private byte[] fill(Template template, PaperSubject subject) {
        try {
            return PaperRenderer.fill(template.content(), fields.values(subject));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(String caseNumber, Paper paper, @Nullable String number, Made made) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("paperName", paper.name());
        said.put("paperNumber", Objects.requireNonNullElse(number, ""));
        said.put("paperVersion", made.version());
        said.put("paperHash", made.sha256());
        String label = made.version() == 1 ? "制作文书" : "重新制作文书";
        records.append(caseNumber, Step.of(STAGE, "paper_made", label, made.madeBy(), made.madeAt(), said));
    }

    /**
     * The numbers on record that tell papers of this kind apart, oldest first, or one empty text; nothing if it is not
     * offered. An earlier paper is not made again unless the record tells what it is about: it has moved on to the next.
     */
    private List<String> occasions(Paper paper, String caseNumber, Reached reached) {
        if (!reached.offers(paper)) {
            return List.of();
        }
        if (paper.numberField() == null) {
            return List.of("");
        }
        List<String> numbers = fields.numbers(caseNumber, paper.numberField());
        return numbers.stream()
                .filter(number -> number.equals(numbers.get(numbers.size() - 1))
                        || tellsApart(paper, fields.origin(caseNumber, paper, number, Map.of()), reached))
                .toList();
    }

    private static boolean tellsApart(Paper paper, Map<String, Object> origin, Reached reached) {
        return !origin.isEmpty() && reached.fields().allTell(paper.stage(), origin);
    }

    private static String occasion(Paper paper, @Nullable String wanted, List<String> occasions) {
        if (paper.numberField() == null || wanted == null) {
            return occasions.get(occasions.size() - 1);
        }
        if (!occasions.contains(wanted)) {
            throw new PaperRefusal("案卷中没有可以制作的“" + paper.name() + "”（" + wanted + "），请刷新后查看");
        }
        return wanted;
    }

    private CaseFile file(String caseNumber) {
        return files.find(caseNumber).orElseThrow(() -> new PaperRefusal("没有该案卷"));
    }

    private static CasePaper.Version version(Made made) {
        return new CasePaper.Version(made.version(), made.madeBy(), made.madeAt(), made.size(), made.sha256());
    }
}
