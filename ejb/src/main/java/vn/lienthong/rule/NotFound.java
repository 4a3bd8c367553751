package vn.lienthong.rule;

import jakarta.ejb.ApplicationException;

/** The subject does not exist, or the person may not see it: the two are never told apart. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    public NotFound(Class<?> subject, Object id) {
        super(subject.getSimpleName() + " " + id);
    }
}
