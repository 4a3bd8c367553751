package vn.lienthong.canary.entities;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;

/** Canary: an entity that anybody sets to anything and that needs a container. */
@Entity
class ChangeableByAnybody {

    @Id
    private long id;

    @Inject
    Clock clock;

    public void setId(long id) {
        this.id = id;
    }
}
