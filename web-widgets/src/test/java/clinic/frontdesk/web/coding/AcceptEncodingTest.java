package clinic.frontdesk.web.coding;

import static clinic.frontdesk.web.coding.Coding.BROTLI;
import static clinic.frontdesk.web.coding.Coding.GZIP;
import static clinic.frontdesk.web.coding.Coding.IDENTITY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            textBlock =
                    """
                    absent                        | IDENTITY | IDENTITY
                    ''                            | IDENTITY | IDENTITY
                    gzip                          | GZIP     | GZIP
                    GZip , Br                     | BROTLI   | GZIP
                    gzip, deflate, br, zstd       | BROTLI   | GZIP
                    x-gzip                        | GZIP     | GZIP
                    br;q=1.0, gzip;q=0.5          | BROTLI   | GZIP
                    br;q=0.4, gzip;q=0.5          | GZIP     | GZIP
                    gzip ; Q = 0.001              | GZIP     | GZIP
                    gzip;q=0                      | IDENTITY | IDENTITY
                    gzip;q=0.000, br;q=0          | IDENTITY | IDENTITY
                    *                             | BROTLI   | GZIP
                    *;q=0.1                       | BROTLI   | GZIP
                    gzip;q=0, *                   | BROTLI   | IDENTITY
                    *;q=0                         | IDENTITY | IDENTITY
                    identity                      | IDENTITY | IDENTITY
                    identity;q=0, gzip            | GZIP     | GZIP
                    identity;q=0, *               | BROTLI   | GZIP
                    identity, gzip;q=0.5          | IDENTITY | IDENTITY
                    identity;q=0.5, gzip;q=0.5    | GZIP     | GZIP
                    deflate                       | IDENTITY | IDENTITY
                    brotli, gzipped               | IDENTITY | IDENTITY
                    gzip;q=2, br;q=x              | IDENTITY | IDENTITY
                    gzip;level=9, br              | BROTLI   | IDENTITY
                    ,,gzip,,                      | GZIP     | GZIP
                    gzip;q=0, gzip                | IDENTITY | IDENTITY
                    """)
    void chooses(@Nullable String field, Coding ofFile, Coding ofAnswer) {
        AcceptEncoding accepted = AcceptEncoding.parse(field);
        assertEquals(ofFile, accepted.best(Set.of(IDENTITY, GZIP, BROTLI)));
        assertEquals(ofAnswer, accepted.best(Set.of(IDENTITY, GZIP)));
    }
}
