package org.mingjian.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * 案卷记录: one step of a case: who completed what, when and with which fields.
 *
 * @param position from 1, without gaps within a case
 * @param stage the module word of the model, such as {@code clue}
 * @param fields the submitted fields as JSON
 * @param previousHash the hash of the record before; of the first record, 64 zeros
 */
public record CaseRecord(String caseNumber, int position, Step step, String previousHash, String hash) {

    /** What was done, before it is chained. The time is kept to the millisecond, as databases differ below. */
    public record Step(String stage, String elementId, String elementLabel, String actor, Instant at, String fields) {
        public Step {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        /** A step with its fields as a map; equal fields give equal JSON. */
        public static Step of(
                String stage, String elementId, String elementLabel, String actor, Instant at, Map<String, ?> fields) {
            try {
                return new Step(stage, elementId, elementLabel, actor, at, JSON.writeValueAsString(fields));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("提交的字段无法记录", e);
            }
        }

        /** The submitted fields by key. */
        public Map<String, Object> values() {
            try {
                return JSON.readValue(fields, FIELDS);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("案卷记录无法读取", e);
            }
        }
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    static final String START_OF_CHAIN = "0".repeat(64);

    static CaseRecord chained(String caseNumber, int position, Step step, String previousHash, RecordSeal seal) {
        return new CaseRecord(
                caseNumber, position, step, previousHash, seal.of(caseNumber, position, step, previousHash));
    }

    boolean follows(int expectedPosition, String expectedPreviousHash, RecordSeal seal) {
        return position == expectedPosition
                && previousHash.equals(expectedPreviousHash)
                && hash.equals(seal.of(caseNumber, position, step, previousHash));
    }
}
