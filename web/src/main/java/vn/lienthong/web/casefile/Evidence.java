package vn.lienthong.web.casefile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.TimelineRow;

/** The files of the case file of the page, each with its versions. */
@Named
@RequestScoped
public class Evidence {

    @Inject
    CaseFilePanel caseFile;

    /** What was added last comes first. */
    public List<FileSeries> getSeries() {
        var byFile = caseFile.getView().history().stream()
                .map(TimelineRow::files)
                .flatMap(List::stream)
                .sorted(comparing(AttachmentRow::uploadedAt)
                        .thenComparing(AttachmentRow::version)
                        .reversed())
                .collect(groupingBy(AttachmentRow::seriesId, LinkedHashMap::new, toList()));
        return byFile.values().stream().map(FileSeries::new).toList();
    }
}
