package org.commonground.sandbox.plugin.webwork;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.plugin.ModuleList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs actions. Every action method needs {@code @SupportedMethods}, on itself or the class; one with
 * {@code @RequiresXsrfCheck} needs the parameter {@code atl_token}.
 */
public final class ActionServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(ActionServlet.class);
    private static final Pattern PATH = Pattern.compile("/(?:admin/|project/)?(\\w+)(?:!(\\w+))?\\.jspa");
    private final transient ModuleList<ActionModule> modules;
    private final transient ActionPage page;

    /** Makes the servlet; the page renders and decorates the views. */
    public ActionServlet(ModuleList<ActionModule> modules, ActionPage page) {
        this.modules = modules;
        this.page = page;
    }

    /** Returns whether a plugin has an action for this path below {@code /secure}. */
    public boolean serves(String path) {
        return action(path).isPresent();
    }

    /** Returns whether the path is that of an action with {@code @WebSudoRequired} on its class, as Jira wants it there. */
    public boolean needsAdminSession(String path) {
        return action(path).filter(a -> a.plugin().load(a.className()).isAnnotationPresent(WebSudoRequired.class)).isPresent();
    }

    private Optional<ActionModule.Action> action(String path) {
        Matcher matcher = PATH.matcher(path == null ? "" : path);
        return matcher.matches() ? modules.all().stream().flatMap(m -> m.find(matcher.group(1)).stream()).findFirst()
                : Optional.empty();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ActionModule.Action action = action(request.getPathInfo()).orElseThrow();
        if (action.roles().contains("admin") && Visitor.current().filter(SandboxUser::isAdmin).isEmpty()) {
            refuse(response, 403, "You do not have the permissions that this page needs.");
            return;
        }
        JiraWebActionSupport made = action.plugin().create(action.className(), JiraWebActionSupport.class);
        Method method = method(made, request.getPathInfo());
        if (method == null) {
            refuse(response, 404, "There is no such action.");
        } else if (!supports(method, made.getClass(), request.getMethod())) {
            refuse(response, 405, "The action method " + method.getName() + " does not answer " + request.getMethod()
                    + ": it needs @SupportedMethods.");
        } else if (needsToken(method) && !tokenIsRight(request)) {
            refuse(response, 403, "XSRF Security Token Missing");
        } else {
            run(action, made, method, request, response);
        }
    }

    private void run(ActionModule.Action action, JiraWebActionSupport made, Method method, HttpServletRequest request,
                     HttpServletResponse response) throws IOException {
        try {
            made.begin(request, response);
            fill(made, request);
            String view = (String) method.invoke(made);
            if (made.redirect() != null) {
                response.sendRedirect(made.redirect());
            } else if (JiraWebActionSupport.SECURITY_BREACH.equals(view)) {
                refuse(response, 403, "You do not have the permissions that this page needs.");
            } else {
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(page.render(action, made, view, request));
            }
        } catch (InvocationTargetException e) {
            LOG.error("{} fails", action.alias(), e.getCause());
            refuse(response, 500, "The action failed: " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(JiraWebActionSupport action, String path) {
        Matcher matcher = PATH.matcher(path);
        String command = matcher.matches() ? matcher.group(2) : null;
        String name = command == null ? "doExecute"
                : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        for (Class<?> type = action.getClass(); type != null; type = type.getSuperclass()) {
            for (Method m : type.getDeclaredMethods()) {
                if (m.getName().equals(name) && m.getParameterCount() == 0 && m.getReturnType() == String.class) {
                    m.setAccessible(true);
                    return m;
                }
            }
        }
        return null;
    }

    private static boolean supports(Method method, Class<?> action, String httpMethod) {
        SupportedMethods supported = method.isAnnotationPresent(SupportedMethods.class)
                ? method.getAnnotation(SupportedMethods.class) : action.getAnnotation(SupportedMethods.class);
        return supported != null && Arrays.stream(supported.value()).map(RequestMethod::name).anyMatch(httpMethod::equals);
    }

    private static boolean needsToken(Method method) {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    private static boolean tokenIsRight(HttpServletRequest request) {
        Object token = request.getAttribute("atl_token");
        return token != null && token.equals(request.getParameter("atl_token"));
    }

    /** Calls the action's setters of one string parameter that the request has a parameter for. */
    private static void fill(JiraWebActionSupport action, HttpServletRequest request) throws ReflectiveOperationException {
        for (Method m : action.getClass().getMethods()) {
            if (m.getName().startsWith("set") && m.getParameterCount() == 1 && m.getParameterTypes()[0] == String.class) {
                String name = Character.toLowerCase(m.getName().charAt(3)) + m.getName().substring(4);
                if (request.getParameter(name) != null) {
                    m.invoke(action, request.getParameter(name));
                }
            }
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(message);
    }
}
