package org.mingjian.approval.process;

import static org.mingjian.approval.process.ApprovalProcess.APPROVAL_ID;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.approval.Approval;
import org.mingjian.approval.Approvals;
import org.mingjian.approval.Opinion;
import org.mingjian.engine.ChoiceSource.FormContext;
import org.mingjian.engine.FactSource;
import org.springframework.stereotype.Component;

/** What a level reads before it answers: {@code opinions}, the opinions of the levels before it as a list. */
@Component
class ApprovalFacts implements FactSource {

    private final Approvals approvals;

    ApprovalFacts(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public Set<String> names() {
        return Set.of("opinions");
    }

    @Override
    public Optional<Object> fact(String name, FormContext context) {
        return Optional.ofNullable(context.variables().text(APPROVAL_ID.name()))
                .map(approval -> list(approvals.find(Long.parseLong(approval))));
    }

    private static String list(Approval approval) {
        return approval.opinions().isEmpty()
                ? "无（本级为首级审批）"
                : approval.opinions().stream()
                        .map(Opinion::line)
                        .map(ApprovalFacts::plain)
                        .collect(Collectors.joining("\n- ", "- ", ""));
    }

    /** What people wrote is text, not markup. */
    private static String plain(String line) {
        return line.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
