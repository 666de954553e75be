package clinic.frontdesk.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void separatesCellsAndRows() throws IOException {
        StringWriter text = new StringWriter();
        Csv csv = Csv.begun(text, List.of("Name", "Phone"));
        csv.row(List.of("Jo, \"the knee\"", ""));
        assertEquals("\uFEFFName,Phone\r\n\"Jo, \"\"the knee\"\"\",\r\n", text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＠SUM(1)"})
    void whatWouldBeAFormulaIsText(String hostile) {
        assertTrue(Csv.cell(hostile).startsWith("\"'"), Csv.cell(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo Lindqvist", "(415) 555-0142", "a=b", "jo@example.org", "2026-11-25 09:00"})
    void whatIsHarmlessStaysAsItIs(String harmless) {
        assertEquals(harmless, Csv.cell(harmless));
    }
}
