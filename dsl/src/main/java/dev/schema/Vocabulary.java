package dev.schema;

import dev.schema.catalog.Action;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;

/**
 * The words that every migration and every model inherits: databases, actions of foreign keys, types and values. A helper
 * class reaches them by a static import.
 */
public abstract class Vocabulary {

    public static final Database SQLITE = Database.SQLITE;
    public static final Database POSTGRESQL = Database.POSTGRESQL;
    public static final Database MARIADB = Database.MARIADB;
    public static final Database MYSQL = Database.MYSQL;
    public static final Database H2 = Database.H2;

    public static final Action NO_ACTION = Action.NO_ACTION;
    public static final Action RESTRICT = Action.RESTRICT;
    public static final Action CASCADE = Action.CASCADE;
    public static final Action SET_NULL = Action.SET_NULL;
    public static final Action SET_DEFAULT = Action.SET_DEFAULT;

    /** For subclasses of this package's own. */
    Vocabulary() {}

    /** 16 bits. */
    public static Type.SmallInt smallint() {
        return new Type.SmallInt(false);
    }

    /** 32 bits. */
    public static Type.Int integer() {
        return new Type.Int(false);
    }

    /** 64 bits. */
    public static Type.BigInt bigint() {
        return new Type.BigInt(false);
    }

    /** The same without a sign. */
    public static Type.SmallInt unsigned(Type.SmallInt type) {
        return new Type.SmallInt(true);
    }

    /** The same without a sign. */
    public static Type.Int unsigned(Type.Int type) {
        return new Type.Int(true);
    }

    /** The same without a sign. */
    public static Type.BigInt unsigned(Type.BigInt type) {
        return new Type.BigInt(true);
    }

    /** {@code precision} digits in all, {@code scale} of them behind the point. */
    public static Type.Decimal decimal(int precision, int scale) {
        return new Type.Decimal(precision, scale);
    }

    /** Binary floating point, 32 bits. */
    public static Type.Real real() {
        return new Type.Real();
    }

    /** Binary floating point, 64 bits. */
    public static Type.DoublePrecision doublePrecision() {
        return new Type.DoublePrecision();
    }

    /** True or false. */
    public static Type.Bool bool() {
        return new Type.Bool();
    }

    /** Exactly {@code length} characters. */
    public static Type.FixedChar fixedChar(int length) {
        return new Type.FixedChar(length);
    }

    /** At most {@code length} characters. */
    public static Type.Varchar varchar(int length) {
        return new Type.Varchar(length);
    }

    /** Characters without a limit. */
    public static Type.Text text() {
        return new Type.Text();
    }

    /** Bytes without a limit. */
    public static Type.Bytes bytes() {
        return new Type.Bytes(0);
    }

    /** At most {@code max} bytes. */
    public static Type.Bytes bytes(int max) {
        return Columns.atMost(max);
    }

    /** A day. */
    public static Type.Date date() {
        return new Type.Date();
    }

    /** A time of day, with microseconds. */
    public static Type.Time time() {
        return new Type.Time();
    }

    /** A day and a time without a zone, with microseconds. */
    public static Type.Timestamp timestamp() {
        return new Type.Timestamp();
    }

    /** A moment, with microseconds. */
    public static Type.TimestampTz timestamptz() {
        return new Type.TimestampTz();
    }

    /** A UUID. */
    public static Type.Uuid uuid() {
        return new Type.Uuid();
    }

    /** JSON text. */
    public static Type.Json json() {
        return new Type.Json();
    }

    /** A list of elements of one type. */
    public static <E> Type.ArrayOf<E> array(Type<E> element) {
        return new Type.ArrayOf<>(element);
    }

    /** One of the values of an enum made with {@link Schema#createEnum}. */
    public static Type.Enumeration enumeration(String enumType) {
        return new Type.Enumeration(Name.of(enumType));
    }

    /** A type in the database's own words. */
    public static Type.SqlType sqlType(String sql) {
        return new Type.SqlType(sql);
    }

    /** SQL as the value of a row: {@code schema.insert("t", "id", "at").row(1, expr("current_timestamp"))}. */
    public static Value expr(String sql) {
        return Value.expression(sql);
    }

    /** A name in a schema, to be given wherever a verb takes the name of a table; opaque to its holder. */
    public static String inSchema(String schema, String name) {
        return Name.inSchema(schema, name);
    }
}
