package vn.lienthong.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Seat;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The person at the screen, for the top bar. */
@Named
@RequestScoped
public class Me {

    @Inject
    CurrentActor current;

    @Inject
    Texts text;

    /** Tells the drafts in one browser apart. */
    public UUID getId() {
        return current.actor().officialId();
    }

    public String getName() {
        return current.actor().name();
    }

    /** First letter of the given name, which comes last in Vietnamese. */
    public String getInitials() {
        var name = getName();
        return name.substring(name.lastIndexOf(' ') + 1).substring(0, 1);
    }

    public String getPost() {
        return post(current.actor().mainSeat());
    }

    public List<String> getPosts() {
        return current.actor().seats().stream()
                .filter(Seat::isOwn)
                .map(this::post)
                .toList();
    }

    /** The posts of others for which the person works today. */
    public List<Seat> getLentSeats() {
        return current.actor().lentSeats();
    }

    private String post(Seat seat) {
        return text.name(seat.title()) + " · " + text.name(seat.unitName());
    }
}
