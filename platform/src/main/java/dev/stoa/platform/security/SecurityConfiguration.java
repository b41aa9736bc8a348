package dev.stoa.platform.security;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Verifies tokens at the door of every subgraph; what a caller may do is decided by the use cases.
 */
@AutoConfiguration
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

    @Bean
    ServiceTokens serviceTokens(SecurityProperties properties, Clock clock) {
        return new ServiceTokens(properties, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties properties) {
        return AccessTokens.decoder(properties);
    }

    @Bean
    CallerArgument callerArgument() {
        return new CallerArgument();
    }

    @Bean
    Senders senders(SecurityProperties properties, ConfigurableEnvironment environment) {
        if (properties.production()) {
            ProductionSettings.require(environment);
        }
        return new Senders(properties);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ServiceTokens serviceTokens,
            Senders senders,
            SecurityProperties properties)
            throws Exception {
        // No sessions and no cookies: every request brings its token, so there is nothing for CSRF
        // to ride on.
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> harden(headers, properties.production()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(
                        new DoorFilter(serviceTokens, senders, properties.production()),
                        BearerTokenAuthenticationFilter.class)
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(
                                                (request, response, refused) ->
                                                        Unauthenticated.answer(response))
                                        .withObjectPostProcessor(answeringRefusals())
                                        .jwt(
                                                jwt ->
                                                        jwt.jwtAuthenticationConverter(
                                                                AccessTokens.toCaller()::convert)))
                .build();
    }

    /** Beside Spring's own: no sniffing of types, no frames, nothing kept by caches. */
    private static void harden(HeadersConfigurer<HttpSecurity> headers, boolean isProduction) {
        var _ = headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        if (isProduction) {
            // Not in development, where GraphiQL is a page.
            var _ =
                    headers.contentSecurityPolicy(
                                    policy ->
                                            policy.policyDirectives(
                                                    "default-src 'none'; frame-ancestors 'none'"))
                            .httpStrictTransportSecurity(
                                    transport -> transport.requestMatcher(_ -> true));
        }
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringRefusals() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(new RefusedTokens());
                return filter;
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DoorInterceptor doorInterceptor(
            JwtDecoder decoder, Senders senders, Clock clock, SecurityProperties properties) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(AccessTokens.toCaller()::convert);
        return new DoorInterceptor(
                new ProviderManager(provider), senders, clock, properties.production());
    }
}
