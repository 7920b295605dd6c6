package org.safeconduct.server.inquiry.web;

import org.safeconduct.server.site.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InquirySignpost {
  @Bean
  Signpost inquiries() {
    return Signpost.of("/inquiries", "inquiry.nav", 200);
  }
}
