package vn.lienthong.web.matter;

import java.time.LocalDate;

/** What is filled in before a matter begins, in earnest or tried out: its title, its deadline and its model's form. */
public abstract class StartFields {

    private String title = "";
    private LocalDate dueOn;
    private String data = "";

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    /** Null where no day is wanted. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** What was filled in, as the browser sends it; empty where there is no form. */
    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data == null ? "" : data;
    }

    /** The same as JSON in any case. */
    protected String filledIn() {
        return data.isBlank() ? "{}" : data;
    }
}
