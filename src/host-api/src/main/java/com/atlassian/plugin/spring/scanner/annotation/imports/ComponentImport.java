package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field or parameter is an OSGi service of the product; the value is its bean name.
 *
 * <p>Seen: [P8] Slack integration, scrum-poker, multiple-subtasks; targets measured on spring-scanner 2.1.7.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.FIELD})
public @interface ComponentImport {
    String value() default "";
}
