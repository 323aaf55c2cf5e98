package dev.schema.engine.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides passwords in texts that people will see. */
final class Secrets {

    static final String MASK = "****";

    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)([?&;(,][^=&;?(),\\s]*(?:password|passwd|pwd|secret|token|passphrase|credential)[^=&;(),\\s]*\\s*=\\s*)"
                    + "(\\{[^}]*}|[^&;)\\s\"']*)");
    private static final Pattern USER_INFO = Pattern.compile("(//[^/:@\\s]*:)(?:[^/\\s]*|[^?;\\s]*)@");
    private static final Pattern ORACLE = Pattern.compile("(?i)(:oracle:[a-z0-9]+:[^/@\\s]*/)[^?\\s]*@");

    private Secrets() {}

    /** The text without the passwords that stand in its URLs. */
    static String mask(String text) {
        var result = PARAMETER.matcher(text).replaceAll("$1" + MASK);
        result = ORACLE.matcher(result).replaceAll("$1" + MASK + "@");
        return USER_INFO.matcher(result).replaceAll("$1" + MASK + "@");
    }

    /** The same, and without this password as such or as it is written in a URL. */
    static String mask(String text, @Nullable String password) {
        if (password == null || password.isEmpty()) {
            return mask(text);
        }
        var encoded = URLEncoder.encode(password, StandardCharsets.UTF_8);
        return mask(text.replace(password, MASK).replace(encoded, MASK).replace(encoded.replace("+", "%20"), MASK));
    }
}
