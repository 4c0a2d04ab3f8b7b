package org.mingjian.informant;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casefile.CaseFile;
import org.mingjian.casefile.CaseFiles;
import org.mingjian.casefile.CaseRecord.Step;
import org.mingjian.casefile.CaseRecords;
import org.mingjian.engine.Refusal;
import org.mingjian.informant.InformantTable.Row;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 检举控告人 the desk that keeps who has reported. Whoever calls has made sure that the officer may; each reading and each
 * change is a case record that says who and when, and nothing of the identity.
 */
@Service
@Transactional
class Informants {

    private final InformantTable table;
    private final InformantCipher cipher;
    private final CaseFiles files;
    private final CaseRecords records;
    private final Clock clock;

    Informants(InformantTable table, InformantCipher cipher, CaseFiles files, CaseRecords records, Clock clock) {
        this.table = table;
        this.cipher = cipher;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /** What may be said without looking: whether somebody is entered, and who changed it last. */
    @Transactional(readOnly = true)
    public Optional<Row> entry(String caseNumber) {
        return table.find(caseNumber);
    }

    /**
     * Opens the identity for an officer, on record.
     *
     * @throws Refusal if nobody is entered, or no key opens it
     */
    public Opened open(String caseNumber, String officer) {
        Row row = table.find(caseNumber).orElseThrow(() -> new Refusal("本案尚未登记检举控告人信息"));
        Informant informant = cipher.open(caseNumber, row.sealed())
                .orElseThrow(() -> new Refusal("检举控告人信息无法解读：保存时所用的密钥不在本系统的设置中，或者数据已被改动。"
                        + "请系统管理员核对 MINGJIAN_INFORMANT_KEY 和 MINGJIAN_INFORMANT_EARLIER_KEYS"));
        record(caseNumber, "informant_opened", "查看检举控告人信息", officer);
        return new Opened(informant, row.version());
    }

    /**
     * Enters the identity, or changes what was opened before, on record.
     *
     * @param version the one that was opened; null for the first entry
     * @return the version that is kept now
     * @throws Refusal if somebody else was quicker
     */
    public int keep(String caseNumber, Informant informant, @Nullable Integer version, String officer) {
        InformantCipher.Sealed sealed = cipher.seal(caseNumber, informant);
        if (version == null) {
            enter(caseNumber, sealed, officer);
            record(caseNumber, "informant_entered", "登记检举控告人信息", officer);
            return 1;
        }
        if (!table.update(caseNumber, version, sealed, officer, clock.instant())) {
            throw changedMeanwhile();
        }
        record(caseNumber, "informant_changed", "修改检举控告人信息", officer);
        return version + 1;
    }

    private void enter(String caseNumber, InformantCipher.Sealed sealed, String officer) {
        try {
            table.insert(caseNumber, sealed, officer, clock.instant());
        } catch (DuplicateKeyException e) {
            throw changedMeanwhile();
        }
    }

    private static Refusal changedMeanwhile() {
        return new Refusal("其他人员已登记或者修改了检举控告人信息，本次未保存；请重新查看后再修改");
    }

    private void record(String caseNumber, String element, String label, String officer) {
        String stage = files.find(caseNumber).map(CaseFile::stage).orElseThrow();
        records.append(caseNumber, Step.of(stage, element, label, officer, clock.instant(), Map.of()));
    }

    /** An identity for reading, and the version to name when it is changed. */
    record Opened(Informant informant, int version) {}
}
