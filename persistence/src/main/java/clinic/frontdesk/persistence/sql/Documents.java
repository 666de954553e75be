package clinic.frontdesk.persistence.sql;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.WeeklyHours;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Records of the domain as JSON, for what is stored whole and never searched. */
public final class Documents {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(
                    new SlugText(),
                    new LocaleTag(),
                    new CurrencyCode(),
                    new TextsInOrder(),
                    new AnswersInOrder(),
                    new HoursInOrder()));

    private Documents() {}

    /** The record as JSON text. */
    public static String write(Object document) {
        return JSON.toJson(document);
    }

    /** The record that {@link #write} has written. */
    public static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }

    /** A slug by its text. */
    public static final class SlugText implements JsonbAdapter<Slug, String> {
        @Override
        public String adaptToJson(Slug slug) {
            return slug.value();
        }

        @Override
        public Slug adaptFromJson(String text) {
            return new Slug(text);
        }
    }

    /** A locale by its BCP 47 tag. */
    public static final class LocaleTag implements JsonbAdapter<Locale, String> {
        @Override
        public String adaptToJson(Locale locale) {
            return locale.toLanguageTag();
        }

        @Override
        public Locale adaptFromJson(String tag) {
            return Locale.forLanguageTag(tag);
        }
    }

    /** A currency by its ISO 4217 code. */
    public static final class CurrencyCode implements JsonbAdapter<Currency, String> {
        @Override
        public String adaptToJson(Currency currency) {
            return currency.getCurrencyCode();
        }

        @Override
        public Currency adaptFromJson(String code) {
            return Currency.getInstance(code);
        }
    }

    /** What is read keeps the order in which it was written; of a mere Map, JSON-B makes one that has none. */
    @SuppressWarnings("NonApiType")
    private abstract static class InOrder<K, V> implements JsonbAdapter<Map<K, V>, LinkedHashMap<K, V>> {
        @Override
        public LinkedHashMap<K, V> adaptToJson(Map<K, V> map) {
            return new LinkedHashMap<>(map);
        }

        @Override
        public Map<K, V> adaptFromJson(LinkedHashMap<K, V> map) {
            return map;
        }
    }

    /** Texts by name; the first language of a text is its fallback. */
    public static final class TextsInOrder extends InOrder<String, String> {}

    /** Answers by question. */
    public static final class AnswersInOrder extends InOrder<Slug, String> {}

    /** Hours by place; overrides without a place are at the first. */
    public static final class HoursInOrder extends InOrder<Slug, WeeklyHours> {}
}
