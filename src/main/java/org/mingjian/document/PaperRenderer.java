package org.mingjian.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Fills a template. Texts, repeated passages and repeated rows are all that a template can ask for: expressions that run
 * code are never switched on, and what would read a picture or another document from an address is taken out.
 */
final class PaperRenderer {

    private static final RenderPolicy NEVER = (element, data, template) -> {
        throw new IllegalStateException("模板中有不支持的标记：" + element);
    };

    private PaperRenderer() {}

    /** @param values texts by name, and lists of such maps */
    static byte[] fill(byte[] template, Map<String, Object> values) throws IOException {
        ConfigureBuilder configure = Configure.builder().useDefaultEL(true);
        for (char symbol : new char[] {'@', '#', '*', '+'}) {
            configure.addPlugin(symbol, NEVER);
        }
        values.forEach((name, value) -> {
            if (value instanceof List) {
                configure.bind(name, new LoopRowTableRenderPolicy());
            }
        });
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), configure.build())) {
            document.render(values).write(filled);
        }
        return filled.toByteArray();
    }
}
