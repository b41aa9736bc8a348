package dev.stoa.platform.shutdown;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(before = GraphQlWebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
class ShutdownConfiguration {

    private static final Duration BALANCER_NOTICES = Duration.ofSeconds(5);

    @Bean
    LiveSockets graphQlWebSocketHandler(
            WebGraphQlHandler handler, JsonMapper json, GraphQlProperties properties) {
        var socket = properties.getWebsocket();
        return new LiveSockets(
                handler,
                new JacksonJsonHttpMessageConverter(json),
                socket.getConnectionInitTimeout(),
                socket.getKeepAlive());
    }

    @Bean
    PoliteEnd politeEnd(
            ApplicationContext application,
            LiveSockets sockets,
            @Value("${STOA_INSTANCES:1}") int instances,
            @Value("${STOA_SHUTDOWN_WAIT:#{null}}") Duration wait) {
        var noticed = instances > 1 ? BALANCER_NOTICES : Duration.ZERO;
        return new PoliteEnd(application, sockets, wait == null ? noticed : wait);
    }
}
