package org.commonground.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.DatabaseLocks;
import org.commonground.sandbox.host.MemoryCaches;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.plugin.BlueprintModule;
import org.commonground.sandbox.plugin.InstalledPlugin;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.plugin.PluginSystem;
import org.commonground.sandbox.plugin.ao.AoModules;
import org.commonground.sandbox.plugin.module.AllowlistModule;
import org.commonground.sandbox.plugin.module.BlueprintModules;
import org.commonground.sandbox.plugin.module.Fragments;
import org.commonground.sandbox.plugin.module.I18nBundles;
import org.commonground.sandbox.plugin.module.NoBean;
import org.commonground.sandbox.plugin.module.NoModule;
import org.commonground.sandbox.plugin.module.ServletModule;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.plugin.rest.RestModules;
import org.commonground.sandbox.sal.CurrentRequest;
import org.commonground.sandbox.sal.PlayedUsers;
import org.commonground.sandbox.sal.PluginTemplates;
import org.commonground.sandbox.sal.ProductNames;
import org.commonground.sandbox.sal.Events;
import org.commonground.sandbox.sal.SessionTransactions;
import org.commonground.sandbox.sal.StoredSettings;
import org.commonground.sandbox.sal.VisitorExecutors;
import org.commonground.sandbox.velocity.MethodAllowlist;
import org.commonground.sandbox.web.HostServer;

/** One played product, running: its server, its plugin system and what the plugins add. */
public final class PlayedHost implements AutoCloseable, PluginModules {
    private final HostServer server;
    private final PluginSystem plugins;
    private final CurrentRequest current = new CurrentRequest();
    private final I18nBundles texts = new I18nBundles(current::language);
    private final BlueprintModules blueprints;
    private final Fragments fragments;
    private final WebResources resources;
    private final Map<Class<?>, ModuleList<?>> productModules;

    /**
     * Puts a product together; it answers after {@link #start}.
     *
     * @param server the product's server, its port already taken
     * @param parts the module types that only this product knows
     */
    public PlayedHost(Product product, Database database, HostServer server, Path cache, ProductParts parts) {
        this.server = server;
        this.fragments = new Fragments(texts, server.contextPath());
        this.resources = new WebResources(server.contextPath(), texts);
        this.blueprints = new BlueprintModules(texts, server.contextPath());
        MethodAllowlist allowlist = new MethodAllowlist();
        AoModules ao = new AoModules(database);
        ModuleList<ServletModule> servlets = new ModuleList<>(ServletModule::of);
        RestModules rest = new RestModules(server.servletContext());
        Map<String, ModuleType> types = new HashMap<>();
        types.put("resource", texts);
        types.put("web-item", fragments.items());
        types.put("web-panel", fragments.panels());
        types.put("web-section", new NoModule());
        types.put("web-resource", resources.modules());
        types.put("servlet", servlets);
        types.put("component", new NoBean());
        types.put("component-import", new NoBean());
        types.put("rest-migration", new NoModule());
        types.put("rest", rest);
        types.put("ao", ao);
        types.put("velocity-allowlist", new AllowlistModule(allowlist));
        ProductParts.Modules added = parts.modules(texts, server.contextPath());
        types.putAll(added.types());
        if (product.key().equals("confluence")) {
            types.put("blueprint", blueprints);
            types.put("content-template", new NoModule());
        }
        this.productModules = added.lists();
        Map<Class<?>, Object> components = new HashMap<>(product.components());
        components.put(I18nResolver.class, texts);
        components.put(PluginSettingsFactory.class, new StoredSettings(database));
        components.put(TemplateRenderer.class, new PluginTemplates(allowlist));
        components.put(PageBuilderService.class, resources);
        components.put(ActiveObjects.class, ao);
        components.put(CacheManager.class, new MemoryCaches());
        components.put(ThreadLocalDelegateExecutorFactory.class, new VisitorExecutors());
        components.put(TransactionTemplate.class, new SessionTransactions());
        components.putIfAbsent(EventPublisher.class, new Events());
        components.put(ClusterLockService.class, new DatabaseLocks(database));
        components.put(HttpContext.class, current);
        components.put(UserManager.class, new PlayedUsers());
        components.put(WebSudoManager.class, server.adminSessions());
        components.put(ApplicationProperties.class, new ProductNames(product, server.address()));
        components.keySet().removeIf(service -> !product.offers(service));
        this.plugins = new PluginSystem(product.key(), components, types, cache);
        server.mount(product.pages(this), parts.actions(added, texts, resources, allowlist), rest, servlets, resources,
                plugins, current, product);
    }

    /** Starts to answer. */
    public void start() {
        server.start();
    }

    /** Installs a jar; the result says what came of it. */
    public InstalledPlugin install(Path jar) {
        return plugins.install(jar);
    }

    /** Returns the plugin system, for what an administrator does with a plugin. */
    public PluginSystem pluginSystem() {
        return plugins;
    }

    /** Returns the enabled plugins. */
    public List<PluginContext> plugins() {
        return plugins.enabled();
    }

    /** Returns the address with the context path, without a slash at the end. */
    public String address() {
        return server.address();
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return fragments.items(section, context);
    }

    @Override
    public List<WebItem> webItemsBelow(String place, Map<String, Object> context) {
        return fragments.items(section -> section.startsWith(place + "/"), context);
    }

    @Override
    public List<Panel> webPanels(String location, Map<String, Object> context) {
        return fragments.panels(location, context);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<T> modules(Class<T> type) {
        if (type == BlueprintModule.class) {
            return (List<T>) blueprints.all();
        }
        ModuleList<?> list = productModules.get(type);
        return list == null ? List.of() : (List<T>) list.all();
    }

    @Override
    public Optional<String> text(String key) {
        return texts.find(key);
    }

    @Override
    public String resourceTags(String... contexts) {
        return resources.tags(contexts);
    }

    @Override
    public void close() {
        server.close();
        plugins.close();
    }
}
