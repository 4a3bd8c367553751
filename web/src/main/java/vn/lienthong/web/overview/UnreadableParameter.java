package vn.lienthong.web.overview;

/** An address says something that makes no sense. */
public class UnreadableParameter extends RuntimeException {

    private final String name;
    private final String value;

    UnreadableParameter(String name, String value) {
        super(name + "=" + value);
        this.name = name;
        this.value = value;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }
}
