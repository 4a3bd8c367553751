package vn.lienthong.administration;

/** A person as an administrator writes them down. */
public record PersonDetails(String employeeCode, String username, String fullName, String email) {}
