package org.safeconduct.server.site.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Joins our parts to Spring's dispatcher.
@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer {
  private final List<HandlerMethodArgumentResolver> arguments;
  private final Answers answers;
  private final Refusals refusals;

  Web(List<HandlerMethodArgumentResolver> arguments, Answers answers, Refusals refusals) {
    this.arguments = arguments;
    this.answers = answers;
    this.refusals = refusals;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(arguments);
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(answers);
  }

  @Override
  public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.add(refusals);
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new IdConverter());
  }
}
