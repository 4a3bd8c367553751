package vn.lienthong.launcher;

/** Placeholder until the flow lands in this commit. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Options.parse(args);
    }
}
