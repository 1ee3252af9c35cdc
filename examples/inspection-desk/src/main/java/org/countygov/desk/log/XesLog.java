package org.countygov.desk.log;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.countygov.words.Phrase;

/**
 * A log in XES (IEEE 1849). The name of a trace is the case; what else a trace tells are facts of the case. Items of a list
 * become one fact, separated by semicolons; other nested attributes are named {@code outer/inner}.
 */
final class XesLog {
    private static final ImmutableSet<String> ATTRIBUTES =
            ImmutableSet.of("string", "date", "int", "float", "boolean", "id", "list", "container");
    private static final int DEEPEST = 64;
    private static final String CASE_PREFIX = "case:";

    private static final Phrase NOT_XES = Phrase.of("不是XES日志", "this is not an XES log");
    private static final Phrase WITH_DTD =
            Phrase.of("文件含有DTD声明，出于安全考虑不予读取", "the file has a document type declaration; for safety it is not read");
    private static final Phrase MISPLACED = Phrase.of(
            "案件或事件出现在另一事件、属性或案件之内", "a trace or an event stands within another event, an attribute or another trace");
    private static final Phrase TOO_DEEP = Phrase.of("嵌套过深", "it is nested too deeply");
    private static final Phrase DAMAGED =
            Phrase.of("XML在此处损坏或中断，此后的内容无法读取", "the XML is damaged or ends here; nothing behind it could be read");

    private final Mapping mapping;
    private final Rows rows;
    private final MarkupGuard guard;
    private final XMLStreamReader xml;

    /** What each trace tells of its case, once its first event asks. */
    private record OfCase(Map<Attribute, String> standard, Pairs facts, Optional<Phrase> defect) {}

    private XesAttributes trace = new XesAttributes();

    @Nullable
    private OfCase ofCase;

    @Nullable
    private XesAttributes event;

    private long eventLine;
    private boolean inTrace;

    /** How many elements are open of which nothing is read, since the outermost stands where it cannot. */
    private int passedOver;

    XesLog(Reader text, Mapping mapping, Rows rows) throws UnusableLogException {
        this.mapping = mapping;
        this.rows = rows;
        this.guard = new MarkupGuard(text);
        try {
            this.xml = hardened().createXMLStreamReader(guard);
        } catch (XMLStreamException notXml) {
            throw notXes();
        }
    }

    /** Reads the text to its end, or to where it is damaged; remarks on the file. */
    ImmutableList<Phrase> read() throws IOException, UnusableLogException {
        int depth = 0;
        long line = 1;
        try {
            while (xml.hasNext()) {
                int kind = xml.next();
                line = xml.getLocation().getLineNumber();
                if (kind == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth == 1 && !xml.getLocalName().equals("log")) {
                        throw new UnusableLogException(NOT_XES);
                    }
                    if (depth > DEEPEST) {
                        throw new UnusableLogException(TOO_DEEP);
                    }
                    start(xml.getLocalName(), line);
                } else if (kind == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    end(xml.getLocalName());
                }
            }
            return ImmutableList.of();
        } catch (XMLStreamException damaged) {
            if (depth == 0) {
                throw notXes();
            }
            rows.bad(Math.max(line, 1), DAMAGED);
            return ImmutableList.of(DAMAGED);
        }
    }

    private UnusableLogException notXes() {
        return new UnusableLogException(guard.sawDeclaration() ? WITH_DTD : NOT_XES);
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private void start(String element, long line) throws IOException {
        if (passedOver > 0 || isMisplaced(element)) {
            passedOver++;
            if (passedOver == 1 && event != null) {
                event.spoil(MISPLACED);
            } else if (passedOver == 1) {
                rows.bad(line, MISPLACED);
            }
        } else if (element.equals("trace")) {
            inTrace = true;
            trace = new XesAttributes();
            ofCase = null;
        } else if (element.equals("event")) {
            event = new XesAttributes();
            eventLine = line;
        } else if (ATTRIBUTES.contains(element)) {
            XesAttributes target = target();
            if (target != null) {
                target.begin(
                        xml.getAttributeValue(null, "key"),
                        xml.getAttributeValue(null, "value"),
                        element.equals("list"));
            }
        }
    }

    private boolean isMisplaced(String element) {
        XesAttributes within = target();
        return within != null
                && (element.equals("trace") || (element.equals("event") && (event != null || within.isOpen())));
    }

    private void end(String element) throws IOException {
        if (passedOver > 0) {
            passedOver--;
        } else if (element.equals("trace")) {
            inTrace = false;
            trace = new XesAttributes();
            ofCase = null;
        } else if (element.equals("event") && event != null) {
            event(event);
            event = null;
        } else if (ATTRIBUTES.contains(element)) {
            XesAttributes target = target();
            if (target != null) {
                target.end();
            }
        }
    }

    /** Whose attribute begins or ends here; those of the log itself and of its declarations say nothing of a case. */
    @Nullable
    private XesAttributes target() {
        if (event != null) {
            return event;
        }
        return inTrace ? trace : null;
    }

    private void event(XesAttributes attributes) throws IOException {
        if (ofCase == null) {
            ofCase = ofCase();
        }
        Optional<Phrase> defect = attributes.defect().or(ofCase::defect);
        if (defect.isPresent()) {
            rows.bad(eventLine, defect.get());
            return;
        }
        Map<Attribute, String> standard = new EnumMap<>(Attribute.class);
        standard.putAll(ofCase.standard());
        Map<String, String> facts = split(attributes.texts(), "", standard);
        rows.row(eventLine, standard, rows.facts(facts), ofCase.facts());
    }

    private OfCase ofCase() {
        Map<Attribute, String> standard = new EnumMap<>(Attribute.class);
        Map<String, String> facts = split(trace.texts(), CASE_PREFIX, standard);
        return new OfCase(standard, rows.facts(facts), trace.defect());
    }

    /** Puts the standard attributes where they belong and returns the facts. */
    private Map<String, String> split(Map<String, String> texts, String prefix, Map<Attribute, String> standard) {
        Map<String, String> facts = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            String name = mapping.column(prefix + key);
            Attribute.ofKey(name)
                    .ifPresentOrElse(
                            attribute -> standard.put(attribute, text),
                            () -> facts.put(name.startsWith(prefix) ? name.substring(prefix.length()) : name, text));
        });
        return facts;
    }
}
