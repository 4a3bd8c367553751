package vn.lienthong.web.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import vn.lienthong.casefile.FileContent;
import vn.lienthong.casefile.ReadingFile;
import vn.lienthong.organization.Actor;

/** Hands out the files of case files. */
@WebServlet("/files/*")
public class FileServlet extends SavedFileServlet {

    @Inject
    ReadingFile reading;

    @Override
    protected FileContent file(UUID id, Actor by) {
        return reading.open(id, by);
    }
}
