package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "(415) 555-0132, US, +14155550132",
        "415.555.0132, US, +14155550132",
        "+1 415 555 0132, DE, +14155550132",
        "030 123456, DE, +4930123456",
        "0049 30 123456, DE, +4930123456",
        "(415) 555-0132 ext. 7, US, +14155550132",
        "٤١٥٥٥٥٠١٣٢, US, +14155550132",
    })
    void takesNumbersAsPeopleWriteThem(String typed, String country, String e164) {
        assertEquals(e164, PhoneNumber.parse(typed, country).e164());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "555 01",
                "12345",
                "1-800-FLOWERS",
                "+999 123 456 789",
                "(000) 000-0000",
                "phone",
                "555-0132",
                "(023) 456-7890",
                "(415) 155-0132",
                "415 555 0132 0",
                "(415) 555-0132 call me"
            })
    void refusesNumbersThatCannotExist(String typed) {
        assertThrows(ContactRefusal.PhoneNotPossible.class, () -> PhoneNumber.parse(typed, "US"));
    }

    @ParameterizedTest
    @CsvSource({
        "(415) 555-0188 ext 123, +14155550188, 123",
        "(415) 555-0188 ext. 123, +14155550188, 123",
        "(415) 555-0188 EXT:123, +14155550188, 123",
        "(415) 555-0188 extension 123, +14155550188, 123",
        "(415) 555-0188 extensión 123, +14155550188, 123",
        "(415) 555-0188 ext 1 23, +14155550188, 123",
        "(415) 555-0188 x123, +14155550188, 123",
        "(415) 555-0188 # 123, +14155550188, 123",
        "(415) 555-0188 int. 123, +14155550188, 123",
        "(415) 555-0188 anexo 123, +14155550188, 123",
        "+1 415 555 0188;ext=0123, +14155550188, 0123",
        "tel:+1-415-555-0188;ext=123, +14155550188, 123",
        "'4155550188,,123#', +14155550188, 123",
        "４１５５５５０１８８ ｅｘｔ １２３, +14155550188, 123",
        "٤١٥٥٥٥٠١٨٨ x١٢٣, +14155550188, 123",
        "(415) 555-0188, +14155550188,",
        "415 555 0188 #, +14155550188,"
    })
    void knowsTheExtensionBehindANumber(String typed, String e164, String extension) {
        PhoneNumber number = PhoneNumber.parse(typed, "US");
        assertEquals(e164, number.e164());
        assertEquals(Optional.ofNullable(extension), number.extension());
        assertEquals("tel:" + e164 + (extension == null ? "" : ";ext=" + extension), number.uri());
        assertEquals(extension != null, number.displayedIn("US").endsWith("ext. " + extension));
        assertEquals(extension != null, number.displayedIn("DE").endsWith("ext. " + extension));
    }

    @Test
    void knowsTheExtensionOfANumberThatWasStoredBefore() {
        PhoneNumber stored = new PhoneNumber("+4930123456", "030 / 12 34 56 ext 7");
        assertEquals("tel:+4930123456;ext=7", stored.uri());
        assertEquals(Optional.empty(), new PhoneNumber("+4930123456", "anything").extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0(415)\u00a0555\u20110132\u00a0",
                "\t(415) 555-0132\r\n",
                "(415)\t555-0132",
                "\u202d(415) 555-0132\u202c",
                "\u200e+1 415 555 0132\u200f",
                "\ufeff4155550132\u2060",
                "415\u200b555\u00ad0132",
                "\uff0b\uff11 415 555 0132",
                "\u0664\u0661\u0665 555 0132",
                "\u06f4\u06f1\u06f5 555 0132",
                "415 555 0132\u3000"
            })
    void passesOverWhatCannotBeSeen(String typed) {
        assertEquals("+14155550132", PhoneNumber.parse(typed, "US").e164());
    }

    @ParameterizedTest
    @CsvSource({
        "(471) 234-5678, US, +14712345678",
        "+1 471 234 5678, DE, +14712345678",
        "+49 1999 1234567, US, +4919991234567"
    })
    void takesANumberOfARangeThatIsNotKnownYet(String typed, String country, String e164) {
        PhoneNumber number = PhoneNumber.parse(typed, country);
        assertEquals(e164, number.e164());
        assertFalse(number.isKnown());
        assertTrue(number.callable());
        assertTrue(PhoneNumber.parse("(415) 555-0132", "US").isKnown());
    }

    @Test
    void showsANumberThatIsNotKnownInItsCountryToo() {
        assertEquals("(471) 234-5678", PhoneNumber.parse("4712345678", "US").displayedIn("US"));
    }

    @Test
    void callsNoNumberThatLooksAsIfItCostExtra() {
        assertFalse(PhoneNumber.parse("+1 900 934 5678", "US").callable());
        assertFalse(PhoneNumber.parse("+44 909 999 9999", "US").callable());
    }

    @Test
    void takesTheExampleNumberOfEveryRegion() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String region : numbers.getSupportedRegions()) {
            String national = numbers.format(numbers.getExampleNumber(region), PhoneNumberFormat.NATIONAL);
            String e164 = numbers.format(numbers.getExampleNumber(region), PhoneNumberFormat.E164);
            assertEquals(e164, PhoneNumber.parse(national, region).e164(), region);
        }
    }

    @Test
    void knowsNumbersThatCostExtra() {
        assertFalse(PhoneNumber.parse("+1 900 234 5678", "US").callable());
        assertTrue(PhoneNumber.parse("+1 415 555 0132", "US").callable());
    }

    @Test
    void knowsThePremiumNumbersOfEveryRegion() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        int known = 0;
        for (String region : numbers.getSupportedRegions()) {
            Phonenumber.PhoneNumber premium = numbers.getExampleNumberForType(region, PhoneNumberType.PREMIUM_RATE);
            if (premium != null) {
                PhoneNumber number = PhoneNumber.parse(numbers.format(premium, PhoneNumberFormat.NATIONAL), region);
                assertFalse(number.callable(), () -> region + " " + number);
                known++;
            }
        }
        assertTrue(known > 50);
    }

    @Test
    void showsANumberAsPeopleOfTheCountryWriteIt() {
        PhoneNumber number = PhoneNumber.parse("+14155550132", "US");
        assertEquals("(415) 555-0132", number.displayedIn("US"));
        assertEquals("+1 415-555-0132", number.displayedIn("DE"));
    }
}
