package org.mingjian.inquiry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 抽查核实: draws a configured share of 采信了结 at random, and always the same way (监督执纪工作规则§30).
 *
 * <p>The lot of a round is HMAC-SHA256 of {@code inquiry-check:<case number>:<round>} with the office's key
 * {@code mingjian.key}; its first 53 bits are read as a fraction from 0 inclusive to 1 exclusive, and the round is drawn
 * if the fraction is less than the share. Who has the key can check every draw later; who has not cannot foresee it, and
 * nobody can choose.
 */
@Component
class CheckDraw {

    private static final int UNUSED_BITS = 11;
    private static final double ONE = 0x1.0p53;

    private final SecretKeySpec key;
    private final double share;

    CheckDraw(@Value("${mingjian.key}") String key, InquirySettings settings) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.share = settings.checkShare();
    }

    boolean draws(String caseNumber, int round) {
        return lot("inquiry-check:" + caseNumber + ":" + round) < share;
    }

    private double lot(String seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(seed.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS) / ONE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
