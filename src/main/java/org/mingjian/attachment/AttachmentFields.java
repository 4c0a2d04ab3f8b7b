package org.mingjian.attachment;

import java.util.Map;
import org.mingjian.casefile.RecordFields;
import org.springframework.stereotype.Component;

/** What the records about files say. */
@Component
class AttachmentFields implements RecordFields {

    @Override
    public Map<String, String> texts() {
        return Map.of("fileName", "文件名", "fileVersion", "版本", "fileHash", "SHA-256", "withdrawalReason", "撤回理由");
    }
}
