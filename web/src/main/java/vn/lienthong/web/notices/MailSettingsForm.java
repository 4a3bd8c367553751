package vn.lienthong.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lienthong.mail.ChoosingMail;
import vn.lienthong.mail.Delivery;
import vn.lienthong.mail.MailChoices;
import vn.lienthong.mail.MailLanguage;
import vn.lienthong.mail.MailServer;
import vn.lienthong.mail.QuietHours;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** How the person at the screen wants to be told. */
@Named
@RequestScoped
public class MailSettingsForm {

    private static final int HOURS = 24;

    @Inject
    ChoosingMail choosing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final Map<String, String> events = new HashMap<>();
    private Integer digestHour;
    private boolean quiet;
    private Integer quietFrom;
    private Integer quietTo;
    private boolean urgentPasses;
    private MailLanguage language;

    @PostConstruct
    void load() {
        var choices = choosing.choices(current.actor());
        choices.events().forEach((event, delivery) -> events.put(event.name(), delivery.name()));
        digestHour = choices.digestHour().orElse(null);
        quiet = choices.quietHours().isPresent();
        var hours = choices.quietHours().or(MailChoices.DEFAULT::quietHours).orElseThrow();
        quietFrom = hours.from();
        quietTo = hours.to();
        urgentPasses = choices.urgentPasses();
        language = choices.language();
    }

    public String save() {
        var chosen = new EnumMap<NoticeEvent, Delivery>(NoticeEvent.class);
        events.forEach((event, delivery) -> chosen.put(NoticeEvent.valueOf(event), Delivery.valueOf(delivery)));
        var hours = quiet ? Optional.of(new QuietHours(quietFrom, quietTo)) : Optional.<QuietHours>empty();
        choosing.choose(
                new MailChoices(chosen, Optional.ofNullable(digestHour), hours, urgentPasses, language),
                current.actor());
        return outcome.told("/notice-settings.xhtml?faces-redirect=true", "mailSettings.saved");
    }

    /** Whether this installation sends mail at all. */
    public boolean isMailOn() {
        return MailServer.fromEnvironment().isPresent();
    }

    public NoticeGroup[] getGroups() {
        return NoticeGroup.values();
    }

    public List<NoticeEvent> kinds(NoticeGroup group) {
        return group.events();
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public MailLanguage[] getLanguages() {
        return MailLanguage.values();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public Map<String, String> getEvents() {
        return events;
    }

    public Integer getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(Integer digestHour) {
        this.digestHour = digestHour;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public Integer getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(Integer quietFrom) {
        this.quietFrom = quietFrom;
    }

    public Integer getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(Integer quietTo) {
        this.quietTo = quietTo;
    }

    public boolean isUrgentPasses() {
        return urgentPasses;
    }

    public void setUrgentPasses(boolean urgentPasses) {
        this.urgentPasses = urgentPasses;
    }

    public MailLanguage getLanguage() {
        return language;
    }

    public void setLanguage(MailLanguage language) {
        this.language = language;
    }
}
