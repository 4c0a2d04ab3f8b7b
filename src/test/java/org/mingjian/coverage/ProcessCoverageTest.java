package org.mingjian.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs after all other tests: together they go through every flow node and sequence flow of every model. */
class ProcessCoverageTest {

    private static final Path REPORT = Path.of("target", "process-coverage.txt");

    @Test
    void the_tests_go_through_every_node_and_every_flow() throws IOException {
        List<Coverage> models = Coverage.of(Path.of("processes"));
        String report = models.stream().map(Coverage::line).collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);

        Set<String> notBegun = TestClassesRun.notBegun();
        assumeTrue(notBegun.isEmpty(), () -> "只运行了部分测试，覆盖情况见 " + REPORT + "；没有运行 " + notBegun);
        assertThat(models).as("流程覆盖率\n" + report).allMatch(model -> model.missed()
                .isEmpty());
    }
}
