package org.mingjian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Our Chinese texts of the webapps, next to the English ones that come with them. */
class LocalesTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{.*?}}|</?(?:a|b|br|code|em|i|p|span|strong|ul|li)\\b[^>]*>");
    /** The English s of the plural. */
    private static final Pattern PLURAL = Pattern.compile("/labels/PLGN_\\w+_S");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{3,}\\s+[A-Za-z]{2,}\\s+[A-Za-z]{2,}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void every_text_has_its_chinese_with_the_same_placeholders(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        Map<String, String> chinese = texts(app, "zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        List<String> faults = new ArrayList<>();
        chinese.forEach((key, text) -> {
            String original = String.valueOf(english.get(key));
            if (!placeholders(text).equals(placeholders(original))) {
                faults.add(key + "：占位符与英文不一致：" + text);
            }
            if (text.isBlank() != original.isBlank() && !PLURAL.matcher(key).matches()) {
                faults.add(key + "：为空");
            }
            if (WORDS.matcher(text.replaceAll(PLACEHOLDER.pattern(), "")).find()) {
                faults.add(key + "：未翻译：" + text);
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void the_app_speaks_chinese_whatever_the_browser_asks_for(String app) throws IOException {
        String config = new String(
                new ClassPathResource(APPS + app + "/scripts/config.js").getContentAsByteArray(),
                StandardCharsets.UTF_8);

        assertThat(config).contains("availableLocales: ['zh']", "fallbackLocale: 'zh'");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        String json = new String(
                new ClassPathResource(APPS + app + "/locales/" + language + ".json").getContentAsByteArray(),
                StandardCharsets.UTF_8);
        Map<String, String> texts = new TreeMap<>();
        flatten("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
        return texts;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> flatten(path + "/" + field.getKey(), field.getValue(), texts));
        } else {
            texts.put(path, node.isArray() ? "" + node.size() : node.asText());
        }
    }
}
