package org.mingjian.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the contract is about: process models, decisions, forms and the Java side of them. */
record House(
        Map<String, byte[]> files,
        List<BpmnFile> processes,
        List<DmnFile> decisions,
        List<FormFile> forms,
        List<Mapping> mappings,
        JavaSide java) {

    static House atHome() {
        return read(Path.of(""), JavaSide.atHome());
    }

    /** The folders {@code processes} and {@code forms} under a root. */
    static House read(Path root, JavaSide java) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> found = Files.walk(root.resolve(folder))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(files, java);
    }

    static House of(Map<String, byte[]> files, JavaSide java) {
        List<BpmnFile> processes = new ArrayList<>();
        List<DmnFile> decisions = new ArrayList<>();
        List<FormFile> forms = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".bpmn")) {
                processes.add(BpmnFile.read(path, bytes));
            } else if (path.endsWith(".dmn")) {
                decisions.add(DmnFile.read(path, bytes));
            } else if (path.endsWith(".form")) {
                forms.add(FormFile.read(path, bytes));
            }
        });
        return new House(files, processes, decisions, forms, Mapping.all(processes), java);
    }

    /** The processes of a module, the main one first. */
    List<BpmnFile> processesOf(String module) {
        return processes.stream()
                .filter(file -> file.module().equals(module))
                .sorted(Comparator.comparing(file -> file.word().length()))
                .toList();
    }

    /** The folder of a file: the word of its module. */
    static String module(String path) {
        String[] parts = path.split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    /** The name of a file without its ending. */
    static String word(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    Optional<BpmnFile> process(String id) {
        return processes.stream().filter(process -> process.id().equals(id)).findFirst();
    }

    Optional<DmnFile> decision(String id) {
        return decisions.stream().filter(decision -> decision.word().equals(id)).findFirst();
    }

    Optional<FormFile> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    List<FormFile> formsOf(BpmnFile process) {
        return process.forms().stream().flatMap(id -> form(id).stream()).toList();
    }

    Set<String> modules() {
        return Stream.of(
                        processes.stream().map(BpmnFile::module),
                        decisions.stream().map(DmnFile::module),
                        forms.stream().map(FormFile::module))
                .flatMap(words -> words)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The resources of one module by file name, as they are deployed together. */
    Map<String, byte[]> deployment(String module) {
        return files.entrySet().stream()
                .filter(file -> module(file.getKey()).equals(module))
                .collect(Collectors.toMap(
                        file -> file.getKey().substring(file.getKey().lastIndexOf('/') + 1), Map.Entry::getValue));
    }
}
