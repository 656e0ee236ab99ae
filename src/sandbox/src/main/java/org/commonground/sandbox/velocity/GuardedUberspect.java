package org.commonground.sandbox.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Velocity's introspection behind the method allowlist; marks what {@code @HtmlSafe} methods return. */
public final class GuardedUberspect extends SecureUberspector implements RuntimeServicesAware {
    /** Engine property that holds the {@link MethodAllowlist}. */
    static final String ALLOWLIST = "sandbox.allowlist";
    private static final Set<String> PREFIXES = Set.of("get", "is");
    private MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        allowlist = (MethodAllowlist) services.getProperty(ALLOWLIST);
    }

    @Override
    public Iterator getIterator(Object target, Info info) throws Exception {
        return super.getIterator(HtmlSafeValue.unwrap(target), info);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        Object object = HtmlSafeValue.unwrap(target);
        if (object == null || "getClass".equals(name)) {
            return null;
        }
        Object[] plain = Arrays.stream(arguments).map(HtmlSafeValue::unwrap).toArray();
        Method method = introspector.getMethod(object.getClass(), name, plain);
        return method == null || !allowlist.allows(object, method) ? null : new GuardedCall(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        Object object = HtmlSafeValue.unwrap(target);
        if (object == null || "class".equals(name)) {
            return null;
        }
        if (object instanceof java.util.Map<?, ?>) {
            return super.getPropertyGet(object, name, info);
        }
        for (String prefix : PREFIXES) {
            String getter = prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Method method = introspector.getMethod(object.getClass(), getter, new Object[0]);
            if (method != null) {
                return allowlist.allows(object, method) ? new GuardedCall(method) : null;
            }
        }
        return null;
    }

    /** Calls one method and marks its result. */
    private record GuardedCall(Method method) implements VelMethod, VelPropertyGet {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object[] plain = Arrays.stream(arguments).map(HtmlSafeValue::unwrap).toArray();
            try {
                Object result = method.invoke(HtmlSafeValue.unwrap(target), plain);
                return result != null && method.isAnnotationPresent(HtmlSafe.class) ? new HtmlSafeValue(result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }

        @Override
        public Object invoke(Object target) throws Exception {
            return invoke(target, new Object[0]);
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class getReturnType() {
            return method.getReturnType();
        }
    }
}
