package org.mingjian.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingjian.casefile.CaseRecord.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Computes the hash of a record with the office's key, so that nobody who only reaches the database can forge a chain. */
@Component
class RecordSeal {

    private final SecretKeySpec key;

    RecordSeal(@Value("${mingjian.key}") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String of(String caseNumber, int position, Step step, String previousHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            update(mac, caseNumber);
            update(mac, Integer.toString(position));
            update(mac, step.stage());
            update(mac, step.elementId());
            update(mac, step.elementLabel());
            update(mac, step.actor());
            update(mac, Long.toString(step.at().toEpochMilli()));
            update(mac, step.fields());
            update(mac, previousHash);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each part with its length, so that no two different records read the same. */
    private static void update(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        mac.update(bytes);
    }
}
