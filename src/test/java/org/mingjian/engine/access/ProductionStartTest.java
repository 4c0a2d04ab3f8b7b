package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Client;
import org.mingjian.Database;
import org.mingjian.Mingjian;
import org.postgresql.ds.PGSimpleDataSource;

/** Starts the application in a process of its own, as an office does, with something missing or wrong. */
class ProductionStartTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "MINGJIAN_DB_URL", "jdbc:postgresql://localhost:1/mingjian",
            "MINGJIAN_DB_USER", "office",
            "MINGJIAN_DB_PASSWORD", "secret-of-the-database",
            "MINGJIAN_ADMIN_USER", "first-admin",
            "MINGJIAN_ADMIN_PASSWORD", "First-Login-2026",
            "MINGJIAN_KEY", "0123456789abcdef0123456789abcdef",
            "MINGJIAN_INFORMANT_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");

    @Test
    void a_start_without_settings_names_them_all_in_one_line() throws Exception {
        Outcome outcome = start(Map.of());

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.errors().get(0)).contains("启动失败：缺少必需的设置").contains(COMPLETE.keySet());
        assertThat(outcome.lines()).noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void a_start_names_only_what_is_missing() throws Exception {
        Map<String, String> settings = new LinkedHashMap<>(COMPLETE);
        settings.remove("MINGJIAN_KEY");

        assertThat(start(settings).errors())
                .singleElement()
                .asString()
                .contains("MINGJIAN_KEY")
                .doesNotContain("MINGJIAN_DB");
    }

    @Test
    void a_key_for_informants_that_is_none_is_refused_without_being_repeated() throws Exception {
        Map<String, String> settings = new LinkedHashMap<>(COMPLETE);
        settings.put("MINGJIAN_INFORMANT_KEY", "too-short-a-secret");

        assertThat(start(settings).errors())
                .singleElement()
                .asString()
                .contains("MINGJIAN_INFORMANT_KEY 应为32个随机字节")
                .doesNotContain("too-short-a-secret");
    }

    @Test
    void a_database_that_does_not_answer_is_one_line_without_the_password() throws Exception {
        Outcome outcome = start(COMPLETE);

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.errors()).singleElement().asString().contains("启动失败：无法连接数据库");
        assertThat(outcome.lines())
                .noneMatch(line -> line.startsWith("\tat "))
                .noneMatch(line -> line.contains("secret-of-the-database"));
    }

    @Test
    void a_weak_password_of_the_administrator_is_refused() throws Exception {
        Map<String, String> settings = new LinkedHashMap<>(COMPLETE);
        settings.put("MINGJIAN_ADMIN_PASSWORD", "12345678");

        assertThat(start(settings).errors())
                .singleElement()
                .asString()
                .contains("MINGJIAN_ADMIN_PASSWORD 不符合密码规则")
                .doesNotContain("12345678");
    }

    @Test
    void a_complete_start_has_one_administrator_no_demo_users_and_guards_its_cookies() throws Exception {
        PGSimpleDataSource database = (PGSimpleDataSource) Database.POSTGRESQL.empty();
        Map<String, String> settings = new LinkedHashMap<>(COMPLETE);
        settings.put("MINGJIAN_DB_URL", database.getUrl());
        settings.put("MINGJIAN_DB_USER", "postgres");
        Process process = launch(settings);
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            int port = portOf(log);
            HttpHeaders page =
                    Client.nobody(port).get("/camunda/app/tasklist/default/").headers();
            Client administrator = Client.basic(port, "first-admin", "First-Login-2026");

            assertThat(page.allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("SameSite"));
            assertThat(page.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
            assertThat(administrator.get("/engine-rest/user/count").body()).isEqualTo("{\"count\":1}");
            assertThat(administrator
                            .get("/engine-rest/group/count?member=first-admin")
                            .body())
                    .isEqualTo("{\"count\":2}");
        } finally {
            process.destroyForcibly();
        }
    }

    private static int portOf(BufferedReader log) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (@Nullable String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher port = Pattern.compile("Tomcat started on port (\\d+)").matcher(line);
            if (port.find()) {
                seen.append(port.group(1));
            }
            if (line.contains("Started Mingjian")) {
                return Integer.parseInt(seen.toString());
            }
        }
        throw new IllegalStateException("没有启动");
    }

    private static Outcome start(Map<String, String> settings) throws IOException, InterruptedException {
        Process process = launch(settings);
        List<String> lines =
                Arrays.asList(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), lines);
    }

    private static Process launch(Map<String, String> settings) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogging.charset.console=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Mingjian.class.getName(),
                "--spring.profiles.active=production",
                "--server.port=0");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MINGJIAN_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private record Outcome(int status, List<String> lines) {

        List<String> errors() {
            return lines.stream().filter(line -> line.contains("ERROR")).toList();
        }
    }
}
