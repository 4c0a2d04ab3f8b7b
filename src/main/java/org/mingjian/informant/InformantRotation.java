package org.mingjian.informant;

import java.util.List;
import org.mingjian.informant.InformantTable.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** 更换密钥: at each start, what was encrypted with an earlier key is encrypted anew, so that the earlier key can go. */
@Component
class InformantRotation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(InformantRotation.class);

    private final InformantTable table;
    private final InformantCipher cipher;

    InformantRotation(InformantTable table, InformantCipher cipher) {
        this.table = table;
        this.cipher = cipher;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Row> rows = table.notUnder(cipher.currentKey());
        long renewed = rows.stream().filter(this::renewed).count();
        if (renewed > 0) {
            LOG.info("{} 件检举控告人信息已改用新密钥", renewed);
        }
        if (renewed < rows.size()) {
            LOG.error(
                    "{} 件检举控告人信息的密钥不在设置中，无法解读；请核对 MINGJIAN_INFORMANT_KEY 和 MINGJIAN_INFORMANT_EARLIER_KEYS",
                    rows.size() - renewed);
        }
    }

    private boolean renewed(Row row) {
        return cipher.open(row.caseNumber(), row.sealed())
                .map(informant -> {
                    table.seal(row, cipher.seal(row.caseNumber(), informant));
                    return informant;
                })
                .isPresent();
    }
}
