package org.mingjian.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is to happen with one case of the demo county.
 *
 * @param opens when it is registered
 * @param until the stage in which it stops; {@code done} if it goes to its end
 * @param further how many tasks are completed in that stage before it stops
 */
public record DemoCase(int index, Instant opens, Map<String, Object> wishes, String until, int further, String unit) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration HALF_DAY = Duration.ofMinutes(330);
    private static final List<String> STAGES =
            words("clue inquiry verification filing investigation hearing sanction enforcement done");
    /** Where the cases stop: more in the early stages than in the late ones, and of nine at least one in each. */
    private static final List<String> STOPS =
            words("clue inquiry verification filing investigation hearing sanction enforcement done clue"
                    + " verification inquiry done clue verification clue inquiry clue verification done");

    private static final List<String> UNITS = words(
            "inspect-1 inspect-2 inspect-3 inspect-4 style direct resident-1 resident-2 resident-3 resident-4 resident-5"
                    + " resident-6 resident-7 resident-8 resident-9 resident-10"
                    + " town-1 town-2 town-3 town-4 town-5 town-6 town-7 town-8");
    private static final List<String> NAMES = List.of("甲某", "乙某", "丙某", "丁某", "戊某", "己某", "庚某", "辛某", "壬某", "癸某");
    private static final List<String> ORGANISATIONS =
            List.of("县直某局", "县直某委", "某镇人民政府", "某街道办事处", "某事业单位", "某县属企业", "某村党支部");
    private static final List<List<String>> ALLEGATIONS = List.of(
            List.of("INTEGRITY", "反映其违规收受服务对象礼品礼金"),
            List.of("MASSES", "反映其在惠民补贴发放中优亲厚友"),
            List.of("WORK", "反映其对辖区环境问题监管不力"),
            List.of("DUTY_VIOLATION", "反映其违规审批建设项目"),
            List.of("LIFE", "反映其参与赌博活动"),
            List.of("ORGANISATIONAL", "反映其违规选拔任用工作人员"),
            List.of("DUTY_CRIME", "反映其利用职务便利为他人承揽工程并收受财物"));

    /** The cases of the county in the order they are registered; the same for the same number. */
    public static List<DemoCase> plan(int count, Instant now, ZoneId zone) {
        Random random = new Random(20260101);
        Map<String, Integer> turns = new HashMap<>();
        List<DemoCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String until = STOPS.get(i % STOPS.size());
            int turn = turns.merge(until, 1, Integer::sum) - 1;
            int rest = List.of(1, 4, 9, 21, 33).get(random.nextInt(5));
            LocalDate day = now.atZone(zone).toLocalDate().minusDays(6 + 17L * STAGES.indexOf(until) + rest);
            Instant opens = day.atTime(MORNING).atZone(zone).toInstant();
            Map<String, Object> wishes = wishes(random, day);
            wishes.putAll(story(until, turn).wishes());
            wishes.put("proposedUnit", UNITS.get(i % UNITS.size()));
            cases.add(new DemoCase(i, opens, wishes, until, random.nextInt(4), UNITS.get(i % UNITS.size())));
        }
        cases.sort(Comparator.comparing(DemoCase::opens));
        return cases;
    }

    /** When the next step after {@code last} is done: half a day to three days later, in the morning or the afternoon. */
    public Instant next(Instant last, Random random) {
        int halfDays = 1 + random.nextInt(5);
        boolean morning = Duration.between(opens, last).toHours() % 24 == 0;
        Duration half = morning ? HALF_DAY : Duration.ofDays(1).minus(HALF_DAY);
        return last.plus(halfDays / 2, ChronoUnit.DAYS).plus(halfDays % 2 == 1 ? half : Duration.ZERO);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static DemoStory story(String until, int turn) {
        return switch (until) {
            case "clue" -> turn % 4 == 0 ? DemoStory.TRANSFERRED : DemoStory.CLOSED;
            case "inquiry" -> turn % 2 == 0 ? DemoStory.LETTER_ACCEPTED : DemoStory.TALK_FIRST_FORM;
            case "done" -> DemoStory.values()[turn % DemoStory.values().length];
            default -> DemoStory.SANCTIONED;
        };
    }

    private static Map<String, Object> wishes(Random random, LocalDate day) {
        List<String> allegation = ALLEGATIONS.get(random.nextInt(ALLEGATIONS.size()));
        Map<String, Object> wishes = new HashMap<>();
        wishes.put(
                "source",
                List.of("PETITION", "INSPECTION", "AUDIT", "SUPERVISION").get(random.nextInt(4)));
        wishes.put("receivedOn", day.toString());
        wishes.put("realName", random.nextBoolean());
        wishes.put("subjectName", NAMES.get(random.nextInt(NAMES.size())));
        wishes.put("subjectOrganisation", ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())));
        wishes.put("subjectPost", "工作人员");
        wishes.put(
                "rankGroup",
                List.of("SECTION", "PEER_MANAGED", "SECTION", "LOWER_CHIEF").get(random.nextInt(4)));
        wishes.put("partyMember", true);
        wishes.put("publicOfficial", true);
        wishes.put("category", allegation.get(0));
        wishes.put("allegation", allegation.get(1) + "，请予核查。");
        wishes.put("opinion", "AGREE");
        return wishes;
    }
}
