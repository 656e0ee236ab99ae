package org.commonground.sandbox.plugin.module;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.w3c.dom.Element;

/** {@code <resource type="i18n">}: the plugins' texts, in the visitor's language where a bundle has it, otherwise in English. */
public final class I18nBundles implements ModuleType, I18nResolver {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final List<Entry> bundles = new CopyOnWriteArrayList<>();
    private final Supplier<Locale> language;

    /** Texts in English. */
    public I18nBundles() {
        this(() -> Locale.ENGLISH);
    }

    /** Texts in the language that is asked for at the time. */
    public I18nBundles(Supplier<Locale> language) {
        this.language = language;
    }

    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        if (!element.getAttribute("type").equals("i18n")) {
            return;
        }
        String location = element.getAttribute("location");
        try {
            bundles.add(new Entry(plugin.key(), bundle(location, Locale.ENGLISH, plugin), bundle(location, Locale.GERMAN, plugin)));
        } catch (MissingResourceException e) {
            throw new Refusal("There is no text bundle " + location, e);
        }
    }

    private static ResourceBundle bundle(String location, Locale language, PluginContext plugin) {
        return ResourceBundle.getBundle(location, language, plugin.classLoader(), NO_FALLBACK);
    }

    @Override
    public void disable(String pluginKey) {
        bundles.removeIf(b -> b.plugin().equals(pluginKey));
    }

    /** Returns the raw text of a key. */
    public Optional<String> find(String key) {
        boolean german = language.get().equals(Locale.GERMAN);
        return bundles.stream().map(b -> german ? b.german() : b.english()).filter(b -> b.containsKey(key)).map(b -> b.getString(key)).findFirst();
    }

    /** Returns the text of a key, or the key. */
    public String text(String key) {
        return getText(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return find(key).map(pattern -> new MessageFormat(pattern, Locale.ENGLISH).format(arguments)).orElse(key);
    }

    private record Entry(String plugin, ResourceBundle english, ResourceBundle german) {
    }
}
