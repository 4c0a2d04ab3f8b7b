package org.mingjian.inquiry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this module.
 *
 * @param checkShare {@code mingjian.inquiry.check-share}: the share of 采信了结 that is drawn for 抽查核实, from 0 (none) to 1
 *     (all); a local figure, the rules name none
 */
@ConfigurationProperties("mingjian.inquiry")
record InquirySettings(@DefaultValue("0.15") double checkShare) {

    InquirySettings {
        if (!(checkShare >= 0 && checkShare <= 1)) {
            throw new IllegalArgumentException("mingjian.inquiry.check-share 应在 0 和 1 之间");
        }
    }
}
