package org.commonground.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** The services that the app imports; both products are known to offer each of them. */
final class HostImports {
    @ComponentImport
    private ActiveObjects activeObjects;
    @ComponentImport
    private EventPublisher eventPublisher;
    @ComponentImport
    private CacheManager cacheManager;
    @ComponentImport
    private HttpContext httpContext;
    @ComponentImport("salApplicationProperties")
    private ApplicationProperties applicationProperties;
    @ComponentImport("salUserManager")
    private UserManager userManager;
    @ComponentImport
    private WebSudoManager webSudoManager;
    @ComponentImport
    private I18nResolver i18nResolver;
    @ComponentImport
    private PageBuilderService pageBuilderService;
    @ComponentImport
    private PluginSettingsFactory pluginSettingsFactory;
    @ComponentImport
    private TemplateRenderer templateRenderer;
    @ComponentImport
    private ThreadLocalDelegateExecutorFactory threadLocalDelegateExecutorFactory;
    @ComponentImport
    private TransactionTemplate transactionTemplate;

    private HostImports() {
    }
}
