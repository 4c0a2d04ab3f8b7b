package org.mingjian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 期限规则: one row of the table of periods, in the version that is valid for a given start.
 *
 * @param code names the period in models, such as {@code DISPOSAL}
 * @param name the Chinese name
 * @param period its length
 * @param startEvent what starts it, in words
 * @param startVariable the process variable that holds the start's date; without it the period starts when its task does
 * @param warnings when to warn before the end
 * @param extension empty if it cannot be extended
 * @param owner who has to meet it: the process variable that holds the unit, or a unit's key
 * @param renewed work that is taken up again after it was done has a new period (定期复评); otherwise the old end stays
 * @param hard the end is never moved by a day off (强制措施)
 * @param pausable whether the procedure may pause it (补充调查)
 * @param suspendable whether an officer may suspend it (挂起); never with a period that the law sets
 * @param legalBasis the article, or 本地配置 where no national figure exists
 * @param version counts the versions of one code, the newest wins
 */
public record DeadlineRule(
        String code,
        String name,
        Period period,
        String startEvent,
        Optional<String> startVariable,
        List<WarningPoint> warnings,
        Optional<ExtensionRule> extension,
        String owner,
        boolean renewed,
        boolean hard,
        boolean pausable,
        boolean suspendable,
        String legalBasis,
        int version) {

    /** Reads the warnings as they are written in data, see {@link WarningPoint}. */
    public static List<WarningPoint> warnings(String text) {
        return WarningPoint.parse(text);
    }

    /** The end of this period if it starts at {@code start}, exclusive. */
    public Instant end(Instant start, Reckoning reckoning) {
        return reckoning.end(start, period, hard);
    }

    /** A period by this rule that begins at {@code startedAt}, see {@link DeadlineKey} and {@link Deadline#unit}. */
    Deadline start(DeadlineKey key, @Nullable String unit, Instant startedAt, Reckoning reckoning) {
        Instant end = end(startedAt, reckoning);
        LocalDate lastDay = reckoning.lastDay(end);
        return new Deadline(key.caseNumber(), code, name, version, key.scope(), unit, startedAt, lastDay, end);
    }

    /** The next warning strictly after {@code now} and before the end. */
    Optional<Instant> nextWarning(Reckoning reckoning, Instant start, Instant end, Instant now) {
        return warnings.stream()
                .map(point -> point.at(reckoning, start, end))
                .filter(instant -> instant.isAfter(now) && instant.isBefore(end))
                .min(Instant::compareTo);
    }

    /** The colour of the last warning that is due at {@code now}. */
    Optional<WarningColour> colourAt(Reckoning reckoning, Instant start, Instant end, Instant now) {
        return warnings.stream()
                .filter(point -> !point.at(reckoning, start, end).isAfter(now))
                .map(WarningPoint::colour)
                .max(WarningColour::compareTo);
    }

    /** @throws DeadlineRefusal if this rule does not let the procedure, or this officer, pause the period */
    void checkPause(@Nullable String officer) {
        if (officer == null && !pausable) {
            throw refusal("按规定不得中止计算（" + legalBasis + "）");
        }
        if (officer != null && !suspendable) {
            throw refusal("按规定不能由人挂起（" + legalBasis + "）");
        }
    }

    /** @throws DeadlineRefusal if this rule does not allow the period to last until {@code newLastDay} */
    void checkExtension(Deadline deadline, LocalDate newLastDay, Reckoning reckoning) {
        if (deadline.state() != DeadlineState.RUNNING) {
            throw refusal(deadline.state().chinese() + "，不能延期");
        }
        ExtensionRule allowed =
                extension.filter(rule -> rule.times() > 0).orElseThrow(() -> refusal("按规定不得延长（" + legalBasis + "）"));
        if (deadline.extensions() >= allowed.times()) {
            throw refusal("最多延长" + allowed.times() + "次，已延长" + deadline.extensions() + "次");
        }
        if (!newLastDay.isAfter(deadline.lastDay())) {
            throw refusal("延期后的届满日应晚于现届满日" + ChineseDay.of(deadline.lastDay()));
        }
        Instant wanted = reckoning.endOf(newLastDay);
        refuseBeyond(
                wanted,
                reckoning.extended(deadline.endsAt(), allowed.longest()),
                "每次最多延长" + allowed.longest().chinese(),
                reckoning);
        allowed.cap()
                .ifPresent(cap -> refuseBeyond(
                        wanted,
                        reckoning.end(deadline.startedAt(), cap, hard),
                        "自起算之日起总长最多" + cap.chinese(),
                        reckoning));
    }

    private void refuseBeyond(Instant wanted, Instant latest, String limit, Reckoning reckoning) {
        if (wanted.isAfter(latest)) {
            throw refusal(limit + "，届满日不得晚于" + ChineseDay.of(reckoning.lastDay(latest)));
        }
    }

    private DeadlineRefusal refusal(String reason) {
        return new DeadlineRefusal("期限“" + name + "”" + reason);
    }
}
