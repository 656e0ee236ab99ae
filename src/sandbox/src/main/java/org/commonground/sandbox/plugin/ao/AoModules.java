package org.commonground.sandbox.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.w3c.dom.Element;

/**
 * {@code <ao>}: migrates the plugin's entities into tables {@code AO_XXXXXX_NAME} and gives each bundle its own
 * {@link ActiveObjects}. Names that are too long for a product's database are refused by the real converters.
 */
public final class AoModules implements ModuleType, ServiceFactory<ActiveObjects> {
    private static final Object MIGRATION = new Object();
    private final Database database;
    private final Map<Bundle, EntityManager> managers = new ConcurrentHashMap<>();

    public AoModules(Database database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        Class<? extends RawEntity<?>>[] entities = Xml.children(element, "entity").stream()
                .map(e -> (Class<? extends RawEntity<?>>) plugin.load(e.getTextContent().trim())).toArray(Class[]::new);
        String namespace = Xml.attribute(element, "namespace", plugin.key());
        EntityManager manager = AoEntities.manager(database, "AO_" + hash(namespace));
        try {
            synchronized (MIGRATION) {
                Upgrades.run(plugin, element, database, "AO_" + hash(namespace), callable(manager));
                manager.migrate(entities);
            }
        } catch (SQLException | ActiveObjectsException | UncheckedExecutionException e) {
            throw new Refusal("The tables of <ao key=\"" + element.getAttribute("key") + "\"> cannot be made: " + e.getMessage(),
                    e);
        }
        managers.put(plugin.bundle(), manager);
    }

    @Override
    public void disable(String pluginKey) {
        managers.keySet().removeIf(b -> pluginKey.equals(b.getHeaders().get("Atlassian-Plugin-Key")));
    }

    /** The last six hexadecimal digits of the namespace's MD5, as tables in the real products show it. */
    static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte b : digest) {
                hex.append(String.format("%02x", b));
            }
            return hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> call(manager(bundle), method, arguments));
    }

    private EntityManager manager(Bundle bundle) {
        EntityManager manager = managers.get(bundle);
        if (manager == null) {
            throw new IllegalStateException(bundle.getSymbolicName() + " has no enabled <ao> module");
        }
        return manager;
    }

    private static ActiveObjects callable(EntityManager manager) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> call(manager, method, arguments));
    }

    private static Object call(EntityManager manager, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return new Transaction<>(manager) {
                @Override
                protected Object run() {
                    return ((TransactionCallback<?>) arguments[0]).doInTransaction();
                }
            }.execute();
        }
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        }
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // nothing is kept per caller
    }
}
