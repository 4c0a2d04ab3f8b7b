package org.mingjian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded template consists of, unpacked within limits and free of anything that would run or reach outside when
 * the paper is opened: macros, embedded objects, linked pictures and templates, fields that fetch.
 */
final class TemplateParts {

    static final int LARGEST = 2 * 1024 * 1024;

    private static final int LARGEST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_PARTS = 300;
    private static final Set<String> ACTIVE = Set.of("vbaproject", "activex", "embeddings/", "vbadata", "oleobject");

    private TemplateParts() {}

    /**
     * The XML parts by name.
     *
     * @throws PaperRefusal if it is no Word document, or one that is not taken
     */
    static Map<String, byte[]> of(byte[] file) {
        if (file.length == 0) {
            throw new PaperRefusal("文件是空的，模板未更换");
        }
        if (file.length > LARGEST) {
            throw new PaperRefusal("模板超过2MB，未更换，请删除或者压缩其中的图片后重新上传");
        }
        Map<String, byte[]> parts = unpack(file);
        byte @Nullable [] types = parts.get("[Content_Types].xml");
        if (types == null || !parts.containsKey("word/document.xml")) {
            throw new PaperRefusal("不是 Word 文档（.docx），或者文件已损坏，模板未更换");
        }
        if (PartReading.hasMacros(types)) {
            throw new PaperRefusal("模板带有宏（.docm），不予接受，请另存为 .docx");
        }
        parts.forEach(TemplateParts::check);
        return parts;
    }

    private static Map<String, byte[]> unpack(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int left = LARGEST_UNPACKED;
            for (@Nullable ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new PaperRefusal("模板展开后过大，未更换");
                }
                if (parts.put(entry.getName(), bytes) != null) {
                    throw new PaperRefusal("模板中有重名的部件，文件可能已损坏或者被改动，未更换");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PaperRefusal("不是 Word 文档（.docx），或者文件已损坏，模板未更换");
        }
        return parts;
    }

    private static void check(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ACTIVE.stream().anyMatch(lower::contains)) {
            throw new PaperRefusal("模板带有宏、控件或者嵌入对象，不予接受，请删除后重新上传");
        }
        if (lower.endsWith(".rels") && PartReading.linksOutside(bytes)) {
            throw new PaperRefusal("模板引用了外部的图片、文件或者模板，不予接受，请改为插入到文档内");
        }
        if (lower.endsWith(".xml") && PartReading.fetches(bytes)) {
            throw new PaperRefusal("模板带有取外部内容的域（如 INCLUDETEXT、DDE），不予接受，请删除后重新上传");
        }
    }
}
