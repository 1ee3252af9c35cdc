package org.countygov.desk.log;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

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

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;
    private int length;
    private Optional<Phrase> defect = Optional.empty();

    /** An attribute begins, within those that have begun and not ended. */
    void begin(@Nullable String key, @Nullable String value, boolean list) {
        boolean item = !open.isEmpty() && open.element().list;
        if (key == null && !item) {
            spoil(NAMELESS);
        }
        String name = isTooLarge() ? "" : name(key == null ? "" : key, item);
        open.push(new Open(name, list));
        count++;
        length += Math.min(name.length() + (value == null ? 0 : value.length()), LARGEST + 1);
        if (isTooLarge()) {
            spoil(TOO_LARGE);
            texts.clear();
            length = LARGEST + 1;
            return;
        }
        Letters.defect(name).ifPresent(this::spoil);
        if (name.isEmpty()) {
            spoil(NAMELESS);
        } else if (value != null) {
            Letters.defect(value).ifPresent(this::spoil);
            StringBuilder before = texts.get(name);
            if (before == null) {
                texts.put(name, new StringBuilder(value));
            } else {
                before.append(';').append(value);
            }
        }
    }

    /** An item belongs to its list; the key of the item is mere form. */
    private String name(String key, boolean item) {
        if (open.isEmpty()) {
            return key;
        }
        String outer = open.element().name;
        return item ? outer : outer + "/" + key;
    }

    private boolean isTooLarge() {
        return count > MOST || length > LARGEST;
    }

    /** The attribute that began last ends. */
    void end() {
        open.pop();
    }

    /** Whether an attribute has begun and not ended. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    ImmutableMap<String, String> texts() {
        return texts.entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey, text -> text.getValue().toString()));
    }

    /** Why the attributes cannot be used, if so. */
    Optional<Phrase> defect() {
        return defect;
    }

    /** The attributes cannot be used for this reason, unless there was one before. */
    void spoil(Phrase reason) {
        if (defect.isEmpty()) {
            defect = Optional.of(reason);
        }
    }
}
