package org.mingjian.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.casefile.RecordFields;
import org.springframework.stereotype.Component;

/** What the records about papers say. */
@Component
class PaperRecords implements RecordFields {

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("paperName", "文书");
        texts.put("paperNumber", "文号");
        texts.put("paperVersion", "文书版本");
        texts.put("paperHash", "文书SHA-256");
        return texts;
    }
}
