package org.mingjian.informant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class InformantTableTest {

    private static final String CASE = "XS-2026-0001";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Informant INFORMANT = new Informant("举报人甲", "", "", "", "");
    private static final String OLD = InformantCipherTest.key("1");
    private static final String NEW = InformantCipherTest.key("2");

    @ParameterizedTest
    @EnumSource(Database.class)
    void of_two_officers_the_second_does_not_overwrite_the_first(Database database) {
        InformantTable table = open(database);
        InformantCipher cipher = InformantCipherTest.cipher(OLD);
        table.insert(CASE, cipher.seal(CASE, INFORMANT), "petition-a", NOON);

        assertThatThrownBy(() -> table.insert(CASE, cipher.seal(CASE, INFORMANT), "petition-b", NOON))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(table.update(CASE, 1, cipher.seal(CASE, INFORMANT), "petition-a", NOON))
                .isTrue();
        assertThat(table.update(CASE, 1, cipher.seal(CASE, INFORMANT), "petition-b", NOON))
                .isFalse();
        assertThat(table.find(CASE).orElseThrow().changedBy()).isEqualTo("petition-a");
        assertThat(table.find("XS-2026-0002")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void at_a_start_with_a_new_key_everything_is_encrypted_anew(Database database) {
        InformantTable table = open(database);
        table.insert(CASE, InformantCipherTest.cipher(OLD).seal(CASE, INFORMANT), "petition-a", NOON);

        InformantCipher both = new InformantCipher(new InformantSettings(NEW, List.of(OLD)));
        new InformantRotation(table, both).afterSingletonsInstantiated();

        InformantTable.Row row = table.find(CASE).orElseThrow();
        assertThat(InformantCipherTest.cipher(NEW).open(CASE, row.sealed())).contains(INFORMANT);
        assertThat(row.version()).isEqualTo(1);
        assertThat(row.changedAt()).isEqualTo(NOON);
        assertThat(table.notUnder(both.currentKey())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_no_key_opens_stays_as_it_is(Database database) {
        InformantTable table = open(database);
        table.insert(CASE, InformantCipherTest.cipher(OLD).seal(CASE, INFORMANT), "petition-a", NOON);

        new InformantRotation(table, InformantCipherTest.cipher(NEW)).afterSingletonsInstantiated();

        assertThat(InformantCipherTest.cipher(OLD)
                        .open(CASE, table.find(CASE).orElseThrow().sealed()))
                .contains(INFORMANT);
    }

    private static InformantTable open(Database database) {
        JdbcClient jdbc = JdbcClient.create(database.migrated());
        jdbc.sql("insert into case_file (number, opened_at, stage, record_count) values (?, ?, 'clue', 0)")
                .params(CASE, NOON.atOffset(ZoneOffset.UTC))
                .update();
        return new InformantTable(jdbc);
    }
}
