package dev.stoa.platform.security;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.server.webmvc.AuthenticationWebSocketInterceptor;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

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
    SecurityFilterChain securityFilterChain(HttpSecurity http, ServiceTokens serviceTokens)
            throws Exception {
        // No sessions and no cookies: every request brings its token, so there is nothing for CSRF
        // to ride on.
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(
                        new ServiceTokenFilter(serviceTokens),
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

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringRefusals() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(new RefusedTokens());
                return filter;
            }
        };
    }

    /** Takes the token of a WebSocket from {@code connection_init}. */
    @Bean
    AuthenticationWebSocketInterceptor webSocketTokens(JwtDecoder decoder) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(AccessTokens.toCaller()::convert);
        return new AuthenticationWebSocketInterceptor(
                new BearerTokenAuthenticationExtractor("authorization"),
                new ProviderManager(provider));
    }
}
