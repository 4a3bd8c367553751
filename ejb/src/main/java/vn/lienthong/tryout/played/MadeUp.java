package vn.lienthong.tryout.played;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a made-up case begins with.
 *
 * @param unitId whose variant of the model is tried; empty where it is the model itself
 */
public record MadeUp(String title, Optional<LocalDate> dueOn, Filled filled, Optional<UUID> unitId) {}
