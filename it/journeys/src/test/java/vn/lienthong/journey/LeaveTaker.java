package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** An official in front of the browser, with a request for leave or with somebody else's. */
final class LeaveTaker {

    private static final int TIMES = 10;
    private static final int A_MOMENT = 600;

    private final Person person;

    LeaveTaker(Person person) {
        this.person = person;
    }

    /** Begins the flow of that name; @return the matter. */
    String asks(String flow, String title, int days) {
        person.open("/matter-begin.xhtml");
        person.page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText(flow))
                .first()
                .click();
        person.sees(LeaveDrawing.DAYS);
        fill(person, days);
        person.fill("begin:title", title).photograph("whole-begin-" + days);
        person.click("begin:go").sees("Đã gửi");
        return person.id();
    }

    /** What the form of the flow asks for; the same on the page where it is tried out. */
    static void fill(Person person, int days) {
        put(person, "Nghỉ từ ngày", "05/01/2027", "2027-01-05");
        put(person, "Đến hết ngày", "15/01/2027", "2027-01-15");
        put(person, LeaveDrawing.DAYS, String.valueOf(days), ":" + days);
        put(person, "Lý do nghỉ", "Về quê Lục Ngạn", "Lục Ngạn");
    }

    /** The form takes over what is typed a moment later; who types slower than a test never notices. */
    private static void put(Person person, String label, String text, String kept) {
        for (var time = 0; time < TIMES && !keeps(person, kept); time++) {
            var field = person.page().getByLabel(label);
            field.fill(text);
            field.press("Tab");
            person.page().waitForTimeout(A_MOMENT);
        }
        assertThat(keeps(person, kept)).as("the form keeps " + text).isTrue();
    }

    private static boolean keeps(Person person, String text) {
        return (boolean) person.page()
                .locator(".drawn-data")
                .first()
                .evaluate("(field, text) => field.value.includes(text)", text);
    }

    /** Decides at the step that waits. */
    LeaveTaker decides(String title, String step, String decision) {
        person.openWaiting(title).sees(step);
        way(decision);
        answer(decision);
        person.sees("Đã ghi nhận");
        return this;
    }

    /** The decisions that the page offers, in their order. */
    LeaveTaker isOffered(String title, String... decisions) {
        person.openWaiting(title);
        assertThat(person.page().locator("section.todo [data-opens]").allInnerTexts())
                .containsExactly(decisions);
        return this;
    }

    /** Without a reason the page keeps the refusal back. */
    LeaveTaker cannotRefuseWithoutAReason(String title) {
        person.openWaiting(title);
        way("Từ chối");
        answer("Từ chối");
        person.sees("Hãy ghi lý do khi chọn “Từ chối”.");
        return this;
    }

    private void way(String decision) {
        person.page()
                .locator("section.todo [data-opens]", new Page.LocatorOptions().setHasText(decision))
                .first()
                .click();
    }

    private void answer(String decision) {
        person.page()
                .locator("dialog[open]")
                .locator("input[type=submit][value='" + decision + "'], button[type=submit]")
                .first()
                .click();
        person.page().waitForLoadState();
    }

    LeaveTaker finds(String matter, String... words) {
        person.open("/matter.xhtml?id=" + matter);
        for (var word : words) {
            person.sees(word);
        }
        return this;
    }

    void photograph(String name) {
        person.photograph(name);
    }
}
