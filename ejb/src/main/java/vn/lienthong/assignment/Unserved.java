package vn.lienthong.assignment;

import java.util.List;
import java.util.UUID;

/**
 * The recipients of an assignment that have no part yet.
 *
 * @param next the first of them, in the order in which they get it
 * @param count how many they are
 */
record Unserved(List<UUID> next, int count) {}
