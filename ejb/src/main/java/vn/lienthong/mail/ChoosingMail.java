package vn.lienthong.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;

/** A person decides what they are told by mail, and when. */
@Stateless
public class ChoosingMail {

    @Inject
    MailSettings settings;

    @Inject
    AuditTrail audit;

    public MailChoices choices(Actor by) {
        return settings.of(by.officialId());
    }

    public void choose(MailChoices choices, Actor by) {
        settings.lock(by.officialId()).decide(choices);
        audit.record(by, "MAIL_SETTINGS_CHANGED", null, "");
    }
}
