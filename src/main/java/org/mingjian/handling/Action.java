package org.mingjian.handling;

import java.util.Optional;
import org.mingjian.engine.Refusal;

/** 办理动作: one thing a person may do with a task or a case, such as 转办. */
public interface Action {

    /** The word that programs use for it, such as {@code transfer}; no two actions have one in common. */
    String name();

    /** What it is called and asks; empty if it is not open to this person, here and now. */
    Optional<Offer> offer(Occasion occasion);

    /**
     * Does it, in the transaction of the caller and with the case locked against everybody else.
     *
     * @param entries what the offer asked for, already held to it
     * @return what has happened, as a sentence for the person who did it
     * @throws Refusal if it cannot be done; then nothing is
     */
    String carryOut(Occasion occasion, Entries entries);

    /** For whom it is open no longer: a claim or a timer, which wait for nobody, came between the look and the deed. */
    static Refusal notOpen() {
        return new Refusal("该任务的情况已有变化，或者您不能进行此项操作，请刷新后再试");
    }
}
