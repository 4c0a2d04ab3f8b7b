package org.mingjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference pages say what the models, forms and Java say. */
class ProcessPagesTest {

    private static final Path FOLDER = Path.of("docs", "processes");

    @Test
    void the_pages_are_up_to_date() throws IOException {
        Map<String, String> wanted = new ProcessPages(House.atHome()).pages();
        if ("write".equals(System.getProperty("mingjian.docs"))) {
            write(wanted);
        }
        Map<String, String> there = read();
        assertThat(there.keySet())
                .as("docs/processes 的文件，重新生成：" + ProcessPages.COMMAND)
                .isEqualTo(wanted.keySet());
        wanted.forEach((name, page) -> assertThat(there.get(name))
                .as(name + " 与模型不一致，重新生成：" + ProcessPages.COMMAND)
                .isEqualTo(page));
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : read().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).toList()) {
                    pages.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
