package vn.lienthong.tryout.played;

import java.time.LocalDate;
import java.util.Optional;

/** What a made-up case begins with. */
public record MadeUp(String title, Optional<LocalDate> dueOn, Filled filled) {}
