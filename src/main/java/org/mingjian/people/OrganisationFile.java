package org.mingjian.people;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** 组织文件 reads the YAML that an administrator writes; every fault names the file and the entry. */
final class OrganisationFile {

    private static final ObjectMapper YAML = YAMLMapper.builder(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> faults = new ArrayList<>();

    private OrganisationFile() {}

    /** @throws InvalidOrganisation if the file is missing, is not YAML or describes an impossible organisation */
    static Organisation read(Resource file) {
        String name = Objects.requireNonNullElse(file.getFilename(), file.getDescription());
        Page page = parse(name, file);
        OrganisationFile reading = new OrganisationFile();
        List<Unit> units = reading.units(page);
        List<Deputy> deputies = reading.deputies(page);
        List<DemoUser> users = reading.users(page);
        if (!reading.faults.isEmpty()) {
            throw new InvalidOrganisation(name, reading.faults);
        }
        return new Organisation(name, units, deputies, users);
    }

    private static Page parse(String name, Resource file) {
        try (InputStream in = file.getInputStream()) {
            return Objects.requireNonNullElseGet(YAML.readValue(in, Page.class), () -> new Page(null, null, null));
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidOrganisation(name, List.of(line(e) + "不认识的项 " + e.getPropertyName()));
        } catch (JsonProcessingException e) {
            throw new InvalidOrganisation(name, List.of(line(e) + "不是合格的 YAML 或结构不符：" + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new InvalidOrganisation(name, List.of("文件不存在或无法读取"));
        }
    }

    private static String line(JsonProcessingException e) {
        @Nullable JsonLocation location = e.getLocation();
        return location == null ? "" : "第 " + location.getLineNr() + " 行：";
    }

    private List<Unit> units(Page page) {
        List<Unit> units = new ArrayList<>();
        for (@Nullable UnitEntry entry : entries(page.units())) {
            String where = "units 第 " + (units.size() + 1) + " 项";
            UnitEntry given = Objects.requireNonNullElseGet(entry, () -> new UnitEntry(null, null, null, null));
            units.add(new Unit(
                    text(where, "key", given.key()),
                    text(where, "name", given.name()),
                    kind(where, given.kind()),
                    texts(given.jurisdiction())));
        }
        return units;
    }

    private List<Deputy> deputies(Page page) {
        List<Deputy> deputies = new ArrayList<>();
        for (@Nullable DeputyEntry entry : entries(page.deputies())) {
            String where = "deputies 第 " + (deputies.size() + 1) + " 项";
            DeputyEntry given = Objects.requireNonNullElseGet(entry, () -> new DeputyEntry(null, null, null));
            deputies.add(new Deputy(
                    text(where, "key", given.key()), text(where, "name", given.name()), texts(given.units())));
        }
        return deputies;
    }

    private List<DemoUser> users(Page page) {
        List<DemoUser> users = new ArrayList<>();
        for (@Nullable UserEntry entry : entries(page.users())) {
            String where = "users 第 " + (users.size() + 1) + " 项";
            UserEntry given = Objects.requireNonNullElseGet(entry, () -> new UserEntry(null, null, null));
            users.add(new DemoUser(
                    text(where, "id", given.id()), text(where, "name", given.name()), texts(given.groups())));
        }
        return users;
    }

    private String text(String where, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            faults.add(where + "：缺少 " + field);
            return "";
        }
        return value.strip();
    }

    private Unit.Kind kind(String where, @Nullable String value) {
        String word = text(where, "kind", value);
        for (Unit.Kind kind : Unit.Kind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        if (!word.isEmpty()) {
            faults.add(where + "：没有类别 " + word + "，可用 "
                    + Arrays.stream(Unit.Kind.values()).map(Enum::name).collect(Collectors.joining("、")));
        }
        return Unit.Kind.OFFICE;
    }

    private static <T> List<T> entries(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<String> texts(@Nullable List<String> list) {
        return entries(list).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .toList();
    }

    record Page(
            @Nullable List<UnitEntry> units, @Nullable List<DeputyEntry> deputies, @Nullable List<UserEntry> users) {}

    record UnitEntry(
            @Nullable String key, @Nullable String name, @Nullable String kind, @Nullable List<String> jurisdiction) {}

    record DeputyEntry(@Nullable String key, @Nullable String name, @Nullable List<String> units) {}

    record UserEntry(@Nullable String id, @Nullable String name, @Nullable List<String> groups) {}
}
