package org.mingjian.handling;

import java.util.Set;

/**
 * 申请步骤: the steps by which somebody asks for something in a case, revises what he asked for, or hears that it was
 * refused: recusal, a longer period, another way of disposal. Many may ask, in cases that are none of theirs, so these
 * steps are no work in the case and open it to nobody.
 */
public final class RequestSteps {

    /** By the ids of elements, as records and tasks name them; no other model has one of them. */
    public static final Set<String> ALL = Set.of(
            "startEvent_recusalRequested",
            "userTask_reviseRequest",
            "userTask_readRefusal",
            "startEvent_extensionRequested",
            "userTask_reviseExtension",
            "userTask_noteRejection",
            "startEvent_changeRequested",
            "userTask_reviseChange",
            "userTask_noteChangeRejection");

    private RequestSteps() {}
}
