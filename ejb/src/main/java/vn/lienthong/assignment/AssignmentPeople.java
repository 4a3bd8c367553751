package vn.lienthong.assignment;

import java.util.List;
import java.util.Optional;

/** The names that a page shows for the ids in an assignment. */
record AssignmentPeople(String leadUnit, List<String> coordinators, Optional<PostView> handler, PostView author) {}
