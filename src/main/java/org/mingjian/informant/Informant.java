package org.mingjian.informant;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Refusal;

/**
 * 检举控告人 who has reported under his own name, and how he is reached.
 *
 * <p>Its text form says nothing, so that no log or error text can.
 *
 * @param idNumber of the identity card, or of another document; may be empty
 */
public record Informant(String name, String idNumber, String phone, String address, String remark) {

    /**
     * What was entered, stripped and held to its form; a refusal names the field and never repeats it.
     *
     * @throws Refusal if something is missing or wrong
     */
    static Informant entered(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String remark) {
        return new Informant(
                checked("姓名", "name", name, 60, text -> !text.isEmpty(), "不能为空"),
                checked(
                        "证件号码",
                        "idNumber",
                        idNumber,
                        30,
                        IdentityNumber::isValid,
                        "有误：居民身份证号码应为18位且校验码正确，其他证件为5至30位字母、数字"),
                checked(
                        "联系电话",
                        "phone",
                        phone,
                        40,
                        text -> text.matches("[0-9+()\\- ,，、;；]*"),
                        "只能填写数字、空格和 + - ( )，多个号码以顿号隔开"),
                checked("住址或者单位", "address", address, 200, text -> true, ""),
                checked("备注", "remark", remark, 500, text -> true, ""));
    }

    private static String checked(
            String label, String key, @Nullable String entered, int longest, Predicate<String> rule, String objection) {
        String text = entered == null ? "" : entered.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw Refusal.ofField(label, key, "最多" + longest + "字");
        }
        if (!rule.test(text)) {
            throw Refusal.ofField(label, key, objection);
        }
        return text;
    }

    @Override
    public String toString() {
        return "Informant";
    }
}
