package org.commonground.sandbox.plugin;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** The {@code atlassian-scanner/2} namespace: {@code <scan-indexes/>} reads the index files of the plugin's jar. */
public final class ScannerNamespace extends NamespaceHandlerSupport {
    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", (element, context) -> scan(element, context));
    }

    private static BeanDefinition scan(Element element, ParserContext context) {
        if (!element.getAttribute("profile").isEmpty()) {
            throw new Refusal("scan-indexes with a profile is not played");
        }
        ScannerIndex.register(context.getReaderContext().getBeanClassLoader(), context.getRegistry());
        return null;
    }
}
