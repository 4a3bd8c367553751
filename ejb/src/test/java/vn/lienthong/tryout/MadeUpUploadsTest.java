package vn.lienthong.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.casefile.CheckedUpload;

class MadeUpUploadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đơn.pdf",
                "Đơn.PDF",
                "ảnh.png",
                "ảnh.jpg",
                "ảnh.jpeg",
                "a.doc",
                "a.docx",
                "a.xls",
                "a.xlsx",
                "a.pptx",
                "a.odt",
                "a.ods",
                "a.txt",
                "a.csv",
                "đơn"
            })
    void whateverNameIsTypedInATrialIsTakenAsAFileOfThatNameWouldBe(String name) {
        assertThat(CheckedUpload.of(MadeUpUploads.named(name)).name()).isEqualTo(name);
    }
}
