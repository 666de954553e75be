package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
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
    @ValueSource(strings = {"555 01", "12345", "1-800-FLOWERS", "+999 123 456 789", "(000) 000-0000", "phone"})
    void refusesNumbersThatCannotExist(String typed) {
        assertThrows(ContactRefusal.PhoneNotPossible.class, () -> PhoneNumber.parse(typed, "US"));
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
