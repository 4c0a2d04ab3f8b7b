package org.mingjian.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * 岗位 the posts that every office has, and the only place where ids of candidate groups are made.
 *
 * <p>A unit has two groups more: its {@linkplain #handlers handlers} and its {@linkplain #heads heads}. A deputy's group
 * is the key of the post. Heads are not members of the handlers' group: who approves does not also handle.
 */
public enum Role {
    /** Approves at level H3 and presides over the meetings 书记、监委主任. */
    CHIEF("chief", "主要负责人"),
    /** Records what the special meeting and the standing committee decided. */
    CLERK("clerk", "常委会秘书"),
    /** Records what the Party committee or its chief decided on paper. */
    LIAISON("liaison", "党委联络员"),
    /** Watches periods and sends reminders. */
    SUPERVISOR("supervisor", "监督人员"),
    /** Revises models and forms. */
    MODEL_ADMIN("model-admin", "模型管理员"),
    /** Keeps users, groups and the system running. */
    SYSTEM_ADMIN("system-admin", "系统管理员"),
    /** Grants rights. */
    SECURITY_ADMIN("security-admin", "安全管理员"),
    /** Reads the logs of all others. */
    AUDITOR("auditor", "审计员");

    private static final String HEADS = "-heads";

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The id of the candidate group. */
    public String group() {
        return group;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The group of those who handle cases in a unit 承办人. */
    public static String handlers(Unit unit) {
        return unit.key();
    }

    /** The group of those who are at the head of a unit 部门负责人. */
    public static String heads(Unit unit) {
        return unit.key() + HEADS;
    }

    /** The group of a deputy's post. */
    public static String deputy(Deputy deputy) {
        return deputy.key();
    }

    /** The post whose group has this id. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    /** Whether a unit or a deputy may not take this word as key, because it would be another group's id. */
    static boolean isReserved(String key) {
        return ofGroup(key).isPresent() || key.endsWith(HEADS) || key.equals("camunda-admin");
    }
}
