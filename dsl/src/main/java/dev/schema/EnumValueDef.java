package dev.schema;

import dev.schema.operation.AddEnumValue;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/** Where the new value of an enum type goes. */
public final class EnumValueDef extends Chain.Verb {

    private final Name type;
    private final String value;
    private @Nullable String next;

    EnumValueDef(Scope scope, @Nullable At at, Name type, String value) {
        super(scope, at, "value '" + value + "' of enum \"" + type + "\"");
        this.type = type;
        this.value = value;
    }

    /** In front of another value; at the end when not given. */
    public EnumValueDef before(String other) {
        once("before", "'" + other + "'");
        next = other;
        return this;
    }

    @Override
    void complete() {
        scope.add(new AddEnumValue(type, value, next), at);
    }
}
