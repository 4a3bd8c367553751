package vn.lienthong.organization;

/** What a post is for, in the order in which a person's posts are shown. */
public enum PostKind {
    HEAD,
    DEPUTY,
    MONITOR,
    OFFICER,
    CLERK,
    INSPECTOR,
    ADMINISTRATOR
}
