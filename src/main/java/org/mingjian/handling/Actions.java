package org.mingjian.handling;

import java.util.List;
import java.util.Map;
import org.mingjian.engine.CaseTurn;
import org.mingjian.engine.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** 办理台: offers actions and carries them out. */
@Service
public class Actions {

    private final List<Action> actions;
    private final CaseTurn turn;

    /** In the order that their {@code @Order} says. */
    Actions(ObjectProvider<Action> actions, CaseTurn turn) {
        this.actions = actions.orderedStream().toList();
        this.turn = turn;
    }

    /** What is open to this person, here and now. */
    public List<Offer> offers(Occasion occasion) {
        return actions.stream()
                .flatMap(action -> action.offer(occasion).stream())
                .toList();
    }

    /**
     * Carries one out, after all that others do in the case at this moment. What is offered is asked anew: the task may
     * have moved on since the person looked.
     *
     * @return what has happened, as a sentence for the person
     * @throws Refusal if it is not open to this person any more, an entry does not fit, or it cannot be done
     */
    public String carryOut(String name, Occasion occasion, Map<String, List<String>> sent) {
        return turn.take(occasion.caseNumber(), () -> {
            Action action = find(name);
            Offer offer = action.offer(occasion).orElseThrow(Action::notOpen);
            return action.carryOut(occasion, EntryCheck.accept(offer, sent));
        });
    }

    private Action find(String name) {
        return actions.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("没有这项操作"));
    }
}
