package dev.schema.engine;

import java.util.Locale;
import java.util.TimeZone;

/**
 * Another place on earth, with a default locale and time zone of its own. Whichever the usual ones are: in one of the two
 * places words and numbers are written otherwise, and it is another day.
 */
enum Elsewhere {
    EAST("tr-TR", "Pacific/Kiritimati"),
    WEST("ar-EG", "Etc/GMT+12");

    private final Locale locale;
    private final TimeZone zone;

    Elsewhere(String locale, String zone) {
        this.locale = Locale.forLanguageTag(locale);
        this.zone = TimeZone.getTimeZone(zone);
    }

    /**
     * Does something as if it was done there. The defaults belong to the whole process: other threads see them, too, until
     * it is done. One thread at a time.
     */
    void run(Runnable work) {
        synchronized (Elsewhere.class) {
            Locale usual = Locale.getDefault();
            Locale display = Locale.getDefault(Locale.Category.DISPLAY);
            Locale format = Locale.getDefault(Locale.Category.FORMAT);
            TimeZone usualZone = TimeZone.getDefault();
            try {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
                work.run();
            } finally {
                Locale.setDefault(usual);
                Locale.setDefault(Locale.Category.DISPLAY, display);
                Locale.setDefault(Locale.Category.FORMAT, format);
                TimeZone.setDefault(usualZone);
            }
        }
    }
}
