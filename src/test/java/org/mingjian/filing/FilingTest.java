package org.mingjian.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.filing.Filing.Announcement;
import org.mingjian.filing.Filing.Decision;
import org.mingjian.filing.Filing.Numbers;

class FilingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void a_member_who_is_an_official_can_be_filed_against_in_every_way() {
        assertThat(FilingKind.values())
                .allSatisfy(kind -> assertThat(kind.objection(true, true)).isEmpty());
    }

    @Test
    void a_member_only_by_the_party_and_an_official_only_by_the_supervision() {
        assertThat(FilingKind.PARTY.objection(true, false)).isEmpty();
        assertThat(FilingKind.SUPERVISION.objection(true, false))
                .hasValueSatisfying(text -> assertThat(text).contains("不是公职人员"));
        assertThat(FilingKind.BOTH.objection(false, true))
                .hasValueSatisfying(text -> assertThat(text).contains("不是中共党员"));
    }

    @Test
    void nobody_files_against_one_who_is_neither() {
        assertThat(FilingKind.PARTY.objection(false, false))
                .hasValueSatisfying(text -> assertThat(text).contains("不能立案"));
    }

    @Test
    void all_days_may_be_the_same_and_none_may_be_before_the_one_it_follows() {
        assertThat(new FilingDates(MONDAY, MONDAY, MONDAY, MONDAY, MONDAY).objection())
                .isEmpty();
        assertThat(new FilingDates(null, MONDAY, MONDAY, null, null).objection())
                .isEmpty();
        assertThat(new FilingDates(TUESDAY, MONDAY, TUESDAY, null, null).objection())
                .hasValueSatisfying(text -> assertThat(text).contains("初核报告批准日期"));
        assertThat(new FilingDates(null, TUESDAY, MONDAY, null, null).objection())
                .hasValueSatisfying(text -> assertThat(text).startsWith("立案决定书日期"));
        assertThat(new FilingDates(null, MONDAY, TUESDAY, MONDAY, TUESDAY).objection())
                .hasValueSatisfying(text -> assertThat(text).startsWith("宣布日期"));
        assertThat(new FilingDates(null, MONDAY, TUESDAY, TUESDAY, MONDAY).objection())
                .hasValueSatisfying(text -> assertThat(text).startsWith("通报日期"));
    }

    @Test
    void a_case_is_filed_on_the_day_of_its_approval_and_announced_once() {
        Filing filed = Filing.filed(
                new Decision("XS-2026-0001", FilingKind.PARTY, null, MONDAY, TUESDAY, "invest-5"),
                new Numbers("纪立〔2026〕1号", null),
                Instant.EPOCH);
        Filing announced = filed.announced(new Announcement(TUESDAY, TUESDAY));

        assertThat(filed.filedOn()).isEqualTo(MONDAY);
        assertThat(announced.state()).isEqualTo(Filing.State.ANNOUNCED);
        assertThatThrownBy(() -> announced.announced(new Announcement(TUESDAY, TUESDAY)))
                .hasMessageContaining("ANNOUNCED");
    }
}
