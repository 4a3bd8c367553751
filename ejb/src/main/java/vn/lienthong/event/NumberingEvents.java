package vn.lienthong.event;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/**
 * Gives events their numbers after they were committed, one node at a time: an event never appears below a number that
 * somebody has read already.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class NumberingEvents {

    @Inject
    CaseEvents events;

    public void number() {
        events.number();
    }
}
