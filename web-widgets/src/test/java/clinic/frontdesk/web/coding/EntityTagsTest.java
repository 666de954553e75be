package clinic.frontdesk.web.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "absent",
            textBlock =
                    """
                    absent                          | false
                    ''                              | false
                    "abc-gzip"                      | true
                    W/"abc-gzip"                    | true
                    "other", W/"abc-gzip" , "third" | true
                    *                               | true
                    "abc"                           | false
                    "abc-br"                        | false
                    "abc-gzip-gzip"                 | false
                    abc-gzip                        | false
                    "*"                             | false
                    """)
    void knows(@Nullable String field, boolean had) {
        assertEquals(had, EntityTags.have(field, "abc-gzip"));
    }
}
