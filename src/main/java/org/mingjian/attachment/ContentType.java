package org.mingjian.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is by looking at it; its name only tells apart what the content leaves open. */
final class ContentType {

    static final String OFD = "application/ofd";

    /** What must be inside a package, or any package would pass under the right name. */
    private static final Map<String, String> INSIDE = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/workbook.xml",
            OFD,
            "OFD.xml");

    /** The same for the older format: one of these streams. */
    private static final Map<String, List<String>> STREAMS = Map.of(
            "application/msword", List.of("WordDocument"),
            "application/vnd.ms-excel", List.of("Workbook", "Book"));

    private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

    private static final int BLOCK = 1024 * 1024;
    private static final int OVERLAP = 64;

    private final Detector detector = new DefaultDetector();
    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    /** The media type, without parameters. */
    String of(String name, Path file) throws IOException {
        String type = detected(name, file);
        if (INSIDE.containsKey(type) || PACKAGES.contains(type)) {
            return ofPackage(file);
        }
        return STREAMS.containsKey(type) && !contains(file, STREAMS.get(type)) ? "application/x-tika-msoffice" : type;
    }

    /** Whether a file of this type may bear this extension, or none: what it is opened with depends on that. */
    boolean bears(String type, String extension) {
        if (extension.isEmpty() || (type.equals(OFD) && extension.equals(".ofd"))) {
            return true;
        }
        try {
            List<String> extensions = known.forName(type).getExtensions();
            return extensions.isEmpty() || extensions.contains(extension);
        } catch (MimeTypeException e) {
            return true;
        }
    }

    private String detected(String name, Path file) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream bytes = TikaInputStream.get(new BufferedInputStream(Files.newInputStream(file)))) {
            return detector.detect(bytes, metadata).getBaseType().toString();
        }
    }

    private static String ofPackage(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Map.Entry<String, String> inside : INSIDE.entrySet()) {
                ZipEntry entry = zip.getEntry(inside.getValue());
                if (entry != null) {
                    return inside.getKey();
                }
            }
        } catch (IOException e) {
            // not readable as a package: then it is none
        }
        return "application/zip";
    }

    /** Whether one of the names stands in the file as a compound file writes it, two bytes a character. */
    private static boolean contains(Path file, List<String> names) throws IOException {
        List<String> written = names.stream()
                .map(name -> new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                .toList();
        try (InputStream bytes = Files.newInputStream(file)) {
            String before = "";
            for (byte[] block; (block = bytes.readNBytes(BLOCK)).length > 0; ) {
                String text = before + new String(block, StandardCharsets.ISO_8859_1);
                if (written.stream().anyMatch(text::contains)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return false;
    }
}
