package vn.lienthong.feed;

import java.time.Instant;
import java.util.List;
import vn.lienthong.mail.MailLanguage;

/** What a calendar program gets. */
public record DeadlineList(String reader, MailLanguage language, List<Deadline> deadlines, Instant at) {}
