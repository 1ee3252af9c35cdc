package org.countygov.desk.log;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.words.Phrase;

/** The attributes of one trace or event while its XML is read, flattened to texts by name. */
final class XesAttributes {
    private static final int LARGEST = 1 << 20;
    private static final int MOST = 1 << 14;
    private static final Phrase TOO_LARGE = Phrase.of("属性过多或过长", "the attributes are too many or too long");
    private static final Phrase NAMELESS = Phrase.of("有属性没有key", "an attribute has no key");

    private record Open(String name, boolean list) {}

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;
    private int length;
    private Optional<Phrase> defect = Optional.empty();

    /** An attribute begins, within those that have begun and not ended. */
    void begin(@Nullable String key, @Nullable String value, boolean list) {
        Open outer = open.peek();
        // An item belongs to its list; the key of the item is mere form.
        String name = outer == null ? key == null ? "" : key : outer.list ? outer.name : outer.name + "/" + key;
        open.push(new Open(name, list));
        if (name.isEmpty()) {
            spoil(NAMELESS);
        }
        if (value == null) {
            return;
        }
        count++;
        length += name.length() + value.length();
        if (count > MOST || length > LARGEST) {
            spoil(TOO_LARGE);
            texts.clear();
            return;
        }
        Letters.defect(value).ifPresent(this::spoil);
        texts.merge(name, value, (before, next) -> before + ";" + next);
    }

    /** The attribute that began last ends. */
    void end() {
        open.pop();
    }

    ImmutableMap<String, String> texts() {
        return ImmutableMap.copyOf(texts);
    }

    /** Why the attributes cannot be used, if so. */
    Optional<Phrase> defect() {
        return defect;
    }

    private void spoil(Phrase reason) {
        if (defect.isEmpty()) {
            defect = Optional.of(reason);
        }
    }
}
