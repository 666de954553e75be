package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.web.article.ArticleFolder;
import clinic.frontdesk.web.clinic.file.FolderReport.Finding;
import clinic.frontdesk.web.clinic.file.FolderReport.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** What is found in a folder of articles. */
final class ArticleFindings {

    private ArticleFindings() {}

    static List<Finding> of(ArticleFolder folder, ArticleFolder.Read read) {
        Stream<Finding> whole = folder.isEmpty().stream()
                .map(name -> new Finding(name, "", Outcome.KEPT, "has no article, or can't be read"));
        return Stream.concat(whole, read.faults().stream().map(fault -> of(fault, read)))
                .toList();
    }

    private static Finding of(ArticleFolder.Fault fault, ArticleFolder.Read read) {
        String place = fault.line() == 0 ? "" : "line " + fault.line();
        return new Finding(fault.file(), place, outcome(fault, read), fault.reason());
    }

    private static Outcome outcome(ArticleFolder.Fault fault, ArticleFolder.Read read) {
        if (!fault.leftOut()) {
            return Outcome.TAKEN;
        }
        return read.hasFormer(fault) ? Outcome.FORMER : Outcome.LEFT_OUT;
    }
}
