package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import vn.lienthong.casefile.export.OpeningWorkFile;
import vn.lienthong.casefile.export.WorkFile;
import vn.lienthong.organization.Actor;

/** A person takes a work file out; what they may not see is not inside. */
@RequestScoped
public class WorkFileExport {

    @Inject
    OpeningWorkFile opening;

    @Inject
    WorkFileZip zip;

    @Inject
    WorkFilePdf pdf;

    /** @throws NotFound when there is none that the person may see */
    public WorkFile open(UUID id, WorkFileForm form, Actor by) {
        return opening.open(id, form.name(), by);
    }

    /** @param below whether the ZIP has what lies below it, too */
    public void write(WorkFile file, WorkFileForm form, boolean below, Actor by, OutputStream out) throws IOException {
        switch (form) {
            case ZIP -> zip.write(file, below, by, out);
            case PDF -> pdf.write(file, WorkFilePdf.newest(file), by, new Unclosed(out));
        }
    }
}
