package vn.lienthong.launcher;

import java.io.PrintStream;

/** What people need once everything is up: the addresses and, where they exist, the demo accounts. */
record Welcome(Settings settings) {

    private static final String ACCOUNTS = """

            Account           Who                                              Password: lienthong
            ----------------  ------------------------------------------------------------------
            chutich           Chủ tịch UBND tỉnh, issues directives
            theodoi           chuyên viên theo dõi, Văn phòng UBND tỉnh
            gd.khcn           Giám đốc Sở Khoa học và Công nghệ
            cv.khcn           chuyên viên, Sở Khoa học và Công nghệ
            vt.khcn           văn thư, Sở Khoa học và Công nghệ
            ct.kinhbac        Chủ tịch UBND Phường Kinh Bắc
            cv.kinhbac        chuyên viên, Phường Kinh Bắc
            ct.lucngan        Chủ tịch UBND Xã Lục Ngạn
            cv.lucngan        chuyên viên, Xã Lục Ngạn
            quytrinh          draws process models
            duyetquytrinh     approves process models
            quantri           unit and system administrator
            thanhtra          inspector
            """;

    void printTo(PrintStream out) {
        out.println();
        line(out, "Liên Thông is ready:", settings.httpUrl());
        if (settings.sso().isEmpty()) {
            line(out, "Demo portal:", settings.httpUrl() + "/cong-tt/");
            line(
                    out,
                    "Keycloak console:",
                    settings.ssoUrl() + "/admin  (admin, sso.admin in " + settings.secrets() + ")");
        }
        line(out, "Data and logs:", settings.data().toString());
        if (settings.sso().isEmpty()) {
            out.print(ACCOUNTS);
        }
        out.printf("%nCtrl-C stops everything.%n");
        out.flush();
    }

    private static void line(PrintStream out, String what, String where) {
        out.printf("%-21s %s%n", what, where);
    }
}
