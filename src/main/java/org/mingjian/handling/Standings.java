package org.mingjian.handling;

import java.util.List;

/** 办理状态 how the open tasks of a case stand. */
public interface Standings {

    /** The task that the reader came by alone; by the number of the case, all of its open tasks, the oldest first. */
    List<TaskStanding> of(Occasion occasion);
}
