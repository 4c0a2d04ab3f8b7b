package org.mingjian.duty;

import java.util.List;
import java.util.Optional;
import org.mingjian.people.Officer;

/** 回避规则 the list of reasons to keep out of a task, in the order in which they are told. */
public final class Policies {

    /** Who is recused from a case does nothing in it. */
    public static final Policy RECUSED =
            new Policy("RECUSED", "该人员已决定回避本案", "《监察法》第67条；《监察法实施条例》第295条、第296条", (work, officer) -> work.recused()
                    .contains(officer.id()));

    /** The person named in a case does nothing in it. Names are compared, so a namesake keeps out as well. */
    public static final Policy PERSON_CONCERNED = new Policy(
            "PERSON_CONCERNED",
            "该人员与本案被反映人同名，本人及同名人员不得办理",
            "《监察法》第67条；《监察法实施条例》第295条",
            (work, officer) -> work.subjectName() != null && sameName(work.subjectName(), officer.name()));

    /** Whoever did one of these steps does not do the other: who investigated does not hear, who decided does not review. */
    public static final Policy INCOMPATIBLE_TASKS = new Policy(
            "INCOMPATIBLE_TASKS",
            "该人员已办理本案中与此不相容的环节",
            "《监察法实施条例》第222条、第242条；《监督执纪工作规则》第54条、第59条",
            (work, officer) -> work.incompatible().contains(officer.id()));

    /** Whoever submits a matter does not approve it. */
    public static final Policy PROPOSER_IS_NOT_APPROVER =
            new Policy("PROPOSER_IS_NOT_APPROVER", "呈报人不得审批本人呈报的事项", "分级审批要求，本地配置", (work, officer) -> officer.id()
                    .equals(work.proposer()));

    /** One person gives one opinion, also if that person holds two posts of a chain. */
    public static final Policy NOBODY_APPROVES_TWICE =
            new Policy("NOBODY_APPROVES_TWICE", "该人员在本次审批中已经表态", "分级审批要求，本地配置", (work, officer) -> work.approvers()
                    .contains(officer.id()));

    public static final List<Policy> ALL =
            List.of(RECUSED, PERSON_CONCERNED, INCOMPATIBLE_TASKS, PROPOSER_IS_NOT_APPROVER, NOBODY_APPROVES_TWICE);

    private Policies() {}

    /** The first policy that keeps an officer out of a task; empty if nothing is against it. */
    public static Optional<Policy> against(Work work, Officer officer) {
        return ALL.stream()
                .filter(policy -> policy.excludes().test(work, officer))
                .findFirst();
    }

    private static boolean sameName(String subject, String officer) {
        String name = subject.replaceAll("\\s", "");
        return !name.isEmpty() && name.equals(officer.replaceAll("\\s", ""));
    }
}
